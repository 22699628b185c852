import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { readQuotes } from '../../core/quotes/read.ts';

/** The speaker of the last quote of an article; null where nobody may be named. */
const lastSpeaker = (article: string): string | null =>
  readQuotes(article.split('\n'), en).at(-1)?.speaker?.name ?? null;

const check = (rows: readonly (readonly [article: string, speaker: string | null])[]): void => {
  it.each(rows)('%s: %s', (article, speaker) => {
    expect(lastSpeaker(article)).toBe(speaker);
  });
};

describe('an office goes back to whoever the article called by it before', () =>
  check([
    [
      'Sam Reed is late. The prime minister said it was “a hard day”.\nBill Crane, who quit the cabinet, left. The prime minister called it “a fine plan”.',
      'Sam Reed',
    ],
  ]));

describe('a player is no singer', () =>
  check([
    ['Tom Lund and singer Ann Rowe met. “It is bad,” the actor said.', 'Tom Lund'],
    ['Actor Tom Lund and singer Ann Rowe met. “It is bad,” the musician said.', 'Ann Rowe'],
    ['Actor Tom Lund left. “It is bad,” the star said.', 'Tom Lund'],
  ]));

describe('“they” goes back to a body, where it speaks', () =>
  check([['The Elm Bank have denied it. “It is bad,” they said in a statement.', 'Elm Bank']]));

describe('a pronoun', () =>
  check([
    // the owner of the subject is on the mind, and known for a woman
    ['She sings. Nora Lund’s first house was built by mason Jule Rowe. She called it “a fine place”.', 'Nora Lund'],
    // a boyfriend is nobody in particular
    ['Mark Rowe left. Ennio Lund, a nurse, came. Men fear a wife or husband. “It is bad,” he said.', 'Ennio Lund'],
  ]));

describe('people called by their first name alone', () =>
  check([
    ['Star Zara Dermot is open. Pamela*, a mother from Elm, is not. “It is bad,” she said.', 'Pamela'],
    ['Star Zara Dermot is open. Pamela, 43, is not. “It is bad,” she said.', 'Pamela'],
    ['The town knows how Sophia lives. Sophia bakes. “It is bad,” she said.', 'Sophia'],
    ['We went to South East Kent. South East Kent is wet. “It is bad,” he said.', null],
  ]));

describe('what looks like somebody or something and is not', () =>
  check([
    // a verb that opens the sentence
    ['Hosting Lund was fun. We like Lund. CEO Tom Lund came. “It is bad,” Lund said.', 'Tom Lund'],
    ['Downing Street waits. “It is bad,” Downing Street said.', 'Downing Street'],
    // the people of a country
    ['The plan would leave British workers alone. It said it was “bad for all of us”.', null],
    // a heading in marks
    ['‘Tail wags the dog’\nIt said it was “bad for all of us”.', null],
    // a list of shops
    ['Big names such as Burger King, Crispy Cone and a cafe came. “It is bad,” she said.', null],
  ]));

describe('a piece of research speaks', () =>
  check([['The data are new. The research is old. It adds: “It is bad for all.”', 'research']]));
