"""Idiom, misspellings, and articles before nouns that stand bare."""

import pytest

from pmresume.language.misspellings import MISSPELLINGS
from pmresume.language.usage import usage_edits
from pmresume.translate.lines import rewrite
from pmresume.vocabulary.lexicon import load_lexicon

LEXICON = load_lexicon()


@pytest.mark.parametrize(
    ("task", "told"),
    [
        ("Deployed application to servers", "Deployed the application to servers"),
        ("Tested builds in Linux environment", "Tested builds in a Linux environment"),
        ("Tested builds in production environment", "Tested builds in the production environment"),
        ("Drew graphs using Python Matplotlib library", "Drew graphs using the Python Matplotlib library"),
        ("Wrote code using Eclipse IDE", "Wrote code using the Eclipse IDE"),
        ("Led team of eight engineers", "Led a team of eight engineers"),
        ("Identified competency gap in the team", "Identified a competency gap in the team"),
        ("Edited pages in line with customer's instructions", "Edited pages in line with the customer's instructions"),
        ("Supported application servers on site", "Supported application servers on site"),
        (
            "Developed and maintained payment portal for clients",
            "Developed and maintained a payment portal for clients",
        ),
        ("Finished two upgrades on schedule", "Finished two upgrades on schedule"),
        ("Reviewed database and server upgrades", "Reviewed database and server upgrades"),
        ("Worked on servers in Google Cloud Platform", "Worked on servers in Google Cloud Platform"),
        ("Backed up files to S3 bucket", "Backed up files to an S3 bucket"),
        ("Wrote shell script to automate backup process", "Wrote a shell script to automate the backup process"),
        ("Loaded data into data lake with Glue job", "Loaded data into a data lake with a Glue job"),
        ("Set up VPN tunnel to Azure cloud", "Set up a VPN tunnel to the Azure cloud"),
        ("Created test plan and test cases for web portal", "Created a test plan and test cases for the web portal"),
        (
            "Converted scripts from old framework to new framework",
            "Converted scripts from the old framework to the new framework",
        ),
        ("Ensured that project was delivered on schedule", "Ensured that the project was delivered on schedule"),
        ("Fixed pages in checkout flow of the shop", "Fixed pages in the checkout flow of the shop"),
        ("Met with client and vendor about cutover dates", "Met with the client and vendor about cutover dates"),
        ("Met with analysts and onsite team", "Met with analysts and the onsite team"),
        ("Deployed laptops with Group Policy", "Deployed laptops with Group Policy"),
        ("Laid cables for laptops on campus", "Laid cables for laptops on campus"),
        ("Built RESTful API in Java", "Built a RESTful API in Java"),
        ("Trained clerks in use of system", "Trained clerks in use of the system"),
    ],
)
def test_bare_nouns(task: str, told: str) -> None:
    assert rewrite([task], lexicon=LEXICON)[0].text == told


@pytest.mark.parametrize(
    ("task", "told"),
    [
        ("Resolved network issue for clerks", "Resolved network issues for clerks"),
        ("Opened tickets for hardware and software issue", "Opened tickets for hardware and software issues"),
        ("Attended weekly status meeting with clerks", "Attended weekly status meetings with clerks"),
        ("Gave training to end user", "end users"),
        ("Repaired desktop, laptop and printer", "Repaired desktops, laptops and printers"),
        ("Imaged laptop and desktop computers", "Imaged laptop and desktop computers"),
        ("Patched Windows and Linux server", "Patched Windows and Linux servers"),
        ("Wrote user story for clerks", "Wrote user stories for clerks"),
        ("Configured 200 desktop for clerks", "Configured 200 desktops for clerks"),
        ("Mentored junior developer in Java", "Mentored junior developers in Java"),
        ("Helped clerks by phone and email", "Helped clerks by phone and email"),
        ("Moved data to microservice architecture", "Moved data to microservice architecture"),
        ("Fixed pages of .NET application", "Fixed pages of the .NET application"),
        ("Supervised team of technician", "Supervised a team of technicians"),
        ("Tested pages on multiple browser and device", "Tested pages on multiple browsers and devices"),
        ("Managed business interruption risk for clerks", "Managed business interruption risk for clerks"),
    ],
)
def test_usual_plurals(task: str, told: str) -> None:
    assert told in rewrite([task], lexicon=LEXICON)[0].text


@pytest.mark.parametrize(
    ("task", "told"),
    [
        ("Monitored data center infra", "Monitored data center infrastructure"),
        ("Shared knowledge on payroll with costumers", "Shared knowledge of payroll with customers"),
        ("Migrated four portals into the cloud", "Migrated four portals to the cloud"),
        ("Maintained over 30+ servers", "Maintained over 30 servers"),
        ("Maintained around 30+ servers", "Maintained about 30 servers"),
        ("Wrote scripts to backup the servers", "Wrote scripts to back up the servers"),
        ("Gave users access to backup the day after", "Gave users access to backup the day after"),
        ("Patched all the servers", "Patched all servers"),
        ("Offered first and second level support", "Offered first- and second-level support"),
        ("Held knowledge sharing sessions for testers", "Held knowledge-sharing sessions for testers"),
        ("Responded to and closed tickets", "Responded to and closed tickets"),
        ("Monitored 40 servers 24*7", "Monitored 40 servers 24/7"),
        ("Restricted traffic in between applications", "Restricted traffic between applications"),
        ("Resolved conflicts in source code for GIT", "Resolved conflicts in source code in Git"),
        ("Helped clerks over phone", "Helped clerks over the phone"),
        ("Served as point of contact for 40 clerks", "Served as the point of contact for 40 clerks"),
        ("Offered 2nd level support", "Offered second-level support"),
    ],
)
def test_usage(task: str, told: str) -> None:
    assert rewrite([task], lexicon=LEXICON)[0].text == told


