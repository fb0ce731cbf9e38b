/**
 * State agencies, ministries and armies. Data only. A line: id | name | other names; … | id of what it is part of, with
 * years when it was not always; … | names that bodies of several states bear, which mean this one beside its owner; …
 */
export const AGENCIES = `
cia|Central Intelligence Agency|CIA;C.I.A.|united-states
fbi|Federal Bureau of Investigation|FBI;F.B.I.|united-states
nsa|National Security Agency|NSA|united-states
dia|Defense Intelligence Agency|DIA|united-states|Defence Intelligence Agency
pentagon|United States Department of Defense|Pentagon;Department of Defense;US Department of Defense;U.S. Department of Defense;Defense Department|united-states
state-department|United States Department of State|State Department;US State Department;U.S. State Department;Department of State|united-states
us-treasury|United States Department of the Treasury|US Treasury;U.S. Treasury;Treasury Department|united-states
homeland-security|United States Department of Homeland Security|Department of Homeland Security;DHS|united-states
us-congress|United States Congress|US Congress;U.S. Congress;Capitol Hill|united-states
us-central-command|United States Central Command|CENTCOM;US Central Command;U.S. Central Command|pentagon
usaid|United States Agency for International Development|USAID|united-states
us-national-security-council|United States National Security Council|National Security Council|united-states
isi|Inter-Services Intelligence|ISI;Inter-Services Intelligence Directorate;Inter Services Intelligence;Directorate for Inter-Services Intelligence|pakistan
pakistan-army|Pakistan Army|Pakistani Army;Pakistani military;Pakistan military;Pakistan's army;Pakistan's military|pakistan
raw|Research and Analysis Wing|R&AW;RAW;Research & Analysis Wing|india
indian-army|Indian Army|Indian military|india
intelligence-bureau|Intelligence Bureau of India|Indian Intelligence Bureau|india|IB;Intelligence Bureau
nds|National Directorate of Security|NDS|afghanistan 2002-2021
afghan-national-army|Afghan National Army|ANA;Afghan army;Afghan National Security Forces;ANSF|afghanistan 2002-2021
mi6|Secret Intelligence Service|MI6;MI-6|united-kingdom|SIS
mi5|MI5|MI-5|united-kingdom
gchq|Government Communications Headquarters|GCHQ|united-kingdom
foreign-office|Foreign, Commonwealth and Development Office|Foreign Office;FCO;FCDO|united-kingdom
dgse|Directorate-General for External Security|DGSE|france
dst|Direction de la surveillance du territoire|DST|france
bnd|Federal Intelligence Service|BND;Bundesnachrichtendienst|germany
stasi|Ministry for State Security|Stasi|east-germany 1950-1990
kgb|KGB|K.G.B.;Committee for State Security|soviet-union 1954-1991
fsb|Federal Security Service|FSB|russia
gru|Main Intelligence Directorate|GRU|russia
svr|SVR|Russian Foreign Intelligence Service|russia|Foreign Intelligence Service
red-army|Red Army|Soviet Army|soviet-union
mossad|Mossad||israel
shin-bet|Shin Bet|Shabak|israel
idf|Israel Defense Forces|IDF;Israeli Defense Forces;Israel Defence Forces;Israeli army;Israeli military|israel
irgc|Islamic Revolutionary Guard Corps|IRGC;Revolutionary Guards;Revolutionary Guard;Revolutionary Guard Corps;Islamic Revolutionary Guards Corps|iran 1979-
quds-force|Quds Force|Qods Force;Al-Quds Force|irgc
basij|Basij||irgc
savak|SAVAK|Savak|iran 1957-1979
mit|National Intelligence Organization|MİT;Turkish National Intelligence Organization|turkey|MIT
turkish-armed-forces|Turkish Armed Forces|Turkish military;Turkish army|turkey
mss|Ministry of State Security|MSS|china
pla|People's Liberation Army|PLA;Chinese military|china
chinese-communist-party|Chinese Communist Party|Communist Party of China;CCP|china
kcia|Korean Central Intelligence Agency|KCIA|south-korea
nis|South Korean National Intelligence Service|South Korea's National Intelligence Service|south-korea|NIS;National Intelligence Service
gid-jordan|Jordanian General Intelligence Directorate|General Intelligence Department of Jordan;Jordanian intelligence|jordan|General Intelligence Directorate;General Intelligence Department;GID;Mukhabarat
saudi-general-intelligence|Saudi General Intelligence Presidency|General Intelligence Presidency|saudi-arabia|General Intelligence Directorate;GID;GIP;Mukhabarat
egyptian-army|Egyptian Armed Forces|Egyptian military;Egyptian army;Supreme Council of the Armed Forces|egypt
drs|Department of Intelligence and Security|DRS|algeria
lebanese-armed-forces|Lebanese Armed Forces|Lebanese army|lebanon
syrian-army|Syrian Arab Army|Syrian army;Syrian military|syria -2024
iraqi-army|Iraqi Army|Iraqi Security Forces;Iraqi army|iraq
popular-mobilisation-forces|Popular Mobilisation Forces|Popular Mobilization Forces;Popular Mobilisation Units;Popular Mobilization Units;Hashd al-Shaabi|iraq
tatmadaw|Tatmadaw|Myanmar military;Burmese military;Burmese army|myanmar
palestinian-authority|Palestinian Authority|Palestinian National Authority|palestine
kurdistan-regional-government|Kurdistan Regional Government|KRG|iraq
peshmerga|Peshmerga||kurdistan-regional-government
dea|Drug Enforcement Administration|DEA|united-states
secret-service|United States Secret Service|Secret Service|homeland-security
odni|Office of the Director of National Intelligence|ODNI|united-states
nga|National Geospatial-Intelligence Agency||united-states
us-army|United States Army|US Army;U.S. Army|pentagon
us-navy|United States Navy|US Navy;U.S. Navy|pentagon
us-air-force|United States Air Force|US Air Force;U.S. Air Force;USAF|pentagon
us-marine-corps|United States Marine Corps|US Marine Corps;U.S. Marine Corps;Marine Corps;US Marines;U.S. Marines|pentagon
joint-chiefs-of-staff|Joint Chiefs of Staff||pentagon
jsoc|Joint Special Operations Command|JSOC|pentagon
us-africa-command|United States Africa Command|AFRICOM;US Africa Command;U.S. Africa Command|pentagon
us-indo-pacific-command|United States Indo-Pacific Command|INDOPACOM;US Indo-Pacific Command;U.S. Indo-Pacific Command;US Pacific Command;U.S. Pacific Command|pentagon
us-european-command|United States European Command|EUCOM;US European Command;U.S. European Command|pentagon
us-justice-department|United States Department of Justice|Justice Department;US Justice Department;U.S. Justice Department;US Department of Justice;U.S. Department of Justice|united-states
us-senate|United States Senate|US Senate;U.S. Senate|us-congress
us-house-of-representatives|United States House of Representatives|US House of Representatives;U.S. House of Representatives|us-congress
us-supreme-court|United States Supreme Court|US Supreme Court;U.S. Supreme Court|united-states
federal-reserve|Federal Reserve||united-states
ofac|Office of Foreign Assets Control|OFAC|us-treasury
us-immigration-and-customs-enforcement|US Immigration and Customs Enforcement|Immigration and Customs Enforcement|homeland-security
cisa|Cybersecurity and Infrastructure Security Agency|CISA|homeland-security
voice-of-america|Voice of America||united-states
csis-canada|Canadian Security Intelligence Service||canada|CSIS;Security Intelligence Service
rcmp|Royal Canadian Mounted Police|RCMP|canada
global-affairs-canada|Global Affairs Canada||canada
asio|Australian Security Intelligence Organisation|ASIO|australia
asis|Australian Secret Intelligence Service|ASIS|australia
sedena|Mexican Secretariat of National Defence|SEDENA;Mexican army;Mexican military|mexico
dgcim|DGCIM|General Directorate of Military Counterintelligence|venezuela
sebin|SEBIN|Bolivarian National Intelligence Service|venezuela
g2-cuba|Intelligence Directorate of Cuba|Cuban intelligence|cuba|G2;Intelligence Directorate;DGI
dina-chile|DINA|Dirección de Inteligencia Nacional|chile
abin|Brazilian Intelligence Agency|ABIN|brazil
itamaraty|Itamaraty|Brazilian Foreign Ministry;Brazilian foreign ministry|brazil
colombian-army|Colombian Army|Colombian military;Colombian army|colombia
british-army|British Army|British military;British armed forces|united-kingdom
royal-navy|Royal Navy||united-kingdom
raf|Royal Air Force|RAF|united-kingdom
uk-ministry-of-defence|United Kingdom Ministry of Defence|UK Ministry of Defence;British Ministry of Defence;British defence ministry|united-kingdom
scotland-yard|Metropolitan Police Service|Scotland Yard|united-kingdom
home-office|Home Office|British Home Office|united-kingdom
dgsi|General Directorate for Internal Security|DGSI|france
french-foreign-ministry|French Foreign Ministry|Quai d'Orsay;French foreign ministry|france
french-army|French Army|French military;French armed forces;French army|france
bfv|Federal Office for the Protection of the Constitution|BfV;Bundesamt für Verfassungsschutz|germany
bundeswehr|Bundeswehr|German military;German armed forces|germany
german-foreign-office|German Foreign Office|German Foreign Ministry;German foreign ministry;Auswärtiges Amt|germany
bundestag|Bundestag||germany
wehrmacht|Wehrmacht||germany
gestapo|Gestapo||germany
aise|AISE|Agenzia Informazioni e Sicurezza Esterna|italy
cni|National Intelligence Centre of Spain|CNI|spain
aivd|AIVD|General Intelligence and Security Service|netherlands
polish-army|Polish Armed Forces|Polish army;Polish military|poland
hellenic-armed-forces|Hellenic Armed Forces|Greek military;Greek army|greece
sbu|Security Service of Ukraine|SBU|ukraine
hur|Main Directorate of Intelligence|HUR|ukraine|GUR;Main Intelligence Directorate;Defence Intelligence
ukrainian-armed-forces|Armed Forces of Ukraine|Ukrainian Armed Forces;Ukrainian armed forces;Ukrainian military;Ukrainian army|ukraine
ukrainian-foreign-ministry|Ministry of Foreign Affairs of Ukraine|Ukrainian foreign ministry;Ukrainian Foreign Ministry;Ukraine's foreign ministry|ukraine
verkhovna-rada|Verkhovna Rada||ukraine
russian-armed-forces|Russian Armed Forces|Russian army;Russian military;Russian Army|russia
russian-navy|Russian Navy|Russian navy;Black Sea Fleet|russian-armed-forces
russian-defence-ministry|Russian Ministry of Defence|Russian Defence Ministry;Russian Defense Ministry;Russian defence ministry;Russian defense ministry;Russia's defence ministry;Russia's defense ministry|russia
russian-foreign-ministry|Russian Foreign Ministry|Russian foreign ministry;Russian Ministry of Foreign Affairs;Russia's foreign ministry;Russian Foreign Affairs Ministry|russia
rosgvardia|Rosgvardia|Russian National Guard|russia
africa-corps|Africa Corps||russian-defence-ministry
duma|State Duma|Russian Duma|russia
rosatom|Rosatom||russia
roskomnadzor|Roskomnadzor||russia
internet-research-agency|Internet Research Agency||russia
cheka|Cheka|NKVD;OGPU|soviet-union
politburo-soviet|Soviet Politburo||soviet-union
belarus-kgb|State Security Committee of Belarus|Belarusian KGB|belarus|KGB;State Security Committee
georgian-state-security-service|State Security Service of Georgia||georgia|State Security Service
securitate|Securitate||romania
bia|Security Intelligence Agency of Serbia|Serbian Security Intelligence Agency|serbia|BIA;Security Intelligence Agency
jna|Yugoslav People's Army|JNA|yugoslavia
turkish-foreign-ministry|Turkish Foreign Ministry|Turkish foreign ministry;Turkey's foreign ministry|turkey
diyanet|Diyanet||turkey
iranian-ministry-of-intelligence|Iranian Ministry of Intelligence|Ministry of Intelligence and Security;Iranian intelligence ministry|iran|MOIS;Ministry of Intelligence;Intelligence Ministry
artesh|Artesh|Iranian army;Iranian military|iran
iranian-foreign-ministry|Iranian Foreign Ministry|Iranian foreign ministry;Iran's foreign ministry|iran
aeoi|Atomic Energy Organization of Iran||iran
supreme-national-security-council-iran|Supreme National Security Council of Iran|Supreme National Security Council|iran
guardian-council|Guardian Council||iran
assembly-of-experts|Assembly of Experts||iran
unit-8200|Unit 8200||aman
aman|Israeli Military Intelligence||idf|Military Intelligence;Directorate of Military Intelligence
israeli-air-force|Israeli Air Force|IAF|idf
knesset|Knesset||israel
israeli-foreign-ministry|Israeli Foreign Ministry|Israeli foreign ministry;Israel's foreign ministry|israel
preventive-security|Palestinian Preventive Security||palestinian-authority
general-intelligence-egypt|Egyptian General Intelligence Service|Egyptian General Intelligence;Egyptian intelligence|egypt|General Intelligence Directorate;General Intelligence Service;GID;GIS;Mukhabarat
egyptian-foreign-ministry|Egyptian Foreign Ministry|Egyptian foreign ministry;Egypt's foreign ministry|egypt
saudi-foreign-ministry|Saudi Foreign Ministry|Saudi foreign ministry|saudi-arabia
saudi-national-guard|Saudi Arabian National Guard|Saudi National Guard|saudi-arabia
jordanian-armed-forces|Jordanian Armed Forces|Jordanian army;Jordanian military;Arab Legion|jordan
qatari-foreign-ministry|Qatari Foreign Ministry|Qatari foreign ministry;Qatar's foreign ministry|qatar
syrian-air-force-intelligence|Syrian Air Force Intelligence|Air Force Intelligence Directorate|syria
national-defence-forces|Syrian National Defence Forces|National Defense Forces;National Defence Forces|syria
internal-security-forces-lebanon|Lebanese Internal Security Forces||lebanon
iraqi-national-intelligence-service|Iraqi National Intelligence Service|INIS|iraq|National Intelligence Service
counter-terrorism-service-iraq|Iraqi Counter Terrorism Service|Iraqi Counter-Terrorism Service|iraq
asayish|Asayish||kurdistan-regional-government
presidential-leadership-council|Presidential Leadership Council|Yemeni Presidential Leadership Council|yemen
libyan-coast-guard|Libyan Coast Guard|Libyan coast guard|libya
government-of-national-unity-libya|Libyan Government of National Unity|Libya's Government of National Unity|libya
house-of-representatives-libya|Libyan House of Representatives|Tobruk government|libya
algerian-army|Algerian People's National Army|Algerian army;Algerian military|algeria
dgst|DGST|Moroccan intelligence|morocco
gdi-afghanistan|General Directorate of Intelligence|GDI|taliban
khad|KHAD|KhAD|afghanistan
afghan-police|Afghan National Police|Afghan police|afghanistan
pakistan-military-intelligence|Pakistan Military Intelligence||pakistan-army|Military Intelligence
ispr|Inter-Services Public Relations|ISPR|pakistan-army
frontier-corps|Frontier Corps||pakistan
pakistan-air-force|Pakistan Air Force|Pakistani Air Force|pakistan
pakistan-foreign-office|Pakistani Foreign Ministry|Pakistani foreign ministry;Pakistani Foreign Office;Pakistan Foreign Office;Pakistan's foreign ministry;Pakistan's Foreign Office|pakistan
supreme-court-of-pakistan|Supreme Court of Pakistan||pakistan
indian-foreign-ministry|Ministry of External Affairs|Indian Ministry of External Affairs;Indian foreign ministry;Indian Foreign Ministry|india
bsf|Border Security Force|BSF|india
indian-navy|Indian Navy||india
indian-air-force|Indian Air Force||india
nia|Indian National Investigation Agency||india|NIA;National Investigation Agency
dgfi|Directorate General of Forces Intelligence|DGFI|bangladesh
rapid-action-battalion|Rapid Action Battalion||bangladesh
sri-lanka-army|Sri Lanka Army|Sri Lankan army;Sri Lankan Army;Sri Lankan military|sri-lanka
pla-navy|People's Liberation Army Navy|Chinese navy|pla
pla-rocket-force|People's Liberation Army Rocket Force|PLA Rocket Force|pla
china-coast-guard|China Coast Guard|Chinese Coast Guard;Chinese coast guard|china
central-military-commission|Central Military Commission||china
chinese-foreign-ministry|Chinese Foreign Ministry|Chinese foreign ministry;China's foreign ministry;China's Foreign Ministry;Chinese Ministry of Foreign Affairs|china
chinese-commerce-ministry|Chinese Ministry of Commerce|China's commerce ministry;Chinese commerce ministry|china
united-front-work-department|United Front Work Department||chinese-communist-party
peoples-bank-of-china|People's Bank of China||china
taiwan-ministry-of-national-defense|Taiwanese Ministry of National Defense|Taiwan's defence ministry;Taiwan's defense ministry;Taiwanese defence ministry|taiwan
japan-self-defense-forces|Japan Self-Defense Forces|Self-Defense Forces;Japanese military|japan
japanese-foreign-ministry|Japanese Foreign Ministry|Japanese foreign ministry;Japan's foreign ministry|japan
south-korean-military|Republic of Korea Armed Forces|South Korean military;South Korean army|south-korea
korean-peoples-army|Korean People's Army|KPA;North Korean army;North Korean military|north-korea
reconnaissance-general-bureau|Reconnaissance General Bureau||north-korea
lazarus-group|Lazarus Group||reconnaissance-general-bureau
workers-party-of-korea|Workers' Party of Korea|Korean Workers' Party|north-korea
state-administration-council|State Administration Council|Myanmar junta;Burmese junta|myanmar
national-unity-government|National Unity Government|National Unity Government of Myanmar|
philippine-army|Armed Forces of the Philippines|Philippine military;Philippine army|philippines
philippine-coast-guard|Philippine Coast Guard|Philippine coast guard|philippines
tni|Indonesian National Armed Forces|TNI;Indonesian military;Indonesian army|indonesia
kopassus|Kopassus||tni
bin-indonesia|Indonesian State Intelligence Agency||indonesia|BIN;State Intelligence Agency
royal-thai-army|Royal Thai Armed Forces|Thai military;Thai army;Royal Thai Army|thailand
vietnam-peoples-army|People's Army of Vietnam|Vietnam People's Army;Vietnamese army;PAVN|vietnam
ethiopian-army|Ethiopian National Defence Force|ENDF;Ethiopian army;Ethiopian military;Ethiopian National Defense Force|ethiopia
ethiopian-niss|Ethiopian National Intelligence and Security Service||ethiopia|NISS;National Intelligence and Security Service
eritrean-defence-forces|Eritrean Defence Forces|Eritrean army;Eritrean military|eritrea
kenya-defence-forces|Kenya Defence Forces|KDF;Kenyan military;Kenyan army|kenya
somali-national-army|Somali National Army|Somali army|somalia
nisa|National Intelligence and Security Agency|NISA|somalia
updf|Uganda People's Defence Force|UPDF;Ugandan army;Ugandan military;Uganda Peoples' Defence Forces|uganda
rwanda-defence-force|Rwanda Defence Force|RDF;Rwandan army;Rwandan military|rwanda
fardc|Armed Forces of the Democratic Republic of the Congo|FARDC;Congolese army|democratic-republic-of-the-congo
sspdf|South Sudan People's Defence Forces|SSPDF|south-sudan
niss-sudan|Sudanese National Intelligence and Security Service||sudan|NISS;National Intelligence and Security Service
nigerian-army|Nigerian Armed Forces|Nigerian army;Nigerian military;Nigerian Army|nigeria
dss-nigeria|Department of State Services||nigeria|DSS;SSS;State Security Service
malian-army|Malian Armed Forces|Malian army;Malian military;FAMa|mali
burkinabe-army|Burkinabe army|Burkinabè army|burkina-faso
chadian-army|Chadian army|Chadian military;Chadian National Army|chad
south-african-defence-force|South African National Defence Force|SANDF;South African Defence Force|south-africa
boss|South African Bureau of State Security||south-africa|BOSS;Bureau of State Security
zimbabwe-cio|Zimbabwean Central Intelligence Organisation||zimbabwe|CIO;Central Intelligence Organisation
angolan-armed-forces|Angolan Armed Forces|Angolan army;Angolan military|angola
mozambican-army|Mozambique Armed Defence Forces|Mozambican army;Mozambican military|mozambique
`;
