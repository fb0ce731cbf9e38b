/** People of Africa. Data only; a line: id | name | other names; … | "dead" once known | offices, with months; … */
export const LEADERS_OF_AFRICA = `
abiy-ahmed|Abiy Ahmed|||prime-minister ethiopia 2018-04/
hailemariam-desalegn|Hailemariam Desalegn|||prime-minister ethiopia 2012-09/2018-04
meles-zenawi|Meles Zenawi|Meles|dead|prime-minister ethiopia 1995-08/2012-08
mengistu-haile-mariam|Mengistu Haile Mariam|Mengistu||leader ethiopia 1977-02/1991-05
haile-selassie|Haile Selassie||dead|
debretsion-gebremichael|Debretsion Gebremichael|||leader tplf 2017-11/
getachew-reda|Getachew Reda|||
isaias-afwerki|Isaias Afwerki|Isaias||president eritrea 1993-05/
hassan-sheikh-mohamud|Hassan Sheikh Mohamud|Hassan Sheikh||president somalia 2012-09/2017-02;president somalia 2022-05/
mohamed-abdullahi-mohamed|Mohamed Abdullahi Mohamed|Mohamed Farmajo;Farmajo||president somalia 2017-02/2022-05
sharif-sheikh-ahmed|Sharif Sheikh Ahmed|||president somalia 2009-01/2012-08
siad-barre|Siad Barre|Mohamed Siad Barre|dead|president somalia 1969-10/1991-01
mohamed-farrah-aidid|Mohamed Farrah Aidid|Mohammed Farah Aidid;Aidid|dead|
ahmed-abdi-godane|Ahmed Abdi Godane|Godane|dead|leader al-shabaab 2008-05/2014-09
ahmed-diriye|Ahmed Diriye|Ahmed Umar||leader al-shabaab 2014-09/
ismail-omar-guelleh|Ismail Omar Guelleh|Ismaïl Omar Guelleh;Guelleh||president djibouti 1999-05/
abdirahman-mohamed-abdullahi|Abdirahman Mohamed Abdullahi|||president somaliland 2024-12/
william-ruto|William Ruto|Ruto||president kenya 2022-09/
uhuru-kenyatta|Uhuru Kenyatta|||president kenya 2013-04/2022-09
mwai-kibaki|Mwai Kibaki|Kibaki|dead|president kenya 2002-12/2013-04
daniel-arap-moi|Daniel arap Moi|Daniel Arap Moi|dead|president kenya 1978-08/2002-12
jomo-kenyatta|Jomo Kenyatta||dead|president kenya 1964-12/1978-08
raila-odinga|Raila Odinga||dead|prime-minister kenya 2008-04/2013-04
yoweri-museveni|Yoweri Museveni|Museveni||president uganda 1986-01/
idi-amin|Idi Amin||dead|president uganda 1971-01/1979-04
milton-obote|Milton Obote|Obote|dead|president uganda 1966-04/1971-01;president uganda 1980-12/1985-07
muhoozi-kainerugaba|Muhoozi Kainerugaba|Muhoozi||
joseph-kony|Joseph Kony|Kony||leader lords-resistance-army 1987-01/
paul-kagame|Paul Kagame|Kagame||president rwanda 2000-04/
juvenal-habyarimana|Juvénal Habyarimana|Juvenal Habyarimana;Habyarimana|dead|president rwanda 1973-07/1994-04
evariste-ndayishimiye|Évariste Ndayishimiye|Evariste Ndayishimiye;Ndayishimiye||president burundi 2020-06/
pierre-nkurunziza|Pierre Nkurunziza|Nkurunziza|dead|president burundi 2005-08/2020-06
felix-tshisekedi|Félix Tshisekedi|Felix Tshisekedi;Tshisekedi||president democratic-republic-of-the-congo 2019-01/
joseph-kabila|Joseph Kabila|||president democratic-republic-of-the-congo 2001-01/2019-01
laurent-kabila|Laurent-Désiré Kabila|Laurent Kabila|dead|president democratic-republic-of-the-congo 1997-05/2001-01
mobutu-sese-seko|Mobutu Sese Seko|Mobutu|dead|president democratic-republic-of-the-congo 1965-11/1997-05
patrice-lumumba|Patrice Lumumba|Lumumba|dead|prime-minister democratic-republic-of-the-congo 1960-06/1960-09
bosco-ntaganda|Bosco Ntaganda|Ntaganda||
laurent-nkunda|Laurent Nkunda|Nkunda||leader cndp 2006-12/2009-01
sultani-makenga|Sultani Makenga|Makenga||
corneille-nangaa|Corneille Nangaa|Nangaa||leader congo-river-alliance 2023-12/
moise-tshombe|Moïse Tshombe|Moise Tshombe|dead|
denis-sassou-nguesso|Denis Sassou Nguesso|Sassou Nguesso||president republic-of-the-congo 1997-10/
faustin-archange-touadera|Faustin-Archange Touadéra|Faustin-Archange Touadera;Touadera;Touadéra||president central-african-republic 2016-03/
francois-bozize|François Bozizé|Francois Bozize;Bozizé;Bozize||president central-african-republic 2003-03/2013-03
michel-djotodia|Michel Djotodia|Djotodia||president central-african-republic 2013-03/2014-01
jean-bedel-bokassa|Jean-Bédel Bokassa|Bokassa|dead|
mahamat-idriss-deby|Mahamat Idriss Déby|Mahamat Deby;Mahamat Déby;Mahamat Idriss Deby||president chad 2022-10/
idriss-deby|Idriss Déby|Idriss Deby|dead|president chad 1990-12/2021-04
hissene-habre|Hissène Habré|Hissene Habre;Habré|dead|president chad 1982-06/1990-12
abdel-fattah-al-burhan|Abdel Fattah al-Burhan|Abdel Fattah Burhan;al-Burhan;Burhan||chief sudanese-armed-forces 2019-04/
mohamed-hamdan-dagalo|Mohamed Hamdan Dagalo|Mohammed Hamdan Dagalo;Hemedti;Hemeti;Dagalo||leader rapid-support-forces 2013-08/
omar-al-bashir|Omar al-Bashir|Bashir;al-Bashir;Omar Hassan al-Bashir||president sudan 1993-10/2019-04
abdalla-hamdok|Abdalla Hamdok|Hamdok||prime-minister sudan 2019-08/2022-01
hassan-al-turabi|Hassan al-Turabi|al-Turabi;Turabi|dead|
gaafar-nimeiry|Gaafar Nimeiry|Jaafar Nimeiri;Nimeiry|dead|president sudan 1969-05/1985-04
musa-hilal|Musa Hilal|||leader janjaweed 2003-01/2008-01
khalil-ibrahim|Khalil Ibrahim||dead|leader justice-and-equality-movement 2000-01/2011-12
minni-minnawi|Minni Minnawi|||
abdelaziz-al-hilu|Abdelaziz al-Hilu|||leader splm-n 2017-06/
salva-kiir|Salva Kiir|Kiir||president south-sudan 2011-07/
riek-machar|Riek Machar|Machar||leader splm-io 2013-12/
john-garang|John Garang||dead|leader spla 1983-05/2005-07
bola-tinubu|Bola Tinubu|Tinubu||president nigeria 2023-05/
muhammadu-buhari|Muhammadu Buhari|Buhari|dead|president nigeria 2015-05/2023-05
goodluck-jonathan|Goodluck Jonathan|||president nigeria 2010-05/2015-05
umaru-musa-yaradua|Umaru Musa Yar'Adua|Umaru Yar'Adua;Yar'Adua|dead|president nigeria 2007-05/2010-05
olusegun-obasanjo|Olusegun Obasanjo|Obasanjo||president nigeria 1999-05/2007-05
sani-abacha|Sani Abacha||dead|
abubakar-shekau|Abubakar Shekau|Shekau|dead|leader boko-haram 2009-07/2021-05
mohammed-yusuf|Mohammed Yusuf||dead|leader boko-haram 2002-01/2009-07
abu-musab-al-barnawi|Abu Musab al-Barnawi|al-Barnawi||leader islamic-state-west-africa 2016-08/
nnamdi-kanu|Nnamdi Kanu|||
paul-biya|Paul Biya|Biya||president cameroon 1982-11/
john-mahama|John Mahama|John Dramani Mahama||president ghana 2012-07/2017-01;president ghana 2025-01/
nana-akufo-addo|Nana Akufo-Addo|Akufo-Addo||president ghana 2017-01/2025-01
kwame-nkrumah|Kwame Nkrumah|Nkrumah|dead|president ghana 1960-07/1966-02
jerry-rawlings|Jerry Rawlings|Rawlings|dead|president ghana 1993-01/2001-01
alassane-ouattara|Alassane Ouattara|Ouattara||president ivory-coast 2011-04/
laurent-gbagbo|Laurent Gbagbo|Gbagbo||president ivory-coast 2000-10/2011-04
felix-houphouet-boigny|Félix Houphouët-Boigny|Felix Houphouet-Boigny;Houphouët-Boigny|dead|president ivory-coast 1960-11/1993-12
bassirou-diomaye-faye|Bassirou Diomaye Faye|Diomaye Faye||president senegal 2024-04/
macky-sall|Macky Sall|||president senegal 2012-04/2024-04
ousmane-sonko|Ousmane Sonko|Sonko||prime-minister senegal 2024-04/
assimi-goita|Assimi Goïta|Assimi Goita;Goïta;Goita||president mali 2021-06/
ibrahim-boubacar-keita|Ibrahim Boubacar Keïta|Ibrahim Boubacar Keita|dead|president mali 2013-09/2020-08
amadou-toumani-toure|Amadou Toumani Touré|Amadou Toumani Toure|dead|president mali 2002-06/2012-03
iyad-ag-ghaly|Iyad Ag Ghaly|Iyad ag Ghali||leader jnim 2017-03/
amadou-koufa|Amadou Koufa|Amadou Kouffa||leader katiba-macina 2015-01/
mokhtar-belmokhtar|Mokhtar Belmokhtar|Belmokhtar|dead|leader al-mourabitoun 2013-08/2016-11
ibrahim-traore|Ibrahim Traoré|Ibrahim Traore;Traoré;Traore||president burkina-faso 2022-10/
paul-henri-damiba|Paul-Henri Damiba|Paul-Henri Sandaogo Damiba||president burkina-faso 2022-02/2022-09
blaise-compaore|Blaise Compaoré|Blaise Compaore;Compaoré;Compaore||president burkina-faso 1987-10/2014-10
thomas-sankara|Thomas Sankara|Sankara|dead|president burkina-faso 1983-08/1987-10
abdourahamane-tiani|Abdourahamane Tiani|Abdourahmane Tchiani;Tchiani;Tiani||president niger 2023-07/
mohamed-bazoum|Mohamed Bazoum|Bazoum||president niger 2021-04/2023-07
mahamadou-issoufou|Mahamadou Issoufou|Issoufou||president niger 2011-04/2021-04
mamady-doumbouya|Mamady Doumbouya|Mamadi Doumbouya;Doumbouya||president guinea 2021-10/
alpha-conde|Alpha Condé|Alpha Conde||president guinea 2010-12/2021-09
sekou-toure|Sékou Touré|Sekou Toure|dead|president guinea 1958-10/1984-03
umaro-sissoco-embalo|Umaro Sissoco Embaló|Umaro Sissoco Embalo||president guinea-bissau 2020-02/2025-11
julius-maada-bio|Julius Maada Bio|||president sierra-leone 2018-04/
foday-sankoh|Foday Sankoh|Sankoh|dead|leader revolutionary-united-front 1991-03/2000-05
charles-taylor|Charles Taylor|||president liberia 1997-08/2003-08
ellen-johnson-sirleaf|Ellen Johnson Sirleaf|||president liberia 2006-01/2018-01
joseph-boakai|Joseph Boakai|Boakai||president liberia 2024-01/
george-weah|George Weah|||president liberia 2018-01/2024-01
yahya-jammeh|Yahya Jammeh|Jammeh||president gambia 1996-10/2017-01
adama-barrow|Adama Barrow|||president gambia 2017-01/
faure-gnassingbe|Faure Gnassingbé|Faure Gnassingbe||president togo 2005-05/2025-05
gnassingbe-eyadema|Gnassingbé Eyadéma|Gnassingbe Eyadema;Eyadema|dead|president togo 1967-04/2005-02
patrice-talon|Patrice Talon|||president benin 2016-04/
ali-bongo|Ali Bongo|Ali Bongo Ondimba||president gabon 2009-10/2023-08
omar-bongo|Omar Bongo||dead|president gabon 1967-12/2009-06
brice-oligui-nguema|Brice Oligui Nguema|Oligui Nguema||president gabon 2023-09/
teodoro-obiang|Teodoro Obiang|Teodoro Obiang Nguema;Obiang||president equatorial-guinea 1979-08/
joao-lourenco|João Lourenço|Joao Lourenco||president angola 2017-09/
jose-eduardo-dos-santos|José Eduardo dos Santos|Jose Eduardo dos Santos|dead|president angola 1979-09/2017-09
agostinho-neto|Agostinho Neto||dead|president angola 1975-11/1979-09
jonas-savimbi|Jonas Savimbi|Savimbi|dead|leader unita 1966-03/2002-02
holden-roberto|Holden Roberto||dead|leader fnla 1962-03/1999-01
samora-machel|Samora Machel|Machel|dead|president mozambique 1975-06/1986-10
filipe-nyusi|Filipe Nyusi|Nyusi||president mozambique 2015-01/2025-01
daniel-chapo|Daniel Chapo|||president mozambique 2025-01/
joaquim-chissano|Joaquim Chissano|Chissano||president mozambique 1986-11/2005-02
afonso-dhlakama|Afonso Dhlakama|Dhlakama|dead|leader renamo 1979-10/2018-05
ossufo-momade|Ossufo Momade|||leader renamo 2019-01/
robert-mugabe|Robert Mugabe|Mugabe|dead|president zimbabwe 1987-12/2017-11;prime-minister zimbabwe 1980-04/1987-12
emmerson-mnangagwa|Emmerson Mnangagwa|Mnangagwa||president zimbabwe 2017-11/
joshua-nkomo|Joshua Nkomo|Nkomo|dead|leader zapu 1961-12/1987-12
ian-smith|Ian Smith||dead|prime-minister zimbabwe 1964-04/1979-06
morgan-tsvangirai|Morgan Tsvangirai|Tsvangirai|dead|prime-minister zimbabwe 2009-02/2013-09
cyril-ramaphosa|Cyril Ramaphosa|Ramaphosa||president south-africa 2018-02/
jacob-zuma|Jacob Zuma|Zuma||president south-africa 2009-05/2018-02
thabo-mbeki|Thabo Mbeki|Mbeki||president south-africa 1999-06/2008-09
nelson-mandela|Nelson Mandela|Mandela|dead|president south-africa 1994-05/1999-06
f-w-de-klerk|F. W. de Klerk|F.W. de Klerk;de Klerk|dead|president south-africa 1989-09/1994-05
p-w-botha|P. W. Botha|P.W. Botha|dead|president south-africa 1984-09/1989-08
oliver-tambo|Oliver Tambo||dead|leader anc 1967-07/1991-07
hakainde-hichilema|Hakainde Hichilema|Hichilema||president zambia 2021-08/
kenneth-kaunda|Kenneth Kaunda|Kaunda|dead|president zambia 1964-10/1991-11
lazarus-chakwera|Lazarus Chakwera|Chakwera||president malawi 2020-06/2025-10
peter-mutharika|Peter Mutharika|||president malawi 2014-05/2020-06;president malawi 2025-10/
hastings-banda|Hastings Banda||dead|president malawi 1966-07/1994-05
samia-suluhu-hassan|Samia Suluhu Hassan|||president tanzania 2021-03/
john-magufuli|John Magufuli|Magufuli|dead|president tanzania 2015-11/2021-03
julius-nyerere|Julius Nyerere|Nyerere|dead|president tanzania 1964-04/1985-11
sam-nujoma|Sam Nujoma|Nujoma|dead|president namibia 1990-03/2005-03
netumbo-nandi-ndaitwah|Netumbo Nandi-Ndaitwah|||president namibia 2025-03/
duma-boko|Duma Boko|||president botswana 2024-11/
andry-rajoelina|Andry Rajoelina|Rajoelina||president madagascar 2019-01/2025-10
azali-assoumani|Azali Assoumani|||president comoros 2016-05/
mohamed-ould-ghazouani|Mohamed Ould Ghazouani|Ghazouani||president mauritania 2019-08/
moussa-faki|Moussa Faki|Moussa Faki Mahamat||
`;
