/**
 * The members and observers of the United Nations and a few disputed or former states. Data only.
 * A line: id | name | other names; … | adjectives; … | capitals that stand for the government; …
 */
export const STATES = `
afghanistan|Afghanistan|Islamic Republic of Afghanistan|Afghan;Afghani|Kabul
albania|Albania||Albanian|Tirana
algeria|Algeria||Algerian|Algiers
andorra|Andorra||Andorran|
angola|Angola||Angolan|Luanda
antigua-and-barbuda|Antigua and Barbuda|Antigua & Barbuda|Antiguan|
argentina|Argentina||Argentine;Argentinian;Argentinean|Buenos Aires
armenia|Armenia||Armenian|Yerevan
artsakh|Republic of Artsakh|Artsakh||Stepanakert
australia|Australia||Australian|Canberra
austria|Austria||Austrian|Vienna
austria-hungary|Austria-Hungary|Austro-Hungarian Empire;Habsburg Empire|Austro-Hungarian;Habsburg|
azerbaijan|Azerbaijan||Azerbaijani;Azeri|Baku
bahamas|Bahamas|The Bahamas|Bahamian|
bahrain|Bahrain||Bahraini|Manama
bangladesh|Bangladesh||Bangladeshi|Dhaka
barbados|Barbados||Barbadian|
belarus|Belarus|Byelorussia|Belarusian;Belarussian|Minsk
belgium|Belgium||Belgian|
belize|Belize|British Honduras|Belizean|
benin|Benin|Dahomey|Beninese|
bhutan|Bhutan||Bhutanese|
biafra|Biafra|Republic of Biafra|Biafran|
bolivia|Bolivia||Bolivian|La Paz
bosnia-and-herzegovina|Bosnia and Herzegovina|Bosnia-Herzegovina;Bosnia|Bosnian|Sarajevo
botswana|Botswana|Bechuanaland|Botswanan|Gaborone
brazil|Brazil|Brasil|Brazilian|Brasilia;Brasília
brunei|Brunei|Brunei Darussalam|Bruneian|
bulgaria|Bulgaria||Bulgarian|Sofia
burkina-faso|Burkina Faso|Burkina;Upper Volta|Burkinabe;Burkinabè|Ouagadougou
burundi|Burundi||Burundian|Bujumbura
cabo-verde|Cabo Verde|Cape Verde|Cape Verdean|
cambodia|Cambodia|Kampuchea;Democratic Kampuchea|Cambodian|Phnom Penh
cameroon|Cameroon||Cameroonian|Yaoundé;Yaounde
canada|Canada||Canadian|Ottawa
central-african-republic|Central African Republic|CAR|Central African|Bangui
chad|Chad||Chadian|N'Djamena
chile|Chile||Chilean|
china|China|People's Republic of China;PRC|Chinese|Beijing;Peking
colombia|Colombia||Colombian|Bogotá;Bogota
comoros|Comoros||Comorian|
cook-islands|Cook Islands|||
republic-of-the-congo|Republic of the Congo|Congo-Brazzaville||Brazzaville
democratic-republic-of-the-congo|Democratic Republic of the Congo|DRC;DR Congo;Zaire;Congo-Kinshasa|Congolese;Zairean|Kinshasa
costa-rica|Costa Rica||Costa Rican|
ivory-coast|Côte d'Ivoire|Ivory Coast;Cote d'Ivoire|Ivorian|
croatia|Croatia||Croatian|Zagreb
cuba|Cuba||Cuban|Havana
cyprus|Cyprus|Republic of Cyprus|Cypriot;Greek Cypriot|Nicosia
czech-republic|Czech Republic|Czechia|Czech|Prague
czechoslovakia|Czechoslovakia||Czechoslovak|
denmark|Denmark||Danish|Copenhagen
djibouti|Djibouti||Djiboutian|
dominica|Dominica|Commonwealth of Dominica||
dominican-republic|Dominican Republic|||Santo Domingo
east-germany|East Germany|German Democratic Republic;GDR|East German|East Berlin
ecuador|Ecuador||Ecuadorian;Ecuadorean|Quito
egypt|Egypt|Arab Republic of Egypt;United Arab Republic|Egyptian|Cairo
el-salvador|El Salvador||Salvadoran;Salvadorean|
equatorial-guinea|Equatorial Guinea||Equatoguinean|Malabo
eritrea|Eritrea||Eritrean|Asmara
estonia|Estonia||Estonian|Tallinn
eswatini|Eswatini|Swaziland|Swazi|
ethiopia|Ethiopia|Abyssinia|Ethiopian|Addis Ababa
fiji|Fiji||Fijian|Suva
finland|Finland||Finnish|Helsinki
france|France|French Republic|French|Paris
gabon|Gabon||Gabonese|Libreville
gambia|Gambia|The Gambia|Gambian|Banjul
georgia|Georgia||Georgian|Tbilisi
germany|Germany|Federal Republic of Germany;West Germany|German;West German|Berlin;Bonn
ghana|Ghana|Gold Coast|Ghanaian|Accra
greece|Greece|Hellenic Republic|Greek|Athens
grenada|Grenada||Grenadian|
guatemala|Guatemala||Guatemalan|
guinea|Guinea||Guinean|Conakry
guinea-bissau|Guinea-Bissau||Bissau-Guinean|Bissau
guyana|Guyana|British Guiana|Guyanese|Georgetown
haiti|Haiti||Haitian|Port-au-Prince
holy-see|Holy See|Vatican;Vatican City||
honduras|Honduras||Honduran|Tegucigalpa
hungary|Hungary||Hungarian|Budapest
iceland|Iceland||Icelandic|Reykjavik
india|India|Republic of India|Indian|New Delhi;Delhi
indonesia|Indonesia||Indonesian|Jakarta
iran|Iran|Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Persian|Tehran;Teheran
iraq|Iraq||Iraqi|Baghdad
ireland|Ireland|Republic of Ireland|Irish|Dublin
israel|Israel|State of Israel|Israeli|Tel Aviv
italy|Italy||Italian|Rome
jamaica|Jamaica||Jamaican|
japan|Japan||Japanese|Tokyo
jordan|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
katanga|State of Katanga||Katangese|
kazakhstan|Kazakhstan||Kazakh;Kazakhstani|Astana;Nur-Sultan
kenya|Kenya||Kenyan|Nairobi
kiribati|Kiribati|||
kosovo|Kosovo||Kosovar|Pristina
kuwait|Kuwait||Kuwaiti|
kyrgyzstan|Kyrgyzstan|Kyrgyz Republic|Kyrgyz;Kyrgyzstani|Bishkek
laos|Laos|Lao People's Democratic Republic|Laotian;Lao|Vientiane
latvia|Latvia||Latvian|Riga
lebanon|Lebanon||Lebanese|Beirut
lesotho|Lesotho|Basutoland|Basotho|Maseru
liberia|Liberia||Liberian|Monrovia
libya|Libya|Libyan Arab Jamahiriya|Libyan|Tripoli
liechtenstein|Liechtenstein|||
lithuania|Lithuania||Lithuanian|Vilnius
luxembourg|Luxembourg|||
madagascar|Madagascar||Malagasy|Antananarivo
malawi|Malawi|Nyasaland|Malawian|Lilongwe
malaysia|Malaysia||Malaysian|Kuala Lumpur
maldives|Maldives|The Maldives|Maldivian|Malé
mali|Mali||Malian|Bamako
malta|Malta||Maltese|Valletta
manchukuo|Manchukuo|||
marshall-islands|Marshall Islands||Marshallese|
mauritania|Mauritania||Mauritanian|Nouakchott
mauritius|Mauritius||Mauritian|
mexico|Mexico||Mexican|Mexico City
micronesia|Micronesia|Federated States of Micronesia|Micronesian|
moldova|Moldova|Republic of Moldova|Moldovan|Chisinau;Chișinău
monaco|Monaco||Monegasque|
mongolia|Mongolia||Mongolian|Ulaanbaatar;Ulan Bator
montenegro|Montenegro||Montenegrin|Podgorica
morocco|Morocco||Moroccan|Rabat
mozambique|Mozambique||Mozambican|Maputo
myanmar|Myanmar|Burma|Burmese|Naypyidaw;Rangoon
namibia|Namibia||Namibian|Windhoek
nauru|Nauru||Nauruan|
nazi-germany|Nazi Germany|Third Reich;German Reich;the Nazis;Nazi regime||
nepal|Nepal||Nepali;Nepalese|Kathmandu
netherlands|Netherlands|The Netherlands;Holland|Dutch|
new-zealand|New Zealand|||Wellington
nicaragua|Nicaragua||Nicaraguan|Managua
niger|Niger||Nigerien|Niamey
niue|Niue|||
nigeria|Nigeria||Nigerian|Abuja
north-korea|North Korea|Democratic People's Republic of Korea;DPRK|North Korean|Pyongyang
north-macedonia|North Macedonia|Macedonia;FYROM|Macedonian|Skopje
norway|Norway||Norwegian|Oslo
northern-cyprus|Northern Cyprus|Turkish Republic of Northern Cyprus;TRNC|Turkish Cypriot|
oman|Oman|Sultanate of Oman|Omani|Muscat
ottoman-empire|Ottoman Empire||Ottoman|
pakistan|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
palau|Palau||Palauan|
palestine|Palestine|State of Palestine||
panama|Panama||Panamanian|
papua-new-guinea|Papua New Guinea||Papua New Guinean|Port Moresby
paraguay|Paraguay||Paraguayan|Asunción;Asuncion
peru|Peru||Peruvian|Lima
philippines|Philippines|The Philippines|Philippine;Filipino|Manila
poland|Poland||Polish|Warsaw
portugal|Portugal||Portuguese|Lisbon
prussia|Prussia||Prussian|
qatar|Qatar||Qatari|Doha
romania|Romania||Romanian|Bucharest
russia|Russia|Russian Federation|Russian|Moscow;Kremlin
rwanda|Rwanda||Rwandan|Kigali
saint-kitts-and-nevis|Saint Kitts and Nevis|St. Kitts and Nevis||
saint-lucia|Saint Lucia|St. Lucia||
saint-vincent-and-the-grenadines|Saint Vincent and the Grenadines|St. Vincent and the Grenadines||
samoa|Samoa||Samoan|
san-marino|San Marino|||
sao-tome-and-principe|São Tomé and Príncipe|Sao Tome and Principe||
saudi-arabia|Saudi Arabia|Kingdom of Saudi Arabia;House of Saud;KSA|Saudi;Saudi Arabian|Riyadh
senegal|Senegal||Senegalese|Dakar
serbia-and-montenegro|Serbia and Montenegro|||
serbia|Serbia||Serbian|Belgrade
seychelles|Seychelles||Seychellois|
sierra-leone|Sierra Leone||Sierra Leonean|Freetown
sikkim|Kingdom of Sikkim|||
singapore|Singapore||Singaporean|
slovakia|Slovakia|Slovak Republic|Slovak|Bratislava
slovenia|Slovenia||Slovenian;Slovene|Ljubljana
solomon-islands|Solomon Islands|||Honiara
somalia|Somalia||Somali|Mogadishu
somaliland|Somaliland|||Hargeisa
south-africa|South Africa||South African|Pretoria
south-korea|South Korea|Republic of Korea;ROK|South Korean|Seoul
south-sudan|South Sudan||South Sudanese|Juba
south-vietnam|South Vietnam|Republic of Vietnam|South Vietnamese|Saigon
south-yemen|South Yemen|People's Democratic Republic of Yemen|South Yemeni|
soviet-union|Soviet Union|Union of Soviet Socialist Republics;USSR;U.S.S.R.|Soviet|
spain|Spain||Spanish|Madrid
sri-lanka|Sri Lanka|Ceylon|Sri Lankan|Colombo
sudan|Sudan|Republic of the Sudan|Sudanese|Khartoum
suriname|Suriname||Surinamese|
sweden|Sweden||Swedish|Stockholm
switzerland|Switzerland|Swiss Confederation|Swiss|Bern
syria|Syria|Syrian Arab Republic|Syrian|Damascus
taiwan|Taiwan|Republic of China|Taiwanese|Taipei
tajikistan|Tajikistan||Tajik|Dushanbe
tanzania|Tanzania|United Republic of Tanzania;Tanganyika|Tanzanian|Dodoma
thailand|Thailand|Siam|Thai|Bangkok
timor-leste|Timor-Leste|East Timor|Timorese;East Timorese|Dili
togo|Togo||Togolese|
tonga|Tonga||Tongan|
transjordan|Transjordan|Emirate of Transjordan||
trinidad-and-tobago|Trinidad and Tobago||Trinidadian|
tunisia|Tunisia||Tunisian|Tunis
turkey|Turkey|Türkiye;Turkiye;Republic of Turkey|Turkish|Ankara
turkmenistan|Turkmenistan||Turkmen|Ashgabat
tuvalu|Tuvalu||Tuvaluan|
uganda|Uganda||Ugandan|Kampala
ukraine|Ukraine||Ukrainian|Kyiv;Kiev
united-arab-emirates|United Arab Emirates|UAE;U.A.E.;Emirates|Emirati|Abu Dhabi
united-kingdom|United Kingdom|UK;U.K.;Britain;Great Britain|British|London;Whitehall
united-states|United States|US;U.S.;USA;U.S.A.;United States of America;America|American|Washington;White House
uruguay|Uruguay||Uruguayan|Montevideo
uzbekistan|Uzbekistan||Uzbek|Tashkent
vanuatu|Vanuatu|||
venezuela|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
vichy-france|Vichy France|Vichy regime||
vietnam|Vietnam|Viet Nam|Vietnamese|Hanoi
north-vietnam|North Vietnam|Democratic Republic of Vietnam|North Vietnamese|
north-yemen|North Yemen|Yemen Arab Republic|North Yemeni|
yemen|Yemen|Republic of Yemen|Yemeni|Sanaa;Sana'a
yugoslavia|Yugoslavia|Federal Republic of Yugoslavia;Socialist Federal Republic of Yugoslavia|Yugoslav;Yugoslavian|
zambia|Zambia|Northern Rhodesia|Zambian|Lusaka
zimbabwe|Zimbabwe|Rhodesia|Zimbabwean;Rhodesian|Harare
`;
