/** Armed groups and their factions. Data only. A line: id | name | other names; … | id of what it is part of, if any */
export const ARMED_GROUPS = `
al-qaeda|al-Qaeda|al Qaeda;Al-Qaida;al Qaida;Al-Qa'ida;al-Qa'eda;Al Qa'ida;AQ|
al-qaeda-central|al-Qaeda central|al Qaeda central;al-Qaida central;core al-Qaeda;al-Qaeda core;core al-Qaida|al-qaeda
aqap|al-Qaeda in the Arabian Peninsula|AQAP;al-Qaida in the Arabian Peninsula|al-qaeda
aqim|al-Qaeda in the Islamic Maghreb|AQIM;al-Qaida in the Islamic Maghreb;GSPC;Salafist Group for Preaching and Combat|al-qaeda
aqis|al-Qaeda in the Indian Subcontinent|AQIS|al-qaeda
al-qaeda-in-iraq|al-Qaeda in Iraq|AQI;al-Qaida in Iraq;Islamic State of Iraq|
islamic-state|Islamic State|IS;ISIS;ISIL;Daesh;Da'esh;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State group|
islamic-state-khorasan|Islamic State Khorasan|ISIS-K;ISKP;IS-K;Islamic State Khorasan Province;Islamic State-Khorasan|islamic-state
islamic-state-west-africa|Islamic State West Africa Province|ISWAP|islamic-state
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
al-nusra|al-Nusra Front|Jabhat al-Nusra;Nusra Front;al-Nusra|
hayat-tahrir-al-sham|Hayat Tahrir al-Sham|HTS;Hay'at Tahrir al-Sham|
free-syrian-army|Free Syrian Army|FSA|
syrian-national-army|Syrian National Army||
syrian-democratic-forces|Syrian Democratic Forces|SDF|
ypg|People's Protection Units|YPG|
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
al-shabaab|al-Shabaab|al Shabaab;al-Shabab;Shabaab;al Shabab|
boko-haram|Boko Haram||
ansar-dine|Ansar Dine|Ansar al-Din|
jnim|Jama'at Nusrat al-Islam wal-Muslimin|JNIM|al-qaeda
mnla|National Movement for the Liberation of Azawad|MNLA|
lords-resistance-army|Lord's Resistance Army|LRA|
m23|March 23 Movement|M23|
fdlr|Democratic Forces for the Liberation of Rwanda|FDLR|
allied-democratic-forces|Allied Democratic Forces|ADF|
rwandan-patriotic-front|Rwandan Patriotic Front|RPF|
janjaweed|Janjaweed||
rapid-support-forces|Rapid Support Forces|RSF|
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
abu-sayyaf|Abu Sayyaf|Abu Sayyaf Group|
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
`;
