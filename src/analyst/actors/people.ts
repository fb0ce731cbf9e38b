/**
 * Leaders who are often named in analysis. Data only. A line: id | name | other names; … | "dead" once it is known.
 * Whoever is not marked dead is taken for living: claims against them wait for an editor.
 */
export const PEOPLE = `
osama-bin-laden|Osama bin Laden|Usama bin Laden;bin Laden;Bin Laden;bin Ladin|dead
ayman-al-zawahiri|Ayman al-Zawahiri|Zawahiri;al-Zawahiri|dead
mullah-omar|Mullah Omar|Mullah Mohammed Omar;Mohammed Omar|dead
baitullah-mehsud|Baitullah Mehsud||dead
hakimullah-mehsud|Hakimullah Mehsud||dead
jalaluddin-haqqani|Jalaluddin Haqqani||dead
sirajuddin-haqqani|Sirajuddin Haqqani||
gulbuddin-hekmatyar|Gulbuddin Hekmatyar|Hekmatyar|
ahmad-shah-massoud|Ahmad Shah Massoud|Ahmed Shah Massoud;Massoud|dead
hamid-karzai|Hamid Karzai|Karzai|
ashraf-ghani|Ashraf Ghani||
pervez-musharraf|Pervez Musharraf|Musharraf|dead
asif-ali-zardari|Asif Ali Zardari|Zardari|
benazir-bhutto|Benazir Bhutto||dead
nawaz-sharif|Nawaz Sharif||
imran-khan|Imran Khan||
ashfaq-parvez-kayani|Ashfaq Parvez Kayani|Kayani|
zia-ul-haq|Muhammad Zia-ul-Haq|Zia-ul-Haq;Zia ul-Haq|dead
hafiz-saeed|Hafiz Saeed|Hafiz Muhammad Saeed|
abu-bakr-al-baghdadi|Abu Bakr al-Baghdadi|al-Baghdadi|dead
abu-musab-al-zarqawi|Abu Musab al-Zarqawi|al-Zarqawi;Zarqawi|dead
qasem-soleimani|Qasem Soleimani|Qassem Soleimani;Soleimani|dead
hassan-nasrallah|Hassan Nasrallah|Nasrallah|dead
bashar-al-assad|Bashar al-Assad|Assad;Bashar al-Asad|
hafez-al-assad|Hafez al-Assad||dead
saddam-hussein|Saddam Hussein|Saddam|dead
nouri-al-maliki|Nouri al-Maliki|al-Maliki;Maliki|
muqtada-al-sadr|Muqtada al-Sadr|Moqtada al-Sadr|
ruhollah-khomeini|Ruhollah Khomeini|Ayatollah Khomeini;Khomeini|dead
ali-khamenei|Ali Khamenei|Khamenei|
mahmoud-ahmadinejad|Mahmoud Ahmadinejad|Ahmadinejad|
hassan-rouhani|Hassan Rouhani|Rouhani|
mohammad-reza-pahlavi|Mohammad Reza Pahlavi|Shah of Iran|dead
muammar-gaddafi|Muammar Gaddafi|Gaddafi;Qaddafi;Moammar Gadhafi;Gadhafi;Muammar Qaddafi|dead
khalifa-haftar|Khalifa Haftar|Haftar|
gamal-abdel-nasser|Gamal Abdel Nasser|Nasser|dead
anwar-sadat|Anwar Sadat|Anwar el-Sadat;Sadat|dead
hosni-mubarak|Hosni Mubarak|Mubarak|dead
mohamed-morsi|Mohamed Morsi|Morsi|dead
abdel-fattah-el-sisi|Abdel Fattah el-Sisi|Abdel Fattah al-Sisi;Sisi|
yasser-arafat|Yasser Arafat|Arafat;Yasir Arafat|dead
mahmoud-abbas|Mahmoud Abbas||
benjamin-netanyahu|Benjamin Netanyahu|Netanyahu|
yitzhak-rabin|Yitzhak Rabin|Rabin|dead
ariel-sharon|Ariel Sharon||dead
menachem-begin|Menachem Begin||dead
recep-tayyip-erdogan|Recep Tayyip Erdoğan|Recep Tayyip Erdogan;Erdogan;Erdoğan|
abdullah-ocalan|Abdullah Öcalan|Abdullah Ocalan;Ocalan;Öcalan|
mohammed-bin-salman|Mohammed bin Salman|Muhammad bin Salman;MBS|
ali-abdullah-saleh|Ali Abdullah Saleh||dead
omar-al-bashir|Omar al-Bashir|Bashir|
paul-kagame|Paul Kagame|Kagame|
yoweri-museveni|Yoweri Museveni|Museveni|
robert-mugabe|Robert Mugabe|Mugabe|dead
nelson-mandela|Nelson Mandela|Mandela|dead
jonas-savimbi|Jonas Savimbi|Savimbi|dead
joseph-kony|Joseph Kony|Kony|
laurent-kabila|Laurent-Désiré Kabila|Laurent Kabila|dead
mobutu-sese-seko|Mobutu Sese Seko|Mobutu|dead
idi-amin|Idi Amin||dead
patrice-lumumba|Patrice Lumumba|Lumumba|dead
fidel-castro|Fidel Castro|Castro|dead
che-guevara|Che Guevara||dead
salvador-allende|Salvador Allende|Allende|dead
augusto-pinochet|Augusto Pinochet|Pinochet|dead
manuel-noriega|Manuel Noriega|Noriega|dead
hugo-chavez|Hugo Chávez|Hugo Chavez;Chávez|dead
nicolas-maduro|Nicolás Maduro|Nicolas Maduro;Maduro|
alvaro-uribe|Álvaro Uribe|Alvaro Uribe|
daniel-ortega|Daniel Ortega||
vladimir-putin|Vladimir Putin|Putin|
boris-yeltsin|Boris Yeltsin|Yeltsin|dead
mikhail-gorbachev|Mikhail Gorbachev|Gorbachev|dead
leonid-brezhnev|Leonid Brezhnev|Brezhnev|dead
nikita-khrushchev|Nikita Khrushchev|Khrushchev|dead
joseph-stalin|Joseph Stalin|Stalin|dead
volodymyr-zelensky|Volodymyr Zelensky|Volodymyr Zelenskyy;Zelensky;Zelenskyy|
viktor-yanukovych|Viktor Yanukovych|Yanukovych|
alexander-lukashenko|Alexander Lukashenko|Lukashenko|
yevgeny-prigozhin|Yevgeny Prigozhin|Prigozhin|dead
ramzan-kadyrov|Ramzan Kadyrov|Kadyrov|
josip-broz-tito|Josip Broz Tito|Tito|dead
slobodan-milosevic|Slobodan Milošević|Slobodan Milosevic;Milosevic;Milošević|dead
adolf-hitler|Adolf Hitler|Hitler|dead
charles-de-gaulle|Charles de Gaulle|de Gaulle|dead
winston-churchill|Winston Churchill|Churchill|dead
margaret-thatcher|Margaret Thatcher|Thatcher|dead
tony-blair|Tony Blair|Blair|
angela-merkel|Angela Merkel|Merkel|
nicolas-sarkozy|Nicolas Sarkozy|Sarkozy|
emmanuel-macron|Emmanuel Macron|Macron|
george-w-bush|George W. Bush||
barack-obama|Barack Obama|Obama|
donald-trump|Donald Trump|Trump|
joe-biden|Joe Biden|Biden|
bill-clinton|Bill Clinton||
hillary-clinton|Hillary Clinton||
ronald-reagan|Ronald Reagan|Reagan|dead
richard-nixon|Richard Nixon|Nixon|dead
henry-kissinger|Henry Kissinger|Kissinger|dead
john-f-kennedy|John F. Kennedy||dead
leon-panetta|Leon Panetta||
john-kerry|John Kerry||
mao-zedong|Mao Zedong|Mao;Chairman Mao|dead
deng-xiaoping|Deng Xiaoping||dead
xi-jinping|Xi Jinping||
zhou-enlai|Zhou Enlai||dead
chiang-kai-shek|Chiang Kai-shek||dead
kim-il-sung|Kim Il-sung|Kim Il Sung|dead
kim-jong-il|Kim Jong-il|Kim Jong Il|dead
kim-jong-un|Kim Jong-un|Kim Jong Un|
ho-chi-minh|Ho Chi Minh||dead
pol-pot|Pol Pot||dead
norodom-sihanouk|Norodom Sihanouk|Sihanouk|dead
sukarno|Sukarno||dead
suharto|Suharto||dead
ferdinand-marcos|Ferdinand Marcos||dead
rodrigo-duterte|Rodrigo Duterte|Duterte|
aung-san-suu-kyi|Aung San Suu Kyi||
jawaharlal-nehru|Jawaharlal Nehru|Nehru|dead
indira-gandhi|Indira Gandhi||dead
narendra-modi|Narendra Modi|Modi|
manmohan-singh|Manmohan Singh||dead
sheikh-mujibur-rahman|Sheikh Mujibur Rahman|Mujibur Rahman|dead
sheikh-hasina|Sheikh Hasina||
velupillai-prabhakaran|Velupillai Prabhakaran||dead
mahinda-rajapaksa|Mahinda Rajapaksa||
`;
