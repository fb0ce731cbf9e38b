/** Alliances, international bodies, parties and companies. Data only. A line: id | name | other names; … | id of what it is part of, if any */
export const ORGANISATIONS = `
united-nations|United Nations|UN;U.N.;United Nations Organization|
nato|North Atlantic Treaty Organization|NATO;Nato;Atlantic Alliance;North Atlantic Alliance|
european-union|European Union|EU;E.U.|
european-community|European Community|EEC;European Economic Community|
african-union|African Union|AU|
organisation-of-african-unity|Organization of African Unity|OAU;Organisation of African Unity|
arab-league|Arab League|League of Arab States|
gulf-cooperation-council|Gulf Cooperation Council|GCC|
organisation-of-islamic-cooperation|Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation;Organization of the Islamic Conference|
opec|OPEC|Organization of the Petroleum Exporting Countries|
asean|Association of Southeast Asian Nations|ASEAN|
saarc|South Asian Association for Regional Cooperation|SAARC|
shanghai-cooperation-organisation|Shanghai Cooperation Organisation|SCO;Shanghai Cooperation Organization|
csto|Collective Security Treaty Organization|CSTO|
cis|Commonwealth of Independent States|CIS|
warsaw-pact|Warsaw Pact||
seato|SEATO|Southeast Asia Treaty Organization|
cento|CENTO|Central Treaty Organization;Baghdad Pact|
ecowas|Economic Community of West African States|ECOWAS|
igad|Intergovernmental Authority on Development|IGAD|
sadc|Southern African Development Community|SADC|
east-african-community|East African Community|EAC|
oas|Organization of American States|OAS|
mercosur|Mercosur|MERCOSUR|
caricom|Caribbean Community|CARICOM|
osce|Organization for Security and Co-operation in Europe|OSCE;Organization for Security and Cooperation in Europe|
council-of-europe|Council of Europe||
imf|International Monetary Fund|IMF|
world-bank|World Bank||
wto|World Trade Organization|WTO|
iaea|International Atomic Energy Agency|IAEA|
icc|International Criminal Court|ICC|
icj|International Court of Justice|ICJ|
interpol|Interpol|INTERPOL|
opcw|Organisation for the Prohibition of Chemical Weapons|OPCW|
g7|Group of Seven|G7;G-7|
g8|Group of Eight|G8;G-8|
g20|Group of Twenty|G20;G-20|
brics|BRICS||
group-of-77|Group of 77|Group of 77 and China;G77;G-77;G77 and China;G-77 and China;Group of Seventy-Seven|
non-aligned-movement|Non-Aligned Movement|NAM|
commonwealth|Commonwealth of Nations||
league-of-nations|League of Nations||
red-cross|International Committee of the Red Cross|ICRC|
amnesty-international|Amnesty International||
human-rights-watch|Human Rights Watch|HRW|
us-led-coalition|US-led coalition|U.S.-led coalition;international coalition against Daesh;anti-ISIL coalition|
quad|Quadrilateral Security Dialogue||
aukus|AUKUS||
gazprom|Gazprom||
african-development-bank|African Development Bank||
asian-development-bank|Asian Development Bank||
aiib|Asian Infrastructure Investment Bank|AIIB|
european-bank-for-reconstruction-and-development|European Bank for Reconstruction and Development|EBRD|
new-development-bank|New Development Bank||brics
oecd|Organisation for Economic Co-operation and Development|OECD;Organization for Economic Cooperation and Development|
opec-plus|OPEC+||
apec|Asia-Pacific Economic Cooperation|APEC|
bimstec|BIMSTEC||
pacific-islands-forum|Pacific Islands Forum|South Pacific Forum|
eurasian-economic-union|Eurasian Economic Union|EAEU|
organization-of-turkic-states|Organization of Turkic States|Organisation of Turkic States;Turkic Council|
alliance-of-sahel-states|Alliance of Sahel States|Alliance des États du Sahel;Confederation of Sahel States|
g5-sahel|G5 Sahel||
eccas|Economic Community of Central African States|ECCAS|
comesa|Common Market for Eastern and Southern Africa|COMESA|
arab-maghreb-union|Arab Maghreb Union||
celac|Community of Latin American and Caribbean States|CELAC|
unasur|UNASUR|Union of South American Nations|
alba|Bolivarian Alliance for the Americas||
andean-community|Andean Community||
efta|European Free Trade Association|EFTA|
visegrad-group|Visegrad Group|Visegrád Group|
weimar-triangle|Weimar Triangle||
bucharest-nine|Bucharest Nine||
nordic-council|Nordic Council||
minsk-group|OSCE Minsk Group|Minsk Group|osce
western-european-union|Western European Union||
comecon|Comecon|COMECON|
normandy-format|Normandy Format||
middle-east-quartet|Middle East Quartet|Quartet on the Middle East|
p5-plus-1|P5+1||
five-eyes|Five Eyes||
financial-action-task-force|Financial Action Task Force|FATF|
nuclear-suppliers-group|Nuclear Suppliers Group||
ctbto|CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization|
global-coalition-against-isis|Global Coalition against Daesh|Global Coalition to Defeat ISIS|
saudi-led-coalition|Saudi-led coalition||
international-criminal-tribunal-yugoslavia|International Criminal Tribunal for the former Yugoslavia|ICTY|
international-criminal-tribunal-rwanda|International Criminal Tribunal for Rwanda|ICTR|
european-court-of-human-rights|European Court of Human Rights|ECHR|council-of-europe
medecins-sans-frontieres|Médecins Sans Frontières|Doctors Without Borders;MSF;Medecins Sans Frontieres|
oxfam|Oxfam||
international-crisis-group|International Crisis Group||
transparency-international|Transparency International||
greenpeace|Greenpeace||
reporters-without-borders|Reporters Without Borders||
committee-to-protect-journalists|Committee to Protect Journalists||
freedom-house|Freedom House||
white-helmets|White Helmets|Syria Civil Defence|
gaza-humanitarian-foundation|Gaza Humanitarian Foundation||
wikileaks|WikiLeaks|Wikileaks|
republican-party|United States Republican Party|US Republican Party;U.S. Republican Party;US Republicans;U.S. Republicans;congressional Republicans;GOP|
democratic-party-us|United States Democratic Party|US Democratic Party;U.S. Democratic Party;US Democrats;U.S. Democrats;congressional Democrats|
labour-party|British Labour Party||
conservative-party-uk|British Conservative Party|Tories;Tory party|
reform-uk|Reform UK||
sinn-fein|Sinn Féin|Sinn Fein|
dup|Democratic Unionist Party|DUP|
snp|Scottish National Party|SNP|
national-rally|National Rally|Rassemblement National|
afd|Alternative for Germany|AfD|
cdu|Christian Democratic Union|CDU|
spd|Social Democratic Party of Germany|SPD|
law-and-justice|Law and Justice|PiS|
fidesz|Fidesz||
syriza|Syriza|SYRIZA|
golden-dawn|Golden Dawn||
brothers-of-italy|Brothers of Italy|Fratelli d'Italia|
vox|Vox party||
podemos|Podemos||
georgian-dream|Georgian Dream||
united-russia|United Russia||
servant-of-the-people|Servant of the People||
akp|Justice and Development Party|AKP;AK Party|
chp|Republican People's Party|CHP|
mhp|Nationalist Movement Party|MHP|
hdp|Peoples' Democratic Party|HDP|
likud|Likud||
yesh-atid|Yesh Atid||
shas|Shas||
religious-zionism|Religious Zionism Party||
ennahda|Ennahda|Ennahdha;Nahda Movement|
wafd|Wafd Party||
nour-party|Nour Party||
free-patriotic-movement|Free Patriotic Movement||
future-movement|Future Movement||
march-14-alliance|March 14 Alliance||
march-8-alliance|March 8 Alliance||
state-of-law-coalition|State of Law Coalition||
coordination-framework|Coordination Framework||
dawa-party|Islamic Dawa Party|Dawa Party|
sadrist-movement|Sadrist Movement|Sadrists|
baath-party|Ba'ath Party|Baath Party;Ba'athists;Baathists|
bjp|Bharatiya Janata Party|BJP|
indian-national-congress|Indian National Congress|Congress Party|
aam-aadmi-party|Aam Aadmi Party||
rss|Rashtriya Swayamsevak Sangh|RSS|
shiv-sena|Shiv Sena||
ppp|Pakistan Peoples Party|Pakistan People's Party|
pml-n|Pakistan Muslim League-Nawaz|PML-N;PML(N);Pakistan Muslim League (N);Pakistan Muslim League-N|
pti|Pakistan Tehreek-e-Insaf|PTI|
mqm|Muttahida Qaumi Movement|MQM|
jamaat-e-islami|Jamaat-e-Islami|Jamaat-i-Islami|
jui-f|Jamiat Ulema-e-Islam|JUI-F;Jamiat Ulema-e-Islam (F)|
awami-national-party|Awami National Party|ANP|
tlp|Tehreek-e-Labbaik Pakistan|TLP|
awami-league|Awami League||
bnp|Bangladesh Nationalist Party||
nld|National League for Democracy|NLD|
usdp|Union Solidarity and Development Party|USDP|
kuomintang|Kuomintang|KMT;Chinese Nationalist Party|
dpp|Democratic Progressive Party|DPP|
liberal-democratic-party-japan|Japanese Liberal Democratic Party|LDP|
komeito|Komeito||
pheu-thai|Pheu Thai||
communist-party-of-vietnam|Communist Party of Vietnam|Vietnamese Communist Party|
umno|United Malays National Organisation|UMNO|
communist-party-of-the-soviet-union|Communist Party of the Soviet Union|CPSU;Soviet Communist Party|
pdpa|People's Democratic Party of Afghanistan|PDPA|
tudeh|Tudeh Party|Tudeh|
african-union-commission|African Union Commission||african-union
ccm|Chama Cha Mapinduzi||
npp-nigeria|All Progressives Congress||
pdp-nigeria|People's Democratic Party of Nigeria||
democratic-alliance|South African Democratic Alliance||
eff|Economic Freedom Fighters|EFF|
mdc|Movement for Democratic Change|MDC|
prosperity-party|Prosperity Party||
national-congress-party-sudan|Sudanese National Congress Party||
pri-mexico|Institutional Revolutionary Party|PRI|
morena|Morena party|Movimiento Regeneración Nacional|
psuv|United Socialist Party of Venezuela|PSUV|
workers-party-brazil|Workers' Party of Brazil|Brazilian Workers' Party|
mas-bolivia|Movement for Socialism||
arena|Nationalist Republican Alliance|ARENA|
solidarity|Solidarność|Solidarity trade union|
opposition-coalition-venezuela|Democratic Unity Roundtable||
rosneft|Rosneft||
lukoil|Lukoil||
rosoboronexport|Rosoboronexport||
aramco|Saudi Aramco|Aramco|
adnoc|ADNOC||
dp-world|DP World||
qatarenergy|QatarEnergy||
nioc|National Iranian Oil Company|NIOC|
pdvsa|PDVSA|Petróleos de Venezuela|
petrobras|Petrobras||
pemex|Pemex||
ecopetrol|Ecopetrol||
sonatrach|Sonatrach||
noc-libya|National Oil Corporation||
exxonmobil|ExxonMobil|Exxon|
chevron|Chevron||
bp|BP|British Petroleum|
totalenergies|TotalEnergies|Total SA|
eni-company|Eni||
glencore|Glencore||
huawei|Huawei||
zte|ZTE||
tiktok|TikTok||
bytedance|ByteDance||
alibaba|Alibaba||
tencent|Tencent||
cnooc|CNOOC||
sinopec|Sinopec||
cosco|COSCO||
tsmc|TSMC|Taiwan Semiconductor Manufacturing Company|
samsung|Samsung||
nvidia|Nvidia|NVIDIA|
asml|ASML||
google|Google||
meta-company|Meta Platforms|Facebook|
microsoft|Microsoft||
openai|OpenAI||
spacex|SpaceX||
starlink|Starlink||
palantir|Palantir||
boeing|Boeing||
lockheed-martin|Lockheed Martin||
raytheon|Raytheon|RTX|
airbus|Airbus||
bae-systems|BAE Systems||
rheinmetall|Rheinmetall||
baykar|Baykar||
elbit|Elbit Systems||
nso-group|NSO Group||
blackwater|Blackwater|Academi|
dyncorp|DynCorp||
executive-outcomes|Executive Outcomes||
halliburton|Halliburton||
united-fruit|United Fruit Company||
al-jazeera|Al Jazeera|al-Jazeera|
bbc|BBC||
cnn|CNN||
rt|Russia Today||
sputnik|Sputnik news agency||
xinhua|Xinhua||
reuters|Reuters||
new-york-times|New York Times||
washington-post|Washington Post||
wall-street-journal|Wall Street Journal||
kdp|Kurdistan Democratic Party|KDP|
puk|Patriotic Union of Kurdistan|PUK|
`;
