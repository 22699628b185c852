import type { Office, RoleGroup } from '../../../core/people/grammar.ts';

const words = (text: string): readonly string[] => text.split(' ');

export const roles: readonly RoleGroup[] = [
  { key: 'president', words: words('president'), epithet: true },
  { key: 'premier', words: words('premier pm'), epithet: true },
  { key: 'chancellor', words: words('chancellor'), epithet: true },
  { key: 'minister', words: words('minister secretary') },
  {
    key: 'head',
    words: words(
      'head chief chair chairman editor-in-chief commander-in-chief director-general secretary-general vice-chancellor chairwoman chairperson director executive ceo boss leader president founder co-founder cofounder commissioner principal superintendent cfo coo cto manager owner',
    ),
    generic: true,
  },
  { key: 'lead', words: words('lead head premier chair minor'), capital: true },
  { key: 'deputy', words: words('deputy vice-president') },
  { key: 'governor', words: words('governor gov'), epithet: true },
  { key: 'mayor', words: words('mayor'), epithet: true },
  { key: 'spokesperson', words: words('spokesperson spokesman spokeswoman representative') },
  {
    key: 'lawmaker',
    words: words(
      'senator sen congressman congresswoman lawmaker mp representative rep councillor councilor councilman councilwoman speaker delegate assemblyman legislator mep',
    ),
    epithet: true,
  },
  { key: 'ambassador', words: words('ambassador envoy diplomat consul') },
  { key: 'royal', words: words('king prince duke emperor sultan'), gender: 'masculine' },
  { key: 'queen', words: words('queen princess duchess empress'), gender: 'feminine' },
  {
    key: 'clergy',
    words: words('pope archbishop bishop cardinal priest pastor reverend rev rabbi imam'),
    epithet: true,
  },
  { key: 'judge', words: words('judge justice magistrate'), epithet: true },
  { key: 'lawyer', words: words('lawyer attorney solicitor barrister counsel prosecutor') },
  { key: 'police', words: words('officer detective inspector sergeant sheriff constable investigator') },
  {
    key: 'rank',
    words: words('general admiral colonel major captain lieutenant brigadier gen col capt lt maj sgt private corporal'),
    capital: true,
  },
  { key: 'soldier', words: words('commander commandant soldier') },
  {
    key: 'expert',
    words: words(
      'analyst economist strategist expert specialist consultant adviser advisor researcher scientist professor lecturer scholar historian psychologist sociologist academic pollster critic curator engineer biologist physicist astronomer',
    ),
  },
  { key: 'doctor', words: words('doctor surgeon physician nurse paediatrician psychiatrist paramedic'), epithet: true },
  {
    key: 'journalist',
    words: words('journalist reporter editor columnist correspondent broadcaster presenter host anchor'),
  },
  {
    key: 'artist',
    words: words(
      'actor singer musician rapper artist author novelist writer poet director filmmaker producer comedian composer designer photographer chef painter sculptor playwright',
    ),
    epithet: true,
  },
  { key: 'actress', words: words('actress'), gender: 'feminine', epithet: true },
  {
    key: 'sportsman',
    words: words(
      'player striker midfielder defender goalkeeper winger batsman bowler quarterback athlete swimmer golfer boxer driver rider runner champion skipper captain footballer',
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
      'activist campaigner protester protestor demonstrator organiser organizer volunteer member supporter advocate coordinator',
    ),
  },
  {
    key: 'worker',
    words: words(
      'worker employee farmer teacher student teenager resident neighbour neighbor witness victim survivor passenger shopper customer voter pensioner officer',
    ),
  },
  {
    key: 'businessman',
    words: words('businessman businesswoman billionaire investor entrepreneur developer banker broker partner trader'),
    epithet: true,
  },
  {
    key: 'wife',
    words: words('wife widow mother daughter sister grandmother mum mom aunt girlfriend ex-wife'),
    epithet: true,
    kin: true,
    gender: 'feminine',
  },
  {
    key: 'husband',
    words: words('husband widower father son brother grandfather dad uncle boyfriend ex-husband'),
    epithet: true,
    kin: true,
    gender: 'masculine',
  },
  { key: 'woman', words: words('woman girl lady'), plain: true, gender: 'feminine', epithet: true },
  { key: 'man', words: words('man boy gentleman'), plain: true, gender: 'masculine', epithet: true },
  { key: 'counterpart', words: words('counterpart'), plain: true, relational: true },
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
