import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { mentionOf, readPeople, whoIs } from '../../core/people/read.ts';

/** An article, a mention in it, and whom the mention stands for; null where nobody may be named. */
type Row = readonly [article: readonly string[], mention: string, name: string | null];

describe('names', () => {
  const rows: readonly Row[] = [
    [['Andrew Lindqvist left the room. Lindqvist will be back.'], 'Lindqvist', 'Andrew Lindqvist'],
    [['Minister Qalo Tembi left the room. Tembi will be back.'], 'Tembi', 'Qalo Tembi'],
    [['“It works,” Qalo Tembi said. Everybody was glad about Tembi.'], 'Tembi', 'Qalo Tembi'],
    [['Mr Lindqvist left. We waited for Mr Lindqvist.'], 'Mr Lindqvist', 'Lindqvist'],
    [['Aisha Tembi sells maize. “It works,” says Aisha.'], 'Aisha', 'Aisha Tembi'],
    [['Harriet Tembi spoke of her plans. That was Harriet Tembi’s day.'], 'Harriet Tembi’s', 'Harriet Tembi'],
    [['Kelly L Marsh spoke. Marsh was glad.'], 'Marsh', 'Kelly L Marsh'],
    [['Ann Marsh bills herself as a baker.'], 'Ann Marsh', 'Ann Marsh'],
    [['Teacher Ann Marsh reports that it works.'], 'Teacher Ann Marsh', 'Ann Marsh'],
    [['J. K. Tembi spoke. Tembi was glad.'], 'Tembi', 'J. K. Tembi'],
    [['Tom White met us near the White House. “It works,” White said.'], 'White', 'Tom White'],
    [['Tom White met us. Then the White Room closed.'], 'White Room', 'White Room'],
    [['“It works,” White said.'], 'White', 'White'],
    [['“It works,” said Ann Holland of Orion.'], 'Ann Holland', 'Ann Holland'],
    [
      ['The Ann Lindqvist Show is on. “It works,” Lindqvist said. Ann Lindqvist was glad.'],
      'Lindqvist',
      'Ann Lindqvist',
    ],
    [['Ursula van der Berg spoke. We met van der Berg again. Then Berg left.'], 'Berg', 'Ursula van der Berg'],
  ];
  it.each(rows)('%j: “%s” is %s', (article, mention, name) => {
    expect(whoIs(readPeople(article, en), mention)).toBe(name);
  });

  it.each([
    'The Supreme Court met in New York on Monday.',
    'The United States and South Korea signed the Clean Air Act.',
    'She works for the U.S. Justice Department and the Bank of Canada.',
    'The Bus Terminal is near the Market Square.',
    'Indian-administered Kashmir was quiet.',
    'Whether Congress agrees is unclear. January was cold.',
  ])('“%s” names nobody', (text) => {
    expect(readPeople([text], en).persons).toEqual([]);
  });
});

