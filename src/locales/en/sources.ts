import type { SourceFrame, SourceGrammar } from '../../core/sources/grammar.ts';
import { readOutlets } from '../../core/sources/outlets.ts';
import { places } from './people/places.ts';

const outlets = `
Reuters
Associated Press
The Associated Press
AP
AFP
Agence France-Presse
Bloomberg
Bloomberg News
BBC
BBC News
CNN
CNBC
NBC News
ABC News
CBS News
Fox News
MSNBC
NPR
Axios
Politico
New York Times
Washington Post
Wall Street Journal
Financial Times
Guardian
Times
Daily Mail
Telegraph
Daily Telegraph
Los Angeles Times
USA Today
Al Jazeera
Sky News
Press Association
Interfax
Tass
TASS
RIA Novosti
Xinhua
Kyodo
HuffPost
Yonhap
BuzzFeed News
The Intercept
Der Spiegel
Le Monde
Haaretz
TechCrunch
The Verge
Variety
Deadline
TMZ
`;

const reports = '(?:said|says|reported|reports|announced|confirmed|stated|wrote|writes|added|noted|disclosed)';

const the = '(?:the |an? |its |their )?';

const frames: readonly SourceFrame[] = [
  { name: 'according to', before: /\baccording to (?:the |an? |new |\p{L}{3,12} )?$/u, takes: 'any' },
  {
    name: 'document of',
    before:
      /\b(?:data|figures|statistics|numbers|estimates?|statements?|releases?|reports?|documents?|filings?|stud(?:y|ies)|surveys?|research|analysis|memo) (?:\p{L}{3,12} )?(?:from|by|in) (?:the )?$/u,
    takes: 'any',
  },
  { name: 'citing', before: new RegExp(`\\b(?:citing|cited|quoting) ${the}$`, 'u'), takes: 'any' },
  {
    name: 'quoted by',
    before: /\b(?:quoted|cited|reported|carried|seen|obtained|reviewed) (?:by|in) (?:the )?$/u,
    takes: 'any',
  },
  { name: 'told', before: /\b(?:told|tells|telling) (?:the )?$/u, takes: 'outlet' },
  {
    name: 'talk',
    before: /\b(?:interview (?:with|on|to)|spoke to|speaking (?:to|on)|spoke with|speaking with) (?:the )?$/u,
    takes: 'outlet',
  },
  {
    name: 'reports',
    after: new RegExp(`^(?: (?:also|first|previously|earlier|later|has|had))? ${reports}\\b`, 'u'),
    takes: 'any',
  },
  {
    name: 'reported by',
    before: new RegExp(`[,.?!]["”’]? ?${reports} (?:the )?$`, 'u'),
    after: /^(?:[.,]|$)/u,
    takes: 'any',
  },
  { name: 'as aside', after: new RegExp(`^, citing [^,]{2,60}, ${reports}\\b`, 'u'), takes: 'any' },
];

/** The Kremlin is a body, not a place. */
const nowhere = places.flatMap(({ nouns }) => nouns).filter((noun) => noun !== 'kremlin');

const days =
  'january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/** Their words are not news. */
const laws = 'law|bill|act|constitution|treaty|agreement|amendment|order|contract|instructions?|guidelines?|rules';

export const sources: SourceGrammar = {
  frames,
  outlets: readOutlets(
    outlets,
    /\b(?:newspaper|news|magazine|broadcast\p{L}{2,4}|times|post|herald|tribune|gazette|journal|television)\b/iu,
  ),
  nominatives: new Map(),
  pressService: /\b(?:press (?:service|office)|newsroom)$/iu,
  never: new RegExp(
    `^(?:${nowhere.map((noun) => noun.replaceAll('.', '\\.')).join('|')}|${days})$|\\b(?:${laws})$`,
    'iu',
  ),
  vague:
    /^(?:the|reports?|statements?|letters?|documents?|study|studies|surveys?|memo|filings?|lawsuit|complaint|ruling|posts?|article|paper|email|press-release|release|text|notice|transcript|indictment|affidavit|petition|resolution|bulletin|tweet|message|caption|agency|company|corporation|firm|group|team|organi[sz]ation|newspaper|service|force|network|office|army|union|party|charity|authorities|facebook|twitter|instagram|telegram)$/iu,
};
