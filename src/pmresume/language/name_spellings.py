"""Acronyms and names as their owners write them, with the ways in which people misspell them."""

from __future__ import annotations

# Written as here, whatever capitals were typed; an "s" may follow.
ACRONYMS = """
IP OS PC UI anti virus=antivirus | API APIs AWS BGP BIOS BRD CCNA CCNP CIFS CLI CMDB CPU CRM CSS CSV DBA DFS DHCP DLL
DMZ DNS EHR EIGRP EMR ERP ETL FTP FTPS GIS GPO GPS GPU GUI HIPAA HTML HTTP HTTPS HVAC IAM ICD IDE IIS IMAP IPAM IPsec
ISDN ISO ISP ITIL ITSM IVR JDBC JSON JVM KPI KVM LAN LDAP LUN MFA MPLS MVC NAC NAS NFS NIC NIST NOC NTFS NTP OCR ODBC
OLAP OSPF OSI PBX PDF PHI PII PKI PMO PXE QA RAID RBAC RDBMS RDP RDS RFI RFP RHEL RMA ROI RPA SAML SAN SCADA SCCM SCOM
SDK SDLC SDN SFTP SIEM SIP SLA SMB SMTP SNMP SOA SOAP SOP SOW SQL SSAS SSD SSH SSID SSIS SSL SSMS SSO SSRS STIG TCP
TFTP TLS UAT UDP UML URL USB UX VBA VDI VLAN VM VMs VNC VPC VPN VRF VRRP VSAM WAF WAN WLAN WSDL WSUS XML XSD XSLT YAML
VoIP IoT SaaS PaaS IaaS DevOps DevSecOps WebEx
"""
# "typed=written" where they differ in more than capitals; one to three words.
NAMES = """
3Com | ABAP | Acer | Active Directory | AirWatch | Air Watch=AirWatch | Amazon | Amazon Web Services | Android | Apache
| AT&T | Avaya | Azure AD | Barracuda | BlackBerry | Brocade | Canon | CentOS | Citrix | Compaq | CrowdStrike | Cisco |
Cisco Catalyst | Cisco Meraki | Dell | Epson | Ericsson | ESXi | Exchange Server | Exchange Online | Facebook | FedRAMP
| FireEye | Fortinet | Fujitsu | Git | GitHub | Google | Gmail | Hewlett-Packard | Hewlett Packard | Hitachi | Huawei |
IBM | InfoSec | Instagram | Intel | iPad | iPads=iPads | iPhone | iPhones=iPhones | iMac | JSTL | Juniper | Kyocera |
Lenovo | LinkedIn | Linux | Lotus Notes | macOS | McAfee | Meraki | Microsoft | MS Access | MS Excel | MS Exchange | MS
Office | MS Outlook | MS PowerPoint | MS Project | MS SQL | MS SQL Server | MS Teams | MS Visio | MS Word | MS Windows |
NetApp | NetFlow | Netgear | Nortel | Novell | O365 | M365 | Office 365 | Outlook 365 | Palo Alto | Panasonic |
PeopleSoft | Polycom | PowerPoint | QuickBooks | RabbitMQ | Red Hat | Ricoh | Samsung | SharePoint | Siemens | Sophos |
SonicWall | SUSE | Symantec | Telnet | Toshiba | Twitter | Ubuntu | Unix | Verizon | VMware | Webex | Windows 7 |
Windows 8 | Windows 10 | Windows 11 | Windows XP | Windows Server | Windows Vista | Windows 2000 | Windows 2003 |
Windows 2008 | Windows 2012 | Windows 2016 | Windows 2019 | Xerox | YouTube | Zebra printers | Zebra printer | Azure
DevOps | Azure SQL | Oracle Apps | Oracle Cloud | Oracle EBS | Oracle OEM | Oracle 9i | Oracle 10g | Oracle 11g | Oracle
12c | Oracle 19c | Spring MVC | Spring Data | Spring Security | Java EE | Java SE | Java Servlet | SAP BI | SAP FI | SAP
HR | SAP ERP | SAP ECC | J2EE | TestNG | Tableau Desktop | Veeam Backup | vCenter Server | WebLogic Server | Docker EE |
Google Cloud | Suse Linux=SUSE Linux | Ubuntu Linux | CentOS Linux | Unix OS | Linux OS | Android OS | Identity Services
Engine | Identity Service Engine=Identity Services Engine | Prime Infrastructure | Mobility Express | Patch Tuesday |
Kanban | PCI DSS | PCI-DSS | HL7 | NIST SP | Sarbanes-Oxley | Six Sigma | Rest API=REST API | Rest APIs=REST APIs | Rest
Api's=REST APIs | Rest web services=REST web services | Restful API=RESTful API | Soap UI=SoapUI | Soap web
services=SOAP web services | Soap API=SOAP API | Soap services=SOAP services | wifi=Wi-Fi | wi-fi=Wi-Fi | wi fi=Wi-Fi |
wireless fidelity=Wi-Fi | jelly scripting=Jelly scripting | jelly scripts=Jelly scripts | jelly script=Jelly script |
docker file=Dockerfile | docker files=Dockerfiles | dockerfile=Dockerfile | dockerfiles=Dockerfiles | dot net=.NET | c
sharp=C# | c-sharp=C# | tcl scripting=Tcl scripting | tcl scripts=Tcl scripts | tcl script=Tcl script | tcl/tk=Tcl/Tk |
route53=Route 53 | temp db=tempdb | paypal=PayPal | pay pal=PayPal | knative=Knative | inter-vlan=inter-VLAN |
intra-vlan=intra-VLAN | chartjs=Chart.js | chart js=Chart.js | vuejs=Vue.js | vue js=Vue.js | nextjs=Next.js |
nestjs=NestJS | expressjs=Express.js | cosmos db=Cosmos DB | cosmosdb=Cosmos DB | key vault=Key Vault | aws code
deploy=AWS CodeDeploy | aws code pipeline=AWS CodePipeline | aws code build=AWS CodeBuild | informatica workflow
manager=Informatica Workflow Manager | informatica workflow monitor=Informatica Workflow Monitor | informatica power
center=Informatica PowerCenter | asm cluster file system=ASM Cluster File System | lucid chart=Lucidchart |
lucidchart=Lucidchart | ring central=RingCentral | one note=OneNote | one drive=OneDrive | drop box=Dropbox | team
viewer=TeamViewer | fresh service=Freshservice | fresh desk=Freshdesk | zen desk=Zendesk | big commerce=BigCommerce |
woo commerce=WooCommerce | woocommerce=WooCommerce | spice works=Spiceworks | spiceworks=Spiceworks | beyond
trust=BeyondTrust | cyber ark=CyberArk | forti gate=FortiGate | forti analyzer=FortiAnalyzer | forti
manager=FortiManager | crowd strike=CrowdStrike | sentinel one=SentinelOne | carbon black=Carbon Black | thousand
eyes=ThousandEyes | jfrog=JFrog | jfrog artifactory=JFrog Artifactory | argo cd=Argo CD | argocd=Argo CD | open
shift=OpenShift | cloud flare=Cloudflare | cloudflare=Cloudflare | data bricks=Databricks | qlik view=QlikView | qlik
sense=Qlik Sense | power apps=Power Apps | power automate=Power Automate | power query=Power Query | power pivot=Power
Pivot | cute ftp=CuteFTP | file zilla=FileZilla | win scp=WinSCP | putty=PuTTY | soap ui=SoapUI | test rail=TestRail |
browser stack=BrowserStack | katalon=Katalon | appium=Appium | js unit=JsUnit | junit=JUnit | nunit=NUnit |
mockito=Mockito | rest assured=REST Assured | new relic=New Relic | pager duty=PagerDuty | data dog=Datadog | app
dynamics=AppDynamics | open ldap=OpenLDAP | ha proxy=HAProxy | haproxy=HAProxy | cicd=CI/CD | ci cd=CI/CD | ci-cd=CI/CD
| ci/cd=CI/CD | tcp/ip=TCP/IP | tcpip=TCP/IP | tcp-ip=TCP/IP | sd-wan=SD-WAN | sdwan=SD-WAN | HP ILO=HP iLO | ILO=iLO |
IDRAC=iDRAC | catalyst switches=Catalyst switches | cloud watch=CloudWatch | cloud trail=CloudTrail | cloud
front=CloudFront | cloud formation=CloudFormation | dynamo db=DynamoDB | mongo dump=mongodump | mongo
restore=mongorestore | mongodump=mongodump | mongorestore=mongorestore | sales force lightning=Salesforce Lightning |
sales force crm=Salesforce CRM | salesforce=Salesforce | lightening web components=Lightning web components | lightening
components=Lightning components | lightening component=Lightning component | lightening pages=Lightning pages |
lightening page=Lightning page | lightening experience=Lightning Experience | lightening app=Lightning app | salesforce
lightening=Salesforce Lightning | lightning components=Lightning components | lightning component=Lightning component |
apex classes=Apex classes | lightning experience=Lightning Experience | lightning web components=Lightning web
components | apex class=Apex class | apex triggers=Apex triggers | apex trigger=Apex trigger | apex code=Apex code |
lambda functions=Lambda functions | lambda function=Lambda function | aws lambdas=AWS Lambdas | air cracking=Aircrack |
airmagnet=AirMagnet | big ip=BIG-IP | f5 ltm=F5 LTM | f5 gtm=F5 GTM | ansibel=Ansible | anisble=Ansible |
ansbile=Ansible | angularjs=AngularJS | angular js=AngularJS | appdynamic=AppDynamics | aruba clearpas=Aruba ClearPass |
clearpas=ClearPass | bitbuket=Bitbucket | bitbucket=Bitbucket | casandra=Cassandra | cassendra=Cassandra | citirx=Citrix
| citrx=Citrix | confluance=Confluence | datadaog=Datadog | dreamviewer=Dreamweaver | dream weaver=Dreamweaver | elastic
search=Elasticsearch | fortigate=FortiGate | fortinate=Fortinet | grafna=Grafana | graffana=Grafana | hadop=Hadoop |
haddop=Hadoop | hibernet=Hibernate | informtica=Informatica | infomatica=Informatica | informatika=Informatica |
javscript=JavaScript | javacript=JavaScript | java scripts=JavaScript | jenkin=Jenkins | jenkis=Jenkins | jekins=Jenkins
| jmetre=JMeter | junipers=Juniper | kafaka=Kafka | kubernates=Kubernetes | kubernets=Kubernetes | kuberentes=Kubernetes
| kuberneties=Kubernetes | kubernete=Kubernetes | kubernetis=Kubernetes | linx=Linux | liunx=Linux | lunix=Linux |
mangodb=MongoDB | mango db=MongoDB | micorsoft=Microsoft | microsft=Microsoft | mircosoft=Microsoft | micosoft=Microsoft
| microsfot=Microsoft | netscalar=NetScaler | netscalers=NetScaler | nginix=Nginx | ngnix=Nginx | orcale=Oracle |
oralce=Oracle | oracel=Oracle | outllook=Outlook | paloalto=Palo Alto | palo altos=Palo Alto firewalls |
peoplsoft=PeopleSoft | people soft=PeopleSoft | phyton=Python | pyhton=Python | pythin=Python | poweshell=PowerShell |
powershel=PowerShell | powersell=PowerShell | power shell=PowerShell | postgress=Postgres | postgre=Postgres |
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
books=playbooks | crontab=crontab | cron tab=crontab | java script=JavaScript | store procedure=stored procedure | store
procedures=stored procedures | type script=TypeScript | word press=WordPress | git hub=GitHub | git lab=GitLab | bit
bucket=Bitbucket | service now=ServiceNow | load runner=LoadRunner | quick books=QuickBooks | active directories=Active
Directory | mongo db=MongoDB | my sql=MySQL | no sql=NoSQL | postgre s=Postgres | agile/scrum=Agile/Scrum | Bomgar |
Comcast | century link=CenturyLink | cisco call manager=Cisco CallManager | cisco callmanager=Cisco CallManager | lap
top=laptop | lap tops=laptops | helm chart=Helm chart | helm charts=Helm charts | chef recipes=Chef recipes | chef
cookbooks=Chef cookbooks | puppet manifests=Puppet manifests | puppet modules=Puppet modules | qualys guard=QualysGuard
| express js=Express.js | norton ghost=Norton Ghost | symantec ghost=Symantec Ghost | LogMeIn | log me in=LogMeIn | data
proc=Dataproc | big query=BigQuery | ServiceDesk Plus | Sprint PCS | T-Mobile | tmobile=T-Mobile | Logitech | Brother
printers | Konica Minolta | Crestron | Extron | Zendesk | Trello | Asana | Basecamp | Dropbox | Skype | Skype for
Business | Firefox | Google Chrome | Internet Explorer | Mozilla Firefox | Windows Explorer | Mac OS=macOS | OS X |
MacBooks=MacBooks | MacBook | Chromebook | Chromebooks=Chromebooks | Thinkpad=ThinkPad | Thinkpads=ThinkPads | Latitude
laptops | EliteBook | OptiPlex | PowerEdge | ProLiant | Catalyst 2960 | Catalyst 3750 | Catalyst 3850 | Catalyst 6500 |
Catalyst 9300 | Nexus 5000 | Nexus 7000 | Nexus 9000
"""
