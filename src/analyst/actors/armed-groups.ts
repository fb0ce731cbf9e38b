/** Armed groups and their factions. Data only. A line: id | name | other names; … | id of what it is part of, with years when it was not always; … */
export const ARMED_GROUPS = `
al-qaeda|al-Qaeda|al Qaeda;Al-Qaida;al Qaida;Al-Qa'ida;al-Qa'eda;Al Qa'ida;AQ|
al-qaeda-central|al-Qaeda central|al Qaeda central;al-Qaida central;core al-Qaeda;al-Qaeda core;core al-Qaida|al-qaeda
aqap|al-Qaeda in the Arabian Peninsula|AQAP;al-Qaida in the Arabian Peninsula|al-qaeda 2009-
aqim|al-Qaeda in the Islamic Maghreb|AQIM;al-Qaida in the Islamic Maghreb;GSPC;Salafist Group for Preaching and Combat|al-qaeda 2007-
aqis|al-Qaeda in the Indian Subcontinent|AQIS|al-qaeda 2014-
al-qaeda-in-iraq|al-Qaeda in Iraq|AQI;al-Qaida in Iraq;Islamic State of Iraq|al-qaeda 2004-2013
islamic-state|Islamic State|IS;ISIS;ISIL;Daesh;Da'esh;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State group|al-qaeda 2013-2014
islamic-state-khorasan|Islamic State Khorasan|ISIS-K;ISKP;IS-K;Islamic State Khorasan Province;Islamic State-Khorasan|islamic-state 2015-
islamic-state-west-africa|Islamic State West Africa Province|ISWAP|islamic-state 2016-
taliban|Taliban|Taleban;Islamic Emirate of Afghanistan;Islamic Emirate|
afghan-taliban|Afghan Taliban|Afghanistan Taliban;Taliban of Afghanistan;Afghan Taleban|
tehrik-e-taliban-pakistan|Tehrik-e-Taliban Pakistan|TTP;Tehrik-e-Taliban;Pakistani Taliban;Pakistan Taliban;Tehreek-e-Taliban;Tehreek-e-Taliban Pakistan;Tehrik-i-Taliban;Tehrik-i-Taliban Pakistan|
mehsud-pakistani-taliban|Mehsud Pakistani Taliban|Mehsud Taliban|tehrik-e-taliban-pakistan
quetta-shura|Quetta Shura||afghan-taliban
peshawar-shura|Peshawar Shura||afghan-taliban
miran-shah-shura|Miran Shah Shura|Miranshah Shura;Miram Shah Shura|haqqani-network
haqqani-network|Haqqani Network|Haqqanis;the Haqqani group|
hezb-e-islami-gulbuddin|Hezb-e-Islami Gulbuddin|Hezb-e-Islami;Hizb-e-Islami;Hizb-i-Islami;HIG|
lashkar-e-taiba|Lashkar-e-Taiba|Lashkar-e-Toiba;Lashkar-e-Tayyiba;Lashkar-e-Tayyaba;Lashkar-i-Taiba;Lashkar-e-Taibah;LeT|
jaish-e-mohammed|Jaish-e-Mohammed|Jaish-e-Muhammad;Jaish-i-Mohammed;JeM|
lashkar-e-jhangvi|Lashkar-e-Jhangvi|Lashkar-i-Jhangvi;LeJ|
sipah-e-sahaba|Sipah-e-Sahaba|Sipah-e-Sahaba Pakistan;Sipah-i-Sahaba|
hizbul-mujahideen|Hizbul Mujahideen|Hizb-ul-Mujahideen;Hizb-ul Mujahideen|
harkat-ul-mujahideen|Harkat-ul-Mujahideen|Harakat ul-Mujahideen|
jamaat-ud-dawa|Jamaat-ud-Dawa|Jama'at-ud-Da'wah;JuD|lashkar-e-taiba
northern-alliance|Northern Alliance|United Islamic Front|
afghan-mujahideen|Afghan mujahideen|mujahideen;mujahedin;Afghan mujahedin;Afghan resistance|
eastern-turkistan-islamic-movement|Eastern Turkistan Islamic Movement|ETIM;East Turkestan Islamic Movement|
islamic-movement-of-uzbekistan|Islamic Movement of Uzbekistan|IMU|
baloch-liberation-army|Balochistan Liberation Army|BLA;Baloch Liberation Army|
hezbollah|Hezbollah|Hizbollah;Hizbullah;Hizballah;Hezbullah|
hamas|Hamas|Islamic Resistance Movement|
izz-ad-din-al-qassam|Izz ad-Din al-Qassam Brigades|Qassam Brigades;al-Qassam Brigades|hamas
palestinian-islamic-jihad|Palestinian Islamic Jihad|Islamic Jihad;PIJ|
fatah|Fatah|Fateh|plo
plo|Palestine Liberation Organization|PLO;Palestine Liberation Organisation|
pflp|Popular Front for the Liberation of Palestine|PFLP|
houthis|Houthis|Houthi movement;Ansar Allah;Houthi;Huthis|
southern-transitional-council|Southern Transitional Council|STC|
al-nusra|al-Nusra Front|Jabhat al-Nusra;Nusra Front;al-Nusra|al-qaeda 2012-2016;hayat-tahrir-al-sham 2017-2025
hayat-tahrir-al-sham|Hayat Tahrir al-Sham|HTS;Hay'at Tahrir al-Sham|
free-syrian-army|Free Syrian Army|FSA|
syrian-national-army|Syrian National Army||
syrian-democratic-forces|Syrian Democratic Forces|SDF|
ypg|People's Protection Units|YPG|syrian-democratic-forces 2015-
ahrar-al-sham|Ahrar al-Sham||
jaysh-al-islam|Jaysh al-Islam|Jaish al-Islam|
pkk|Kurdistan Workers' Party|PKK;Kurdistan Workers Party|
pjak|PJAK||pkk
mek|Mujahedin-e Khalq|MEK;Mojahedin-e Khalq;People's Mujahedin|
kataib-hezbollah|Kata'ib Hezbollah|Kataib Hezbollah;Kataeb Hezbollah|popular-mobilisation-forces
asaib-ahl-al-haq|Asa'ib Ahl al-Haq|Asaib Ahl al-Haq|popular-mobilisation-forces
badr-organization|Badr Organization|Badr Organisation;Badr Brigade|popular-mobilisation-forces
mahdi-army|Mahdi Army|Jaysh al-Mahdi|
muslim-brotherhood|Muslim Brotherhood||
lebanese-forces|Lebanese Forces||
south-lebanon-army|South Lebanon Army|SLA|
amal|Amal Movement||
al-shabaab|al-Shabaab|al Shabaab;al-Shabab;Shabaab;al Shabab|al-qaeda 2012-
boko-haram|Boko Haram||islamic-state 2015-2016
ansar-dine|Ansar Dine|Ansar al-Din|jnim 2017-
jnim|Jama'at Nusrat al-Islam wal-Muslimin|JNIM|al-qaeda 2017-
mnla|National Movement for the Liberation of Azawad|MNLA|azawad-liberation-front 2024-
lords-resistance-army|Lord's Resistance Army|LRA|
m23|March 23 Movement|M23|congo-river-alliance 2023-
fdlr|Democratic Forces for the Liberation of Rwanda|FDLR|
allied-democratic-forces|Allied Democratic Forces|ADF|
rwandan-patriotic-front|Rwandan Patriotic Front|RPF|
janjaweed|Janjaweed||
rapid-support-forces|Rapid Support Forces|RSF|sudan 2013-2023
sudanese-armed-forces|Sudanese Armed Forces|SAF|sudan
spla|Sudan People's Liberation Army|SPLA;SPLM;Sudan People's Liberation Movement;SPLM/A|
justice-and-equality-movement|Justice and Equality Movement|JEM|
tplf|Tigray People's Liberation Front|TPLF|
eplf|Eritrean People's Liberation Front|EPLF|
oromo-liberation-army|Oromo Liberation Army|OLA|
seleka|Séléka|Seleka|
anti-balaka|Anti-balaka||
unita|UNITA|National Union for the Total Independence of Angola|
mpla|MPLA|People's Movement for the Liberation of Angola|
fnla|FNLA||
renamo|RENAMO|Renamo|
frelimo|FRELIMO|Frelimo|
swapo|SWAPO|South West Africa People's Organisation|
anc|African National Congress|ANC|
umkhonto-we-sizwe|uMkhonto we Sizwe|Umkhonto we Sizwe|anc
zanu|ZANU|Zimbabwe African National Union|
zapu|ZAPU|Zimbabwe African People's Union|
polisario-front|Polisario Front|POLISARIO;Polisario;Frente Polisario|
revolutionary-united-front|Revolutionary United Front|RUF|
fln|National Liberation Front|FLN;Front de Libération Nationale|
gia|Armed Islamic Group|GIA|
viet-cong|Viet Cong|Vietcong;National Front for the Liberation of South Vietnam|
viet-minh|Viet Minh|Vietminh|
khmer-rouge|Khmer Rouge||
pathet-lao|Pathet Lao||
ltte|Liberation Tigers of Tamil Eelam|LTTE;Tamil Tigers|
naxalites|Communist Party of India (Maoist)|Naxalites;Naxals|
ulfa|United Liberation Front of Asom|ULFA|
mukti-bahini|Mukti Bahini||
arakan-army|Arakan Army||
kachin-independence-army|Kachin Independence Army||
karen-national-union|Karen National Union|KNU|
arsa|Arakan Rohingya Salvation Army|ARSA|
milf|Moro Islamic Liberation Front|MILF|
mnlf|Moro National Liberation Front|MNLF|
abu-sayyaf|Abu Sayyaf|Abu Sayyaf Group|islamic-state 2014-
new-peoples-army|New People's Army|NPA|
jemaah-islamiyah|Jemaah Islamiyah|Jemaah Islamiah;JI|
free-aceh-movement|Free Aceh Movement|GAM|
fretilin|FRETILIN|Fretilin|
aum-shinrikyo|Aum Shinrikyo||
farc|Revolutionary Armed Forces of Colombia|FARC;FARC-EP|
eln|National Liberation Army of Colombia|ELN;National Liberation Army|
auc|United Self-Defense Forces of Colombia|AUC|
shining-path|Shining Path|Sendero Luminoso|
sandinistas|Sandinista National Liberation Front|Sandinistas;FSLN|
contras|Contras|Nicaraguan Contras;contras|
fmln|Farabundo Martí National Liberation Front|FMLN|
zapatistas|Zapatista Army of National Liberation|Zapatistas;EZLN|
ira|Irish Republican Army|IRA;Provisional IRA|
eta|ETA|Euskadi Ta Askatasuna;Basque separatist group ETA|
red-brigades|Red Brigades||
red-army-faction|Red Army Faction|Baader-Meinhof|
kosovo-liberation-army|Kosovo Liberation Army|KLA;UÇK|
bosnian-serbs|Bosnian Serbs|Army of Republika Srpska|
donetsk-peoples-republic|Donetsk People's Republic|DPR|
luhansk-peoples-republic|Luhansk People's Republic|LPR|
wagner-group|Wagner Group|Wagner|
azov-regiment|Azov Regiment|Azov Battalion|
libyan-national-army|Libyan National Army|LNA|
government-of-national-accord|Government of National Accord|GNA|
haganah|Haganah||
irgun|Irgun||
caucasus-emirate|Caucasus Emirate||
jundallah|Jundallah|Jundullah|
ansar-al-sharia|Ansar al-Sharia||
hurras-al-din|Hurras al-Din||al-qaeda
islamic-state-sahel|Islamic State Sahel Province|Islamic State in the Greater Sahara;ISGS;ISSP;Islamic State in the Sahel|islamic-state
islamic-state-sinai|Islamic State Sinai Province|Sinai Province;Wilayat Sinai;Ansar Bait al-Maqdis;Ansar Beit al-Maqdis|islamic-state 2014-
islamic-state-central-africa|Islamic State Central Africa Province|ISCAP|islamic-state
islamic-state-mozambique|Islamic State Mozambique|Ansar al-Sunna Mozambique|islamic-state 2019-
islamic-state-somalia|Islamic State Somalia|Islamic State in Somalia|islamic-state 2015-
islamic-state-libya|Islamic State in Libya||islamic-state 2014-
al-mourabitoun|al-Mourabitoun|Al-Mourabitoun|jnim 2017-
mujao|Movement for Oneness and Jihad in West Africa|MUJAO;Movement for Unity and Jihad in West Africa|al-mourabitoun 2013-2017
katiba-macina|Katiba Macina|Macina Liberation Front|jnim 2017-
ansaru|Ansaru||
hezb-e-islami-khalis|Hezb-e-Islami Khalis||
jamaat-ul-ahrar|Jamaat-ul-Ahrar|Jamaat ul-Ahrar|tehrik-e-taliban-pakistan 2020-
hafiz-gul-bahadur-group|Hafiz Gul Bahadur group|Gul Bahadur group|
maulvi-nazir-group|Maulvi Nazir group|Mullah Nazir group|
lashkar-e-islam|Lashkar-e-Islam||
tnsm|Tehreek-e-Nafaz-e-Shariat-e-Mohammadi|TNSM;Tehrik-e-Nifaz-e-Shariat-e-Mohammadi|
indian-mujahideen|Indian Mujahideen||
jklf|Jammu Kashmir Liberation Front|JKLF;Jammu and Kashmir Liberation Front|
the-resistance-front|The Resistance Front||lashkar-e-taiba 2019-
harkat-ul-jihad-al-islami|Harkat-ul-Jihad al-Islami|HuJI;Harkat-ul-Jihad-al-Islami|
harkat-ul-ansar|Harkat-ul-Ansar||
national-resistance-front|National Resistance Front of Afghanistan|National Resistance Front|
afghanistan-freedom-front|Afghanistan Freedom Front||
jamiat-e-islami|Jamiat-e-Islami|Jamiat-i-Islami|
baloch-liberation-front|Balochistan Liberation Front|BLF;Baloch Liberation Front|
jaish-al-adl|Jaish al-Adl|Jaysh al-Adl;Jaish ul-Adl|
turkistan-islamic-party|Turkistan Islamic Party||
islamic-jihad-union|Islamic Jihad Union||
majeed-brigade|Majeed Brigade||baloch-liberation-army
babbar-khalsa|Babbar Khalsa|Babbar Khalsa International|
nscn|National Socialist Council of Nagaland|NSCN;NSCN-IM|
national-democratic-front-of-bodoland|National Democratic Front of Bodoland||
maoists-nepal|Communist Party of Nepal (Maoist)|Nepali Maoists;Nepalese Maoists|
jamaat-ul-mujahideen-bangladesh|Jamaat-ul-Mujahideen Bangladesh||
united-wa-state-army|United Wa State Army|UWSA|
mndaa|Myanmar National Democratic Alliance Army|MNDAA|three-brotherhood-alliance
tnla|Ta'ang National Liberation Army|TNLA|three-brotherhood-alliance
three-brotherhood-alliance|Three Brotherhood Alliance|Brotherhood Alliance|
peoples-defence-force|People's Defence Force|People's Defense Force|national-unity-government
kachin-independence-organisation|Kachin Independence Organisation|Kachin Independence Organization|
karen-national-liberation-army|Karen National Liberation Army|KNLA|karen-national-union
shan-state-army|Shan State Army|Shan State Army South|
maute-group|Maute Group||
bangsamoro-islamic-freedom-fighters|Bangsamoro Islamic Freedom Fighters|BIFF|
communist-party-of-the-philippines|Communist Party of the Philippines||
brn|Barisan Revolusi Nasional|BRN|
free-papua-movement|Free Papua Movement||
jamaah-ansharut-daulah|Jamaah Ansharut Daulah||
syrian-national-coalition|Syrian National Coalition|Syrian Opposition Coalition|
syrian-national-council|Syrian National Council||syrian-national-coalition 2012-2014
ypj|Women's Protection Units|YPJ|syrian-democratic-forces
pyd|Democratic Union Party|PYD|
sultan-murad-division|Sultan Murad Division||syrian-national-army
nour-al-din-al-zenki|Nour al-Din al-Zenki|Nureddin al-Zenki|
liwa-fatemiyoun|Liwa Fatemiyoun|Fatemiyoun Brigade;Fatemiyoun Division|quds-force
liwa-zainabiyoun|Liwa Zainabiyoun|Zainabiyoun Brigade|quds-force
harakat-al-nujaba|Harakat al-Nujaba|Harakat Hezbollah al-Nujaba|popular-mobilisation-forces
kataib-sayyid-al-shuhada|Kata'ib Sayyid al-Shuhada|Kataib Sayyid al-Shuhada|popular-mobilisation-forces
islamic-resistance-in-iraq|Islamic Resistance in Iraq||
saraya-al-salam|Saraya al-Salam||popular-mobilisation-forces
ansar-al-islam|Ansar al-Islam||
jrtn|Naqshbandi Army|JRTN|
sons-of-iraq|Sons of Iraq|Sahwa;Awakening Councils|
supreme-islamic-iraqi-council|Islamic Supreme Council of Iraq|Supreme Council for the Islamic Revolution in Iraq;SCIRI|
kdpi|Kurdistan Democratic Party of Iran|KDPI|
komala|Komala||
kck|Kurdistan Communities Union|KCK|
tak|Kurdistan Freedom Falcons||
hpg|People's Defence Forces of the PKK|HPG|pkk
grey-wolves|Grey Wolves||
dhkp-c|DHKP-C|Revolutionary People's Liberation Party-Front|
al-aqsa-martyrs-brigades|al-Aqsa Martyrs' Brigades|Al-Aqsa Martyrs Brigades;al-Aqsa Martyrs Brigades|fatah
force-17|Force 17||fatah
dflp|Democratic Front for the Liberation of Palestine|DFLP|
pflp-gc|PFLP-GC|Popular Front for the Liberation of Palestine - General Command|
popular-resistance-committees|Popular Resistance Committees||
lions-den|Lions' Den||
al-quds-brigades|al-Quds Brigades|Al-Quds Brigades|palestinian-islamic-jihad
abu-nidal-organization|Abu Nidal Organization|Abu Nidal group|
black-september|Black September||
radwan-force|Radwan Force||hezbollah
fatah-al-islam|Fatah al-Islam||
phalange|Phalange|Phalangists;Kataeb Party|
lehi|Lehi|Stern Gang|
palmach|Palmach||haganah
al-islah|al-Islah|Islah party|
giants-brigades|Giants Brigades||
southern-movement|Southern Movement||
hasm|Hasm Movement||
al-gamaa-al-islamiyya|al-Gama'a al-Islamiyya|Gamaa Islamiyya;al-Gamaa al-Islamiyya|
egyptian-islamic-jihad|Egyptian Islamic Jihad||al-qaeda 2001-
libya-dawn|Libya Dawn||
libyan-islamic-fighting-group|Libyan Islamic Fighting Group|LIFG|
benghazi-revolutionaries-shura-council|Benghazi Revolutionaries Shura Council||
national-transitional-council|National Transitional Council|NTC|
islamic-salvation-front|Islamic Salvation Front||
cndp|National Congress for the Defence of the People|CNDP;National Congress for the Defense of the People|
congo-river-alliance|Congo River Alliance|Alliance Fleuve Congo|
afdl|Alliance of Democratic Forces for the Liberation of Congo|AFDL|
interahamwe|Interahamwe||
wazalendo|Wazalendo||
mai-mai|Mai-Mai|Mai Mai;Mayi-Mayi|
codeco|CODECO|Cooperative for the Development of the Congo|
red-tabara|RED-Tabara||
mlc|Movement for the Liberation of the Congo||
rcd|Rally for Congolese Democracy|RCD|
splm-n|Sudan People's Liberation Movement-North|SPLM-N|
splm-io|Sudan People's Liberation Movement-in-Opposition|SPLM-IO|
nuer-white-army|Nuer White Army||
sudan-liberation-movement|Sudan Liberation Movement|SLM;Sudan Liberation Army;SLA/M|
sudan-revolutionary-front|Sudan Revolutionary Front||
forces-of-freedom-and-change|Forces of Freedom and Change|FFC|
tigray-defence-forces|Tigray Defence Forces|Tigray Defense Forces|tplf
fano|Fano|Fano militia;Amhara Fano|
oromo-liberation-front|Oromo Liberation Front|OLF|
onlf|Ogaden National Liberation Front|ONLF|
eprdf|Ethiopian People's Revolutionary Democratic Front|EPRDF|
ginbot-7|Ginbot 7||
islamic-courts-union|Islamic Courts Union|Union of Islamic Courts|
hizbul-islam|Hizbul Islam||al-shabaab 2010-2012
ahlu-sunna-waljamaa|Ahlu Sunna Waljama'a|Ahlu Sunna Waljamaa|
somali-national-movement|Somali National Movement||
lakurawa|Lakurawa||
mend|Movement for the Emancipation of the Niger Delta||
ipob|Indigenous People of Biafra|IPOB|
ambazonia-defence-forces|Ambazonia Defence Forces||
fact|Front for Change and Concord in Chad||
coalition-of-patriots-for-change|Coalition of Patriots for Change||
upc-car|Union for Peace in the Central African Republic||coalition-of-patriots-for-change 2020-2021
azawad-liberation-front|Azawad Liberation Front|Front de Libération de l'Azawad|
csp-dpa|Coordination of Azawad Movements||
dan-na-ambassagou|Dan Na Ambassagou||
forces-nouvelles|Forces Nouvelles||
npfl|National Patriotic Front of Liberia|NPFL|
lurd|Liberians United for Reconciliation and Democracy|LURD|
kamajors|Kamajors||
mfdc|Movement of Democratic Forces of Casamance|MFDC|
flec|Front for the Liberation of the Enclave of Cabinda|FLEC|
plan-namibia|People's Liberation Army of Namibia||swapo
zanu-pf|ZANU-PF|Zanu-PF|
zanla|ZANLA||zanu
zipra|ZIPRA||zapu
inkatha|Inkatha Freedom Party|Inkatha|
mau-mau|Mau Mau||
chetniks|Chetniks||
ustashe|Ustashe|Ustaše|
national-liberation-army-albanian|Albanian National Liberation Army||
real-ira|Real IRA|New IRA|
uvf|Ulster Volunteer Force|UVF|
uda|Ulster Defence Association||
november-17|November 17||
grapo|GRAPO||
right-sector|Right Sector||
rusich|Rusich||
freedom-of-russia-legion|Freedom of Russia Legion||
redut|Redut||
farc-dissidents|FARC dissidents|Estado Mayor Central|
segunda-marquetalia|Segunda Marquetalia||
clan-del-golfo|Clan del Golfo|Gulf Clan;Gaitanistas|
m-19|M-19|19th of April Movement|
epl|Popular Liberation Army of Colombia||
tren-de-aragua|Tren de Aragua||
sinaloa-cartel|Sinaloa Cartel||
jalisco-cartel|Jalisco New Generation Cartel|CJNG|
los-zetas|Los Zetas|Zetas|
gulf-cartel|Gulf Cartel||
ms-13|MS-13|Mara Salvatrucha|
barrio-18|Barrio 18|18th Street gang|
los-choneros|Los Choneros||
primeiro-comando-da-capital|Primeiro Comando da Capital|First Capital Command|
viv-ansanm|Viv Ansanm||
g9|G9 alliance||viv-ansanm 2024-
tupamaros|Tupamaros||
montoneros|Montoneros||
mrta|Túpac Amaru Revolutionary Movement|MRTA;Tupac Amaru Revolutionary Movement|
urng|Guatemalan National Revolutionary Unity|URNG|
weather-underground|Weather Underground||
symbionese-liberation-army|Symbionese Liberation Army||
japanese-red-army|Japanese Red Army||
kuomintang-army|National Revolutionary Army||
east-turkestan-liberation|East Turkestan Liberation Organization||
hizb-ut-tahrir|Hizb ut-Tahrir|Hizb-ut-Tahrir|
asala|ASALA|Armenian Secret Army for the Liberation of Armenia|
axis-of-resistance|Axis of Resistance||
gulen-movement|Gülen movement|Gulen movement;FETÖ;FETO;Hizmet movement|
`;
