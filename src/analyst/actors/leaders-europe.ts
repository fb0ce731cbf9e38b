/** People of Europe, and heads of international bodies. Data only; a line: id | name | other names; … | "dead" once known | offices, with months; … */
export const LEADERS_OF_EUROPE = `
vladimir-putin|Vladimir Putin|Putin||president russia 2000-05/2008-05;prime-minister russia 2008-05/2012-05;president russia 2012-05/
dmitry-medvedev|Dmitry Medvedev|Medvedev||president russia 2008-05/2012-05;prime-minister russia 2012-05/2020-01
mikhail-mishustin|Mikhail Mishustin|Mishustin||prime-minister russia 2020-01/
boris-yeltsin|Boris Yeltsin|Yeltsin|dead|president russia 1991-07/1999-12
sergei-lavrov|Sergei Lavrov|Sergey Lavrov;Lavrov||foreign-minister russia 2004-03/
yevgeny-primakov|Yevgeny Primakov|Primakov|dead|foreign-minister russia 1996-01/1998-09
sergei-shoigu|Sergei Shoigu|Sergey Shoigu;Shoigu||defence-minister russia 2012-11/2024-05
andrei-belousov|Andrei Belousov|Andrey Belousov||defence-minister russia 2024-05/
valery-gerasimov|Valery Gerasimov|Gerasimov||
nikolai-patrushev|Nikolai Patrushev|Patrushev||director fsb 1999-08/2008-05
alexander-bortnikov|Alexander Bortnikov|Bortnikov||director fsb 2008-05/
sergei-naryshkin|Sergei Naryshkin|Sergey Naryshkin;Naryshkin||director svr 2016-10/
dmitry-peskov|Dmitry Peskov|Peskov||
maria-zakharova|Maria Zakharova|Zakharova||
yevgeny-prigozhin|Yevgeny Prigozhin|Prigozhin|dead|leader wagner-group 2014-05/2023-08
ramzan-kadyrov|Ramzan Kadyrov|Kadyrov||
alexei-navalny|Alexei Navalny|Alexey Navalny;Navalny|dead|
igor-girkin|Igor Girkin|Igor Strelkov||
doku-umarov|Doku Umarov||dead|leader caucasus-emirate 2007-10/2013-09
shamil-basayev|Shamil Basayev||dead|
dzhokhar-dudayev|Dzhokhar Dudayev|Dudayev|dead|
aslan-maskhadov|Aslan Maskhadov||dead|
mikhail-gorbachev|Mikhail Gorbachev|Gorbachev|dead|leader soviet-union 1985-03/1991-12
konstantin-chernenko|Konstantin Chernenko|Chernenko|dead|leader soviet-union 1984-02/1985-03
yuri-andropov|Yuri Andropov|Andropov|dead|leader soviet-union 1982-11/1984-02
leonid-brezhnev|Leonid Brezhnev|Brezhnev|dead|leader soviet-union 1964-10/1982-11
nikita-khrushchev|Nikita Khrushchev|Khrushchev|dead|leader soviet-union 1953-09/1964-10
joseph-stalin|Joseph Stalin|Stalin|dead|
vladimir-lenin|Vladimir Lenin||dead|
leon-trotsky|Leon Trotsky|Trotsky|dead|
andrei-gromyko|Andrei Gromyko|Gromyko|dead|foreign-minister soviet-union 1957-02/1985-07
eduard-shevardnadze|Eduard Shevardnadze|Shevardnadze|dead|foreign-minister soviet-union 1985-07/1990-12;president georgia 1995-11/2003-11
volodymyr-zelensky|Volodymyr Zelensky|Volodymyr Zelenskyy;Volodymyr Zelenskiy;Zelensky;Zelenskyy;Zelenskiy||president ukraine 2019-05/
petro-poroshenko|Petro Poroshenko|Poroshenko||president ukraine 2014-06/2019-05
viktor-yanukovych|Viktor Yanukovych|Yanukovych||president ukraine 2010-02/2014-02
viktor-yushchenko|Viktor Yushchenko|Yushchenko||president ukraine 2005-01/2010-02
leonid-kuchma|Leonid Kuchma|Kuchma||president ukraine 1994-07/2005-01
yulia-tymoshenko|Yulia Tymoshenko|Tymoshenko||
denys-shmyhal|Denys Shmyhal|Shmyhal||prime-minister ukraine 2020-03/2025-07
yulia-svyrydenko|Yulia Svyrydenko|Svyrydenko||prime-minister ukraine 2025-07/
dmytro-kuleba|Dmytro Kuleba|Kuleba||foreign-minister ukraine 2020-03/2024-09
andrii-sybiha|Andrii Sybiha|Sybiha||foreign-minister ukraine 2024-09/
valerii-zaluzhnyi|Valerii Zaluzhnyi|Zaluzhny;Zaluzhnyi||chief ukrainian-armed-forces 2021-07/2024-02
oleksandr-syrskyi|Oleksandr Syrskyi|Syrskyi;Syrsky||chief ukrainian-armed-forces 2024-02/
kyrylo-budanov|Kyrylo Budanov|Budanov||director hur 2020-08/2026-01
andriy-yermak|Andriy Yermak|Yermak||
denis-pushilin|Denis Pushilin|||
alexander-zakharchenko|Alexander Zakharchenko||dead|
alexander-lukashenko|Alexander Lukashenko|Lukashenko;Lukashenka||president belarus 1994-07/
sviatlana-tsikhanouskaya|Sviatlana Tsikhanouskaya|Tsikhanouskaya||
maia-sandu|Maia Sandu|||president moldova 2020-12/
igor-dodon|Igor Dodon|Dodon||president moldova 2016-12/2020-12
mikheil-saakashvili|Mikheil Saakashvili|Saakashvili||president georgia 2004-01/2013-11
salome-zourabichvili|Salome Zourabichvili|Zourabichvili||president georgia 2018-12/2024-12
mikheil-kavelashvili|Mikheil Kavelashvili|||president georgia 2024-12/
bidzina-ivanishvili|Bidzina Ivanishvili|Ivanishvili||
irakli-kobakhidze|Irakli Kobakhidze|||prime-minister georgia 2024-02/
nikol-pashinyan|Nikol Pashinyan|Pashinyan||prime-minister armenia 2018-05/
serzh-sargsyan|Serzh Sargsyan|Sargsyan||president armenia 2008-04/2018-04
robert-kocharyan|Robert Kocharyan|||president armenia 1998-04/2008-04
ilham-aliyev|Ilham Aliyev|Aliyev||president azerbaijan 2003-10/
heydar-aliyev|Heydar Aliyev||dead|president azerbaijan 1993-10/2003-10
keir-starmer|Keir Starmer|Starmer||prime-minister united-kingdom 2024-07/
rishi-sunak|Rishi Sunak|Sunak||prime-minister united-kingdom 2022-10/2024-07
liz-truss|Liz Truss|||prime-minister united-kingdom 2022-09/2022-10
boris-johnson|Boris Johnson|||prime-minister united-kingdom 2019-07/2022-09
theresa-may|Theresa May|||prime-minister united-kingdom 2016-07/2019-07
david-cameron|David Cameron|||prime-minister united-kingdom 2010-05/2016-07;foreign-minister united-kingdom 2023-11/2024-07
gordon-brown|Gordon Brown|||prime-minister united-kingdom 2007-06/2010-05
tony-blair|Tony Blair|Blair||prime-minister united-kingdom 1997-05/2007-06
john-major|John Major|||prime-minister united-kingdom 1990-11/1997-05
margaret-thatcher|Margaret Thatcher|Thatcher|dead|prime-minister united-kingdom 1979-05/1990-11
winston-churchill|Winston Churchill|Churchill|dead|prime-minister united-kingdom 1940-05/1945-07;prime-minister united-kingdom 1951-10/1955-04
neville-chamberlain|Neville Chamberlain||dead|prime-minister united-kingdom 1937-05/1940-05
anthony-eden|Anthony Eden||dead|prime-minister united-kingdom 1955-04/1957-01
david-lammy|David Lammy|Lammy||foreign-minister united-kingdom 2024-07/2025-09
yvette-cooper|Yvette Cooper|||foreign-minister united-kingdom 2025-09/
nigel-farage|Nigel Farage|Farage||
gerry-adams|Gerry Adams|||
emmanuel-macron|Emmanuel Macron|Macron||president france 2017-05/
francois-hollande|François Hollande|Francois Hollande||president france 2012-05/2017-05
nicolas-sarkozy|Nicolas Sarkozy|Sarkozy||president france 2007-05/2012-05
jacques-chirac|Jacques Chirac|Chirac|dead|president france 1995-05/2007-05
francois-mitterrand|François Mitterrand|Francois Mitterrand;Mitterrand|dead|president france 1981-05/1995-05
valery-giscard-destaing|Valéry Giscard d'Estaing|Valery Giscard d'Estaing|dead|president france 1974-05/1981-05
georges-pompidou|Georges Pompidou|Pompidou|dead|president france 1969-06/1974-04
charles-de-gaulle|Charles de Gaulle|de Gaulle|dead|president france 1959-01/1969-04
marine-le-pen|Marine Le Pen|||
sebastien-lecornu|Sébastien Lecornu|Sebastien Lecornu;Lecornu||prime-minister france 2025-09/;defence-minister france 2022-05/2025-09
francois-bayrou|François Bayrou|Francois Bayrou;Bayrou||prime-minister france 2024-12/2025-09
jean-yves-le-drian|Jean-Yves Le Drian|||defence-minister france 2012-05/2017-05;foreign-minister france 2017-05/2022-05
jean-noel-barrot|Jean-Noël Barrot|Jean-Noel Barrot||foreign-minister france 2024-09/
friedrich-merz|Friedrich Merz|Merz||chancellor germany 2025-05/
olaf-scholz|Olaf Scholz|Scholz||chancellor germany 2021-12/2025-05
angela-merkel|Angela Merkel|Merkel||chancellor germany 2005-11/2021-12
gerhard-schroder|Gerhard Schröder|Gerhard Schroeder||chancellor germany 1998-10/2005-11
helmut-kohl|Helmut Kohl||dead|chancellor germany 1982-10/1998-10
helmut-schmidt|Helmut Schmidt||dead|chancellor germany 1974-05/1982-10
willy-brandt|Willy Brandt||dead|chancellor germany 1969-10/1974-05
konrad-adenauer|Konrad Adenauer|Adenauer|dead|chancellor germany 1949-09/1963-10
adolf-hitler|Adolf Hitler|Hitler|dead|chancellor germany 1933-01/1945-04
frank-walter-steinmeier|Frank-Walter Steinmeier|Steinmeier||president germany 2017-03/;foreign-minister germany 2013-12/2017-01
annalena-baerbock|Annalena Baerbock|Baerbock||foreign-minister germany 2021-12/2025-05
johann-wadephul|Johann Wadephul|Wadephul||foreign-minister germany 2025-05/
boris-pistorius|Boris Pistorius|Pistorius||defence-minister germany 2023-01/
erich-honecker|Erich Honecker|Honecker|dead|leader east-germany 1971-05/1989-10
giorgia-meloni|Giorgia Meloni|Meloni||prime-minister italy 2022-10/
mario-draghi|Mario Draghi|Draghi||prime-minister italy 2021-02/2022-10
giuseppe-conte|Giuseppe Conte|||prime-minister italy 2018-06/2021-02
matteo-renzi|Matteo Renzi|||prime-minister italy 2014-02/2016-12
silvio-berlusconi|Silvio Berlusconi|Berlusconi|dead|prime-minister italy 1994-05/1995-01;prime-minister italy 2001-06/2006-05;prime-minister italy 2008-05/2011-11
benito-mussolini|Benito Mussolini|Mussolini|dead|prime-minister italy 1922-10/1943-07
pedro-sanchez|Pedro Sánchez|Pedro Sanchez||prime-minister spain 2018-06/
mariano-rajoy|Mariano Rajoy|Rajoy||prime-minister spain 2011-12/2018-06
jose-maria-aznar|José María Aznar|Jose Maria Aznar;Aznar||prime-minister spain 1996-05/2004-04
francisco-franco|Francisco Franco||dead|
carles-puigdemont|Carles Puigdemont|Puigdemont||
luis-montenegro|Luís Montenegro|Luis Montenegro||prime-minister portugal 2024-04/
antonio-costa|António Costa|Antonio Costa||prime-minister portugal 2015-11/2024-04
donald-tusk|Donald Tusk|Tusk||prime-minister poland 2007-11/2014-09;prime-minister poland 2023-12/
mateusz-morawiecki|Mateusz Morawiecki|Morawiecki||prime-minister poland 2017-12/2023-12
jaroslaw-kaczynski|Jarosław Kaczyński|Jaroslaw Kaczynski;Kaczynski||
andrzej-duda|Andrzej Duda|||president poland 2015-08/2025-08
karol-nawrocki|Karol Nawrocki|Nawrocki||president poland 2025-08/
lech-walesa|Lech Wałęsa|Lech Walesa;Walesa||president poland 1990-12/1995-12
radoslaw-sikorski|Radosław Sikorski|Radoslaw Sikorski||foreign-minister poland 2007-11/2014-09;foreign-minister poland 2023-12/
viktor-orban|Viktor Orbán|Viktor Orban;Orbán;Orban||prime-minister hungary 1998-07/2002-05;prime-minister hungary 2010-05/
peter-szijjarto|Péter Szijjártó|Peter Szijjarto;Szijjarto||foreign-minister hungary 2014-09/
robert-fico|Robert Fico|||prime-minister slovakia 2023-10/
zuzana-caputova|Zuzana Čaputová|Zuzana Caputova||president slovakia 2019-06/2024-06
andrej-babis|Andrej Babiš|Andrej Babis;Babis||prime-minister czech-republic 2017-12/2021-12;prime-minister czech-republic 2025-12/
petr-fiala|Petr Fiala|||prime-minister czech-republic 2021-12/2025-12
vaclav-havel|Václav Havel|Vaclav Havel|dead|president czech-republic 1993-02/2003-02
klaus-iohannis|Klaus Iohannis|Iohannis||president romania 2014-12/2025-02
nicusor-dan|Nicușor Dan|Nicusor Dan||president romania 2025-05/
calin-georgescu|Călin Georgescu|Calin Georgescu||
nicolae-ceausescu|Nicolae Ceaușescu|Nicolae Ceausescu;Ceausescu|dead|president romania 1974-03/1989-12
rumen-radev|Rumen Radev|||president bulgaria 2017-01/2026-01
boyko-borissov|Boyko Borissov|Boyko Borisov||
kyriakos-mitsotakis|Kyriakos Mitsotakis|Mitsotakis||prime-minister greece 2019-07/
alexis-tsipras|Alexis Tsipras|Tsipras||prime-minister greece 2015-09/2019-07
aleksandar-vucic|Aleksandar Vučić|Aleksandar Vucic;Vucic;Vučić||president serbia 2017-05/;prime-minister serbia 2014-04/2017-05
zoran-dindic|Zoran Đinđić|Zoran Djindjic|dead|prime-minister serbia 2001-01/2003-03
slobodan-milosevic|Slobodan Milošević|Slobodan Milosevic;Milosevic;Milošević|dead|president serbia 1989-05/1997-07
radovan-karadzic|Radovan Karadžić|Radovan Karadzic;Karadzic||
ratko-mladic|Ratko Mladić|Ratko Mladic;Mladic||
milorad-dodik|Milorad Dodik|Dodik||
alija-izetbegovic|Alija Izetbegović|Alija Izetbegovic|dead|
franjo-tudman|Franjo Tuđman|Franjo Tudjman;Tudjman|dead|president croatia 1990-05/1999-12
josip-broz-tito|Josip Broz Tito|Tito|dead|president yugoslavia 1953-01/1980-05
hashim-thaci|Hashim Thaçi|Hashim Thaci||president kosovo 2016-04/2020-11
albin-kurti|Albin Kurti|Kurti||prime-minister kosovo 2021-03/
edi-rama|Edi Rama|||prime-minister albania 2013-09/
enver-hoxha|Enver Hoxha|Hoxha|dead|
mette-frederiksen|Mette Frederiksen|||prime-minister denmark 2019-06/
jonas-gahr-store|Jonas Gahr Støre|Jonas Gahr Store||prime-minister norway 2021-10/
ulf-kristersson|Ulf Kristersson|||prime-minister sweden 2022-10/
olof-palme|Olof Palme||dead|prime-minister sweden 1982-10/1986-02
alexander-stubb|Alexander Stubb|||president finland 2024-03/
sauli-niinisto|Sauli Niinistö|Sauli Niinisto||president finland 2012-03/2024-03
kaja-kallas|Kaja Kallas|Kallas||prime-minister estonia 2021-01/2024-07
gitanas-nauseda|Gitanas Nausėda|Gitanas Nauseda||president lithuania 2019-07/
mark-rutte|Mark Rutte|Rutte||prime-minister netherlands 2010-10/2024-07;secretary-general nato 2024-10/
dick-schoof|Dick Schoof|||prime-minister netherlands 2024-07/2026-02
geert-wilders|Geert Wilders|||
bart-de-wever|Bart De Wever|||prime-minister belgium 2025-02/
micheal-martin|Micheál Martin|Micheal Martin||prime-minister ireland 2025-01/
sebastian-kurz|Sebastian Kurz|||chancellor austria 2020-01/2021-10
christian-stocker|Christian Stocker|||chancellor austria 2025-03/
jens-stoltenberg|Jens Stoltenberg|Stoltenberg||secretary-general nato 2014-10/2024-10
anders-fogh-rasmussen|Anders Fogh Rasmussen|||secretary-general nato 2009-08/2014-10
javier-solana|Javier Solana|||secretary-general nato 1995-12/1999-10
ursula-von-der-leyen|Ursula von der Leyen|von der Leyen||president european-commission 2019-12/;defence-minister germany 2013-12/2019-07
jean-claude-juncker|Jean-Claude Juncker|Juncker||president european-commission 2014-11/2019-12
jose-manuel-barroso|José Manuel Barroso|Jose Manuel Barroso||president european-commission 2004-11/2014-11
josep-borrell|Josep Borrell|Borrell||
federica-mogherini|Federica Mogherini|Mogherini||
catherine-ashton|Catherine Ashton|||
antonio-guterres|António Guterres|Antonio Guterres;Guterres||secretary-general united-nations 2017-01/
ban-ki-moon|Ban Ki-moon|||secretary-general united-nations 2007-01/2017-01
kofi-annan|Kofi Annan||dead|secretary-general united-nations 1997-01/2007-01
boutros-boutros-ghali|Boutros Boutros-Ghali|Boutros-Ghali|dead|secretary-general united-nations 1992-01/1997-01
javier-perez-de-cuellar|Javier Pérez de Cuéllar|Javier Perez de Cuellar|dead|secretary-general united-nations 1982-01/1992-01
kurt-waldheim|Kurt Waldheim|Waldheim|dead|secretary-general united-nations 1972-01/1982-01
u-thant|U Thant||dead|secretary-general united-nations 1961-11/1972-01
dag-hammarskjold|Dag Hammarskjöld|Dag Hammarskjold;Hammarskjold|dead|secretary-general united-nations 1953-04/1961-09
rafael-grossi|Rafael Grossi|Grossi||director iaea 2019-12/
mohamed-elbaradei|Mohamed ElBaradei|ElBaradei||director iaea 1997-12/2009-12
yukiya-amano|Yukiya Amano||dead|director iaea 2009-12/2019-07
karim-khan|Karim Khan|||
pope-francis|Pope Francis||dead|
pope-leo-xiv|Pope Leo XIV|||
pope-john-paul-ii|Pope John Paul II|John Paul II|dead|
pope-benedict-xvi|Pope Benedict XVI|Benedict XVI|dead|
`;
