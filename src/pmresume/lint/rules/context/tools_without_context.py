"""A bullet lists tools and says nothing of what they were for.

Why:
    A list of products belongs in Skills. In a bullet the reader wants to know what was done with them, for whom, how
    much of it, and what came of it.

Bad:
    - Jenkins, Maven, Docker, Ansible
    - Used Jenkins, Maven, Docker and Ansible
    - Installed and configured Jenkins, SonarQube, Nagios and Grafana
    - Experience with Terraform, Ansible, Puppet
    - Developed the user interface using CSS, HTML, JavaScript and jQuery

Good:
    - Moved 40 builds from Jenkins to GitLab CI with Docker and Ansible
    - Set up Grafana, Prometheus and Nagios to warn the on-call team before users noticed
    - Environment: Jenkins, Maven, Docker, Ansible
    - Installed Jenkins and Docker
    - Integrated Jenkins, SonarQube and Slack for three product teams

Known false positives:
    A line of tools below a position that has no label. Write "Tools:" before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.marks import find_tools
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.vocabulary.lexicon import Lexicon

_FEWEST = 3
_MOST_OTHER_WORDS = 2  # beside three tools; beside more, as many as there are tools
# "Terraform, Ansible, Packer, Vault": names and nothing else; that two are known tells what the others are.
_NAMES = re.compile(
    r"(?:[A-Z][\w.+#-]*(?: [A-Z0-9][\w.+#-]*)?(?:, and |, | and )){2,20}[A-Z][\w.+#-]*(?: [A-Z0-9][\w.+#-]*)?"
)
_LABEL = re.compile(r"[\w /&-]{1,40}:")
_PURPOSE = re.compile(
    r"\b(?:to|for|so that|across|from|into|by|because|until|within|in order|which|where|while)\b", re.I
)
_SMALL_WORDS = "a an and or the with using via like such as etc in on of e g i including also various tools"
_SMALL = frozenset(_SMALL_WORDS.split())


def check(context: Context) -> Iterator[Hit]:
    """One hit for each bullet of work with three tools or more and hardly another word."""
    for _, line in context.resume.bullets():
        text = context.resume.lines[line].text
        tools = find_tools(text, context.lexicon)
        if len(tools) == _FEWEST - 1 and _only_names(text, context.lexicon):
            yield Hit("tools and no purpose; say what they were for, or move them to Skills", line, 0, len(text))
            continue
        if len(tools) < _FEWEST or _LABEL.match(text) or text[:1].islower():
            continue  # what begins small goes on from the line above
        rest, at = "", 0
        for tool in tools:
            rest, at = rest + text[at : tool.start] + " ", tool.end
        rest += text[at:]
        words = [word for word in re.findall(r"[A-Za-z0-9]+", rest) if word.lower() not in _SMALL]
        most = _MOST_OTHER_WORDS if len(tools) == _FEWEST else len(tools)
        if len(words) > most or any(word.isdigit() for word in words) or _PURPOSE.search(rest):
            continue
        yield Hit(
            f"{len(tools)} tools and no purpose; say what they were for, or move them to Skills",
            line,
            tools[0].start,
            tools[-1].end,
        )


def _only_names(text: str, lexicon: Lexicon) -> bool:
    return _NAMES.fullmatch(text.strip()) is not None and text.split()[0].lower() not in lexicon.action_forms


RULE = Rule("PM401", "tools-without-context", Severity.INFO, check, most=3)
