/** Regions that analysis treats as places of their own. Data only. A line: id | name | other names; … | id of what it is part of, if any */
export const REGIONS = `
north-waziristan|North Waziristan||pakistan
south-waziristan|South Waziristan||pakistan
waziristan|Waziristan||pakistan
fata|Federally Administered Tribal Areas|FATA|pakistan
balochistan|Balochistan|Baluchistan|pakistan
khyber-pakhtunkhwa|Khyber Pakhtunkhwa|North-West Frontier Province|pakistan
punjab|Punjab||
kashmir|Kashmir|Jammu and Kashmir|
xinjiang|Xinjiang||china
tibet|Tibet||china
hong-kong|Hong Kong||china
gaza|Gaza Strip|Gaza|palestine
west-bank|West Bank||palestine
golan-heights|Golan Heights|Golan|
sinai|Sinai Peninsula|Sinai|egypt
western-sahara|Western Sahara||
darfur|Darfur||sudan
tigray|Tigray||ethiopia
ogaden|Ogaden||ethiopia
puntland|Puntland||somalia
crimea|Crimea||ukraine
donbas|Donbas|Donbass|ukraine
chechnya|Chechnya||russia
al-fashaga|al-Fashaga|Al-Fashaga;al-Fashqa;Fashaga|sudan
abkhazia|Abkhazia||georgia
south-ossetia|South Ossetia||georgia
transnistria|Transnistria||moldova
nagorno-karabakh|Nagorno-Karabakh|Nagorny Karabakh|azerbaijan
northern-ireland|Northern Ireland||united-kingdom
falkland-islands|Falkland Islands|Falklands;Malvinas|
catalonia|Catalonia||spain
kurdistan|Kurdistan||
sahel|Sahel||
horn-of-africa|Horn of Africa||
south-china-sea|South China Sea||
middle-east|Middle East||
central-asia|Central Asia||
south-asia|South Asia||
persian-gulf|Persian Gulf||
balkans|Balkans||
caucasus|Caucasus||
baltic-states|Baltic states||
north-kivu|North Kivu||democratic-republic-of-the-congo
south-kivu|South Kivu||democratic-republic-of-the-congo
ituri|Ituri||democratic-republic-of-the-congo
amhara|Amhara||ethiopia
oromia|Oromia||ethiopia
afar|Afar region||ethiopia
jubaland|Jubaland||somalia
kordofan|Kordofan||sudan
azawad|Azawad||mali
cabo-delgado|Cabo Delgado||mozambique
cabinda|Cabinda||angola
casamance|Casamance||senegal
niger-delta|Niger Delta||nigeria
lake-chad-basin|Lake Chad Basin|Lake Chad region|
great-lakes-region|Great Lakes region||
sub-saharan-africa|Sub-Saharan Africa|sub-Saharan Africa|
north-africa|North Africa||
maghreb|Maghreb||
cyrenaica|Cyrenaica||libya
fezzan|Fezzan||libya
idlib|Idlib||syria
rojava|Rojava|Autonomous Administration of North and East Syria|syria
deir-ez-zor|Deir ez-Zor|Deir al-Zor|syria
anbar|Anbar|Anbar province;Anbar Province|iraq
kirkuk|Kirkuk||iraq
east-jerusalem|East Jerusalem||
occupied-territories|Occupied Palestinian Territories|occupied territories|palestine
south-lebanon|South Lebanon|southern Lebanon|lebanon
bekaa-valley|Bekaa Valley|Beqaa Valley|lebanon
hadramawt|Hadramawt|Hadhramaut|yemen
khuzestan|Khuzestan||iran
helmand|Helmand||afghanistan
nangarhar|Nangarhar||afghanistan
panjshir|Panjshir|Panjshir Valley|afghanistan
sindh|Sindh||pakistan
swat|Swat|Swat Valley|pakistan
ladakh|Ladakh||india
arunachal-pradesh|Arunachal Pradesh||india
manipur|Manipur||india
inner-mongolia|Inner Mongolia||china
taiwan-strait|Taiwan Strait||
east-china-sea|East China Sea||
scarborough-shoal|Scarborough Shoal||
spratly-islands|Spratly Islands|Spratlys|
rakhine|Rakhine|Rakhine State|myanmar
kachin-state|Kachin State||myanmar
shan-state|Shan State||myanmar
mindanao|Mindanao||philippines
aceh|Aceh||indonesia
west-papua|West Papua||indonesia
deep-south-thailand|southern Thailand||thailand
kuril-islands|Kuril Islands|Northern Territories|
korean-peninsula|Korean Peninsula|Korean peninsula|
southeast-asia|Southeast Asia|South-East Asia|
east-asia|East Asia||
indo-pacific|Indo-Pacific|Asia-Pacific|
dagestan|Dagestan||russia
kaliningrad|Kaliningrad||russia
kursk|Kursk||russia
sevastopol|Sevastopol||crimea
mariupol|Mariupol||ukraine
kharkiv|Kharkiv||ukraine
kherson|Kherson||ukraine
zaporizhzhia|Zaporizhzhia|Zaporizhzhya|ukraine
gagauzia|Gagauzia||moldova
south-caucasus|South Caucasus||
north-caucasus|North Caucasus||
adjara|Adjara||georgia
nakhchivan|Nakhchivan||azerbaijan
republika-srpska|Republika Srpska||bosnia-and-herzegovina
vojvodina|Vojvodina||serbia
western-balkans|Western Balkans||
basque-country|Basque Country||spain
scotland|Scotland||united-kingdom
greenland|Greenland||denmark
eastern-europe|Eastern Europe||
western-europe|Western Europe||
central-europe|Central Europe||
black-sea|Black Sea||
red-sea|Red Sea||
eastern-mediterranean|Eastern Mediterranean|eastern Mediterranean|
strait-of-hormuz|Strait of Hormuz|Straits of Hormuz|
bab-el-mandeb|Bab el-Mandeb|Bab al-Mandab|
suez-canal|Suez Canal||egypt
gulf-of-aden|Gulf of Aden||
gulf-of-guinea|Gulf of Guinea||
arctic|Arctic||
guantanamo-bay|Guantánamo Bay|Guantanamo Bay;Guantánamo;Guantanamo|
panama-canal|Panama Canal||panama
chiapas|Chiapas||mexico
essequibo|Essequibo|Guayana Esequiba|
latin-america|Latin America||
central-america|Central America||
south-america|South America||
caribbean|Caribbean||
levant|Levant||
arabian-peninsula|Arabian Peninsula||
`;
