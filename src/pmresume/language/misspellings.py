"""Words that people write wrongly and the word that they mean: one reading only, so putting it right claims nothing."""

from __future__ import annotations

from collections.abc import Mapping

_LINES = """
arquitecture architecture | arquitectures architectures | plattform platform | plattforms platforms | dettach detach |
dettached detached | licences licenses | licence license | thru through | geolocalitation geolocalization | traffics
traffic | criterias criteria | evidences evidence | datas data | metadatas metadata | codings coding | artefacts
artifacts | artefact artifact | catalogue catalog | programme program | programmes programs | centre center | centres
centers | vulnerablities vulnerabilities | vulnerabilites vulnerabilities | vulnerabilties vulnerabilities |
virtualisation virtualization | visualisation visualization | optimisation optimization | utilisation utilization |
utlization utilization | utlize utilize | utlizing utilizing | workflws workflows | wirless wireless | wireles wireless
| worksation workstation | worksations workstations | wich which | whith with | wtih with | verison version | verisons
versions | verfied verified | verfy verify | vaious various | varius various | varios various | upgradation upgrade |
upgradations upgrades | troubeshooting troubleshooting | troubleshoting troubleshooting | trouleshooting troubleshooting
| troublshooting troubleshooting | troubleshooted troubleshot | troubleshootings troubleshooting | trainning training |
traning training | transfered transferred | transfering transferring | transations transactions | tranfer transfer |
testings testing | cant can't | wont won't | acces access | accesories accessories | accessiblity accessibility |
accesss access | accomodate accommodate | accomodated accommodated | accross across | acess access | acheive achieve |
acheived achieved | acitivities activities | acquisiton acquisition | activies activities | activites activities |
actvities activities | adavnced advanced | additonal additional | addtional additional | administator administrator |
administraion administration | adminstered administered | adminstering administering | adminstration administration |
adminstrator administrator | adminstrators administrators | admistration administration | agressive aggressive |
algorithim algorithm | algoritm algorithm | alogrithm algorithm | alot a lot | alterts alerts | analitical analytical |
analyis analysis | analysed analyzed | analysing analyzing | analysys analysis | analyzation analysis | anaylsis
analysis | anaylsts analysts | anaylze analyze | anayst analyst | anlysis analysis | annoucements announcements |
aplication application | aplications applications | appication application | applciation application | applicatin
application | applicaton application | applicatons applications | appliction application | appropiate appropriate |
architechture architecture | architecure architecture | arhitecture architecture | artifcats artifacts | asociated
associated | assesed assessed | assesment assessment | assesments assessments | assessement assessment | assests assets
| assitance assistance | assited assisted | assocaited associated | assoicated associated | asssist assist | aswell as
well | asynchronus asynchronous | atleast at least | attachements attachments | atuomated automated | authenication
authentication | authentification authentication | authetication authentication | authorisation authorization |
autmation automation | automaion automation | automaticaly automatically | automaton automation | automted automated |
avaiable available | availabilty availability | availablity availability | availibility availability | backround
background | bandwith bandwidth | basicly basically | beleive believe | benefical beneficial | benifits benefits |
broswer browser | broswers browsers | brower browser | bugdet budget | buisness business | busines business | busness
business | bussiness business | cabeling cabling | cablling cabling | calander calendar | calender calendar |
capabilites capabilities | certifcate certificate | certificats certificates | cleint client | clientel clientele |
clinet client | clinets clients | colaborate collaborate | colaborated collaborated | collaberate collaborate |
collaberated collaborated | collaborted collaborated | collabrated collaborated | collegue colleague | collegues
colleagues | comapny company | comitee committee | commitee committee | commitees committees | committment commitment |
communicaton communication | compatability compatibility | compatable compatible | compatiblity compatibility |
compliace compliance | compliancy compliance | complience compliance | compnents components | componenets components |
componets components | comprehesive comprehensive | comunication communication | conection connection | conections
connections | conectivity connectivity | confguration configuration | confgured configured | confidentail confidential |
configeration configuration | configration configuration | configred configured | configuartion configuration |
configuraion configuration | configurtion configuration | confiuration configuration | congiguration configuration |
connectivty connectivity | connectvity connectivity | consistancy consistency | consistant consistent | containter
container | continious continuous | continous continuous | continously continuously | continuos continuous | coordiante
coordinate | coordianted coordinated | coordiated coordinated | coordintate coordinate | cordinate coordinate |
cordinated coordinated | cordination coordination | corelation correlation | costumer customer | costumers customers |
coustomer customer | creats creates | critcal critical | custmer customer | customisation customization | customizaton
customization | dababase database | dabase database | dasboard dashboard | dashbord dashboard | dashbords dashboards |
databse database | databses databases | datbase database | datbases databases | debuging debugging | decomission
decommission | decomissioned decommissioned | decomissioning decommissioning | decommision decommission | decommisioned
decommissioned | decommisioning decommissioning | definately definitely | defintion definition | deisgn design |
deisgned designed | delivarables deliverables | deliverbles deliverables | delpoyed deployed | deparment department |
depatment department | dependancies dependencies | dependancy dependency | deploment deployment | deployd deployed |
deployement deployment | deployements deployments | deployemnt deployment | deplyoment deployment | depolyment
deployment | depoyment deployment | descripton description | desgin design | desiged designed | desiging designing |
desinged designed | develope develop | developement development | developped developed | develped developed | devleoped
developed | devlop develop | devloped developed | devloper developer | devlopment development | devolped developed |
diagnostis diagnostics | diagonose diagnose | diagonostic diagnostic | diferent different | differnt different |
diffrent different | directores directors | disribution distribution | distrubuted distributed | documantation
documentation | documenataion documentation | documenation documentation | documentaion documentation | documentated
documented | documentations documentation | documentaton documentation | documention documentation | effeciency
efficiency | effecient efficient | effeciently efficiently | efficency efficiency | efficently efficiently | eficiency
efficiency | emaling emailing | employess employees | enchancement enhancement | enchancements enhancements | enginering
engineering | enhancment enhancement | enhancments enhancements | enterprize enterprise | enviorment environment |
enviorments environments | enviornment environment | enviornments environments | envirnment environment | envirnoment
environment | enviroment environment | enviroments environments | environement environment | environmnet environment |
equipement equipment | equipments equipment | equippment equipment | equiptment equipment | escallation escalation |
escalted escalated | escaltion escalation | escaltions escalations | esclate escalate | esclated escalated | esclation
escalation | estabilished established | establised established | excecute execute | excecuted executed | exceution
execution | excution execution | exection execution | exisiting existing | existance existence | existant existent |
existng existing | expereince experience | experiance experience | experties expertise | expertize expertise | exsiting
existing | extention extension | extentions extensions | facilated facilitated | faciliate facilitate | facilites
facilities | facilitiate facilitate | familar familiar | feedbacks feedback | feild field | feilds fields | firmwares
firmware | flexability flexibility | forcast forecast | frequenty frequently | fucntional functional | fuctional
functional | fuctionality functionality | fullfill fulfill | functionalites functionalities | functionaly functionally |
functionlity functionality | functonal functional | functonality functionality | funtional functional | funtionality
functionality | futher further | gatherd gathered | gathred gathered | gaurantee guarantee | genarate generate |
genarated generated | genrate generate | genrated generated | getaway gateway | getaways gateways | goverment government
| grammer grammar | guage gauge | guidence guidance | guidline guideline | guidlines guidelines | handeled handled |
handelled handled | hardwares hardware | hardwear hardware | harware hardware | hierachy hierarchy | idenitfy identify |
identfied identified | identifed identified | identifing identifying | immediatly immediately | implementaion
implementation | implementated implemented | implemention implementation | implementions implementations | implemet
implement | implemeted implemented | implemneted implemented | implemntation implementation | impliment implement |
implimentation implementation | implimented implemented | implimenting implementing | implmentation implementation |
implmented implemented | improvment improvement | improvments improvements | incedent incident | incedents incidents |
indentified identified | indentify identify | indepedently independently | independant independent | independantly
independently | infomation information | informations information | infra infrastructure | infrasructure infrastructure
| infrastracture infrastructure | infrastrcture infrastructure | infrastructre infrastructure | infrastrucure
infrastructure | infrastruture infrastructure | infrastucture infrastructure | infratructure infrastructure |
infrustructure infrastructure | inital initial | initally initially | initative initiative | initatives initiatives |
inorder in order | insallation installation | instalation installation | instalations installations | instalattion
installation | instaled installed | instaling installing | installtion installation | installtions installations |
intallation installation | intalled installed | inteface interface | integated integrated | integeration integration |
integraton integration | interal internal | interfces interfaces | intergrate integrate | intergrated integrated |
intergration integration | intergrations integrations | interupt interrupt | interuption interruption | intgration
integration | intial initial | inventroy inventory | invetory inventory | isssues issues | issuses issues | isues issues
| knowldge knowledge | knowledgable knowledgeable | knowledges knowledge | knowlege knowledge | langauge language |
langauges languages | liasion liaison | liason liaison | libary library | licencing licensing | licens license |
liscense license | liscenses licenses | lisence license | lisences licenses | maintainace maintenance | maintainance
maintenance | maintainence maintenance | maintainig maintaining | maintanance maintenance | maintance maintenance |
maintaned maintained | mainteance maintenance | maintenace maintenance | maintenane maintenance | maintened maintained |
maintenence maintenance | maintianed maintained | majorly mainly | managaed managed | managemement management |
managemnt management | managment management | mananged managed | manangement management | mangaed managed | mangament
management | manged managed | mangement management | mantain maintain | mantained maintained | mechnism mechanism |
messege message | miagration migration | middlewares middleware | migarted migrated | migartion migration | migraton
migration | migrtion migration | milstones milestones | mirgation migration | mitagate mitigate | mitgate mitigate |
moniotring monitoring | moniter monitor | monitered monitored | monitering monitoring | monitorig monitoring | montior
monitor | montiored monitored | montioring monitoring | muliple multiple | mulitple multiple | multple multiple |
mutiple multiple | neccessary necessary | necesary necessary | netowrk network | netowrks networks | netwok network |
netwrok network | netwroks networks | neworks networks | notifcation notification | notifcations notifications | occured
occurred | occurence occurrence | occurences occurrences | occuring occurring | ocurred occurred | onhand on hand |
opearting operating | opeartions operations | operaing operating | operartions operations | operatinal operational |
operatonal operational | opertions operations | opportunites opportunities | oppurtunities opportunities | oppurtunity
opportunity | optimiztion optimization | optimzation optimization | optimze optimize | optimzed optimized | organistion
organization | organizaional organizational | organizaton organization | organizatons organizations | orgnization
organization | outtage outage | outtages outages | oversite oversight | pacakges packages | packges packages |
parameterised parameterized | paramter parameter | paramters parameters | partcipated participated | particapated
participated | particiapted participated | participted participated | particpate participate | particpated participated
| pateint patient | peform perform | peformance performance | peformed performed | perfom perform | perfomance
performance | perfomed performed | perfoming performing | performace performance | performanace performance | performane
performance | performence performance | periperals peripherals | peripherials peripherals | permisions permissions |
permissons permissions | perpherals peripherals | persistant persistent | personel personnel | personell personnel |
personnal personnel | personnels personnel | phsyical physical | pirority priority | plaform platform | planing planning
| plateform platform | platforn platform | platfrom platform | platfroms platforms | polcies policies | polciy policy |
policys policies | posession possession | posible possible | postion position | practises practices | pratices practices
| prefered preferred | preformed performed | preforming performing | preperation preparation | prepration preparation |
presense presence | presentaion presentation | preventitive preventive | previledges privileges | priories priorities |
prioritys priorities | priortize prioritize | priortized prioritized | privilages privileges | priviledge privilege |
priviledges privileges | prjoect project | procceses processes | proccess process | proccesses processes | procedue
procedure | procedues procedures | procedurs procedures | proceedure procedure | proceedures procedures | procesess
processes | procesing processing | procurment procurement | prodcution production | producion production | producton
production | proejct project | proejcts projects | profesional professional | proffesional professional | profficient
proficient | progam program | progams programs | progess progress | programing programming | programms programs |
proirity priority | projectes projects | projets projects | propietary proprietary | proposels proposals | protocal
protocol | protocall protocol | protocals protocols | provded provided | provisiong provisioning | provisionning
provisioning | provison provision | provisoning provisioning | qaulity quality | qualtiy quality | quartely quarterly |
quaterly quarterly | queires queries | querries queries | querys queries | quires queries | qulaity quality | realeases
releases | realted related | reccomend recommend | reccommend recommend | reciept receipt | recieve receive | recieved
received | recieving receiving | recomend recommend | recomendation recommendation | recomendations recommendations |
recomended recommended | recomending recommending | recommandations recommendations | recommedations recommendations |
recommeded recommended | reconciliaton reconciliation | reconcilliation reconciliation | recoverey recovery | recovry
recovery | recurrance recurrence | referal referral | refered referred | regession regression | regresion regression |
regualr regular | regulaory regulatory | regulary regularly | regulatry regulatory | relase release | relases releases |
releated related | relevent relevant | reliabilty reliability | reliablity reliability | remdiation remediation |
remedation remediation | remediaton remediation | remidiate remediate | remidiation remediation | repare repair |
replacment replacement | replcaement replacement | replicaton replication | reponse response | reponsibilities
responsibilities | reponsible responsible | reporitng reporting | repositary repository | repositries repositories |
repositry repository | reposotory repository | repsonsible responsible | reqirement requirement | reqirements
requirements | requierments requirements | requirememts requirements | requiremnts requirements | requirment requirement
| requirments requirements | requlatory regulatory | requriements requirements | reslove resolve | resloved resolved |
resoltion resolution | resolutons resolutions | resolveing resolving | resouce resource | resouces resources | resovle
resolve | resovled resolved | responsability responsibility | responsbile responsible | responsibilites responsibilities
| responsibilties responsibilities | responsibilty responsibility | responsiblities responsibilities | responsiblity
responsibility | resposible responsible | respository repository | restor restore | retension retention | retreival
retrieval | retreive retrieve | retreived retrieved | reveiw review | reveiwed reviewed | revew review | reviewd
reviewed | reviewes reviews | roll-outs rollouts | roport report | rotuers routers | routeres routers | routters routers
| scalabilty scalability | scalibility scalability | scedule schedule | sceduled scheduled | scenarious scenarios |
scenerio scenario | scenerios scenarios | schduled scheduled | schedling scheduling | schedual schedule | scheduel
schedule | scheudle schedule | scipt script | scipts scripts | scritps scripts | secuirty security | secuity security |
securtity security | securty security | sepcification specification | seperate separate | seperated separated |
seperately separately | seperating separating | seperation separation | serivce service | serivces services | servcie
service | servcies services | serveral several | servies services | severs servers | sevice service | sevices services |
shceduled scheduled | shedule schedule | similiar similar | softare software | softwares software | sofware software |
sofwares software | solutons solutions | sotware software | soultion solution | soultions solutions | specfic specific |
specfications specifications | specifcations specifications | specifiation specification | specificaton specification |
spreedsheet spreadsheet | spreedsheets spreadsheets | staffs staff | stakehoder stakeholder | stakehoders stakeholders |
stakeholers stakeholders | stakholder stakeholder | stakholders stakeholders | standarization standardization | standerd
standard | standerds standards | stategic strategic | stategies strategies | statments statements | storge storage |
stratagies strategies | strategiest strategies | strategys strategies | stratergies strategies | stratergy strategy |
stroage storage | strutured structured | subcription subscription | subission submission | submited submitted |
succesful successful | succesfully successfully | successfull successful | successfuly successfully | sucess success |
sucessful successful | sucessfully successfully | supervison supervision | supoort support | suport support | suported
supported | suporting supporting | supporing supporting | supproted supported | supprt support | surveilance
surveillance | surveillence surveillance | swiches switches | swithces switches | swithes switches | swtiches switches |
synchronisation synchronization | syncronization synchronization | syncronize synchronize | sysems systems | sysetm
system | systme system | systmes systems | sytem system | sytems systems | techical technical | techician technician |
techicians technicians | techincal technical | technial technical | technicain technician | technican technician |
technicans technicians | techniqes techniques | technolgies technologies | technolgy technology | technologes
technologies | technologys technologies | technoloy technology | techonology technology | teh the | telecomunications
telecommunications | tempalte template | tempaltes templates | templete template | templetes templates | temprary
temporary | terminiation termination | testting testing | therefor therefore | thier their | threholds thresholds |
threshhold threshold | threshholds thresholds | throughly thoroughly | tickects tickets | tikcets tickets | timelly
timely | timley timely | togather together | tracablity traceability | tracebility traceability | traing training |
transfomation transformation | transistion transition | transitons transitions | transtion transition | trobleshoot
troubleshoot | trobleshooting troubleshooting | troubelshoot troubleshoot | troubelshooting troubleshooting |
troubeshoot troubleshoot | troublehsoot troubleshoot | troubleshhoting troubleshooting | troubleshooing troubleshooting
| troubleshootin troubleshooting | troubleshoted troubleshot | troublshoot troubleshoot | trouleshoot troubleshoot |
tuneing tuning | tunning tuning | understading understanding | understaning understanding | unforseen unforeseen |
untill until | upadte update | updation update | updations updates | updats updates | upgarde upgrade | upgarded
upgraded | upgradtion upgrade | upto up to | usefull useful | utilites utilities | utillization utilization | utillized
used | utilzed used | utilzing using | utlize use | utlized used | utlizing using | validat validate | validaton
validation | variuos various | varous various | veiw view | veiws views | vender vendor | venders vendors | vendros
vendors | verfication verification | verfiy verify | vertual virtual | virtalization virtualization | virtualizaton
virtualization | virtulization virtualization | virual virtual | visability visibility | visualizaton visualization |
vitrual virtual | vulnerabilty vulnerability | vulnerabities vulnerabilities | vulnerablity vulnerability |
vunerabilities vulnerabilities | vunerability vulnerability | vurnerability vulnerability | waranty warranty |
wareshouse warehouse | warrenty warranty | wokflow workflow | workfow workflow | workstaion workstation | workstaions
workstations | workstatons workstations | worstations workstations | writen written | writting writing | yeary yearly |
yeild yield | zreo zero
"""


def _read() -> dict[str, str]:
    pairs = (entry.strip().partition(" ") for entry in _LINES.replace("\n", " ").split("|"))
    return {wrong: right for wrong, _, right in pairs}


MISSPELLINGS: Mapping[str, str] = _read()
