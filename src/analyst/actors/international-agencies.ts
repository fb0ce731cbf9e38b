/** Bodies and missions of international organisations. Data only; the lines are those of agencies.ts. */
export const INTERNATIONAL_AGENCIES = `
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
europol|Europol||european-union
european-council|European Council||european-union
eeas|European External Action Service|EEAS|european-union
european-central-bank|European Central Bank|ECB|european-union
un-human-rights-council|United Nations Human Rights Council|UN Human Rights Council;Human Rights Council|united-nations
ohchr|Office of the United Nations High Commissioner for Human Rights|OHCHR|united-nations
ocha|United Nations Office for the Coordination of Humanitarian Affairs|OCHA|united-nations
undp|United Nations Development Programme|UNDP|united-nations
unodc|United Nations Office on Drugs and Crime|UNODC|united-nations
unesco|UNESCO|United Nations Educational, Scientific and Cultural Organization|united-nations
world-food-programme|World Food Programme|WFP;World Food Program|united-nations
who|World Health Organization|World Health Organisation|united-nations
ilo|International Labour Organization|ILO;International Labour Organisation|united-nations
iom|International Organization for Migration|IOM|united-nations
fao|Food and Agriculture Organization|FAO|united-nations
unama|United Nations Assistance Mission in Afghanistan|UNAMA|united-nations
unmiss|United Nations Mission in South Sudan|UNMISS|united-nations
unamid|African Union–United Nations Hybrid Operation in Darfur|UNAMID|united-nations
unsmil|United Nations Support Mission in Libya|UNSMIL|united-nations
minusca|MINUSCA||united-nations
minustah|MINUSTAH||united-nations
undof|UNDOF|United Nations Disengagement Observer Force|united-nations
unprofor|UNPROFOR|United Nations Protection Force|united-nations
unficyp|UNFICYP||united-nations
atmis|African Union Transition Mission in Somalia|ATMIS|african-union
au-peace-and-security-council|Peace and Security Council|African Union Peace and Security Council|african-union
ecomog|ECOMOG||ecowas
samidrc|SAMIDRC||sadc
kfor|KFOR|Kosovo Force|nato
resolute-support|Resolute Support Mission||nato
north-atlantic-council|North Atlantic Council||nato
`;
