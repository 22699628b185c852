import { expect, test } from 'vitest';
import type { Gender, Mention } from '../../../src/core/people/mention.ts';
import type { Person } from '../../../src/core/people/person.ts';
import { canMean } from '../../../src/core/quotes/interview.ts';

const person = (name: string): Person => ({ name, role: null, kind: 'person' });
const reed = person('Tom Reed');
const gale = person('Paul Gale');

const mentionOf = (kind: Mention['kind'], text: string, gender: Gender, meant: readonly Person[]): Mention => ({
  at: { block: 0, start: 0, end: text.length },
  reach: { block: 0, start: 0, end: text.length },
  text,
  kind,
  gender,
  plural: false,
  subject: true,
  sentence: 0,
  quoted: false,
  person: null,
  candidates: meant.map((person) => ({ person, gender: 'masculine', plural: false, weight: 0.3 })),
});

test.each<[kind: string, mention: Mention | null, answer: boolean]>([
  ['a pronoun that fits several people', mentionOf('pronoun', 'he', 'masculine', [gale, reed]), true],
  ['a pronoun of another gender', mentionOf('pronoun', 'she', 'feminine', [gale, reed]), false],
  ['a pronoun that fits only others', mentionOf('pronoun', 'he', 'masculine', [gale]), false],
  ['a role', mentionOf('role', 'mayor', 'masculine', [gale, reed]), false],
  ['nothing', null, false],
])('whether %s can mean the interviewee', (_, mention, answer) => {
  expect(canMean(mention, reed)).toBe(answer);
});
