import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { packs } from '../../src/locales/packs.ts';
import { bylineWords } from '../../src/rules/bylines.ts';

/** Every regular expression inside a value, however deep. */
function patternsIn(value: unknown): readonly RegExp[] {
  if (value instanceof RegExp) return [value];
  if (value instanceof Map) return [...value.values()].flatMap(patternsIn);
  if (value instanceof Set) return [...value].flatMap(patternsIn);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(patternsIn) : [];
}

const cases = [...packs.map(({ code, ...parts }) => [code, parts] as const), ['any', { bylineWords }] as const].flatMap(
  ([code, parts]) =>
    Object.entries(parts).flatMap(([part, grammar]) =>
      patternsIn(grammar).map((pattern) => [`${code} ${part}`, String(pattern).slice(0, 60), pattern] as const),
    ),
);

/** Milliseconds for one pattern: what is safe is found to be so within seconds even on a busy machine. */
const patience = { settled: 25_000, unsettled: 1_000 };

/** An attack is judged by the characters it makes the pattern read: by the clock, too, a busy machine would make one of any text. */
const bySteps = { incubationTimeout: null, attackTimeout: null } as const;

/** Beginnings of patterns too rich to be settled in time; each bounds its repetitions and reads one sentence. */
const unsettled = [
  '(?<!(?:так|тогда|время|того|перед тем|прежде) )(?:чем|как)',
  '(?<![а-яa-z])(?:[а-я]{2,}(?:л|ла|ло|ли)',
  '(?:об этом|о чем|с таким',
  "^(?:\\p{Lu}[\\p{L}’'.-]{0,30} ){1,5}(?:said|says",
  '(?<![a-z])(?:than|as)(?: in| at| on)? @',
] as const;

test.each(cases)('%s: %s takes linear time', { timeout: 30_000 }, (_, __, { source, flags }) => {
  const isUnsettled = unsettled.some((start) => source.startsWith(start));
  const timeout = isUnsettled ? patience.unsettled : patience.settled;
  const { status } = checkSync(source, flags, { timeout, ...bySteps });
  expect(isUnsettled ? ['safe', 'unknown'] : ['safe']).toContain(status);
});

test.each(['^(?:[а-я]+ ?)+$', '«(.+?)»,?\\s*[—–-]\\s*сказал'])('%s would be found out', (source) => {
  expect(checkSync(source, 'u', { timeout: patience.settled, ...bySteps }).status).toBe('vulnerable');
});
