/** People of the Americas. Data only; a line: id | name | other names; … | "dead" once known | offices, with months; … */
export const LEADERS_OF_THE_AMERICAS = `
donald-trump|Donald Trump|Trump||president united-states 2017-01/2021-01;president united-states 2025-01/
joe-biden|Joe Biden|Biden||president united-states 2021-01/2025-01;vice-president united-states 2009-01/2017-01
barack-obama|Barack Obama|Obama||president united-states 2009-01/2017-01
george-w-bush|George W. Bush|George W Bush||president united-states 2001-01/2009-01
bill-clinton|Bill Clinton|||president united-states 1993-01/2001-01
george-h-w-bush|George H. W. Bush|George H.W. Bush;George Bush Sr.|dead|president united-states 1989-01/1993-01;vice-president united-states 1981-01/1989-01
ronald-reagan|Ronald Reagan|Reagan|dead|president united-states 1981-01/1989-01
jimmy-carter|Jimmy Carter||dead|president united-states 1977-01/1981-01
gerald-ford|Gerald Ford||dead|president united-states 1974-08/1977-01
richard-nixon|Richard Nixon|Nixon|dead|president united-states 1969-01/1974-08
lyndon-johnson|Lyndon Johnson|Lyndon B. Johnson|dead|president united-states 1963-11/1969-01
john-f-kennedy|John F. Kennedy|JFK|dead|president united-states 1961-01/1963-11
dwight-eisenhower|Dwight Eisenhower|Eisenhower;Dwight D. Eisenhower|dead|president united-states 1953-01/1961-01
harry-truman|Harry Truman|Truman;Harry S. Truman|dead|president united-states 1945-04/1953-01
franklin-d-roosevelt|Franklin D. Roosevelt|Franklin Delano Roosevelt;Franklin Roosevelt|dead|president united-states 1933-03/1945-04
j-d-vance|J. D. Vance|JD Vance;J.D. Vance||vice-president united-states 2025-01/
kamala-harris|Kamala Harris|||vice-president united-states 2021-01/2025-01
mike-pence|Mike Pence|||vice-president united-states 2017-01/2021-01
dick-cheney|Dick Cheney|Cheney|dead|vice-president united-states 2001-01/2009-01;defence-minister united-states 1989-03/1993-01
marco-rubio|Marco Rubio|Rubio||foreign-minister united-states 2025-01/
antony-blinken|Antony Blinken|Blinken||foreign-minister united-states 2021-01/2025-01
mike-pompeo|Mike Pompeo|Pompeo||foreign-minister united-states 2018-04/2021-01;director cia 2017-01/2018-04
rex-tillerson|Rex Tillerson|Tillerson||foreign-minister united-states 2017-02/2018-03
john-kerry|John Kerry|||foreign-minister united-states 2013-02/2017-01
hillary-clinton|Hillary Clinton|Hillary Rodham Clinton||foreign-minister united-states 2009-01/2013-02
condoleezza-rice|Condoleezza Rice|||foreign-minister united-states 2005-01/2009-01
colin-powell|Colin Powell||dead|foreign-minister united-states 2001-01/2005-01
madeleine-albright|Madeleine Albright||dead|foreign-minister united-states 1997-01/2001-01
james-baker|James Baker|||foreign-minister united-states 1989-01/1992-08
henry-kissinger|Henry Kissinger|Kissinger|dead|foreign-minister united-states 1973-09/1977-01
pete-hegseth|Pete Hegseth|Hegseth||defence-minister united-states 2025-01/
lloyd-austin|Lloyd Austin|||defence-minister united-states 2021-01/2025-01
mark-esper|Mark Esper|||defence-minister united-states 2019-07/2020-11
james-mattis|James Mattis|Jim Mattis;Mattis||defence-minister united-states 2017-01/2019-01
ashton-carter|Ashton Carter|Ash Carter|dead|defence-minister united-states 2015-02/2017-01
chuck-hagel|Chuck Hagel|||defence-minister united-states 2013-02/2015-02
leon-panetta|Leon Panetta|Panetta||defence-minister united-states 2011-07/2013-02;director cia 2009-02/2011-06
robert-gates|Robert Gates|||defence-minister united-states 2006-12/2011-07
donald-rumsfeld|Donald Rumsfeld|Rumsfeld|dead|defence-minister united-states 2001-01/2006-12;defence-minister united-states 1975-11/1977-01
john-ratcliffe|John Ratcliffe|||director cia 2025-01/
william-burns|William Burns|William J. Burns||director cia 2021-03/2025-01
gina-haspel|Gina Haspel|Haspel||director cia 2018-05/2021-01
john-brennan|John Brennan|||director cia 2013-03/2017-01
david-petraeus|David Petraeus|Petraeus||director cia 2011-09/2012-11
michael-hayden|Michael Hayden|||director cia 2006-05/2009-02
porter-goss|Porter Goss|||director cia 2004-09/2006-05
george-tenet|George Tenet|||director cia 1997-07/2004-07
kash-patel|Kash Patel|||director fbi 2025-02/
christopher-wray|Christopher Wray|||director fbi 2017-08/2025-01
james-comey|James Comey|Comey||director fbi 2013-09/2017-05
robert-mueller|Robert Mueller|Mueller||director fbi 2001-09/2013-09
tulsi-gabbard|Tulsi Gabbard|Gabbard||
jake-sullivan|Jake Sullivan|||
john-bolton|John Bolton|||
steve-witkoff|Steve Witkoff|Witkoff||
zalmay-khalilzad|Zalmay Khalilzad|Khalilzad||
richard-holbrooke|Richard Holbrooke|Holbrooke|dead|
mark-carney|Mark Carney|||prime-minister canada 2025-03/
justin-trudeau|Justin Trudeau|||prime-minister canada 2015-11/2025-03
stephen-harper|Stephen Harper|||prime-minister canada 2006-02/2015-11
pierre-trudeau|Pierre Trudeau||dead|
claudia-sheinbaum|Claudia Sheinbaum|Sheinbaum||president mexico 2024-10/
andres-manuel-lopez-obrador|Andrés Manuel López Obrador|Andres Manuel Lopez Obrador;López Obrador;Lopez Obrador;AMLO||president mexico 2018-12/2024-10
enrique-pena-nieto|Enrique Peña Nieto|Enrique Pena Nieto;Peña Nieto;Pena Nieto||president mexico 2012-12/2018-12
felipe-calderon|Felipe Calderón|Felipe Calderon||president mexico 2006-12/2012-12
luiz-inacio-lula-da-silva|Luiz Inácio Lula da Silva|Luiz Inacio Lula da Silva;Lula da Silva;Lula||president brazil 2003-01/2011-01;president brazil 2023-01/
jair-bolsonaro|Jair Bolsonaro|Bolsonaro||president brazil 2019-01/2023-01
michel-temer|Michel Temer|||president brazil 2016-08/2019-01
dilma-rousseff|Dilma Rousseff|Rousseff||president brazil 2011-01/2016-08
javier-milei|Javier Milei|Milei||president argentina 2023-12/
alberto-fernandez|Alberto Fernández|Alberto Fernandez||president argentina 2019-12/2023-12
mauricio-macri|Mauricio Macri|Macri||president argentina 2015-12/2019-12
cristina-fernandez-de-kirchner|Cristina Fernández de Kirchner|Cristina Fernandez de Kirchner;Cristina Kirchner||president argentina 2007-12/2015-12
nestor-kirchner|Néstor Kirchner|Nestor Kirchner|dead|president argentina 2003-05/2007-12
juan-peron|Juan Perón|Juan Peron|dead|
gabriel-boric|Gabriel Boric|Boric||president chile 2022-03/2026-03
jose-antonio-kast|José Antonio Kast|Jose Antonio Kast||president chile 2026-03/
sebastian-pinera|Sebastián Piñera|Sebastian Pinera;Piñera|dead|president chile 2010-03/2014-03;president chile 2018-03/2022-03
michelle-bachelet|Michelle Bachelet|Bachelet||president chile 2006-03/2010-03;president chile 2014-03/2018-03
augusto-pinochet|Augusto Pinochet|Pinochet|dead|president chile 1974-12/1990-03
salvador-allende|Salvador Allende|Allende|dead|president chile 1970-11/1973-09
gustavo-petro|Gustavo Petro|||president colombia 2022-08/
ivan-duque|Iván Duque|Ivan Duque||president colombia 2018-08/2022-08
juan-manuel-santos|Juan Manuel Santos|||president colombia 2010-08/2018-08
alvaro-uribe|Álvaro Uribe|Alvaro Uribe||president colombia 2002-08/2010-08
nicolas-maduro|Nicolás Maduro|Nicolas Maduro;Maduro||president venezuela 2013-04/2026-01
hugo-chavez|Hugo Chávez|Hugo Chavez;Chávez|dead|president venezuela 1999-02/2013-03
delcy-rodriguez|Delcy Rodríguez|Delcy Rodriguez||
diosdado-cabello|Diosdado Cabello|||
juan-guaido|Juan Guaidó|Juan Guaido;Guaidó;Guaido||
maria-corina-machado|María Corina Machado|Maria Corina Machado||
edmundo-gonzalez|Edmundo González|Edmundo Gonzalez||
luis-arce|Luis Arce|||president bolivia 2020-11/2025-11
rodrigo-paz|Rodrigo Paz|||president bolivia 2025-11/
evo-morales|Evo Morales|||president bolivia 2006-01/2019-11
daniel-noboa|Daniel Noboa|Noboa||president ecuador 2023-11/
guillermo-lasso|Guillermo Lasso|||president ecuador 2021-05/2023-11
lenin-moreno|Lenín Moreno|Lenin Moreno||president ecuador 2017-05/2021-05
rafael-correa|Rafael Correa|||president ecuador 2007-01/2017-05
dina-boluarte|Dina Boluarte|Boluarte||president peru 2022-12/2025-10
pedro-castillo|Pedro Castillo|||president peru 2021-07/2022-12
alberto-fujimori|Alberto Fujimori|Fujimori|dead|president peru 1990-07/2000-11
abimael-guzman|Abimael Guzmán|Abimael Guzman|dead|leader shining-path 1969-01/1992-09
nayib-bukele|Nayib Bukele|Bukele||president el-salvador 2019-06/
bernardo-arevalo|Bernardo Arévalo|Bernardo Arevalo||president guatemala 2024-01/
xiomara-castro|Xiomara Castro|||president honduras 2022-01/2026-01
juan-orlando-hernandez|Juan Orlando Hernández|Juan Orlando Hernandez||president honduras 2014-01/2022-01
daniel-ortega|Daniel Ortega|||president nicaragua 1985-01/1990-04;president nicaragua 2007-01/
rosario-murillo|Rosario Murillo|||
manuel-noriega|Manuel Noriega|Noriega|dead|
jose-raul-mulino|José Raúl Mulino|Jose Raul Mulino||president panama 2024-07/
miguel-diaz-canel|Miguel Díaz-Canel|Miguel Diaz-Canel;Díaz-Canel;Diaz-Canel||president cuba 2018-04/
raul-castro|Raúl Castro|Raul Castro||president cuba 2008-02/2018-04
fidel-castro|Fidel Castro|Castro|dead|president cuba 1976-12/2008-02
che-guevara|Che Guevara||dead|
jovenel-moise|Jovenel Moïse|Jovenel Moise|dead|president haiti 2017-02/2021-07
jean-bertrand-aristide|Jean-Bertrand Aristide|Aristide||
luis-abinader|Luis Abinader|||president dominican-republic 2020-08/
irfaan-ali|Irfaan Ali|||president guyana 2020-08/
mia-mottley|Mia Mottley|||prime-minister barbados 2018-05/
yamandu-orsi|Yamandú Orsi|Yamandu Orsi||president uruguay 2025-03/
santiago-pena|Santiago Peña|Santiago Pena||president paraguay 2023-08/
ivan-marquez|Iván Márquez|Ivan Marquez||
manuel-marulanda|Manuel Marulanda||dead|leader farc 1964-05/2008-03
`;
