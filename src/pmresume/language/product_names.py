"""Names and acronyms in the spelling of those who own them, wherever they stand in a line.

Only what has one reading is here: "vpn" is VPN, "sap hana" is SAP HANA, "Ansibel" is Ansible. A name that is a word of
English as well ("excel", "outlook") needs its neighbours to show it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

from pmresume.model.frame import Span
from pmresume.vocabulary.lexicon import Lexicon

# Written as here, whatever capitals were typed; an "s" may follow.
_ACRONYMS_OWN = """
IP OS PC UI anti virus=antivirus | API APIs AWS BGP BIOS BRD CCNA CCNP CIFS CLI CMDB CPU CRM CSS CSV DBA DFS DHCP DLL
DMZ DNS EHR EIGRP EMR ERP ETL FTP FTPS GIS GPO GPS GPU GUI HIPAA HTML HTTP HTTPS HVAC IAM ICD IDE IIS IMAP IPAM IPsec
ISDN ISO ISP ITIL ITSM IVR JDBC JSON JVM KPI KVM LAN LDAP LUN MFA MPLS MVC NAC NAS NFS NIC NIST NOC NTFS NTP OCR ODBC
OLAP OSPF OSI PBX PDF PHI PII PKI PMO PXE QA RAID RBAC RDBMS RDP RDS RFI RFP RHEL RMA ROI RPA SAML SAN SCADA SCCM SCOM
SDK SDLC SDN SFTP SIEM SIP SLA SMB SMTP SNMP SOA SOAP SOP SOW SQL SSAS SSD SSH SSID SSIS SSL SSMS SSO SSRS STIG TCP
TFTP TLS UAT UDP UML URL USB UX VBA VDI VLAN VM VMs VNC VPC VPN VRF VRRP VSAM WAF WAN WLAN WSDL WSUS XML XSD XSLT YAML
VoIP IoT SaaS PaaS IaaS DevOps DevSecOps WebEx
"""
_OWN = """
3Com | ABAP | Acer | Active Directory | AirWatch | Air Watch=AirWatch | Amazon | Amazon Web Services | Android |
Apache | AT&T | Avaya | Azure AD | Barracuda | BlackBerry | Brocade | Canon | CentOS | Citrix | Compaq | CrowdStrike |
Cisco | Cisco Catalyst | Cisco Meraki | Dell | Epson | Ericsson | ESXi | Exchange Server | Exchange Online | Facebook
| FedRAMP | FireEye | Fortinet | Fujitsu | Git | GitHub | Google | Gmail | Hewlett-Packard | Hewlett Packard | Hitachi
| Huawei | IBM | InfoSec | Instagram | Intel | iPad | iPads=iPads | iPhone | iPhones=iPhones | iMac | JSTL | Juniper |
Kyocera | Lenovo | LinkedIn | Linux | Lotus Notes | macOS | McAfee | Meraki | Microsoft | MS Access | MS Excel | MS
Exchange | MS Office | MS Outlook | MS PowerPoint | MS Project | MS SQL | MS SQL Server | MS Teams | MS Visio | MS
Word | MS Windows | NetApp | NetFlow | Netgear | Nortel | Novell | O365 | M365 | Office 365 | Outlook 365 | Palo Alto
| Panasonic | PeopleSoft | Polycom | PowerPoint | QuickBooks | RabbitMQ | Red Hat | Ricoh | Samsung | SharePoint |
Siemens | Sophos | SonicWall | SUSE | Symantec | Telnet | Toshiba | Twitter | Ubuntu | Unix | Verizon | VMware | Webex
| Windows 7 | Windows 8 | Windows 10 | Windows 11 | Windows XP | Windows Server | Windows Vista | Windows 2000 |
Windows 2003 | Windows 2008 | Windows 2012 | Windows 2016 | Windows 2019 | Xerox | YouTube | Zebra printers | Zebra
printer | Azure DevOps | Azure SQL | Oracle Apps | Oracle Cloud | Oracle EBS | Oracle OEM | Oracle 9i | Oracle 10g |
Oracle 11g | Oracle 12c | Oracle 19c | Spring MVC | Spring Data | Spring Security | Java EE | Java SE | Java Servlet |
SAP BI | SAP FI | SAP HR | SAP ERP | SAP ECC | J2EE | TestNG | Tableau Desktop | Veeam Backup | vCenter Server |
WebLogic Server | Docker EE | Google Cloud | Suse Linux=SUSE Linux | Ubuntu Linux | CentOS Linux | Unix OS | Linux OS
| Android OS | Identity Services Engine | Identity Service Engine=Identity Services Engine | Prime Infrastructure |
Mobility Express | Patch Tuesday | Kanban | PCI DSS | PCI-DSS | HL7 | NIST SP | Sarbanes-Oxley | Six Sigma | Rest
API=REST API | Rest APIs=REST APIs | Rest Api's=REST APIs | Rest web services=REST web services | Restful API=RESTful
API | Soap UI=SoapUI | Soap web services=SOAP web services | Soap API=SOAP API | Soap services=SOAP services |
wifi=Wi-Fi | wi-fi=Wi-Fi | wi fi=Wi-Fi | wireless fidelity=Wi-Fi | cicd=CI/CD | ci cd=CI/CD | ci-cd=CI/CD |
ci/cd=CI/CD | tcp/ip=TCP/IP | tcpip=TCP/IP | tcp-ip=TCP/IP | sd-wan=SD-WAN | sdwan=SD-WAN | HP ILO=HP iLO | ILO=iLO |
IDRAC=iDRAC | catalyst switches=Catalyst switches | cloud watch=CloudWatch | cloud trail=CloudTrail | cloud
front=CloudFront | cloud formation=CloudFormation | dynamo db=DynamoDB | mongo dump=mongodump | mongo
restore=mongorestore | mongodump=mongodump | mongorestore=mongorestore | sales force lightning=Salesforce Lightning |
sales force crm=Salesforce CRM | salesforce=Salesforce | lightening web components=Lightning web components |
lightening components=Lightning components | lightening component=Lightning component | lightening pages=Lightning
pages | lightening page=Lightning page | lightening experience=Lightning Experience | lightening app=Lightning app |
salesforce lightening=Salesforce Lightning | lightning components=Lightning components | lightning component=Lightning
component | apex classes=Apex classes | lightning experience=Lightning Experience | lightning web components=Lightning
web components | apex class=Apex class | apex triggers=Apex triggers | apex trigger=Apex trigger | apex code=Apex code
| lambda functions=Lambda functions | lambda function=Lambda function | aws lambdas=AWS Lambdas | air
cracking=Aircrack-ng | airmagnet=AirMagnet | big ip=BIG-IP | f5 ltm=F5 LTM | f5 gtm=F5 GTM | ansibel=Ansible |
anisble=Ansible | ansbile=Ansible | angularjs=AngularJS | angular js=AngularJS | appdynamic=AppDynamics | aruba
clearpas=Aruba ClearPass | clearpas=ClearPass | bitbuket=Bitbucket | bitbucket=Bitbucket | casandra=Cassandra |
cassendra=Cassandra | citirx=Citrix | citrx=Citrix | confluance=Confluence | datadaog=Datadog |
dreamviewer=Dreamweaver | dream weaver=Dreamweaver | elastic search=Elasticsearch | fortigate=FortiGate |
fortinate=Fortinet | grafna=Grafana | graffana=Grafana | hadop=Hadoop | haddop=Hadoop | hibernet=Hibernate |
informtica=Informatica | infomatica=Informatica | informatika=Informatica | javscript=JavaScript |
javacript=JavaScript | java scripts=JavaScript | jenkin=Jenkins | jenkis=Jenkins | jekins=Jenkins | jmetre=JMeter |
junipers=Juniper | kafaka=Kafka | kubernates=Kubernetes | kubernets=Kubernetes | kuberentes=Kubernetes |
kuberneties=Kubernetes | kubernete=Kubernetes | kubernetis=Kubernetes | linx=Linux | liunx=Linux | lunix=Linux |
mangodb=MongoDB | mango db=MongoDB | micorsoft=Microsoft | microsft=Microsoft | mircosoft=Microsoft |
micosoft=Microsoft | microsfot=Microsoft | netscalar=NetScaler | netscalers=NetScaler | nginix=Nginx | ngnix=Nginx |
orcale=Oracle | oralce=Oracle | oracel=Oracle | outllook=Outlook | paloalto=Palo Alto | palo altos=Palo Alto firewalls
| peoplsoft=PeopleSoft | people soft=PeopleSoft | phyton=Python | pyhton=Python | pythin=Python | poweshell=PowerShell
| powershel=PowerShell | powersell=PowerShell | power shell=PowerShell | postgress=Postgres | postgre=Postgres |
postgressql=PostgreSQL | postgre sql=PostgreSQL | prometheous=Prometheus | promethus=Prometheus | qulays=Qualys |
redhat=Red Hat | redshfit=Redshift | rethat=Red Hat | salesfroce=Salesforce | selinium=Selenium | selenuim=Selenium |
seleniun=Selenium | sellenium=Selenium | servicenow=ServiceNow | servicnow=ServiceNow | sharpoint=SharePoint | share
point=SharePoint | sharepiont=SharePoint | sharepont=SharePoint | soloarwinds=SolarWinds | solarwind=SolarWinds |
solarwins=SolarWinds | solar winds=SolarWinds | sonarcube=SonarQube | sonar cube=SonarQube | sonar qube=SonarQube |
splunck=Splunk | spulnk=Splunk | subverison=Subversion | symentec=Symantec | symantic=Symantec | tablaeu=Tableau |
tableu=Tableau | tabelau=Tableau | terrafrom=Terraform | terafrom=Terraform | teraform=Terraform | tomcast=Tomcat |
toncat=Tomcat | tomact=Tomcat | ubantu=Ubuntu | ubunto=Ubuntu | ubunutu=Ubuntu | vmvare=VMware | vm ware=VMware |
wmware=VMware | vmware's=VMware's | veem=Veeam | vsphear=vSphere | v-sphere=vSphere | v-center=vCenter |
wireshak=Wireshark | wire shark=Wireshark | websphear=WebSphere | weblogics=WebLogic | windos=Windows | widows
server=Windows Server | windows=Windows | xamrin=Xamarin | zabix=Zabbix | sqllite=SQLite | sql lite=SQLite |
sqllight=SQLite | yml files=YAML files | play-book=playbook | play-books=playbooks | play book=playbook | play
books=playbooks | crontab=crontab | cron tab=crontab | java script=JavaScript | store procedure=stored procedure |
store procedures=stored procedures | type script=TypeScript | word press=WordPress | git hub=GitHub | git lab=GitLab |
bit bucket=Bitbucket | service now=ServiceNow | load runner=LoadRunner | quick books=QuickBooks | active
directories=Active Directory | mongo db=MongoDB | my sql=MySQL | no sql=NoSQL | postgre s=Postgres |
agile/scrum=Agile/Scrum
"""
# Words that are no acronyms, but are typed like some.
_SHOUTED: Mapping[str, str] = {"SCRUM": "Scrum", "AGILE": "Agile", "KANBAN": "Kanban", "WEB": "web", "EXCEL": "Excel"}
# Names typed as two words: both capitals must be there, for the words may be ordinary ones.
_NOT_SPLIT_WORDS = (
    "antivirus productplan openproject testcomplete workspaces powerpath teamgantt nextgen bigfix onview bigcommerce"
)
_NOT_SPLIT = frozenset(_NOT_SPLIT_WORDS.split())
_TOKEN = re.compile(r"[A-Za-z0-9][\w&'\u2019+#-]*(?:/(?:[Ii][Pp]|[Cc][Dd])\b)?")
_GAP = re.compile(r"\s+")
_IN_ADDRESS = re.compile(r"[@\\_]|\w\.(?:com|org|net|exe|py|sh|js|xml|html)\b|https?:")
_MOST = 3


@lru_cache(maxsize=1)
def own_spellings() -> Mapping[str, str]:
    """Lower-case wording of one to three words → how it is written."""
    found: dict[str, str] = {}
    for word in _ACRONYMS_OWN.split():
        found[word.lower()] = word
        if not word.endswith("s"):
            found[word.lower() + "s"] = word + "s"
    found["https"], found["dns"], found["cifs"] = "HTTPS", "DNS", "CIFS"
    for entry in _OWN.replace("\n", " ").split("|"):
        wrong, _, right = entry.strip().partition("=")
        found[wrong.lower()] = right or wrong
    return found


MISSPELLED_NAMES: Mapping[str, str] = {
    wrong: right.lower()
    for wrong, right in own_spellings().items()
    if wrong != right.lower() and " " not in wrong + right and wrong.isalpha()
} | {"lightening": "lightning"}

_EXCEL_THINGS = (
    "(?:spread)?sheets?|workbooks?|files?|macros?|reports?|formulas?|templates?|vba|data|based|documents?|dashboards?|"
    "formats?|pivots?|trackers?|charts?|skills"
)
_MAIL_THINGS = (
    r"e-?mails?|mail|mailbox(?:es)?|calendars?|profiles?|clients?|accounts?|pst|folders?|rules|contacts|issues|problems|"
    r"errors|configurations?|setup|connectivity|20\d\d|express|web"
)
_OFFICE = r"(?:excel|word|access|power ?point|outlook|visio|onenote|vba)"
# What shows that a word of English names a product: (the word, patterns, how it is written).
_CONTEXT: tuple[tuple[str, tuple[re.Pattern[str], ...], str], ...] = (
    (
        "excel",
        (
            re.compile(rf"\b(?P<w>excel)[ -](?:{_EXCEL_THINGS})\b", re.I),
            re.compile(
                r"\b(?:in|of|an|with|into|from|using|via|through|advanced) (?P<w>excel)\b(?! (?:in|at|as|the)\b)"
            ),
            re.compile(rf"\b{_OFFICE}(?:,|,? and|/| &) ?(?P<w>excel)\b", re.I),
            re.compile(rf"\b(?P<w>excel)(?:,|,? and|/| &) ?{_OFFICE}\b", re.I),
            re.compile(r"\bto (?P<w>excel)(?=\s*(?:$|[,.;)]| (?:for|using|and|with)\b))"),
        ),
        "Excel",
    ),
    (
        "word",
        (
            re.compile(r"\b(?P<w>word)(?:,|,? and|/| &) ?(?:excel|power ?point|outlook|visio)\b", re.I),
            re.compile(r"\b(?:excel|power ?point|outlook|visio)(?:,|,? and|/| &) ?(?P<w>word)\b", re.I),
        ),
        "Word",
    ),
    (
        "outlook",
        (
            re.compile(rf"\b(?P<w>outlook) (?:{_MAIL_THINGS})\b"),
            re.compile(r"\b(?:in|using|via|through) (?P<w>outlook)\b"),
            re.compile(r"\b(?:[Cc]onfigur|[Tt]roubleshoot|[Tt]roubleshot|[Ii]nstall)\w* (?:ms )?(?P<w>outlook)\b"),
            re.compile(r"\b(?:exchange|office|excel|word|teams)(?:,|,? and|/| &) ?(?P<w>outlook)\b", re.I),
            re.compile(
                r"\b(?P<w>outlook)(?:,|,? and|/| &) ?(?:exchange|office|excel|word|teams|onedrive|one drive)\b", re.I
            ),
        ),
        "Outlook",
    ),
    (
        "exchange",
        (re.compile(r"(?<=[a-z] )(?P<w>exchange) (?:servers?|20\d\d|mailbox(?:es)?|online|active ?sync|admin\w*)\b"),),
        "Exchange",
    ),
    (
        "access",
        (
            re.compile(r"\b(?:ms|in|an) (?P<w>access) databases?\b"),
            re.compile(
                r"\b(?:excel|power ?point)(?:,|,? and|/| &) ?(?P<w>access)\b(?!\s*(?:to|control|rights|points?)\b)",
                re.I,
            ),
        ),
        "Access",
    ),
    ("visual studio", (re.compile(r"\b(?P<w>visual studio)\b", re.I),), "Visual Studio"),
    (
        "ms",
        (
            re.compile(
                r"\b(?P<w>ms)[- ](?:office|excel|access|word|outlook|project|visio|power ?point|sql|exchange|teams|"
                r"windows|share ?point|dynamics|azure|server)\b",
                re.I,
            ),
        ),
        "MS",
    ),
    ("catalyst", (re.compile(r"\b(?P<w>catalyst) (?:\d|switch|series)"),), "Catalyst"),
    ("nexus", (re.compile(r"\b(?P<w>nexus) (?:\d|repositor|switch|artifact)"),), "Nexus"),
    (
        "sales force",
        (
            re.compile(r"\b(?P<w>sales force) (?:lightning|lightening|crm|admin|apex|developer|platform|org)\b", re.I),
            re.compile(r"\bin (?P<w>sales force)(?=\s*(?:$|[.;]))", re.I),
        ),
        "Salesforce",
    ),
)


@lru_cache(maxsize=4)
def _split_names(lexicon: Lexicon) -> Mapping[str, str]:
    """ "airwatch" → "AirWatch": names with a capital inside."""
    found: dict[str, str] = {}
    for tool in lexicon.tools:
        for part in tool.name.split():
            if re.fullmatch(r"[A-Z][a-z]{2,}[A-Z][a-z]{2,}", part) and part.lower() not in _NOT_SPLIT:
                found[part.lower()] = part
    return found


def name_edits(text: str, lexicon: Lexicon) -> Iterator[tuple[Span, str, str]]:
    """(span, what is written instead, name of the rule), in no order."""
    known, split = own_spellings(), _split_names(lexicon)
    tokens = list(_TOKEN.finditer(text))
    n = 0
    while n < len(tokens):
        for size in range(min(_MOST, len(tokens) - n), 0, -1):
            start, end = tokens[n].start(), tokens[n + size - 1].end()
            typed = " ".join(t[0] for t in tokens[n : n + size])
            said = known.get(typed.lower(), _SHOUTED.get(typed))
            if said is None or not _blanks(text, tokens[n : n + size]):
                continue
            if said != text[start:end] and _fits(text, start, end, said):
                yield Span(start, end), said, "tidy.name"
            n += size
            break
        else:
            if n + 1 < len(tokens) and tokens[n][0][0].isupper() and tokens[n + 1][0][0].isupper():
                said = split.get((tokens[n][0] + tokens[n + 1][0]).lower())
                if said and _blanks(text, tokens[n : n + 2]) and n:
                    yield Span(tokens[n].start(), tokens[n + 1].end()), said, "tidy.name"
            n += 1
    low = text.lower()
    for trigger, patterns, said in _CONTEXT:
        for found in (m for p in patterns for m in p.finditer(text)) if trigger in low else ():
            if found["w"] != said:
                yield Span(*found.span("w")), said, "tidy.name"


def _blanks(text: str, tokens: list[re.Match[str]]) -> bool:
    """Whether only blanks stand between the words."""
    return all(_GAP.fullmatch(text, left.end(), right.start()) for left, right in pairwise(tokens))


# Windows of time, and of a building.
_TIMES = re.compile(
    r"\b(?:maintenance|change|outage|downtime|time|service|backup|batch|deployment|release|cutover|delivery|blackout|"
    r"patch|patching|freeze|support|upgrade|migration|weekend|night|nightly|pop-?up|approved|replaced?|agreed|defined|"
    r"scheduled|planned)\s+(?:and\s+[a-z]+\s+)?$",
    re.I,
)


def _fits(text: str, start: int, end: int, said: str) -> bool:
    """Not inside a path, an address or a code, nor a plural in other letters ("VLANS" is left to the reader)."""
    typed = text[start:end]
    word = text[text.rfind(" ", 0, start) + 1 : (text.find(" ", end) + 1 or len(text) + 1) - 1]
    if _IN_ADDRESS.search(word) or text[start - 1 : start] in ("-", "."):
        return False
    if said == "Windows" and typed.islower() and _TIMES.search(text[:start]):
        return False
    if re.fullmatch(r"[a-z][A-Z]+", typed) and said.isupper():
        return False  # "vPC" is no VPC
    if re.match(r"[-.]\w", text[end:]) and typed.islower() and said.isupper() and text[end] == ".":
        return False
    # "ISO" and the like stay; only the shout of a mixed name is lowered ("GIT", "JENKINS").
    return not (typed.isupper() and said.lower() == typed.lower() and typed[:-1] == said[:-1])
