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
`;
