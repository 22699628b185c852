import type { SpeechForm } from '../../../core/quotes/grammar.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Regular verbs that govern what is said. */
const says = words(`
  add note explain state claim argue insist warn tweet post ask answer respond declare announce recall admit acknowledge
  concede confirm suggest stress emphasize emphasise highlight remark comment observe continue conclude predict promise pledge
  vow joke quip laugh shout yell scream whisper mutter sigh boast brag complain lament believe reveal report testify recount
  reiterate repeat assert contend maintain allege question wonder worry concur agree disagree caution quote express reassure
  assure inform advise exclaim interject counter retort muse opine enthuse gush share deny text email message hint imply
  indicate echo elaborate clarify summarize summarise apologize apologise protest reason recommend propose relay mention proclaim profess speculate surmise point pen caption cry tease theorize marvel chant rule request specify disclose affirm attest underline underscore outline detail chime vent fume estimate grumble growl snap crow thunder bellow plead rail vouch gripe scoff recap shrug smile chuckle grin confess offer confide divulge
  reflect blurt preach rant rave deadpan demur commiserate`);

/** Regular verbs that do something by speaking, and take a part of what is said: called it “a farce”, accused him of … */
const acts = words(`
  call label brand describe demand accuse criticize criticise slam blast condemn praise hail welcome urge denounce mock deride
  characterize characterise portray refer cast order dismiss ridicule cite credit decline refuse voice attribute show liken compare tout decry rebuke chastise lambast lambaste reject commend applaud laud berate deplore deem bash lampoon bemoan beg`);

/** Form by form, what no rule gives: base, third person, past, gerund. */
const irregular: readonly (readonly [string, string, string, string])[] = [
  ['say', 'says', 'said', 'saying'],
  ['tell', 'tells', 'told', 'telling'],
  ['write', 'writes', 'wrote', 'writing'],
  ['think', 'thinks', 'thought', 'thinking'],
  ['', 'reads', '', ''],
  ['read', '', '', 'reading'],
  ['reply', '', '', ''],
  ['', 'replies', 'replied', 'replying'],
  ['put', 'puts', '', 'putting'],
  ['begin', 'begins', 'began', 'beginning'],
  ['', '', 'quoth', ''],
];

/** Verbs whose base and third person are nouns too: only next to quoted words are they taken for verbs. */
const nouns = new Set(
  words(`
    comment post tweet report question claim answer reason state text email message share order credit brand label cast call
    demand note joke pledge promise protest remark quote praise sigh shout scream whisper echo counter hint boast charge
    decline dismiss show voice welcome recall worry wonder text mention read reply put begin continue point pen caption cry request outline detail rule shrug smile chuckle grin snap recap offer rant reflect rave`),
);

const doubled = new Set(['quip', 'brag', 'admit', 'concur', 'refer', 'pen', 'snap', 'recap', 'shrug', 'beg']);

function conjugate(verb: string): readonly [base: string, present: string, past: string, gerund: string] {
  const stem = doubled.has(verb) ? verb + verb.slice(-1) : verb;
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('ee')) return [verb, `${verb}s`, `${verb}d`, `${verb}ing`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const present = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, present, verb === 'cast' ? verb : `${stem}ed`, `${stem}ing`];
}

function formsOf(
  [base, present, past, gerund]: readonly [string, string, string, string],
  sense: SpeechForm['sense'],
): readonly [string, SpeechForm][] {
  const finite = { mood: 'finite', gender: null, plural: false, sense } as const;
  const noun = nouns.has(base);
  return [
    [base, { ...finite, noun }],
    [present, { ...finite, noun }],
    [past, { ...finite, noun: past === base }],
    [gerund, { ...finite, mood: 'gerund' }],
  ];
}

/** Every form of every verb of speech. */
export const verbs: ReadonlyMap<string, SpeechForm> = new Map(
  [
    ...acts.flatMap((verb) => formsOf(conjugate(verb), 'acts')),
    ...says.flatMap((verb) => formsOf(conjugate(verb), 'says')),
    ...irregular.flatMap((forms) => formsOf(forms, 'says')),
  ].filter(([form]) => form !== ''),
);
