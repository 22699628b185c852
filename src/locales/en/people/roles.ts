import type { Office, RoleGroup } from '../../../core/people/grammar.ts';
import type { Gender } from '../../../core/people/mention.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Relatives: those of one group can be one person. */
const kin = (gender: Gender, groups: readonly string[]): readonly RoleGroup[] =>
  groups.map((group) => ({ key: group, words: words(group), epithet: true, kin: true, gender }));

export const roles: readonly RoleGroup[] = [
  { key: 'president', words: words('president'), epithet: true },
  { key: 'premier', words: words('premier pm'), epithet: true },
  { key: 'chancellor', words: words('chancellor'), epithet: true },
  { key: 'minister', words: words('minister secretary') },
  {
    key: 'head',
    words: words(
      'head chief chair chairman editor-in-chief commander-in-chief director-general secretary-general vice-chancellor chairwoman chairperson director executive ceo boss leader president founder co-founder cofounder commissioner principal superintendent cfo coo cto manager owner provost dean headteacher headmaster headmistress rector warden treasurer comptroller auditor administrator chieftain co-chair co-director co-ceo vice-chair vice-chairman publisher proprietor landlord landlady',
    ),
    generic: true,
  },
  { key: 'lead', words: words('lead head premier chair minor'), capital: true },
  { key: 'deputy', words: words('deputy vice-president') },
  { key: 'governor', words: words('governor gov'), epithet: true },
  { key: 'mayor', words: words('mayor'), epithet: true },
  {
    key: 'spokesperson',
    words: words('spokesperson spokesman spokeswoman representative spokespeople press-secretary'),
  },
  {
    key: 'lawmaker',
    words: words(
      'senator sen congressman congresswoman lawmaker mp representative rep councillor councilor councilman councilwoman speaker delegate assemblyman legislator mep alderman alderwoman selectman assemblywoman assemblymember councilmember parliamentarian lord',
    ),
    epithet: true,
  },
  { key: 'ambassador', words: words('ambassador envoy diplomat consul negotiator emissary attache') },
  { key: 'royal', words: words('king prince duke emperor sultan earl crown-prince'), gender: 'masculine' },
  { key: 'queen', words: words('queen princess duchess empress'), gender: 'feminine' },
  {
    key: 'clergy',
    words: words(
      'pope archbishop bishop cardinal priest pastor reverend rev rabbi imam monk nun vicar deacon chaplain preacher evangelist abbot',
    ),
    epithet: true,
  },
  {
    key: 'judge',
    words: words('judge justice magistrate jurist arbitrator mediator coroner umpire referee'),
    epithet: true,
  },
  { key: 'lawyer', words: words('lawyer attorney solicitor barrister counsel prosecutor litigator paralegal') },
  {
    key: 'police',
    words: words(
      'officer detective inspector sergeant sheriff constable investigator patrolman trooper ranger marshal firefighter',
    ),
  },
  {
    key: 'rank',
    words: words(
      'general admiral colonel major-gen lt-gen brig-gen maj-gen lt-col major-general lieutenant-general vice-admiral rear-admiral major captain lieutenant brigadier gen col capt lt maj sgt private corporal commodore ensign cpl brig cmdr cpt adm',
    ),
    capital: true,
  },
  { key: 'soldier', words: words('commander commandant soldier marine airman sailor pilot veteran fighter spy') },
  {
    key: 'expert',
    words: words(
      'analyst economist strategist expert specialist consultant adviser advisor researcher scientist professor lecturer scholar historian psychologist sociologist academic pollster critic curator engineer biologist physicist astronomer planner archaeologist anthropologist geologist chemist ecologist botanist zoologist epidemiologist virologist immunologist meteorologist climatologist oceanographer geographer linguist philosopher theologian mathematician statistician neuroscientist theorist theoretician inventor programmer technologist technician instructor tutor educator librarian archivist pathologist oncologist cardiologist nutritionist dietitian therapist forecaster planner surveyor architect demographer criminologist seismologist volcanologist lobbyist actuary',
    ),
  },
  {
    key: 'doctor',
    words: words(
      'doctor surgeon physician nurse paediatrician psychiatrist paramedic gp dentist vet veterinarian pediatrician psychotherapist midwife gynaecologist gynecologist dermatologist neurologist medic pharmacist',
    ),
    epithet: true,
  },
  {
    key: 'journalist',
    words: words(
      'journalist reporter editor columnist correspondent broadcaster presenter host anchor blogger podcaster newsreader commentator anchorman vlogger influencer youtuber streamer reviewer biographer photojournalist co-host publicist',
    ),
  },
  {
    key: 'writer',
    words: words('author novelist writer poet playwright essayist dramatist storyteller co-writer librettist'),
    epithet: true,
  },
  {
    key: 'musician',
    words: words(
      'singer musician rapper composer songwriter lyricist drummer guitarist bassist pianist violinist vocalist conductor frontman bandleader dj',
    ),
    epithet: true,
  },
  {
    key: 'filmmaker',
    words: words(
      'director filmmaker producer screenwriter showrunner creator co-creator co-producer cinematographer documentarian',
    ),
    epithet: true,
  },
  {
    key: 'painter',
    words: words('painter sculptor designer photographer illustrator cartoonist animator potter'),
    epithet: true,
  },
  {
    key: 'actor',
    words: words('actor comedian performer dancer choreographer entertainer magician impressionist co-star'),
    epithet: true,
  },
  { key: 'chef', words: words('chef stylist'), epithet: true },
  {
    key: 'artist',
    words: words('artist star'),
    epithet: true,
    covers: words('writer musician filmmaker painter actor actress sportsman'),
  },
  { key: 'actress', words: words('actress'), gender: 'feminine', epithet: true },
  {
    key: 'sportsman',
    words: words(
      'player striker midfielder defender goalkeeper winger batsman bowler quarterback athlete swimmer golfer boxer driver rider runner champion skipper captain footballer cyclist sprinter jockey wrestler gymnast skier skater snowboarder surfer climber rower tennis-player outfielder pitcher shortstop linebacker fullback halfback hooker flanker all-rounder wicketkeeper playmaker substitute debutant olympian paralympian medallist medalist',
    ),
    epithet: true,
  },
  { key: 'coach', words: words('coach manager trainer'), epithet: true },
  {
    key: 'official',
    words: words('official politician'),
    epithet: true,
    covers: words('president premier minister head governor mayor lawmaker chancellor ambassador spokesperson deputy'),
  },
  {
    key: 'activist',
    words: words(
      'activist campaigner protester protestor demonstrator organiser organizer volunteer member supporter advocate coordinator dissident reformer whistleblower environmentalist conservationist feminist humanitarian abolitionist marcher',
    ),
  },
  {
    key: 'worker',
    words: words(
      'respondent participant attendee contestant panelist panellist juror commenter commentor applicant user reader viewer listener fan worker employee farmer teacher student teenager resident neighbour neighbor witness victim survivor passenger shopper customer voter pensioner officer clerk cashier waiter waitress bartender barista cleaner janitor plumber electrician carpenter mechanic trucker courier receptionist baker butcher brewer fisherman rancher grower gardener landscaper builder labourer laborer miner nanny babysitter caregiver carer parent tenant homeowner commuter tourist visitor traveller traveler camper hiker walker onlooker bystander motorist pedestrian patient inmate prisoner detainee suspect refugee migrant asylum-seeker islander villager townsperson shopkeeper barber hairdresser florist translator interpreter intern graduate pupil undergraduate freshman sophomore alumnus steward stewardess dispatcher operator',
    ),
  },
  {
    key: 'businessman',
    words: words(
      'businessman businesswoman billionaire investor entrepreneur developer banker broker partner trader financier tycoon mogul magnate philanthropist venture-capitalist shareholder restaurateur hotelier retailer realtor merchant salesman saleswoman dealer',
    ),
    epithet: true,
  },
  ...kin('feminine', ['wife widow girlfriend ex-wife', 'mother mum mom grandmother aunt', 'daughter', 'sister']),
  ...kin('masculine', ['husband widower boyfriend ex-husband', 'father dad grandfather uncle', 'son', 'brother']),
  { key: 'woman', words: words('woman girl lady'), plain: true, gender: 'feminine', epithet: true },
  { key: 'man', words: words('man boy gentleman'), plain: true, gender: 'masculine', epithet: true },
  { key: 'counterpart', words: words('counterpart'), plain: true, relational: true },
  { key: 'aged', words: [], anybody: true, epithet: true, plain: true },
  { key: 'source', words: words('source insider') },
  { key: 'astronaut', words: words('astronaut'), epithet: true },
  {
    key: 'friend',
    words: words('friend colleague pal buddy companion roommate classmate teammate cousin nephew niece relative'),
    plain: true,
  },
];

