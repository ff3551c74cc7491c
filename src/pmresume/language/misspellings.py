"""Words that people write wrongly and the word that they mean: one reading only, so putting it right claims nothing."""

from __future__ import annotations

from collections.abc import Mapping

_LINES = """
cant can't | wont won't |
accomodate accommodate | accross across | acheive achieve | acheived achieved | administator administrator |
adminstration administration | agressive aggressive | alot a lot | analysing analyzing | analysys analysis |
anaylsis analysis | anaylze analyze | anayst analyst | applicaton application | applicatons applications |
appliction application | appropiate appropriate | architechture architecture | assesment assessment |
assesments assessments | assests assets | assitance assistance | assited assisted | asssist assist | aswell as well |
asynchronus asynchronous | atleast at least | authetication authentication | automaton automation |
availablity availability | backround background | basicly basically | beleive believe | buisness business |
busines business | calender calendar | clientel clientele | collaberate collaborate | collaberated collaborated |
collegue colleague | collegues colleagues | comitee committee | commitee committee | commitees committees |
committment commitment | communicaton communication | compatability compatibility | compatable compatible |
compliancy compliance | componets components | comunication communication | confguration configuration |
configration configuration | configuartion configuration | connectivty connectivity | continous continuous |
continously continuously | coordiante coordinate | corelation correlation | costumer customer | costumers customers |
creats creates | critcal critical | databse database | databses databases | definately definitely |
defintion definition | deparment department | depatment department | dependancies dependencies |
dependancy dependency | deploment deployment | deployement deployment | deployements deployments | desgin design |
desiging designing | develope develop | developement development | devlopment development | diagnostis diagnostics |
differnt different | documenation documentation | documentations documentation | documention documentation |
effecient efficient | effeciently efficiently | efficency efficiency | emaling emailing | employess employees |
enchancement enhancement | enchancements enhancements | enginering engineering | enhancment enhancement |
enhancments enhancements | enterprize enterprise | enviornment environment | enviornments environments |
enviroment environment | enviroments environments | environement environment | environmnet environment |
equipments equipment | equiptment equipment | excecute execute | excecuted executed | excution execution |
existance existence | existant existent | expereince experience | experiance experience | facilites facilities |
familar familiar | feedbacks feedback | firmwares firmware | flexability flexibility | forcast forecast |
fucntional functional | functionalites functionalities | functionlity functionality | funtional functional |
funtionality functionality | futher further | gatherd gathered | gaurantee guarantee | getaway gateway | getaways gateways | goverment government |
grammer grammar | guage gauge | guidence guidance | handeled handled | hardwares hardware |
implementaion implementation | implemention implementation | implemntation implementation |
implimentation implementation | implimented implemented | implmentation implementation | improvment improvement |
improvments improvements | indentified identified | indentify identify | independant independent |
independantly independently | infomation information | informations information | infra infrastructure |
infrasructure infrastructure | infrastracture infrastructure | infrastucture infrastructure | initative initiative |
initatives initiatives | inorder in order | instalation installation | instalations installations |
installtion installation | integeration integration | interal internal | intergrate integrate |
intergrated integrated | intergration integration | knowledgable knowledgeable | knowledges knowledge |
knowlege knowledge | langauge language | langauges languages | liasion liaison | liason liaison | libary library |
licencing licensing | maintainance maintenance | maintainence maintenance | maintainig maintaining |
maintanance maintenance | maintance maintenance | maintenence maintenance | majorly mainly | managemnt management |
managment management | manangement management | mangement management | mantain maintain | mantained maintained |
mechnism mechanism | messege message | middlewares middleware | milstones milestones | moniter monitor |
monitered monitored | monitering monitoring | neccessary necessary | necesary necessary | netwrok network |
netwroks networks | occured occurred | occurence occurrence | occurences occurrences | occuring occurring |
onhand on hand | operatonal operational | opertions operations | organistion organization | organizaton organization |
oversite oversight | parameterised parameterized | partcipated participated | particpate participate |
particpated participated | perfomance performance | perfomed performed | performace performance |
performence performance | permisions permissions | persistant persistent | personel personnel | personnal personnel |
personnels personnel | pirority priority | platfrom platform | platfroms platforms | posession possession |
postion position | pratices practices | prefered preferred | preperation preparation | presense presence |
previledges privileges | privilages privileges | priviledge privilege | priviledges privileges | proccess process |
proccesses processes | procedues procedures | procedurs procedures | proceedures procedures | procesing processing |
profficient proficient | progess progress | programing programming | projets projects | proposels proposals |
protocal protocol | protocals protocols | provded provided | provison provision | qualtiy quality |
quaterly quarterly | reccomend recommend | reccommend recommend | recieve receive | recieved received |
recomend recommend | recomendations recommendations | recomended recommended | recommandations recommendations |
recurrance recurrence | referal referral | regualr regular | regulary regularly | regulatry regulatory |
relevent relevant | reliablity reliability | reponse response | reponsible responsible | repositry repository |
reqirements requirements | requirememts requirements | requirment requirement | requirments requirements |
requlatory regulatory | requriements requirements | resouce resource | resouces resources |
responsability responsibility | responsibilites responsibilities | responsibilties responsibilities |
responsibilty responsibility | responsiblities responsibilities | respository repository | retreival retrieval |
retreive retrieve | retreived retrieved | reveiw review | reveiwed reviewed | roll-outs rollouts |
scalabilty scalability | scalibility scalability | scedule schedule | schedual schedule | scheduel schedule |
secuirty security | securty security | seperate separate | seperated separated | seperately separately |
serivce service | serivces services | servies services | shedule schedule | similiar similar | softare software |
softwares software | sofware software | solutons solutions | specfic specific | specfications specifications |
specifcations specifications | staffs staff | stakehoders stakeholders | stakeholers stakeholders |
stategic strategic | stategies strategies | statments statements | stratagies strategies | strategys strategies |
stratergy strategy | succesful successful | succesfully successfully | successfull successful |
successfuly successfully | sucess success | sucessful successful | sucessfully successfully | supervison supervision |
suport support | supprt support | systmes systems | sytem system | sytems systems | techical technical |
techincal technical | technial technical | techniqes techniques | technolgies technologies |
technologes technologies | technologys technologies | temprary temporary | therefor therefore | threshhold threshold |
throughly thoroughly | timelly timely | togather together | tracablity traceability | tracebility traceability |
tranfer transfer | transfered transferred | transfering transferring | transistion transition |
troubleshooted troubleshot | troubleshootin troubleshooting | troubleshootings troubleshooting |
troubleshoted troubleshot | troublshooting troubleshooting | tuneing tuning | understading understanding |
understaning understanding | unforseen unforeseen | untill until | upgradation upgrade | upgradations upgrades |
upto up to | usefull useful | utilites utilities | utillized used | utlized used | validaton validation |
variuos various | varous various | vender vendor | venders vendors | verfication verification | verfied verified |
visability visibility | vulnerabilites vulnerabilities | vulnerabilties vulnerabilities |
vunerabilities vulnerabilities | vunerability vulnerability | wich which | workstaions workstations | writen written |
writting writing | yeild yield
"""


def _read() -> dict[str, str]:
    pairs = (entry.strip().partition(" ") for entry in _LINES.replace("\n", " ").split("|"))
    return {wrong: right for wrong, _, right in pairs}


MISSPELLINGS: Mapping[str, str] = _read()
