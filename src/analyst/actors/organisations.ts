/** Alliances and international bodies. Data only. A line: id | name | other names; … | id of what it is part of, if any */
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
`;