def test_usage_is_at_rest_on_its_own_output() -> None:
    for right in MISSPELLINGS.values():
        assert not list(usage_edits(right)), right


@pytest.mark.parametrize(
    ("task", "told"),
    [
        ("Ensured devices are compliant with the policy", "Ensured devices were compliant with the policy"),
        ("Reviewed access to ensure that accounts have expired", "Reviewed access to ensure that accounts had expired"),
        ("Wrote scripts which were later used by two teams", "Wrote scripts that were later used by two teams"),
        ("Maintained services which run nightly", "Maintained services which run nightly"),
    ],
)
def test_sequence(task: str, told: str) -> None:
    assert rewrite([task], lexicon=LEXICON)[0].text == told


@pytest.mark.parametrize(
    ("task", "told"),
    [
        ("Created Snapshots, EBS Volumes, and Security Groups", "Created snapshots, EBS volumes, and security groups"),
        ("Worked as an Individual Contributor on two projects", "Worked as an individual contributor on two projects"),
        ("Operated DII Guard and Certificate Workstations", "Operated DII Guard and Certificate Workstations"),
        (
            "Patched hosts with CHEF and stored files in Sharepoint",
            "Patched hosts with Chef and stored files in SharePoint",
        ),
    ],
)
def test_capitals(task: str, told: str) -> None:
    assert rewrite([task], lexicon=LEXICON)[0].text == told


@pytest.mark.parametrize(
    ("task", "told"),
    [
        ("Direct client exposure of two projects", "Direct client exposure of two projects"),
        ("Must ensure that all systems are patched", "Must ensure that all systems are patched"),
        ("Patched images; Windows-specific fixes applied", "Patched images; Windows-specific fixes applied"),
        ("Wrote policies, process, and procedures", "Wrote policies, processes, and procedures"),
        ("Checked closets for potential problems or risk", "Checked closets for potential problems or risks"),
        (
            "Fixed the server module and responsible for its care",
            "Fixed the server module and was responsible for its care",
        ),
    ],
)
def test_what_is_said_stays_said(task: str, told: str) -> None:
    assert rewrite([task], lexicon=LEXICON)[0].text == told


@pytest.mark.parametrize(
    ("task", "told"),
    [
        ("Developed new system and application plans", "Developed new system and application plans"),
        ("Created deployment pipeline and release notes", "Created a deployment pipeline and release notes"),
        ("Helped SRE team move sites to AWS", "Helped the SRE team move sites to AWS"),
        ("Configured site to site VPN tunnels", "Configured site-to-site VPN tunnels"),
        ("Reduced number of failed jobs by 20%", "Reduced the number of failed jobs by 20%"),
        ("Built Domain Controller for the branch office", "Built a domain controller for the branch office"),
        ("Cloned servers using the Docker", "Cloned servers using Docker"),
        ("Reviewed Risk Management Framework (RMF) controls", "Reviewed Risk Management Framework (RMF) controls"),
        ("Routed VLANS between floors", "Routed VLANs between floors"),
        ("Configured checkpoint firewalls for branches", "Configured Check Point firewalls for branches"),
        ("Responded to server down alerts", "Responded to server-down alerts"),
        ("Kept drawings of the racks up-to-date", "Kept drawings of the racks up to date"),
        (
            "Set policy for Legal, GIS, Network Services and Public Safety divisions",
            "Network Services and Public Safety",
        ),
        ("Ensured that SLA were met", "Ensured that SLAs were met"),
        ("Drew As-Is and To-Be flows", "Drew As-Is and To-Be flows"),
    ],
)
def test_phrases_with_their_neighbours(task: str, told: str) -> None:
    assert told in rewrite([task], lexicon=LEXICON)[0].text


@pytest.mark.parametrize(
    ("task", "told"),
    [
        ("Deployed F5 load balancers LTM at two sites", "F5 LTM load balancers"),
        ("Installed Dell servers R740 in the data center", "Dell R740 servers"),
        ("Configured Cisco firewalls for VPN", "Configured Cisco firewalls for VPN"),
        ("Merged reports by eliminating duplicity and rework", "eliminating duplication and rework"),
        ("Closed POAM\u2019s milestones for two systems", "POA&M milestones"),
        ("Solved severity1 & severity2 alerts of the portal", "severity 1 and severity 2 alerts"),
        ("Identified gaps in two policies and wrote plans to address.", "plans to address them"),
        ("Wrote a letter to address two complaints", "Wrote a letter to address two complaints"),
        ("Analyzed data using python collaborating with finance", "using Python, collaborating with finance"),
        ("Reviewed access logs, firewall rules ensuring compliance with PCI", "logs and firewall rules, ensuring"),
        ("Administered Nagios. A monitoring tool used by two plants.", "Nagios, a monitoring tool used by two plants"),
        ("Deployed Citrix. A new version of the portal was released.", "Citrix. A new version"),
        ("Conducted a study that requires two weeks", "a study that required two weeks"),
        ("Had code walk through with the developers", "Held code walkthroughs with the developers"),
        ("Worked for a bank in banking domain with two teams", "in the banking domain"),
        ("Planned tools such as CMDB, notifications, ticketing with BMC", "notifications, and ticketing with BMC"),
        ("Built pages with React, Flux/Redux for two portals", "React and Flux/Redux"),
    ],
)
def test_idioms_of_nouns(task: str, told: str) -> None:
    assert told in rewrite([task], lexicon=LEXICON)[0].text