/** What a phrase means where its head word alone does not say it. */
export const offices: readonly Office[] = [
  { key: 'premier', phrase: /(?:^| )prime minister/ },
  {
    key: 'deputy',
    phrase: /(?:^| )(?:vice|deputy|former vice) (?:president|prime|minister|mayor|director|head|governor|chair)/,
  },
  { key: 'head', phrase: /(?:^| )(?:chief executive|managing director|general manager|executive director)/ },
  { key: 'expert', phrase: /(?:^| )chief economist/ },
  {
    key: 'minister',
    phrase: /(?:^| )(?:secretary of (?:state|defen[cs]e)|foreign secretary|home secretary|treasurer)/,
  },
];

/** Fields of work, as a role names them. */
export const fields: readonly Office[] = [
  { key: 'foreign affairs', phrase: /(?:^| )(?:foreign|secretary of state)/ },
  { key: 'defence', phrase: /(?:^| )defen[cs]e/ },
  { key: 'finance', phrase: /(?:^| )(?:finance|treasury|exchequer)/ },
  { key: 'interior', phrase: /(?:^| )(?:home secretary|interior)/ },
  { key: 'health', phrase: /(?:^| )health/ },
  { key: 'education', phrase: /(?:^| )education/ },
  { key: 'energy', phrase: /(?:^| )energy/ },
  { key: 'justice', phrase: /(?:^| )justice (?:minister|secretary)/ },
];
