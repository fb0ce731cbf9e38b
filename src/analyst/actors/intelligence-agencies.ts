/** Services that share their short or plain names with those of other states, and more of the kind. Data only; the lines are those of agencies.ts. */
export const INTELLIGENCE_AGENCIES = `
national-security-council-turkey|Turkish National Security Council||turkey|National Security Council
syrian-general-intelligence|Syrian General Intelligence Directorate||syria -2024|General Intelligence Directorate;GID;Mukhabarat
syrian-military-intelligence|Syrian Military Intelligence||syria -2024|Military Intelligence;Military Intelligence Directorate
iraqi-mukhabarat|Iraqi Mukhabarat|Iraqi Intelligence Service|iraq -2003|Mukhabarat
general-security-lebanon|Lebanese General Security|General Directorate of General Security|lebanon|General Security
state-security-emirates|Emirati State Security|Emirati State Security Department|united-arab-emirates|State Security;State Security Department
state-security-egypt|Egyptian State Security Investigations Service|Egyptian State Security|egypt|State Security
national-security-agency-egypt|Egyptian National Security Agency||egypt|National Security Agency;NSA
saudi-state-security|Saudi Presidency of State Security|Presidency of State Security|saudi-arabia|State Security
qatari-state-security|Qatari State Security|Qatar State Security|qatar|State Security
kuwaiti-state-security|Kuwaiti State Security|Kuwait State Security|kuwait|State Security
bahraini-national-security-agency|Bahraini National Security Agency||bahrain|National Security Agency;NSA
omani-internal-security-service|Omani Internal Security Service||oman|Internal Security Service;ISS
yemeni-political-security|Yemeni Political Security Organization||yemen|Political Security Organization;PSO
yemeni-national-security-bureau|Yemeni National Security Bureau||yemen|National Security Bureau;NSB
libyan-intelligence-service|Libyan Intelligence Service||libya
dged|General Directorate for Studies and Documentation|DGED;Directorate General for Studies and Documentation;General Directorate of Studies and Documentation|morocco
dgsi-algeria|Algerian General Directorate of Internal Security||algeria|DGSI;General Directorate of Internal Security
ddse-algeria|Algerian Directorate of Documentation and External Security|DDSE|algeria|DGDSE;Directorate of Documentation and External Security
nis-kenya|Kenyan National Intelligence Service|Kenya National Intelligence Service|kenya|NIS;National Intelligence Service
cmi-uganda|Ugandan Chieftaincy of Military Intelligence|Chieftaincy of Military Intelligence|uganda|CMI
internal-security-organisation-uganda|Ugandan Internal Security Organisation|Internal Security Organisation|uganda|ISO
external-security-organisation-uganda|Ugandan External Security Organisation|External Security Organisation|uganda|ESO
dmi-rwanda|Rwandan Directorate of Military Intelligence||rwanda|DMI;Directorate of Military Intelligence
niss-rwanda|Rwandan National Intelligence and Security Service||rwanda|NISS;National Intelligence and Security Service
snr-burundi|Burundian National Intelligence Service||burundi|SNR;NIS;National Intelligence Service
tiss|Tanzania Intelligence and Security Service|TISS;Tanzanian Intelligence and Security Service|tanzania|Intelligence and Security Service
nss-south-sudan|South Sudanese National Security Service||south-sudan|NSS;National Security Service
gis-sudan|Sudanese General Intelligence Service||sudan 2019-|GIS;General Intelligence Service
eritrean-national-security-office|Eritrean National Security Office||eritrea|National Security Office;NSO
anr-congo|Congolese National Intelligence Agency||democratic-republic-of-the-congo|ANR;National Intelligence Agency
ans-chad|Chadian National Security Agency||chad|ANS;National Security Agency
dgre|Cameroonian General Directorate for External Research|DGRE|cameroon
nia-nigeria|Nigerian National Intelligence Agency||nigeria|NIA;National Intelligence Agency
dia-nigeria|Nigerian Defence Intelligence Agency||nigeria|DIA;Defence Intelligence Agency
nib-ghana|Ghanaian National Intelligence Bureau|Bureau of National Investigations|ghana|NIB;BNI;National Intelligence Bureau
nia-gambia|Gambian National Intelligence Agency||gambia|NIA;National Intelligence Agency
nsa-liberia|Liberian National Security Agency||liberia|NSA;National Security Agency
dgse-mali|Malian General Directorate of State Security||mali|DGSE;General Directorate of State Security
ssa-south-africa|South African State Security Agency||south-africa 2009-|SSA;State Security Agency
nia-south-africa|South African National Intelligence Agency||south-africa 1995-2009|NIA;National Intelligence Agency
nis-south-africa|South African National Intelligence Service||south-africa 1980-1994|NIS;National Intelligence Service
dmi-south-africa|South African Directorate of Military Intelligence||south-africa -1994|DMI;Directorate of Military Intelligence
dis-botswana|Botswana Directorate of Intelligence and Security||botswana|DIS;Directorate of Intelligence and Security
sise-mozambique|Mozambican State Information and Security Service|SISE|mozambique
sinse-angola|Angolan State Intelligence and Security Service|SINSE|angola
eyp|Greek National Intelligence Service|EYP;Hellenic National Intelligence Service|greece|NIS;National Intelligence Service
kyp-cyprus|Cyprus Intelligence Service||cyprus|KYP
shish|Albanian State Intelligence Service|SHISH|albania|SIS;State Intelligence Service
sis-moldova|Moldovan Intelligence and Security Service|Intelligence and Security Service of Moldova;Moldovan Information and Security Service|moldova|SIS;Intelligence and Security Service;Information and Security Service
sis-portugal|Portuguese Security Intelligence Service||portugal|SIS;Security Intelligence Service
sis-slovakia|Slovak Information Service|Slovak Intelligence Service|slovakia|SIS
nzsis|New Zealand Security Intelligence Service|NZSIS|new-zealand|SIS;Security Intelligence Service
gcsb|Government Communications Security Bureau|GCSB|new-zealand
kapo|Estonian Internal Security Service|KAPO;Estonian Security Police|estonia|Internal Security Service;ISS
estonian-foreign-intelligence-service|Estonian Foreign Intelligence Service||estonia|Foreign Intelligence Service
vdd-latvia|Latvian State Security Service||latvia|VDD;State Security Service
vsd-lithuania|Lithuanian State Security Department|State Security Department of Lithuania|lithuania|VSD;State Security Department
abw|Polish Internal Security Agency|ABW|poland|Internal Security Agency
foreign-intelligence-agency-poland|Polish Foreign Intelligence Agency|Agencja Wywiadu|poland|Foreign Intelligence Agency
skw|Polish Military Counterintelligence Service|SKW|poland|Military Counterintelligence Service
sova|Slovenian Intelligence and Security Agency|SOVA|slovenia|Intelligence and Security Agency
soa-croatia|Croatian Security and Intelligence Agency||croatia|SOA;Security and Intelligence Agency
osa-bosnia|Intelligence-Security Agency of Bosnia and Herzegovina|Bosnian Intelligence and Security Agency|bosnia-and-herzegovina|OSA;Intelligence-Security Agency;Intelligence and Security Agency
anb-montenegro|Montenegrin National Security Agency||montenegro|ANB;National Security Agency
kosovo-intelligence-agency|Kosovo Intelligence Agency||kosovo|KIA
bis-czech|Czech Security Information Service||czech-republic|BIS;Security Information Service
stb|Czechoslovak State Security|Státní bezpečnost|czechoslovakia -1990|StB;State Security
information-office-hungary|Hungarian Information Office||hungary|Information Office
constitution-protection-office|Hungarian Constitution Protection Office|Constitution Protection Office|hungary
sri-romania|Romanian Intelligence Service||romania|SRI
sie-romania|Romanian Foreign Intelligence Service||romania|SIE;Foreign Intelligence Service
dans-bulgaria|Bulgarian State Agency for National Security||bulgaria|DANS;State Agency for National Security
committee-for-state-security-bulgaria|Bulgarian Committee for State Security|Darzhavna Sigurnost|bulgaria -1990|Committee for State Security;State Security
foreign-intelligence-service-ukraine|Foreign Intelligence Service of Ukraine|SZRU;Ukrainian Foreign Intelligence Service|ukraine|Foreign Intelligence Service
fso-russia|Russian Federal Protective Service|Federal Protective Service|russia|FSO
national-security-service-armenia|Armenian National Security Service||armenia|NSS;National Security Service
state-security-service-azerbaijan|Azerbaijani State Security Service||azerbaijan|SSS;State Security Service
state-security-service-uzbekistan|Uzbek State Security Service||uzbekistan|SNB;SSS;NSS;State Security Service;National Security Service
knb-kazakhstan|Kazakh National Security Committee|National Security Committee of Kazakhstan|kazakhstan|KNB;National Security Committee
gknb-kyrgyzstan|Kyrgyz State Committee for National Security||kyrgyzstan|GKNB;State Committee for National Security
gknb-tajikistan|Tajik State Committee for National Security||tajikistan|GKNB;State Committee for National Security
pet-denmark|Danish Security and Intelligence Service||denmark|PET;Security and Intelligence Service
danish-defence-intelligence-service|Danish Defence Intelligence Service||denmark|FE;DDIS;Defence Intelligence Service
sapo|Swedish Security Service|Säpo;SÄPO|sweden|Security Service
pst-norway|Norwegian Police Security Service||norway|PST;Police Security Service
norwegian-intelligence-service|Norwegian Intelligence Service||norway|NIS;Intelligence Service
supo|Finnish Security and Intelligence Service|Supo;SUPO|finland|Security and Intelligence Service
mivd|Dutch Military Intelligence and Security Service|MIVD;Military Intelligence and Security Service|netherlands
vsse|Belgian State Security Service|VSSE|belgium|State Security Service;State Security
dsn-austria|Austrian Directorate of State Security and Intelligence||austria|DSN;Directorate of State Security and Intelligence
bvt|Austrian Federal Office for the Protection of the Constitution and Counterterrorism|BVT|austria -2021
ndb|Swiss Federal Intelligence Service|NDB|switzerland|FIS;Federal Intelligence Service
aisi|AISI|Agenzia Informazioni e Sicurezza Interna|italy
intelligence-bureau-pakistan|Pakistani Intelligence Bureau||pakistan|IB;Intelligence Bureau
nsi-bangladesh|Bangladeshi National Security Intelligence|National Security Intelligence|bangladesh|NSI
sis-sri-lanka|Sri Lankan State Intelligence Service||sri-lanka|SIS;State Intelligence Service
dmi-india|Indian Directorate of Military Intelligence||india|DMI;Directorate of Military Intelligence;Military Intelligence
nia-thailand|Thai National Intelligence Agency||thailand|NIA;National Intelligence Agency
isd-singapore|Internal Security Department of Singapore||singapore|ISD;Internal Security Department
nica|National Intelligence Coordinating Agency|NICA|philippines
ministry-of-public-security-china|Chinese Ministry of Public Security||china|MPS;Ministry of Public Security
ministry-of-public-security-vietnam|Vietnamese Ministry of Public Security||vietnam|MPS;Ministry of Public Security
ministry-of-state-security-north-korea|North Korean Ministry of State Security||north-korea|MSS;Ministry of State Security
national-security-bureau-taiwan|Taiwanese National Security Bureau||taiwan|NSB;National Security Bureau
ciro|Cabinet Intelligence and Research Office|CIRO|japan
psia-japan|Public Security Intelligence Agency|PSIA|japan
asd|Australian Signals Directorate||australia|ASD
office-of-national-intelligence|Australian Office of National Intelligence||australia|ONI;Office of National Intelligence
cse-canada|Communications Security Establishment||canada|CSE
cni-chile|Chilean National Information Centre||chile 1977-1990|CNI;National Information Centre
ani-chile|Chilean National Intelligence Agency||chile|ANI;National Intelligence Agency
cni-mexico|Mexican National Intelligence Centre||mexico|CNI;National Intelligence Centre
cisen|CISEN||mexico
dni-colombia|Colombian National Intelligence Directorate||colombia|DNI;National Intelligence Directorate
das-colombia|Colombian Administrative Department of Security||colombia -2011|DAS;Administrative Department of Security
sin-peru|Peruvian National Intelligence Service||peru -2000|SIN;National Intelligence Service
side-argentina|Argentine Secretariat of State Intelligence||argentina|SIDE;Secretariat of State Intelligence
dst-morocco|Moroccan Directorate of Territorial Surveillance||morocco|DST
`;
