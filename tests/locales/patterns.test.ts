import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { packs } from '../../src/locales/packs.ts';

/** Every regular expression inside a value, however deep. */
function patternsIn(value: unknown): readonly RegExp[] {
  if (value instanceof RegExp) return [value];
  if (value instanceof Map) return [...value.values()].flatMap(patternsIn);
  if (value instanceof Set) return [...value].flatMap(patternsIn);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(patternsIn) : [];
}

const cases = packs.flatMap(({ code, sentences, people, quotes, sources }) =>
  Object.entries({ sentences, people, quotes, sources }).flatMap(([part, grammar]) =>
    patternsIn(grammar).map((pattern) => [`${code} ${part}`, String(pattern).slice(0, 60), pattern] as const),
  ),
);

/** Milliseconds for one pattern; what cannot be settled in this time has at least no attack that is easy to find. */
const patience = 2_000;

test.each(cases)('%s: %s takes linear time', { timeout: 30_000 }, (_, __, { source, flags }) => {
  const verdict = checkSync(source, flags, { timeout: patience });
  expect(verdict.status === 'vulnerable' ? verdict.attack.pattern : null).toBeNull();
});
