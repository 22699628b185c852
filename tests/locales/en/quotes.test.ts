import { describe, expect, test } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { readQuotes } from '../../core/quotes/read.ts';

const found = (...paragraphs: string[]): readonly (readonly [string, string, string | null])[] =>
  readQuotes(paragraphs, en)
    .filter(({ form }) => form !== 'indirect')
    .map(({ form, text, cue }) => [form, text, cue]);

describe('direct speech', () => {
  test.each<[kind: string, text: string, words: string, cue: string | null]>([
    ['the verb first', '“The bridge opens in spring,” said Anna Hale.', 'The bridge opens in spring', 'said'],
    ['the speaker first', '“The bridge opens in spring,” Anna Hale said.', 'The bridge opens in spring', 'said'],
    ['an apposition', '“The bridge is ready,” Anna Hale, the mayor of Elm, said.', 'The bridge is ready', 'said'],
    ['the comma outside', '“The bridge is ready”, she emphasises.', 'The bridge is ready', 'emphasises'],
    ['straight marks', '"The bridge is ready," said Anna Hale.', 'The bridge is ready', 'said'],
    ['single marks', '‘The mayor’s bridge is ready,’ said Anna Hale.', 'The mayor’s bridge is ready', 'said'],
    ['straight single marks', "'It's the workers' bridge,' said Anna Hale.", "It's the workers' bridge", 'said'],
    ['a noun before the verb', '“The bridge is ready,” the town’s report said.', 'The bridge is ready', 'said'],
    [
      'a statement read',
      'The town issued a statement reading: “The bridge is ready.”',
      'The bridge is ready.',
      'reading',
    ],
    [
      'a question put after a noun of speech',
      'In answer to a comment, Anna Hale was asked, “Is it ready?”',
      'Is it ready?',
      null,
    ],
    ['a question put to somebody', 'Anna Hale was asked, “Is the bridge ready?”', 'Is the bridge ready?', null],
    ['a question', '“Is the bridge ready?” Anna Hale asked.', 'Is the bridge ready?', 'asked'],
    ['a verb in -ee', '“The bridge is ready,” Anna Hale agreed.', 'The bridge is ready', 'agreed'],
    ['a verb whose consonant doubles', '“The bridge is ready,” Anna Hale snapped.', 'The bridge is ready', 'snapped'],
    ['a face that speaks', '“The bridge is ready,” Anna Hale shrugged.', 'The bridge is ready', 'shrugged'],
    ['a verb that is also a noun', '“The bridge is ready,” comments Anna Hale.', 'The bridge is ready', 'comments'],
    ['a comma before', 'Anna Hale said, “The bridge is ready.”', 'The bridge is ready.', 'said'],
    ['a colon before', 'Anna Hale, who built it, said: “The bridge is ready.”', 'The bridge is ready.', 'said'],
    ['a person told', 'Hale told The Herald, “The bridge is ready now.”', 'The bridge is ready now.', 'told'],
    ['a source', 'According to Hale, “The bridge is ready now.”', 'The bridge is ready now.', 'according to'],
    ['a post', '“No more delays!” he wrote on his page.', 'No more delays!', 'wrote'],
    ['marks inside', '“He said ‘never’ and left,” Anna Hale recalled.', 'He said ‘never’ and left', 'recalled'],
    ['marks inside at the end', '“She asked, ‘Is it ready?’” Anna Hale said.', 'She asked, ‘Is it ready?’', 'said'],
    [
      'a name with a verb in it',
      '“The bridge is ready,” Elm State engineer Anna Hale said.',
      'The bridge is ready',
      'said',
    ],
    ['a heading', 'The people said: “We are here.”', 'We are here.', 'said'],
  ])('%s', (_, text, words, cue) => {
    expect(found(text)).toEqual([['direct', words, cue]]);
  });

  test('it goes on after its author is named', () => {
    expect(found('“The bridge is ready,” Anna Hale said. “We built it in five years.”')).toEqual([
      ['direct', 'The bridge is ready', 'said'],
      ['direct', 'We built it in five years.', null],
    ]);
  });

  test('a paragraph left open belongs to whoever the next one names', () => {
    const quotes = readQuotes(
      ['Anna Hale came early.', '“We built it in five years.', '“The bridge is ready,” Anna Hale said.'],
      en,
    );
    expect(quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ['We built it in five years.', 'Anna Hale'],
      ['The bridge is ready', 'Anna Hale'],
    ]);
  });
});

