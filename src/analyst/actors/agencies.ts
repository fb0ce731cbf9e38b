/** State agencies, ministries and armies. Data only. A line: id | name | other names; … | id of what it is part of */
export const AGENCIES = `
cia|Central Intelligence Agency|CIA;C.I.A.|united-states
fbi|Federal Bureau of Investigation|FBI;F.B.I.|united-states
nsa|National Security Agency|NSA|united-states
dia|Defense Intelligence Agency|DIA|united-states
pentagon|United States Department of Defense|Pentagon;Department of Defense;US Department of Defense;U.S. Department of Defense;Defense Department|united-states
state-department|United States Department of State|State Department;US State Department;U.S. State Department;Department of State|united-states
us-treasury|United States Department of the Treasury|US Treasury;U.S. Treasury;Treasury Department|united-states
homeland-security|United States Department of Homeland Security|Department of Homeland Security;DHS|united-states
us-congress|United States Congress|US Congress;U.S. Congress;Capitol Hill|united-states
us-central-command|United States Central Command|CENTCOM;US Central Command;U.S. Central Command|pentagon
usaid|United States Agency for International Development|USAID|united-states
us-national-security-council|United States National Security Council|National Security Council|united-states
isi|Inter-Services Intelligence|ISI;Inter-Services Intelligence Directorate;Inter Services Intelligence;Directorate for Inter-Services Intelligence|pakistan
pakistan-army|Pakistan Army|Pakistani Army;Pakistani military;Pakistan military;Pakistan's army;Pakistan's military|pakistan
raw|Research and Analysis Wing|R&AW;Research & Analysis Wing|india
indian-army|Indian Army|Indian military|india
intelligence-bureau|Intelligence Bureau of India|Indian Intelligence Bureau|india
nds|National Directorate of Security|NDS|afghanistan
afghan-national-army|Afghan National Army|ANA;Afghan army;Afghan National Security Forces;ANSF|afghanistan
mi6|Secret Intelligence Service|MI6;MI-6|united-kingdom
mi5|MI5|MI-5|united-kingdom
gchq|Government Communications Headquarters|GCHQ|united-kingdom
foreign-office|Foreign, Commonwealth and Development Office|Foreign Office;FCO;FCDO|united-kingdom
dgse|Directorate-General for External Security|DGSE|france
dst|Direction de la surveillance du territoire|DST|france
bnd|Federal Intelligence Service|BND;Bundesnachrichtendienst|germany
stasi|Ministry for State Security|Stasi|east-germany
kgb|KGB|K.G.B.;Committee for State Security|soviet-union
fsb|Federal Security Service|FSB|russia
gru|Main Intelligence Directorate|GRU|russia
svr|SVR||russia
red-army|Red Army|Soviet Army|soviet-union
mossad|Mossad||israel
shin-bet|Shin Bet|Shabak|israel
idf|Israel Defense Forces|IDF;Israeli Defense Forces;Israel Defence Forces;Israeli army;Israeli military|israel
irgc|Islamic Revolutionary Guard Corps|IRGC;Revolutionary Guards;Revolutionary Guard;Revolutionary Guard Corps;Islamic Revolutionary Guards Corps|iran
quds-force|Quds Force|Qods Force;Al-Quds Force|irgc
basij|Basij||irgc
savak|SAVAK|Savak|iran
mit|National Intelligence Organization|MİT|turkey
turkish-armed-forces|Turkish Armed Forces|Turkish military;Turkish army|turkey
mss|Ministry of State Security|MSS|china
pla|People's Liberation Army|PLA;Chinese military|china
chinese-communist-party|Chinese Communist Party|Communist Party of China;CCP|china
kcia|Korean Central Intelligence Agency|KCIA|south-korea
nis|South Korean National Intelligence Service|South Korea's National Intelligence Service|south-korea
gid-jordan|General Intelligence Directorate|Jordanian intelligence;Mukhabarat|jordan
saudi-general-intelligence|Saudi General Intelligence Presidency|General Intelligence Presidency|saudi-arabia
egyptian-army|Egyptian Armed Forces|Egyptian military;Egyptian army;Supreme Council of the Armed Forces|egypt
drs|Department of Intelligence and Security|DRS|algeria
lebanese-armed-forces|Lebanese Armed Forces|Lebanese army|lebanon
syrian-army|Syrian Arab Army|Syrian army;Syrian military|syria
iraqi-army|Iraqi Army|Iraqi Security Forces;Iraqi army|iraq
popular-mobilisation-forces|Popular Mobilisation Forces|Popular Mobilization Forces;Popular Mobilisation Units;Popular Mobilization Units;Hashd al-Shaabi|iraq
tatmadaw|Tatmadaw|Myanmar military;Burmese military;Burmese army|myanmar
palestinian-authority|Palestinian Authority|Palestinian National Authority|palestine
kurdistan-regional-government|Kurdistan Regional Government|KRG|iraq
peshmerga|Peshmerga||kurdistan-regional-government
dea|Drug Enforcement Administration|DEA|united-states
european-commission|European Commission||european-union
european-parliament|European Parliament||european-union
frontex|Frontex||european-union
un-security-council|United Nations Security Council|Security Council;UN Security Council;UNSC|united-nations
un-general-assembly|United Nations General Assembly|General Assembly;UN General Assembly|united-nations
unhcr|United Nations High Commissioner for Refugees|UNHCR|united-nations
unrwa|UNRWA|United Nations Relief and Works Agency|united-nations
unicef|UNICEF||united-nations
isaf|International Security Assistance Force|ISAF|nato
monusco|MONUSCO||united-nations
minusma|MINUSMA||united-nations
unifil|UNIFIL||united-nations
amisom|AMISOM|African Union Mission in Somalia|african-union
`;
