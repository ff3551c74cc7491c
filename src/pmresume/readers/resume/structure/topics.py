"""What a heading says that its section is about."""

from __future__ import annotations

import re

from pmresume.model.read_resume import Topic

_PHRASES = {
    Topic.CONTACT: """contact|contacts|contact info|contact information|contact details|contact me|personal details
        personal information|personal data|personal info|my details""",
    Topic.SUMMARY: """summary|professional summary|executive summary|career summary|profile|professional profile
        personal profile|career profile|about|about me|objective|career objective|professional objective|job objective
        introduction|personal statement|currently|summary of qualifications|qualifications summary|professional synopsis
        synopsis|highlights|career highlights|bio|biography|profile summary|summary profile|who i am
        professional overview
        career overview|resume summary|key highlights|executive profile|position sought|work objective""",
    Topic.SKILLS: """skills|technical skills|key skills|core skills|core competencies|core competency|competencies
        skill highlights|skills and qualifications|areas of expertise|expertise|technologies|technical summary
        technical expertise|technical proficiencies|technical proficiency|proficiencies|tools|tools and technologies
        technical environment|computer skills|it skills|relevant skills|languages and tools|skills and tools
        professional skills|hard skills|soft skills|strengths|key competencies|skills summary|technical knowledge
        skill set|skillset|technical skill set|technology|technology skills|skills and technologies|skill palette
        skills and abilities|skills and expertise|technical competencies|core qualifications|additional skills
        other skills|management skills|project management skills|programming|software|technical tools|key strengths
        skills and competencies|technical toolkit|toolkit|tech stack|technology summary|design tools|my skills
        programming skills|relevant technical skills|skills summary|qualifications|key qualifications|special skills""",
    Topic.EXPERIENCE: """experience|work experience|professional experience|employment|employment history|work history
        career history|relevant experience|occupation|professional background|work|jobs|positions|internships|internship
        internship experience|work experiences|experiences|professional history|job history|job experience
        employment experience|career experience|career|experience and employment|it experience|industry experience
        relevant work experience|additional experience|other experience|previous experience|earlier experience
        prior experience|earlier career|previous employment|employment record|experience palette|research experience
        teaching experience|military experience|military service|work experience and projects|employment and projects
        experience and projects|project management experience|technical experience|professional work experience
        related experience|consulting experience|current position|positions held|leadership experience
        experience summary
        it work experience|professional employment|selected experience|career summary and experience|military""",
    Topic.PROJECTS: """projects|key projects|selected projects|project experience|personal projects|project history
        project inventory|side projects|academic projects|notable projects|relevant projects|recent projects
        project highlights|selected project experience|open source projects|major projects|project summary
        projects summary|project details|projects and achievements|project portfolio|it projects|freelance projects
        projects undertaken|representative projects|technical projects|portfolio""",
    Topic.EDUCATION: """education|academic background|academic credentials|education and training|academic qualifications
        educational background|educational qualifications|educational qualification|academic qualification|academics
        academic history|academic|education and certifications|education and qualifications|studies|formal education
        education history|education and courses|academic profile|degrees|education and certification|schooling
        education certifications|training and education|education and professional development|academic details""",  # noqa: E501
    Topic.CERTIFICATIONS: """certifications|certificates|certification|professional certifications|credentials
        certifications and training|courses and certifications|training and certifications|licenses and certifications
        licenses|certifications and licenses|certificates and training|technical certifications|it certifications
        certifications and courses|professional credentials|certifications and credentials|training and certification
        professional development and certifications|certificates and courses|licences and certifications|certs
        professional certification|training certifications|industry certifications""",
    Topic.LANGUAGES: "languages|language skills|language|languages spoken|spoken languages|foreign languages",
    Topic.REFERENCES: """references|referees|reference|professional references|references available upon request
        references available on request|references upon request|references on request""",
    Topic.OTHER: """interests|hobbies|awards|honors|honours|achievements|publications|patents|presentations|talks
        volunteering|volunteer experience|volunteer experiences|volunteer work|volunteer|activities|memberships
        affiliations|governance|service|extra|links|additional information|declaration|working papers|research interests
        leadership|courses|coursework|relevant coursework|relevant courses|training|trainings|professional development
        awards and honors|honors and awards|honors awards|activities and honors|awards and acknowledgements
        awards and recognition|awards and achievements|recognition|personal interests|interests and activities
        hobbies and interests|interests and hobbies|extracurricular activities|extra curricular activities
        community involvement|community service|professional memberships|professional affiliations|memberships and
        affiliations|accomplishments|key accomplishments|key achievements|major achievements|conferences|workshops
        speaking|other|miscellaneous|additional|personal|community|journal articles|open source|notes|clearance
        security clearance|leadership activities and awards|volunteering experience|professional training|scholarships
        seminars|writing|media|press|funding and awards|funding|grants|military awards|availability|work authorization""",  # noqa: E501
}  # fmt: skip


