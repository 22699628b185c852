const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const bodies = list(`
government ministry department agency service company corporation firm bank union party commission committee council court administration army navy military embassy university institute association organisation organization
foundation federation league club bureau police newspaper group charity campaign parliament senate embassy watchdog regulator board authority airline operator retailer team force studio network
office authorities division unit branch faculty college school hospital museum library theatre theater church mosque society coalition alliance consortium think-tank nonprofit startup start-up publisher broadcaster consulate congregation tribunal cabinet chamber jury inquiry taskforce task-force factory manufacturer developer supplier lender insurer brewer brewery restaurant hotel site carrier railway railroad utility conglomerate troupe orchestra municipality county borough parish precinct city secretariat delegation mission observatory laboratory lab clinic prison zoo aquarium band carmaker automaker chipmaker chain
`);

export const naming = list(
  'agency newspaper company corporation bank group firm charity airline carrier retailer manufacturer supplier developer lender insurer brewer startup start-up nonprofit publisher operator organisation organization',
);

export const documents = list(`
report statement letter document study survey memo filing lawsuit complaint ruling post article paper email press-release release text bill law order amendment constitution notice instruction guideline transcript
indictment affidavit petition resolution advisory bulletin tweet message caption
draft application story website blog book memoir manual brochure leaflet flyer verdict opinion decision audit poster banner placard sign essay editorial column listing ad advertisement advert agreement treaty proposal policy charter circular dossier testimony speech submission communique declaration headline plaque inscription video clip trailer motion suit warrant script
analysis review investigation finding figures data research probe dossier inscription
`);

export const institutions = list('pentagon kremlin congress interpol nato google apple microsoft amazon meta');

export const prepositions = list(`
in on at to of for from by with about against into over under after before between among through during without within along across behind beyond near since until upon via per despite toward towards like
`);

/** Words no name or role phrase goes across. */
export const stops = list(`
and but or nor so yet that which who whom whose when where while because if though although since until as than it its this these those there here he she they we you i him her them us me his their our your my
is are was were be been being has have had do does did will would can could may might must shall should not no yes
said says say told tells added adds wrote writes asked asks announced announces explained noted called calls according tweeted argued replied warned claimed insisted recalled
whether both either neither despite unlike once nobody everyone someone anyone something nothing everything well ok okay please thank thanks dear yet perhaps maybe indeed instead rather among although according
also just only even still already now then today yesterday tomorrow however meanwhile later earlier yesterday very more most much many some any all both each every few such other another
`);

export const calendar = list(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
`);

/** Capitalised words that are never part of a person's name. */
export const never = list(`
the a an and but or in on at to of for from by with as if when while after before since until this that these those there here it its he she they we you i his her their our your my what who how why where which
new north south east west northern southern eastern western central upper lower great united saint st port fort lake mount river street road avenue square park bridge island islands beach bay city town county state states province
university college school institute academy hospital church cathedral museum theatre theater gallery library club league cup championship olympics olympic games world series association federation union council committee commission
department ministry office agency bureau service services bank corporation company inc ltd llc plc corp group holdings partners capital research economics securities news times post herald tribune guardian telegraph journal magazine press media radio television tv network channel
court house senate congress parliament assembly party government cabinet treasury reserve federal national international royal supreme high democratic republican liberal labour conservative green democrats republicans democrat constitution act bill amendment treaty agreement
army navy marine marines force forces guard police air war day week month year night morning christmas easter ramadan
black white red blue green golden silver
americans god internet facebook twitter instagram youtube google apple microsoft amazon tiktok reuters bloomberg bbc cnn
yes no not now then today yesterday tomorrow however meanwhile although though because so yet still also just only even once one two three four five six seven eight nine ten first second third last next another other some many most more all both each every any few such
say says said according image photo video read watch share source credit getty
africa asia europe america americas arctic antarctica pacific atlantic mediterranean middle coast
california texas florida york angeles francisco chicago boston sydney melbourne toronto vancouver montreal alberta ontario quebec british columbia georgia carolina pennsylvania arizona michigan wisconsin nevada ohio jersey hampshire mexico
korea lanka africa zealand
san santa los las palo miami seattle atlanta phoenix houston nashville memphis detroit cleveland baltimore philadelphia pittsburgh minneapolis milwaukee cincinnati indianapolis louisville tampa orlando honolulu tucson omaha tulsa oakland
sacramento malibu hollywood manhattan brooklyn queens bronx harlem cornwall devon essex sussex surrey yorkshire lancashire manchester liverpool leeds glasgow bristol birmingham oxford cambridge brisbane adelaide auckland wellington
mumbai delhi kolkata chennai bengaluru karachi lahore nairobi lagos johannesburg durban pretoria dubai istanbul shanghai munich hamburg frankfurt barcelona milan naples turin osaka lyon marseille rotterdam antwerp zurich
staff chief affairs defence defense justice education health finance treasury homeland security fellow talks awards award authorities programme environment
`);

/** Roles and things that are family names, too. */
export const trades = list(`
baker butcher carpenter farmer brewer potter king prince pope bishop judge major cook mason driver singer painter marshal dean chancellor painter priest monk abbot deacon proctor gardener builder clerk steward tanner
bond banks bell church field lake rivers street bridges parks hill wood stone power law page post case best long young rich wise swift hunt
`);

/** Words that stand before roles. */
export const describing = list(`
senior fellow former chief deputy vice assistant associate general executive managing political prime foreign acting interim incoming outgoing veteran retired longtime long-time co national regional local federal state municipal
financial economic legal medical social environmental commercial scientific technical creative artistic editorial presidential parliamentary military naval royal democratic republican conservative liberal labour independent
head first second third principal founding non-executive lead leading top high-profile prominent young old current late newly-elected elected shadow home health defence defense education energy finance trade treasury transport justice police fire
media communications marketing sales research policy campaign press public human resources programme program project product investment music film football cricket rugby tennis basketball baseball hockey world olympic national-security security intelligence climate weather bank school university hospital union party opposition minority majority
`);