describe('speakers', () => {
  const speakers = (text: string): readonly (string | null)[] =>
    readQuotes([text], en).map(({ speaker }) => speaker?.name ?? null);

  test.each<[kind: string, text: string, names: (string | null)[]]>([
    ['after the verb', '“The bridge is ready,” said Anna Hale, the mayor.', ['Anna Hale']],
    ['before the verb, with a role', '“The bridge is ready,” engineer Anna Hale said on Monday.', ['Anna Hale']],
    ['far before the verb', 'Anna Hale, who built it with Tom Reed, said: “The bridge is ready.”', ['Anna Hale']],
    ['not the one told', 'Anna Hale told Tom Reed the bridge was “almost ready.”', ['Anna Hale']],
    ['in a clause of its own', 'The bridge, says Anna Hale, is “almost ready” now.', ['Anna Hale']],
    ['of a gerund', 'Anna Hale left early, declaring that “our work is done” there.', ['Anna Hale']],
    [
      'before and after in turn',
      'Anna Hale said, “It is old.” Tom Reed replied, “It is new.”',
      ['Anna Hale', 'Tom Reed'],
    ],
    ['of the same paragraph', '“It is ready,” Anna Hale said. “Go home.”', ['Anna Hale', 'Anna Hale']],
    ['after "by"', 'Take note, because, as claimed by Anna Hale, “the bridge is a trap.”', ['Anna Hale']],
    ['after "by" in the passive', 'The plan was described by Anna Hale as “a farce”.', ['Anna Hale']],
    ['not of "by" without a speaker', 'Anna Hale said by phone: “The bridge is ready.”', ['Anna Hale']],
    ['of the first of two verbs', 'Anna Hale funds groups and has stated, “I am all for it.”', ['Anna Hale']],
    ['not of who others speak of', 'He said Anna Hale was late, with many calling it “a farce” then.', [null]],
    ['of a gerund after "with"', 'The bridge is new, with Anna Hale calling it “a farce” then.', ['Anna Hale']],
    ['not of who is asked', '“It is ready,” Anna Hale said. Tom Reed was asked, “Is it?”', ['Anna Hale', null]],
    [
      'of a gerund after "with" and a role',
      'The bridge is new, with the party’s transport spokesman Tom Reed calling it “a farce” then.',
      ['Tom Reed'],
    ],
    [
      'of a gerund after a name in brackets',
      'The bridge is new, with the head of the Elm Bridge Fund (EBF) calling it “a farce” then.',
      ['head of the Elm Bridge Fund'],
    ],
    ['of a letter, not of who signed it', '“It is old,” says the letter signed by seven bakers.', ['letter']],
    ['of who begs', 'Anna Hale begged the town “not to lose sight of” the bridge.', ['Anna Hale']],
    ['not of what is in a message', 'Anna Hale noted it was “a bad bridge,” writing in a letter today.', ['Anna Hale']],
    ['not of a book on somebody', 'The book is on her own bridge: “I could not wait for it.”', [null]],
    ['not of a gerund after a comma', 'Anna Hale came with Tom Reed, calling it “a farce” then.', ['Anna Hale']],
    ['after the verb at the end', 'Steel made it a “dear bridge” and a late one, said Tom Reed.', ['Tom Reed']],
    ['of what comes after a first gerund', 'Calling it “a farce”, Anna Hale left.', ['Anna Hale']],
    ['of the main clause', 'After saying Tom Reed was “a liar”, Anna Hale confessed.', ['Anna Hale']],
    ['of a relative clause', 'Anna Hale backs a bill that calls for “making the bridge safe”.', ['bill']],
    ['after a relative clause', 'The bill, which calls for “a safe bridge for all”, failed.', ['bill']],
    ['not of a noun after "that"', 'Anna Hale said that calls for “a safe bridge for all” came in.', ['Anna Hale']],
    ['of what is read', 'Anna Hale showed a sign that read “never a bridge” in red.', ['sign']],
    ['not of who was told', 'Anna Hale told Tom Reed that her heart told her to “get out of there”.', ['Anna Hale']],
    ['not of another', 'Anna Hale laughed while another wrote that it was “a farce”.', [null]],
    ['of who is told of', 'Anna Hale said Tom Reed had called the bridge “a farce”.', ['Tom Reed']],
    ['of the line above', 'Anna Hale explained the delay. “We ran out of steel and time.”', ['Anna Hale']],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  test('a paragraph left open in mid-sentence goes on in the next one', () => {
    const quotes = readQuotes(['“It is ready,” says Anna Hale, “but dear.', '“We paid for it.”'], en);
    expect(quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ['It is ready', 'Anna Hale'],
      ['but dear.', 'Anna Hale'],
      ['We paid for it.', 'Anna Hale'],
    ]);
  });

  test('a paragraph left open after author words goes on in the next one', () => {
    const quotes = readQuotes(['“It is ready,” Anna Hale said. “We built it.', '“We paid for it.”'], en);
    expect(quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ['It is ready', 'Anna Hale'],
      ['We built it.', 'Anna Hale'],
      ['We paid for it.', 'Anna Hale'],
    ]);
  });
});

