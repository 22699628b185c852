import type { Place } from '../../../core/people/grammar.ts';
import { readPlaces } from '../../../core/people/places.ts';

/** key: nouns (capitals count as the country) | adjectives */
const table = `
ru: russia moscow kremlin | russian
ua: ukraine kyiv kiev | ukrainian
by: belarus minsk | belarusian
kz: kazakhstan astana | kazakh
az: azerbaijan baku | azerbaijani azeri
am: armenia yerevan | armenian
ge: tbilisi | georgian
us: us u.s america washington usa | american
gb: britain uk london england | british english
sc: scotland edinburgh | scottish
wa: wales cardiff | welsh
de: germany berlin | german
fr: france paris | french
it: italy rome | italian
es: spain madrid | spanish
pt: portugal lisbon | portuguese
nl: netherlands hague | dutch
be: belgium brussels | belgian
pl: poland warsaw | polish
cz: czechia prague | czech
hu: hungary budapest | hungarian
ro: romania bucharest | romanian
bg: bulgaria sofia | bulgarian
rs: serbia belgrade | serbian
hr: croatia zagreb | croatian
gr: greece athens | greek
at: austria vienna | austrian
ch: switzerland geneva | swiss
se: sweden stockholm | swedish
no: norway oslo | norwegian
fi: finland helsinki | finnish
dk: denmark copenhagen | danish
ie: ireland dublin | irish
tr: turkey ankara | turkish
ir: iran tehran | iranian
iq: iraq baghdad | iraqi
il: israel jerusalem | israeli
ps: gaza palestine | palestinian
sy: syria damascus | syrian
lb: lebanon beirut | lebanese
eg: egypt cairo | egyptian
sa: riyadh | saudi
ae: uae dubai | emirati
qa: qatar doha | qatari
cn: china beijing | chinese
tw: taiwan taipei | taiwanese
hk: hong-kong |
jp: japan tokyo | japanese
kr: seoul | korean
kp: pyongyang |
in: india delhi | indian
pk: pakistan islamabad | pakistani
bd: bangladesh dhaka | bangladeshi
lk: lanka colombo | lankan
np: nepal kathmandu | nepali nepalese
af: afghanistan kabul | afghan
vn: vietnam hanoi | vietnamese
my: malaysia | malaysian
id: indonesia jakarta | indonesian
ph: philippines manila | philippine filipino
th: thailand bangkok | thai
sg: singapore | singaporean
au: australia canberra | australian
nz: wellington | zealand
ca: canada ottawa | canadian
mx: mexico | mexican
br: brazil brasilia | brazilian
ar: argentina | argentine argentinian
ve: venezuela caracas | venezuelan
cu: cuba havana | cuban
co: colombia bogota | colombian
cl: chile santiago | chilean
za: pretoria johannesburg | south-african
ng: nigeria abuja lagos | nigerian
ke: kenya nairobi | kenyan
tz: tanzania dodoma | tanzanian
ug: uganda kampala | ugandan
gh: ghana accra | ghanaian
na: namibia windhoek | namibian
zw: zimbabwe harare | zimbabwean
et: ethiopia addis-ababa | ethiopian
ly: libya tripoli | libyan
eu: eu europe | european
un: un |
`;

export const places: readonly Place[] = readPlaces(table);
