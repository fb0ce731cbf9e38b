/** People of Asia and the Pacific. Data only; a line: id | name | other names; … | "dead" once known | offices, with months; … */
export const LEADERS_OF_ASIA = `
osama-bin-laden|Osama bin Laden|Usama bin Laden;bin Laden;Bin Laden;bin Ladin|dead|leader al-qaeda 1988-08/2011-05
ayman-al-zawahiri|Ayman al-Zawahiri|Zawahiri;al-Zawahiri|dead|leader al-qaeda 2011-06/2022-07
saif-al-adel|Saif al-Adel|Sayf al-Adl;Saif al-Adl||
khalid-sheikh-mohammed|Khalid Sheikh Mohammed|Khalid Shaikh Mohammed;KSM||
mullah-omar|Mullah Omar|Mullah Mohammed Omar;Mohammed Omar|dead|leader taliban 1994-09/2013-04
mullah-akhtar-mansour|Mullah Akhtar Mansour|Akhtar Mansour;Akhtar Mohammad Mansour;Mullah Mansour|dead|leader taliban 2015-07/2016-05
hibatullah-akhundzada|Hibatullah Akhundzada|Haibatullah Akhundzada;Akhundzada||leader taliban 2016-05/
abdul-ghani-baradar|Abdul Ghani Baradar|Mullah Baradar;Mullah Abdul Ghani Baradar;Baradar||
mullah-yaqoob|Mullah Yaqoob|Mohammad Yaqoob;Mullah Mohammad Yaqoob||
amir-khan-muttaqi|Amir Khan Muttaqi|Muttaqi||
zabihullah-mujahid|Zabihullah Mujahid|||
baitullah-mehsud|Baitullah Mehsud||dead|leader tehrik-e-taliban-pakistan 2007-12/2009-08
hakimullah-mehsud|Hakimullah Mehsud||dead|leader tehrik-e-taliban-pakistan 2009-08/2013-11
mullah-fazlullah|Mullah Fazlullah|Maulana Fazlullah|dead|leader tehrik-e-taliban-pakistan 2013-11/2018-06
noor-wali-mehsud|Noor Wali Mehsud|||leader tehrik-e-taliban-pakistan 2018-06/
jalaluddin-haqqani|Jalaluddin Haqqani||dead|leader haqqani-network 1978-01/2014-01
sirajuddin-haqqani|Sirajuddin Haqqani|||leader haqqani-network 2018-09/
gulbuddin-hekmatyar|Gulbuddin Hekmatyar|Hekmatyar||leader hezb-e-islami-gulbuddin 1977-01/
ahmad-shah-massoud|Ahmad Shah Massoud|Ahmed Shah Massoud;Massoud|dead|leader northern-alliance 1996-09/2001-09
ahmad-massoud|Ahmad Massoud|||leader national-resistance-front 2021-08/
abdul-rashid-dostum|Abdul Rashid Dostum|Dostum||
hamid-karzai|Hamid Karzai|Karzai||president afghanistan 2001-12/2014-09
ashraf-ghani|Ashraf Ghani|||president afghanistan 2014-09/2021-08
abdullah-abdullah|Abdullah Abdullah|||
amrullah-saleh|Amrullah Saleh|||director nds 2004-02/2010-06
asadullah-khalid|Asadullah Khalid|||director nds 2012-09/2013-08
mohammad-najibullah|Mohammad Najibullah|Najibullah|dead|president afghanistan 1987-09/1992-04
babrak-karmal|Babrak Karmal|Karmal|dead|
hafizullah-amin|Hafizullah Amin||dead|
burhanuddin-rabbani|Burhanuddin Rabbani|Rabbani|dead|president afghanistan 1992-06/1996-09
shehbaz-sharif|Shehbaz Sharif|Shahbaz Sharif||prime-minister pakistan 2022-04/2023-08;prime-minister pakistan 2024-03/
anwaar-ul-haq-kakar|Anwaar ul Haq Kakar|Anwaar-ul-Haq Kakar||prime-minister pakistan 2023-08/2024-03
imran-khan|Imran Khan|||prime-minister pakistan 2018-08/2022-04
nawaz-sharif|Nawaz Sharif|||prime-minister pakistan 1990-11/1993-07;prime-minister pakistan 1997-02/1999-10;prime-minister pakistan 2013-06/2017-07
shahid-khaqan-abbasi|Shahid Khaqan Abbasi|||prime-minister pakistan 2017-08/2018-05
yousuf-raza-gilani|Yousuf Raza Gilani|Yusuf Raza Gilani;Yousaf Raza Gilani||prime-minister pakistan 2008-03/2012-06
raja-pervaiz-ashraf|Raja Pervaiz Ashraf|||prime-minister pakistan 2012-06/2013-03
shaukat-aziz|Shaukat Aziz|||prime-minister pakistan 2004-08/2007-11
benazir-bhutto|Benazir Bhutto||dead|prime-minister pakistan 1988-12/1990-08;prime-minister pakistan 1993-10/1996-11
zulfikar-ali-bhutto|Zulfikar Ali Bhutto||dead|prime-minister pakistan 1973-08/1977-07;president pakistan 1971-12/1973-08
bilawal-bhutto-zardari|Bilawal Bhutto Zardari|Bilawal Bhutto||foreign-minister pakistan 2022-04/2023-08
asif-ali-zardari|Asif Ali Zardari|Zardari||president pakistan 2008-09/2013-09;president pakistan 2024-03/
pervez-musharraf|Pervez Musharraf|Musharraf|dead|president pakistan 2001-06/2008-08;chief pakistan-army 1998-10/2007-11
zia-ul-haq|Muhammad Zia-ul-Haq|Zia-ul-Haq;Zia ul-Haq|dead|president pakistan 1978-09/1988-08;chief pakistan-army 1976-03/1988-08
ayub-khan|Ayub Khan||dead|president pakistan 1958-10/1969-03
yahya-khan|Yahya Khan||dead|president pakistan 1969-03/1971-12
asim-munir|Asim Munir|Syed Asim Munir||chief pakistan-army 2022-11/;director isi 2018-10/2019-06
qamar-javed-bajwa|Qamar Javed Bajwa|Bajwa||chief pakistan-army 2016-11/2022-11
raheel-sharif|Raheel Sharif|||chief pakistan-army 2013-11/2016-11
ashfaq-parvez-kayani|Ashfaq Parvez Kayani|Kayani;Ashfaq Kayani||chief pakistan-army 2007-11/2013-11;director isi 2004-10/2007-10
nadeem-anjum|Nadeem Anjum|||director isi 2021-11/2024-09
asim-malik|Asim Malik|||director isi 2024-09/
faiz-hameed|Faiz Hameed|||director isi 2019-06/2021-11
zaheer-ul-islam|Zaheer-ul-Islam|Zahir ul-Islam||director isi 2012-03/2014-11
ahmad-shuja-pasha|Ahmad Shuja Pasha|Ahmed Shuja Pasha;Shuja Pasha||director isi 2008-09/2012-03
nadeem-taj|Nadeem Taj|||director isi 2007-10/2008-09
ehsan-ul-haq|Ehsan ul-Haq|Ehsan ul Haq||director isi 2001-10/2004-10
mahmud-ahmed|Mahmud Ahmed|||director isi 1999-10/2001-10
hamid-gul|Hamid Gul||dead|director isi 1987-03/1989-05
akhtar-abdur-rahman|Akhtar Abdur Rahman||dead|director isi 1979-06/1987-03
ishaq-dar|Ishaq Dar|||foreign-minister pakistan 2024-03/
shah-mahmood-qureshi|Shah Mahmood Qureshi|||foreign-minister pakistan 2008-03/2011-02;foreign-minister pakistan 2018-08/2022-04
khawaja-asif|Khawaja Asif|Khawaja Muhammad Asif||defence-minister pakistan 2013-11/2017-08;defence-minister pakistan 2022-04/2023-08;defence-minister pakistan 2024-03/
hafiz-saeed|Hafiz Saeed|Hafiz Muhammad Saeed||leader lashkar-e-taiba 1990-01/
zakiur-rehman-lakhvi|Zakiur Rehman Lakhvi|Zaki-ur-Rehman Lakhvi;Lakhvi||
masood-azhar|Masood Azhar|Maulana Masood Azhar||leader jaish-e-mohammed 2000-01/
syed-salahuddin|Syed Salahuddin|||leader hizbul-mujahideen 1991-01/
burhan-wani|Burhan Wani||dead|
a-q-khan|A. Q. Khan|Abdul Qadeer Khan;AQ Khan;A.Q. Khan|dead|
malala-yousafzai|Malala Yousafzai|||
narendra-modi|Narendra Modi|Modi||prime-minister india 2014-05/
manmohan-singh|Manmohan Singh||dead|prime-minister india 2004-05/2014-05
atal-bihari-vajpayee|Atal Bihari Vajpayee|Vajpayee|dead|prime-minister india 1998-03/2004-05
p-v-narasimha-rao|P. V. Narasimha Rao|Narasimha Rao|dead|prime-minister india 1991-06/1996-05
rajiv-gandhi|Rajiv Gandhi||dead|prime-minister india 1984-10/1989-12
indira-gandhi|Indira Gandhi||dead|prime-minister india 1966-01/1977-03;prime-minister india 1980-01/1984-10
jawaharlal-nehru|Jawaharlal Nehru|Nehru|dead|prime-minister india 1947-08/1964-05
mahatma-gandhi|Mahatma Gandhi|Mohandas Gandhi|dead|
rahul-gandhi|Rahul Gandhi|||
sonia-gandhi|Sonia Gandhi|||
amit-shah|Amit Shah|||
subrahmanyam-jaishankar|Subrahmanyam Jaishankar|S. Jaishankar;Jaishankar||foreign-minister india 2019-05/
sushma-swaraj|Sushma Swaraj||dead|foreign-minister india 2014-05/2019-05
rajnath-singh|Rajnath Singh|||defence-minister india 2019-06/
ajit-doval|Ajit Doval|Doval||
sheikh-hasina|Sheikh Hasina|Hasina||prime-minister bangladesh 1996-06/2001-07;prime-minister bangladesh 2009-01/2024-08
khaleda-zia|Khaleda Zia||dead|prime-minister bangladesh 1991-03/1996-03;prime-minister bangladesh 2001-10/2006-10
muhammad-yunus|Muhammad Yunus|||
sheikh-mujibur-rahman|Sheikh Mujibur Rahman|Mujibur Rahman|dead|
anura-kumara-dissanayake|Anura Kumara Dissanayake|Dissanayake||president sri-lanka 2024-09/
ranil-wickremesinghe|Ranil Wickremesinghe|Wickremesinghe||president sri-lanka 2022-07/2024-09
gotabaya-rajapaksa|Gotabaya Rajapaksa|||president sri-lanka 2019-11/2022-07
maithripala-sirisena|Maithripala Sirisena|Sirisena||president sri-lanka 2015-01/2019-11
mahinda-rajapaksa|Mahinda Rajapaksa|||president sri-lanka 2005-11/2015-01
velupillai-prabhakaran|Velupillai Prabhakaran|Prabhakaran|dead|leader ltte 1976-05/2009-05
k-p-sharma-oli|K. P. Sharma Oli|KP Sharma Oli||prime-minister nepal 2024-07/2025-09
sushila-karki|Sushila Karki|||prime-minister nepal 2025-09/
pushpa-kamal-dahal|Pushpa Kamal Dahal|Prachanda||prime-minister nepal 2022-12/2024-07
mohamed-muizzu|Mohamed Muizzu|Muizzu||president maldives 2023-11/
xi-jinping|Xi Jinping|||president china 2013-03/
hu-jintao|Hu Jintao|||president china 2003-03/2013-03
jiang-zemin|Jiang Zemin||dead|president china 1993-03/2003-03
deng-xiaoping|Deng Xiaoping||dead|
mao-zedong|Mao Zedong|Mao;Chairman Mao;Mao Tse-tung|dead|
zhou-enlai|Zhou Enlai|Chou En-lai|dead|prime-minister china 1954-09/1976-01
li-qiang|Li Qiang|||prime-minister china 2023-03/
li-keqiang|Li Keqiang||dead|prime-minister china 2013-03/2023-03
wen-jiabao|Wen Jiabao|||prime-minister china 2003-03/2013-03
wang-yi|Wang Yi|||foreign-minister china 2013-03/2022-12;foreign-minister china 2023-07/
qin-gang|Qin Gang|||foreign-minister china 2022-12/2023-07
dong-jun|Dong Jun|||defence-minister china 2023-12/
li-shangfu|Li Shangfu|||defence-minister china 2023-03/2023-10
zhao-ziyang|Zhao Ziyang||dead|
bo-xilai|Bo Xilai|||
dalai-lama|Dalai Lama|||
carrie-lam|Carrie Lam|||
chiang-kai-shek|Chiang Kai-shek||dead|
lai-ching-te|Lai Ching-te|William Lai||president taiwan 2024-05/
tsai-ing-wen|Tsai Ing-wen|||president taiwan 2016-05/2024-05
ma-ying-jeou|Ma Ying-jeou|||president taiwan 2008-05/2016-05
chen-shui-bian|Chen Shui-bian|||president taiwan 2000-05/2008-05
lee-teng-hui|Lee Teng-hui||dead|president taiwan 1988-01/2000-05
sanae-takaichi|Sanae Takaichi|Takaichi||prime-minister japan 2025-10/
shigeru-ishiba|Shigeru Ishiba|Ishiba||prime-minister japan 2024-10/2025-10
fumio-kishida|Fumio Kishida|Kishida||prime-minister japan 2021-10/2024-10
yoshihide-suga|Yoshihide Suga|||prime-minister japan 2020-09/2021-10
shinzo-abe|Shinzo Abe|Shinzō Abe|dead|prime-minister japan 2006-09/2007-09;prime-minister japan 2012-12/2020-09
junichiro-koizumi|Junichiro Koizumi|Koizumi||prime-minister japan 2001-04/2006-09
lee-jae-myung|Lee Jae-myung|Lee Jae Myung||president south-korea 2025-06/
yoon-suk-yeol|Yoon Suk-yeol|Yoon Suk Yeol||president south-korea 2022-05/2025-04
moon-jae-in|Moon Jae-in|||president south-korea 2017-05/2022-05
park-geun-hye|Park Geun-hye|||president south-korea 2013-02/2017-03
lee-myung-bak|Lee Myung-bak|||president south-korea 2008-02/2013-02
roh-moo-hyun|Roh Moo-hyun||dead|president south-korea 2003-02/2008-02
kim-dae-jung|Kim Dae-jung||dead|president south-korea 1998-02/2003-02
park-chung-hee|Park Chung-hee||dead|president south-korea 1963-12/1979-10
syngman-rhee|Syngman Rhee||dead|president south-korea 1948-07/1960-04
kim-jong-un|Kim Jong-un|Kim Jong Un||leader north-korea 2011-12/
kim-jong-il|Kim Jong-il|Kim Jong Il|dead|leader north-korea 1994-07/2011-12
kim-il-sung|Kim Il-sung|Kim Il Sung|dead|leader north-korea 1948-09/1994-07
kim-yo-jong|Kim Yo-jong|Kim Yo Jong||
to-lam|To Lam|||
nguyen-phu-trong|Nguyen Phu Trong||dead|
ho-chi-minh|Ho Chi Minh||dead|president north-vietnam 1945-09/1969-09
ngo-dinh-diem|Ngo Dinh Diem|Diem|dead|president south-vietnam 1955-10/1963-11
nguyen-van-thieu|Nguyen Van Thieu||dead|president south-vietnam 1967-09/1975-04
hun-sen|Hun Sen|||prime-minister cambodia 1998-11/2023-08
hun-manet|Hun Manet|||prime-minister cambodia 2023-08/
pol-pot|Pol Pot||dead|leader khmer-rouge 1963-02/1997-06
norodom-sihanouk|Norodom Sihanouk|Sihanouk|dead|
lon-nol|Lon Nol||dead|
anutin-charnvirakul|Anutin Charnvirakul|Anutin||prime-minister thailand 2025-09/
paetongtarn-shinawatra|Paetongtarn Shinawatra|||prime-minister thailand 2024-08/2025-08
srettha-thavisin|Srettha Thavisin|||prime-minister thailand 2023-08/2024-08
prayut-chan-o-cha|Prayut Chan-o-cha|Prayuth Chan-ocha||prime-minister thailand 2014-08/2023-08
yingluck-shinawatra|Yingluck Shinawatra|||prime-minister thailand 2011-08/2014-05
thaksin-shinawatra|Thaksin Shinawatra|Thaksin||prime-minister thailand 2001-02/2006-09
min-aung-hlaing|Min Aung Hlaing|||chief tatmadaw 2011-03/
aung-san-suu-kyi|Aung San Suu Kyi|Suu Kyi||
ne-win|Ne Win||dead|
thein-sein|Thein Sein|||president myanmar 2011-03/2016-03
prabowo-subianto|Prabowo Subianto|Prabowo||president indonesia 2024-10/
joko-widodo|Joko Widodo|Jokowi||president indonesia 2014-10/2024-10
susilo-bambang-yudhoyono|Susilo Bambang Yudhoyono|Yudhoyono||president indonesia 2004-10/2014-10
suharto|Suharto||dead|president indonesia 1968-03/1998-05
sukarno|Sukarno||dead|president indonesia 1945-08/1967-03
ferdinand-marcos-jr|Ferdinand Marcos Jr.|Bongbong Marcos||president philippines 2022-06/
rodrigo-duterte|Rodrigo Duterte|Duterte||president philippines 2016-06/2022-06
benigno-aquino-iii|Benigno Aquino III|Noynoy Aquino|dead|president philippines 2010-06/2016-06
ferdinand-marcos|Ferdinand Marcos||dead|president philippines 1965-12/1986-02
corazon-aquino|Corazon Aquino||dead|president philippines 1986-02/1992-06
jose-maria-sison|Jose Maria Sison||dead|
anwar-ibrahim|Anwar Ibrahim|||prime-minister malaysia 2022-11/
mahathir-mohamad|Mahathir Mohamad|Mahathir||prime-minister malaysia 1981-07/2003-10;prime-minister malaysia 2018-05/2020-03
najib-razak|Najib Razak|||prime-minister malaysia 2009-04/2018-05
lawrence-wong|Lawrence Wong|||prime-minister singapore 2024-05/
lee-hsien-loong|Lee Hsien Loong|||prime-minister singapore 2004-08/2024-05
lee-kuan-yew|Lee Kuan Yew||dead|prime-minister singapore 1959-06/1990-11
xanana-gusmao|Xanana Gusmão|Xanana Gusmao||
anthony-albanese|Anthony Albanese|Albanese||prime-minister australia 2022-05/
scott-morrison|Scott Morrison|||prime-minister australia 2018-08/2022-05
malcolm-turnbull|Malcolm Turnbull|||prime-minister australia 2015-09/2018-08
penny-wong|Penny Wong|||foreign-minister australia 2022-05/
christopher-luxon|Christopher Luxon|Luxon||prime-minister new-zealand 2023-11/
jacinda-ardern|Jacinda Ardern|Ardern||prime-minister new-zealand 2017-10/2023-01
kassym-jomart-tokayev|Kassym-Jomart Tokayev|Tokayev||president kazakhstan 2019-03/
nursultan-nazarbayev|Nursultan Nazarbayev|Nazarbayev||president kazakhstan 1991-12/2019-03
shavkat-mirziyoyev|Shavkat Mirziyoyev|Mirziyoyev||president uzbekistan 2016-09/
islam-karimov|Islam Karimov|Karimov|dead|president uzbekistan 1991-09/2016-09
emomali-rahmon|Emomali Rahmon|Rahmon;Emomali Rakhmon||president tajikistan 1994-11/
sadyr-japarov|Sadyr Japarov|Japarov||president kyrgyzstan 2021-01/
serdar-berdimuhamedow|Serdar Berdimuhamedow|||president turkmenistan 2022-03/
gurbanguly-berdimuhamedow|Gurbanguly Berdimuhamedow|Gurbanguly Berdymukhamedov||president turkmenistan 2007-02/2022-03
saparmurat-niyazov|Saparmurat Niyazov|Niyazov|dead|president turkmenistan 1991-10/2006-12
ukhnaagiin-khurelsukh|Ukhnaagiin Khürelsükh|Ukhnaa Khurelsukh||president mongolia 2021-06/
`;