describe('speech that nobody is said to utter', () => {
  const speakers = (...paragraphs: string[]): readonly (string | null)[] =>
    readQuotes(paragraphs, en).map(({ speaker }) => speaker?.name ?? null);
  const lead = '“The bridge is ready,” said Tom Reed.';

  test.each<[kind: string, paragraphs: string[], name: string | null]>([
    ['goes on over a paragraph', ['The work took five years.', '“It was hard for all of us.”'], 'Tom Reed'],
    ['stops at another name', ['Then came Anna Hale.', '“It was hard for all of us.”'], null],
    ['stops at a role', ['The deputy mayor of the town is glad.', '“It was hard for all of us.”'], null],
    ['stops at a stranger', ['A welder left his yard long ago. “It was hard for all of us.”'], null],
    ['stays without a speaker', ['A welder left.', '“It was hard for all of us.”', '“It is over for us.”'], null],
  ])('%s', (_, paragraphs, name) => {
    expect(speakers(lead, ...paragraphs).at(-1)).toBe(name);
  });
});

describe('a block of speech after one that speaks of somebody', () => {
  test.each<[kind: string, lead: string, name: string | null]>([
    ['of one person', 'Tom Reed opened the bridge in the rain.', 'Tom Reed'],
    ['of one person by name and pronoun', 'Tom Reed opened the bridge, and his boots were wet.', 'Tom Reed'],
    ['of two people', 'Tom Reed opened the bridge for Anna Hale.', null],
    ['of a person late in the sentence', 'The bridge was opened in the rain by Tom Reed.', null],
    ['in a question', 'Tom Reed opened the bridge, but why?', null],
  ])('%s', (_, lead, name) => {
    const [quote] = readQuotes([lead, '“It was hard for all of us.”'], en);
    expect(quote?.speaker?.name ?? null).toBe(name);
  });
});