describe('roles', () => {
  const told: readonly (readonly [string, string, string | null])[] = [
    ['Energy Minister Carl Rowe spoke.', 'Carl Rowe', 'Energy Minister'],
    ['Carl Rowe, chief executive of Orion Mining, spoke.', 'Carl Rowe', 'chief executive of Orion Mining'],
    ['Carl Rowe is a researcher at Northern College.', 'Carl Rowe', 'researcher at Northern College'],
    [
      'Orion Mining director and senior economist Carl Rowe spoke.',
      'Carl Rowe',
      'Orion Mining director and senior economist',
    ],
    ['The resort’s general manager Carl Rowe spoke.', 'Carl Rowe', 'resort’s general manager'],
    ['Carl Rowe, MD, PhD, a surgeon at Northern Hospital, spoke.', 'Carl Rowe', 'surgeon at Northern Hospital'],
    ['The town’s mayor, Carl Rowe, spoke.', 'Carl Rowe', 'town’s mayor'],
    ['We met veteran Labour strategist Carl Rowe.', 'Carl Rowe', 'veteran Labour strategist'],
    ['Ohio Sen. Carl Rowe spoke.', 'Carl Rowe', 'Ohio Sen.'],
    [
      'Carl Rowe, director of the Ohio Bakers Association, spoke.',
      'Carl Rowe',
      'director of the Ohio Bakers Association',
    ],
    ['Minister of mines Dr Carl Rowe spoke.', 'Carl Rowe', 'Minister of mines'],
    ['Carl Rowe spoke. The rapper was glad.', 'Carl Rowe', 'rapper'],
    ['Carl Rowe spoke. The rapper Loud Boy was glad.', 'Carl Rowe', null],
    ['Carl Rowe spoke. A rapper was glad.', 'Carl Rowe', null],
    ['Carl Rowe spoke: “Ask the rapper or my father.”', 'Carl Rowe', null],
    ['Ann Rowe spoke. Her mother in Ohio was glad.', 'Ann Rowe', null],
    ['Carl Rowe spoke.', 'Carl Rowe', null],
  ];
  it.each(told)('“%s”: %s is %s', (text, name, role) => {
    expect(readPeople([text], en).persons.find((person) => person.name === name)?.role).toBe(role);
  });

  const rows: readonly Row[] = [
    [
      ['Chilean President Juan Mora met Argentine President Pablo Ruiz. The president of Chile left.'],
      'president of Chile',
      'Juan Mora',
    ],
    [['Prime Minister Ann Rowe spoke. The prime minister was glad.'], 'prime minister', 'Ann Rowe'],
    [['Economist Ann Rowe spoke. The economist was glad.'], 'economist', 'Ann Rowe'],
    [['Actor Carl Rowe spoke. The award-winning actor was glad.'], 'award-winning actor', 'Carl Rowe'],
    [['Orion spokesman Carl Rowe spoke. A Tensor spokesman was glad.'], 'Tensor spokesman', 'Tensor spokesman'],
    [['Ann Rowe spoke. The mother of four was glad.'], 'mother of four', 'Ann Rowe'],
    [
      ['Ann Rowe left early. The 54-year-old retired shop clerk was glad.'],
      '54-year-old retired shop clerk',
      'Ann Rowe',
    ],
    [['A 54-year-old clerk met Ann Rowe.'], '54-year-old clerk', '54-year-old clerk'],
    [['The mother of three dressed one doll.'], 'mother of three', 'mother of three'],
    [['The judge was glad.'], 'judge', 'judge'],
    [['Ann Rowe spoke. Her mother was glad.'], 'mother', 'mother'],
    [['Ivy Mott was away. Mott’s sister was glad.'], 'Mott’s sister', 'Mott’s sister'],
    [['Ohio Gov. Carl Rowe waited. The Republican governor was glad.'], 'Republican governor', 'Carl Rowe'],
    [['The head of Orion’s gas business was glad.'], 'head of Orion’s gas business', 'head of Orion’s gas business'],
  ];
  it.each(rows)('%j: “%s” is %s', (article, mention, name) => {
    expect(whoIs(readPeople(article, en), mention)).toBe(name);
  });
});

describe('pronouns', () => {
  const rows: readonly Row[] = [
    [['Carl Rowe met Ann Lindqvist. She was glad.'], 'She', 'Ann Lindqvist'],
    [['Carl Rowe met Ann Lindqvist. He was glad.'], 'He', 'Carl Rowe'],
    [['While Ann Rowe waited, Jane Lindqvist opened the shop. She was glad.'], 'She', 'Jane Lindqvist'],
    [['Carl Rowe spoke. Still, he’s glad.'], 'he’s', 'Carl Rowe'],
    [['Quenta Tembi married the baker Carl Rowe. He was glad.'], 'He', 'Carl Rowe'],
    [['It rained. He was glad.'], 'He', null],
  ];
  it.each(rows)('%j: “%s” is %s', (article, mention, name) => {
    expect(whoIs(readPeople(article, en), mention)).toBe(name);
  });
});

describe('bodies', () => {
  const rows: readonly Row[] = [
    [['“It works,” Orion Mining said.'], 'Orion Mining', 'Orion Mining'],
    [
      ['The Northern Bureau of Roads and Bridges waits. The bureau was glad.'],
      'bureau',
      'Northern Bureau of Roads and Bridges',
    ],
    [['Orion Mining shut a pit. “It works,” the company said.'], 'company', 'Orion Mining'],
    [['Orion Mining left and Tensor Group left. “It works,” the company said.'], 'company', 'company'],
    [['Orion Mining told a company. “It works,” the mining company said.'], 'mining company', 'mining company'],
    [['In Ohio it rained. “It works,” the company said.'], 'company', 'company'],
    [['Google Cloud declined to say.'], 'Google Cloud', 'Google Cloud'],
    [['The Rowe campaign put out a memo.'], 'Rowe campaign', 'Rowe campaign'],
    [['According to the report, it works.'], 'report', 'report'],
  ];
  it.each(rows)('%j: “%s” is %s', (article, mention, name) => {
    expect(whoIs(readPeople(article, en), mention)).toBe(name);
  });

  it.each([
    ['“It works,” Carl Rowe told Orion News.', 'Orion News', false],
    ['Ann Rowe was a teacher and said it works.', 'teacher', false],
    ['The army in a statement said it works.', 'statement', false],
    ['As a Tensor spokesman told us, it works.', 'Tensor spokesman', true],
  ] as const)('“%s”: “%s” can be the subject: %s', (text, mention, subject) => {
    expect(mentionOf(readPeople([text], en), mention)?.subject).toBe(subject);
  });

  it('lets an explanation after a name reach to the verb', () => {
    const text = '“It works,” Carl Rowe, director of Orion, a mining company in Ohio, said.';
    const reach = mentionOf(readPeople([text], en), 'Carl Rowe')?.reach;
    expect(text.slice(0, reach?.end).endsWith('Ohio')).toBe(true);
  });
});
