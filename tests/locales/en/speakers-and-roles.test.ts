import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { readQuotes } from '../../core/quotes/read.ts';

/** An article, and the speaker of its last quote with their role; null where nobody may be named. */
type Row = readonly [article: string, speaker: string | null, role?: string | null];

const check = (rows: readonly Row[]): void => {
  it.each(rows.map(([article, name, role]) => ({ article, name, role })))('$article $name, $role', (row) => {
    const { article, name, role } = row;
    const speaker = readQuotes(article.split('\n'), en).at(-1)?.speaker ?? null;
    expect(speaker?.name ?? null).toBe(name);
    if (role !== undefined) expect(speaker?.role).toBe(role);
  });
};

describe('ranks and offices', () =>
  check([
    ['Lt. Gen. Mark Rowe spoke. “We hold it,” Rowe said.', 'Mark Rowe', 'Lt. Gen.'],
    ['Town Chief of Staff Mark Rowe said: “We hold it.”', 'Mark Rowe', 'Town Chief of Staff'],
    ['Harbour News Editor-in-Chief Mark Rowe said: “We hold it.”', 'Mark Rowe', 'Harbour News Editor-in-Chief'],
    ['University of Elm law professor Ann Lee said: “We hold it.”', 'Ann Lee', 'University of Elm law professor'],
    [
      'Rowe’s neighbour in both Elm and the old harbour town, Ann Lee, said: “We hold it.”',
      'Ann Lee',
      'Rowe’s neighbour',
    ],
    ['Party for the Coast leader Ann Lee said: “We hold it.”', 'Ann Lee', 'Party for the Coast leader'],
    ['“We hold it,” said his wife, Maya Rowe.', 'Maya Rowe', 'wife'],
  ]));

describe('a family name that is a month', () =>
  check([
    ['“We hold it,” said Jo March. “It is late,” March said.', 'Jo March'],
    ['“We hold it,” said Jo Lund in March.', 'Jo Lund'],
  ]));

describe('bodies', () =>
  check([
    ['The U.S. Fish Bureau counted them. “There are more,” the bureau said.', 'Fish Bureau'],
    ['“There are more,” the ministry on Monday said.', 'ministry'],
    ['“There are more,” the Ministry of Defence said.', 'Ministry of Defence'],
    ['The Treasury has also said there were “far more”.', 'Treasury'],
    ['Norway proposed a plan, saying there were “far more”.', 'Norway'],
  ]));

describe('one who speaks for another', () =>
  check([
    ['“It is bad,” said a spokesman for Gov. Ann Lee.', 'spokesman for Gov. Ann Lee'],
    ['“It is bad,” said a spokesman for Ann Lee.', 'spokesman for Ann Lee'],
  ]));

describe('a word that only opens a sentence is nobody', () =>
  check([
    ['Probably the first question is, “Is it bad?”', null],
    ['Forests said nothing. “It is bad,” said Ann Lee.', 'Ann Lee'],
    ['Sceptics told us it was “bad for everyone”.', null],
    ['Lee said it was “bad for everyone”.', 'Lee'],
  ]));

describe('age and home stand between a speaker and the verb', () =>
  check([
    ['“It is bad,” tourist Joe Lund, 18, from Elm, Ohio, told us.', 'Joe Lund'],
    [
      'Fellow walker, retired engineer Joe Lund, 60, from Elm, Ohio, said: “It is bad.”',
      'Joe Lund',
      'retired engineer',
    ],
  ]));

describe('a first name of either gender', () =>
  check([
    ['Leslie Lund met us. “It is bad,” she said.', 'Leslie Lund'],
    ['Leslie Lund met us. She was late. Mark Rowe was there. “It is bad,” he said.', 'Mark Rowe'],
  ]));

describe('a report opens with its place', () =>
  check([['OSLO, May 5 (Reuters) - Norway called the plan “bad for everyone”.', 'Norway']]));

describe('“it” goes back to a body, where it speaks', () =>
  check([
    ['The Elm Bank closed. “It is bad,” it said in a statement.', 'Elm Bank'],
    ['The Elm Bank and Mark Rowe lost. “It is bad,” he said.', 'Mark Rowe'],
    ['Mark Rowe called on the bank to pay, saying it would be “bad for everyone”.', 'Mark Rowe'],
  ]));

describe('one pronoun stands for one person in a sentence', () =>
  check([['Mark Rowe sat an exam. It was just him and the teacher, he said. “It was bad for me.”', 'Mark Rowe']]));

describe('words that say little', () =>
  check([
    ['Mark Rowe, a tall man, spoke. “It is bad,” Rowe said.', 'Mark Rowe', null],
    ['Mark Rowe fell. “It is bad,” the 25-year-old said.', 'Mark Rowe', null],
    ['Mark Rowe fell. My 8-year-old said, “It is bad.”', '8-year-old'],
  ]));

describe('trades that are names', () =>
  check([
    ['“It is bad,” said Ann Baker.', 'Ann Baker'],
    ['“It is bad,” said Elm baker Ann Lee.', 'Ann Lee', 'Elm baker'],
    ['The leader of the bakers union said: “It is bad.”', 'leader of the bakers union'],
  ]));

describe('several roles', () =>
  check([
    ['Ann Lee, a journalist and student, left. “It is bad,” the student said.', 'Ann Lee', 'journalist'],
    ['The pier is old, says Ann Lee, a student of piers. “It is bad for us all.”', 'Ann Lee', 'student of piers'],
    ['Tesla CEO Ann Lee and Orion CEO Mark Rowe met. “It is bad,” the Orion boss said.', 'Mark Rowe', 'Orion CEO'],
  ]));

describe('a thing called after somebody is not on the mind', () =>
  check([['Mark Rowe found it. The Zorn was late. “It is bad,” he said. Ivan Zorn is dead.', 'Mark Rowe']]));

describe('an official of something is not whoever was just named', () =>
  check([
    ['Mark Rowe left. The harbour official said it was “bad for everyone”.', 'harbour official'],
    ['Mark Rowe left. The politician said it was “bad for everyone”.', 'Mark Rowe'],
  ]));

describe('names of two first names', () =>
  check([['“It is bad,” says Fatima Cody Lund, a nurse.', 'Fatima Cody Lund', 'nurse']]));

describe('contractions are nobody', () => check([['I’d say so. We’ll see. “It is bad,” I’d said.', null]]));

describe('what a role is of', () =>
  check([
    [
      '“It is bad,” said Ann Lee, founder of an Oslo-based space firm.',
      'Ann Lee',
      'founder of an Oslo-based space firm',
    ],
    ['“It is bad,” minister of mines and energy Ann Lee said.', 'Ann Lee', 'minister of mines and energy'],
  ]));

describe('whose a body is', () =>
  check([
    ['“It is bad,” the Elm County Sheriff’s Department said.', 'Elm County Sheriff’s Department'],
    ['“It is bad,” Norway’s civil harbour authority said.', 'Norway’s civil harbour authority'],
  ]));