describe('interviews', () => {
  const interview = [
    'Tom Reed met me. “I am glad,” said Tom Reed.',
    '“It was hard,” says Reed.',
    '“It is over,” he says.',
  ];
  const answerer = (...paragraphs: string[]): string | undefined => readQuotes(paragraphs, en).at(-1)?.speaker?.name;

  test.each<[kind: string, question: string]>([
    ['a question', 'Is Anna Hale a good mayor?'],
    ['a question before the end', 'And what of Anna Hale? Anna Hale was against it for years.'],
    ['what the reporter says', 'But Anna Hale wants it back, I say.'],
  ])('%s is answered by the one who speaks most', (_, question) => {
    expect(answerer(...interview, question, '“I back her in all of it.”')).toBe('Tom Reed');
  });

  test('a pronoun after a question that names another is the one who speaks most', () => {
    expect(answerer(...interview, 'Is Ivan Gale a good mayor?', '“I back him in all of it,” he snaps.')).toBe(
      'Tom Reed',
    );
  });

  test('an answer is nobody’s where several people speak', () => {
    const talk = [...interview, '“We all paid for it,” said Anna Hale.', '“We did not,” said Hale.'];
    expect(answerer(...talk, 'Is Ivan Gale a good mayor?', '“I back him in all of it.”')).toBeUndefined();
  });
});

describe('fragments', () => {
  test.each<[kind: string, text: string, words: string, cue: string]>([
    ['after "that"', 'Anna Hale said that the bridge was “almost ready.”', 'almost ready.', 'said'],
    ['a name that is called', 'Hale called the plan “a farce” on Monday.', 'a farce', 'called'],
    ['a gerund', 'Hale left early, declaring that “our work is done” there.', 'our work is done', 'declaring'],
    ['a verb after the words', 'The bridge “was never safe” for years, Anna Hale said.', 'was never safe', 'said'],
    ['a refusal', 'Anna Hale declined to “guess” about the bridge.', 'guess', 'declined'],
    ['what a study shows', 'The study showed that the bridge was “almost ready”.', 'almost ready', 'showed'],
    ['a voice', 'The town voiced “grave concerns” about the bridge.', 'grave concerns', 'voiced'],
    ['according to', 'The bridge was “almost ready,” according to Anna Hale.', 'almost ready', 'according to'],
    ['an infinitive', 'Hale used the meeting to criticise “lazy planners” again.', 'lazy planners', 'criticise'],
  ])('%s', (_, text, words, cue) => {
    expect(found(text)).toEqual([['fragment', words, cue]]);
  });
});

describe('no quote', () => {
  test.each([
    ['a song of three words', 'She shared the tune from “See You Again,” off the album.'],
    ['what is often called so', 'Such fog, which Hale named, is often called the “grey killer” of the bay.'],
    ['a translation', 'Hale said it takes its name from a phrase for “to the bridge” in Latin.'],
    ['a film', 'She said the film “Long River” was fine.'],
    ['a report', 'The institute’s “Bridges in Numbers 2023” report was cited.'],
    ['so-called', 'Hale said the so-called “river tax” was gone.'],
    ['a word', 'Hale avoids the word “retire” in public.'],
    ['a noun that is also a verb', 'The town was “too proud,” a claim heard in every bar.'],
    ['a proverb', 'There is an old saying: “A bridge is built from both banks.”'],
    ['what might be said', 'Now you must say, “The bridge is ready.”'],
    ['a note taken', 'She took note of a “bridge” there.'],
    ['a clause about the words', 'The pictures of a “lunar bridge” there, which reveal little, are old.'],
    ['a clause after the words', 'People wear a “lunar mask” — a thing that reveals little — on the bridge.'],
    ['irony', 'The “baseline” forecast is lower than a year ago.'],
    ['the reporter’s own opinion', 'I would call it an “almost” sort of summer.'],
    ['apostrophes', 'It’s the mayor’s bridge, and the workers’ pride, she said.'],
    ['a charge', 'He was charged with “conspiracy to damage a bridge and its parts”.'],
    ['a link to other news', 'Read more: “How the town of Elm built its bridge”'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