def _known() -> dict[str, Topic]:
    found: dict[str, Topic] = {}
    for topic, text in _PHRASES.items():
        for phrase in text.replace("\n", "|").split("|"):
            said = " ".join(phrase.split())
            if said:
                found.setdefault(said, topic)
    return found


KNOWN = _known()
# Words that are labels within a position as often as headings, or plain words.
WEAK = frozenset(
    " ".join(phrase.split())
    for phrase in """tools|software|technologies|technology|work|details|introduction|overview|service|extra|links|other
        personal|notes|training|leadership|programming|languages|language|career|media|community|additional|writing
        academic|military|qualifications|about|profile|achievements|accomplishments|projects|credentials|position
        positions|courses|reference|academics|press|bio|contact|highlights|strengths|expertise|volunteer|miscellaneous
        speaking|funding|key achievements|key accomplishments|major achievements|key projects|project details
        projects undertaken|technical environment|tools and technologies|skills and technologies|relevant coursework
        coursework|key highlights|skills and tools|project summary""".replace("\n", "|").split("|")
)
_PARTS = (
    (
        re.compile(
            r"\bvolunt|\bcourse ?work|\bawards?\b|\bhono(?:u)?rs\b|\binterests?\b|\bpublications?\b|\bactivit"
            r"|\bmembership"
        ),
        Topic.OTHER,
    ),
    (re.compile(r"\bexperiences?\b|\bemployment\b|\bwork history\b|\bcareer history\b"), Topic.EXPERIENCE),
    (re.compile(r"\bprojects\b"), Topic.PROJECTS),
    (re.compile(r"\beducation\b|\bacademic\b|\bdegrees?\b"), Topic.EDUCATION),
    (re.compile(r"\bcertificat"), Topic.CERTIFICATIONS),
    (re.compile(r"\bskills?\b|\bcompetenc|\bproficienc|\btools\b|\btechnologies\b|\bexpertise\b"), Topic.SKILLS),
    (re.compile(r"\bsummary\b|\bprofile\b|\bobjective\b"), Topic.SUMMARY),
    (re.compile(r"\breferences\b"), Topic.REFERENCES),
)
_NUMBER = re.compile(r"^(?:\d{1,2}|[ivx]{1,4})[.)]\s+")
_SPACED = re.compile(r"^(?:\w ){3,}\w$")


def heading_words(text: str) -> str:
    """``text`` in small letters without marks, as headings are compared: "3. SKILLS & TOOLS:" is "skills and tools"."""
    said = text.strip()
    if _SPACED.match(said):  # "S K I L L S"
        said = said.replace(" ", "")
    said = _NUMBER.sub("", said.lower().replace("&", " and ").replace("/", " and "))
    return " ".join(re.sub(r"[^\w\s]", " ", said).replace("_", " ").split())


def known_topic(text: str) -> Topic | None:
    """The topic of a heading whose words are all known, None of any other."""
    words = heading_words(text)
    return KNOWN.get(words) or KNOWN.get(words.removesuffix(" continued").removesuffix(" cont"))


def likely_topic(text: str) -> Topic | None:
    """The topic of a heading that holds a telling word: "Notable previous work experience"."""
    exact = known_topic(text)
    if exact is not None:
        return exact
    words = heading_words(text)
    if not words or len(words.split()) > 7:
        return None
    return next((topic for part, topic in _PARTS if part.search(words)), None)
