/** People of the Middle East and North Africa. Data only; a line: id | name | other names; … | "dead" once known | offices, with months; … */
export const LEADERS_OF_THE_MIDDLE_EAST = `
ali-khamenei|Ali Khamenei|Khamenei;Ayatollah Khamenei||supreme-leader iran 1989-06/2026-02
ruhollah-khomeini|Ruhollah Khomeini|Ayatollah Khomeini;Khomeini|dead|supreme-leader iran 1979-12/1989-06
masoud-pezeshkian|Masoud Pezeshkian|Pezeshkian||president iran 2024-07/
ebrahim-raisi|Ebrahim Raisi|Raisi|dead|president iran 2021-08/2024-05
hassan-rouhani|Hassan Rouhani|Rouhani||president iran 2013-08/2021-08
mahmoud-ahmadinejad|Mahmoud Ahmadinejad|Ahmadinejad||president iran 2005-08/2013-08
mohammad-khatami|Mohammad Khatami|Khatami||president iran 1997-08/2005-08
akbar-hashemi-rafsanjani|Akbar Hashemi Rafsanjani|Rafsanjani;Hashemi Rafsanjani|dead|president iran 1989-08/1997-08
abbas-araghchi|Abbas Araghchi|Araghchi||foreign-minister iran 2024-08/
hossein-amir-abdollahian|Hossein Amir-Abdollahian|Amir-Abdollahian|dead|foreign-minister iran 2021-08/2024-05
mohammad-javad-zarif|Mohammad Javad Zarif|Javad Zarif;Zarif||foreign-minister iran 2013-08/2021-08
ali-larijani|Ali Larijani|Larijani||
mohammad-bagher-ghalibaf|Mohammad Bagher Ghalibaf|Ghalibaf||
mojtaba-khamenei|Mojtaba Khamenei|||
qasem-soleimani|Qasem Soleimani|Qassem Soleimani;Soleimani|dead|chief quds-force 1998-01/2020-01
esmail-qaani|Esmail Qaani|Esmail Ghaani;Qaani||chief quds-force 2020-01/
hossein-salami|Hossein Salami||dead|chief irgc 2019-04/2025-06
mohammad-pakpour|Mohammad Pakpour|||chief irgc 2025-06/
mohammad-ali-jafari|Mohammad Ali Jafari|||chief irgc 2007-09/2019-04
mohammad-reza-pahlavi|Mohammad Reza Pahlavi|Shah of Iran|dead|
reza-pahlavi|Reza Pahlavi|||
mohammad-mossadegh|Mohammad Mossadegh|Mossadegh;Mossadeq|dead|prime-minister iran 1951-04/1953-08
maryam-rajavi|Maryam Rajavi|||leader mek 1993-10/
saddam-hussein|Saddam Hussein|Saddam|dead|president iraq 1979-07/2003-04
nouri-al-maliki|Nouri al-Maliki|Nuri al-Maliki;al-Maliki;Maliki||prime-minister iraq 2006-05/2014-09
haider-al-abadi|Haider al-Abadi|al-Abadi;Abadi||prime-minister iraq 2014-09/2018-10
adel-abdul-mahdi|Adel Abdul-Mahdi|Adil Abdul-Mahdi||prime-minister iraq 2018-10/2020-05
mustafa-al-kadhimi|Mustafa al-Kadhimi|al-Kadhimi;Kadhimi||prime-minister iraq 2020-05/2022-10
mohammed-shia-al-sudani|Mohammed Shia al-Sudani|Mohammed al-Sudani;al-Sudani||prime-minister iraq 2022-10/
ayad-allawi|Ayad Allawi|Iyad Allawi||prime-minister iraq 2004-06/2005-05
jalal-talabani|Jalal Talabani|Talabani|dead|president iraq 2005-04/2014-07
barham-salih|Barham Salih|||president iraq 2018-10/2022-10
massoud-barzani|Massoud Barzani|Masoud Barzani||president kurdistan-regional-government 2005-06/2017-11
nechirvan-barzani|Nechirvan Barzani|||president kurdistan-regional-government 2019-06/
masrour-barzani|Masrour Barzani|||prime-minister kurdistan-regional-government 2019-06/
ali-al-sistani|Ali al-Sistani|Ayatollah Sistani;Ayatollah al-Sistani;al-Sistani;Sistani||
muqtada-al-sadr|Muqtada al-Sadr|Moqtada al-Sadr||leader mahdi-army 2003-06/2008-08
hadi-al-amiri|Hadi al-Amiri|||leader badr-organization 2009-01/
qais-al-khazali|Qais al-Khazali|al-Khazali||leader asaib-ahl-al-haq 2006-07/
abu-mahdi-al-muhandis|Abu Mahdi al-Muhandis|al-Muhandis;Muhandis|dead|
abu-bakr-al-baghdadi|Abu Bakr al-Baghdadi|al-Baghdadi;Baghdadi|dead|leader islamic-state 2013-04/2019-10
abu-ibrahim-al-hashimi-al-qurashi|Abu Ibrahim al-Hashimi al-Qurashi||dead|leader islamic-state 2019-10/2022-02
abu-musab-al-zarqawi|Abu Musab al-Zarqawi|al-Zarqawi;Zarqawi|dead|leader al-qaeda-in-iraq 2004-10/2006-06
abu-muhammad-al-adnani|Abu Muhammad al-Adnani||dead|
ahmed-al-sharaa|Ahmed al-Sharaa|Ahmed al-Shara;Ahmad al-Sharaa;al-Sharaa;Abu Mohammad al-Julani;Abu Mohammed al-Jolani;Abu Muhammad al-Jolani;al-Jolani;al-Julani;Jolani||president syria 2025-01/;leader hayat-tahrir-al-sham 2017-10/2025-01;leader al-nusra 2012-01/2016-07
bashar-al-assad|Bashar al-Assad|Assad;Bashar al-Asad;al-Assad;Bashar Assad||president syria 2000-07/2024-12
hafez-al-assad|Hafez al-Assad|Hafez Assad|dead|president syria 1971-03/2000-06
asaad-al-shaibani|Asaad al-Shaibani|Asaad Hassan al-Shaibani||foreign-minister syria 2024-12/
walid-al-moallem|Walid al-Moallem|Walid Muallem|dead|foreign-minister syria 2006-02/2020-11
mazloum-abdi|Mazloum Abdi|Mazlum Abdi;Mazloum Kobani||leader syrian-democratic-forces 2015-10/
salih-muslim|Salih Muslim|||
zahran-alloush|Zahran Alloush||dead|leader jaysh-al-islam 2013-09/2015-12
hassan-nasrallah|Hassan Nasrallah|Nasrallah|dead|leader hezbollah 1992-02/2024-09
naim-qassem|Naim Qassem|Naim Qassim;Qassem||leader hezbollah 2024-10/
imad-mughniyeh|Imad Mughniyeh|Imad Mughniyah;Mughniyeh|dead|
joseph-aoun|Joseph Aoun|||president lebanon 2025-01/;chief lebanese-armed-forces 2017-03/2025-01
michel-aoun|Michel Aoun|||president lebanon 2016-10/2022-10
nawaf-salam|Nawaf Salam|||prime-minister lebanon 2025-02/
najib-mikati|Najib Mikati|Mikati||prime-minister lebanon 2021-09/2025-02
saad-hariri|Saad Hariri|||prime-minister lebanon 2009-11/2011-06;prime-minister lebanon 2016-12/2020-01
rafik-hariri|Rafik Hariri|Rafiq Hariri|dead|prime-minister lebanon 1992-10/1998-12;prime-minister lebanon 2000-10/2004-10
nabih-berri|Nabih Berri|Berri||leader amal 1980-06/
walid-jumblatt|Walid Jumblatt|Jumblatt||
samir-geagea|Samir Geagea|Geagea||leader lebanese-forces 1986-01/
benjamin-netanyahu|Benjamin Netanyahu|Netanyahu;Binyamin Netanyahu||prime-minister israel 1996-06/1999-07;prime-minister israel 2009-03/2021-06;prime-minister israel 2022-12/
naftali-bennett|Naftali Bennett|||prime-minister israel 2021-06/2022-07
yair-lapid|Yair Lapid|Lapid||prime-minister israel 2022-07/2022-12
ehud-olmert|Ehud Olmert|Olmert||prime-minister israel 2006-04/2009-03
ariel-sharon|Ariel Sharon||dead|prime-minister israel 2001-03/2006-04
ehud-barak|Ehud Barak|||prime-minister israel 1999-07/2001-03;defence-minister israel 2007-06/2013-03
shimon-peres|Shimon Peres|Peres|dead|president israel 2007-07/2014-07;prime-minister israel 1995-11/1996-06;prime-minister israel 1984-09/1986-10
yitzhak-rabin|Yitzhak Rabin|Rabin|dead|prime-minister israel 1974-06/1977-06;prime-minister israel 1992-07/1995-11
yitzhak-shamir|Yitzhak Shamir|Shamir|dead|prime-minister israel 1983-10/1984-09;prime-minister israel 1986-10/1992-07
menachem-begin|Menachem Begin||dead|prime-minister israel 1977-06/1983-10
golda-meir|Golda Meir||dead|prime-minister israel 1969-03/1974-06
david-ben-gurion|David Ben-Gurion|Ben-Gurion|dead|prime-minister israel 1948-05/1954-01;prime-minister israel 1955-11/1963-06
isaac-herzog|Isaac Herzog|Herzog||president israel 2021-07/
yoav-gallant|Yoav Gallant|Gallant||defence-minister israel 2022-12/2024-11
israel-katz|Israel Katz|||defence-minister israel 2024-11/
benny-gantz|Benny Gantz|Gantz||defence-minister israel 2020-05/2022-12
avigdor-lieberman|Avigdor Lieberman|Lieberman||
gideon-saar|Gideon Sa'ar|Gideon Saar||foreign-minister israel 2024-11/
itamar-ben-gvir|Itamar Ben-Gvir|Ben-Gvir||
bezalel-smotrich|Bezalel Smotrich|Smotrich||
eyal-zamir|Eyal Zamir|||chief idf 2025-03/
herzi-halevi|Herzi Halevi|||chief idf 2023-01/2025-03
david-barnea|David Barnea|Barnea||director mossad 2021-06/
yossi-cohen|Yossi Cohen|||director mossad 2016-01/2021-06
meir-dagan|Meir Dagan||dead|director mossad 2002-08/2011-01
ronen-bar|Ronen Bar|||director shin-bet 2021-10/2025-06
yasser-arafat|Yasser Arafat|Arafat;Yasir Arafat|dead|leader plo 1969-02/2004-11
mahmoud-abbas|Mahmoud Abbas|Abu Mazen||leader plo 2004-11/;president palestinian-authority 2005-01/
marwan-barghouti|Marwan Barghouti|||
mohammad-shtayyeh|Mohammad Shtayyeh|||prime-minister palestinian-authority 2019-04/2024-03
mohammad-mustafa|Mohammad Mustafa|||prime-minister palestinian-authority 2024-03/
salam-fayyad|Salam Fayyad|Fayyad||prime-minister palestinian-authority 2007-06/2013-06
khaled-meshaal|Khaled Meshaal|Khaled Mashal;Khalid Mishal;Meshaal||leader hamas 1996-01/2017-05
ismail-haniyeh|Ismail Haniyeh|Haniyeh|dead|leader hamas 2017-05/2024-07
yahya-sinwar|Yahya Sinwar|Sinwar|dead|leader hamas 2024-08/2024-10
mohammed-deif|Mohammed Deif|Muhammad Deif|dead|chief izz-ad-din-al-qassam 2002-07/2024-07
saleh-al-arouri|Saleh al-Arouri|al-Arouri|dead|
khalil-al-hayya|Khalil al-Hayya|al-Hayya||
ahmed-yassin|Ahmed Yassin|Sheikh Yassin;Sheikh Ahmed Yassin|dead|
ziyad-al-nakhalah|Ziyad al-Nakhalah|||leader palestinian-islamic-jihad 2018-09/
george-habash|George Habash|Habash|dead|leader pflp 1967-12/2000-07
king-abdullah-ii|King Abdullah II|Abdullah II||king jordan 1999-02/
king-hussein|King Hussein|Hussein of Jordan|dead|king jordan 1952-08/1999-02
mohammed-bin-salman|Mohammed bin Salman|Muhammad bin Salman;Mohammad bin Salman;MBS;MbS||crown-prince saudi-arabia 2017-06/;prime-minister saudi-arabia 2022-09/
king-salman|King Salman|Salman bin Abdulaziz||king saudi-arabia 2015-01/
king-abdullah-of-saudi-arabia|King Abdullah of Saudi Arabia||dead|king saudi-arabia 2005-08/2015-01
king-fahd|King Fahd||dead|king saudi-arabia 1982-06/2005-08
king-faisal|King Faisal||dead|king saudi-arabia 1964-11/1975-03
mohammed-bin-nayef|Mohammed bin Nayef|Muhammad bin Nayef||crown-prince saudi-arabia 2015-04/2017-06
faisal-bin-farhan|Faisal bin Farhan|||foreign-minister saudi-arabia 2019-10/
adel-al-jubeir|Adel al-Jubeir|Jubeir;al-Jubeir||foreign-minister saudi-arabia 2015-04/2018-12
saud-al-faisal|Saud al-Faisal||dead|foreign-minister saudi-arabia 1975-10/2015-04
prince-bandar|Prince Bandar|Bandar bin Sultan||
jamal-khashoggi|Jamal Khashoggi|Khashoggi|dead|
mohammed-bin-zayed|Mohammed bin Zayed|Mohamed bin Zayed;Mohammed bin Zayed Al Nahyan;MBZ;MbZ||president united-arab-emirates 2022-05/
khalifa-bin-zayed|Khalifa bin Zayed||dead|president united-arab-emirates 2004-11/2022-05
tamim-bin-hamad-al-thani|Tamim bin Hamad Al Thani|Tamim bin Hamad;Sheikh Tamim||emir qatar 2013-06/
hamad-bin-khalifa-al-thani|Hamad bin Khalifa Al Thani|Hamad bin Khalifa||emir qatar 1995-06/2013-06
mohammed-bin-abdulrahman-al-thani|Mohammed bin Abdulrahman Al Thani|||prime-minister qatar 2023-03/;foreign-minister qatar 2016-01/
hamad-bin-isa-al-khalifa|Hamad bin Isa Al Khalifa|King Hamad||king bahrain 2002-02/
haitham-bin-tariq|Haitham bin Tariq|Sultan Haitham||sultan oman 2020-01/
sultan-qaboos|Sultan Qaboos|Qaboos bin Said;Qaboos|dead|sultan oman 1970-07/2020-01
mishal-al-ahmad-al-sabah|Mishal al-Ahmad al-Sabah|||emir kuwait 2023-12/
ali-abdullah-saleh|Ali Abdullah Saleh||dead|president yemen 1990-05/2012-02
abdrabbuh-mansur-hadi|Abdrabbuh Mansur Hadi|Abd-Rabbu Mansour Hadi;Abed Rabbo Mansour Hadi;Mansour Hadi||president yemen 2012-02/2022-04
rashad-al-alimi|Rashad al-Alimi|al-Alimi||
abdul-malik-al-houthi|Abdul-Malik al-Houthi|Abdulmalik al-Houthi;Abdul Malik al-Houthi||leader houthis 2004-09/
aidarous-al-zubaidi|Aidarous al-Zubaidi|Aidarus al-Zoubaidi;al-Zubaidi||leader southern-transitional-council 2017-05/
anwar-al-awlaki|Anwar al-Awlaki|al-Awlaki;Awlaki|dead|
nasir-al-wuhayshi|Nasir al-Wuhayshi|al-Wuhayshi|dead|leader aqap 2009-01/2015-06
abdel-fattah-el-sisi|Abdel Fattah el-Sisi|Abdel Fattah al-Sisi;Abdul Fattah al-Sisi;Sisi;el-Sisi;al-Sisi||president egypt 2014-06/
mohamed-morsi|Mohamed Morsi|Mohammed Morsi;Morsi|dead|president egypt 2012-06/2013-07
hosni-mubarak|Hosni Mubarak|Mubarak|dead|president egypt 1981-10/2011-02
anwar-sadat|Anwar Sadat|Anwar el-Sadat;Anwar al-Sadat;Sadat|dead|president egypt 1970-10/1981-10
gamal-abdel-nasser|Gamal Abdel Nasser|Nasser|dead|president egypt 1956-06/1970-09
sameh-shoukry|Sameh Shoukry|Shoukry||foreign-minister egypt 2014-06/2024-07
badr-abdelatty|Badr Abdelatty|||foreign-minister egypt 2024-07/
hassan-al-banna|Hassan al-Banna||dead|
recep-tayyip-erdogan|Recep Tayyip Erdoğan|Recep Tayyip Erdogan;Erdogan;Erdoğan;Tayyip Erdogan||prime-minister turkey 2003-03/2014-08;president turkey 2014-08/
abdullah-gul|Abdullah Gül|Abdullah Gul||president turkey 2007-08/2014-08
ahmet-davutoglu|Ahmet Davutoğlu|Ahmet Davutoglu;Davutoglu||prime-minister turkey 2014-08/2016-05;foreign-minister turkey 2009-05/2014-08
hakan-fidan|Hakan Fidan|Fidan||foreign-minister turkey 2023-06/;director mit 2010-05/2023-06
mevlut-cavusoglu|Mevlüt Çavuşoğlu|Mevlut Cavusoglu;Cavusoglu||foreign-minister turkey 2015-11/2023-06
ibrahim-kalin|Ibrahim Kalin|İbrahim Kalın||director mit 2023-06/
hulusi-akar|Hulusi Akar|Akar||defence-minister turkey 2018-07/2023-06
ekrem-imamoglu|Ekrem İmamoğlu|Ekrem Imamoglu;Imamoglu||
fethullah-gulen|Fethullah Gülen|Fethullah Gulen;Gulen|dead|leader gulen-movement 1970-01/2024-10
mustafa-kemal-ataturk|Mustafa Kemal Atatürk|Kemal Ataturk;Atatürk;Ataturk|dead|president turkey 1923-10/1938-11
abdullah-ocalan|Abdullah Öcalan|Abdullah Ocalan;Ocalan;Öcalan||leader pkk 1978-11/1999-02
murat-karayilan|Murat Karayılan|Murat Karayilan||
ersin-tatar|Ersin Tatar|||
nicos-anastasiades|Nicos Anastasiades|||president cyprus 2013-02/2023-02
nikos-christodoulides|Nikos Christodoulides|||president cyprus 2023-02/
muammar-gaddafi|Muammar Gaddafi|Gaddafi;Qaddafi;Moammar Gadhafi;Gadhafi;Muammar Qaddafi;Muammar al-Gaddafi|dead|leader libya 1969-09/2011-10
saif-al-islam-gaddafi|Saif al-Islam Gaddafi|Saif al-Islam||
khalifa-haftar|Khalifa Haftar|Haftar;Khalifa Hifter;Hifter||leader libyan-national-army 2015-03/
fayez-al-sarraj|Fayez al-Sarraj|Fayez Sarraj;Sarraj;al-Sarraj||prime-minister libya 2016-03/2021-03
abdul-hamid-dbeibah|Abdul Hamid Dbeibah|Abdulhamid Dbeibah;Dbeibah;Dbeibeh||prime-minister libya 2021-03/
kais-saied|Kais Saied|Saied||president tunisia 2019-10/
zine-el-abidine-ben-ali|Zine El Abidine Ben Ali|Zine al-Abidine Ben Ali|dead|president tunisia 1987-11/2011-01
habib-bourguiba|Habib Bourguiba|Bourguiba|dead|president tunisia 1957-07/1987-11
rached-ghannouchi|Rached Ghannouchi|Ghannouchi||leader ennahda 1991-11/
abdelmadjid-tebboune|Abdelmadjid Tebboune|Tebboune||president algeria 2019-12/
abdelaziz-bouteflika|Abdelaziz Bouteflika|Bouteflika|dead|president algeria 1999-04/2019-04
houari-boumediene|Houari Boumediene|Boumediene|dead|
ahmed-ben-bella|Ahmed Ben Bella||dead|president algeria 1963-09/1965-06
king-mohammed-vi|King Mohammed VI|Mohammed VI||king morocco 1999-07/
king-hassan-ii|King Hassan II|Hassan II|dead|king morocco 1961-03/1999-07
brahim-ghali|Brahim Ghali|||leader polisario-front 2016-07/
abdelmalek-droukdel|Abdelmalek Droukdel||dead|leader aqim 2007-01/2020-06
`;
