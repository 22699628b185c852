import fc from 'fast-check';
import type { OwnRule } from '../../../src/core/clean/own.ts';
import { summaryLengths } from '../../../src/core/summary/length.ts';
import { tidyLevels } from '../../../src/core/tidy.ts';
import type { Settings } from '../../../src/platform/settings/settings.ts';

export const anySite = fc.oneof(fc.domain(), fc.ipV4(), fc.constantFrom('localhost', '[::1]', 'constructor'));

export const anyRule: fc.Arbitrary<OwnRule> = fc.record({
  site: anySite,
  action: fc.constantFrom('hide', 'keep'),
  by: fc.constantFrom('text', 'selector'),
  value: fc.string({ minLength: 1, unit: 'grapheme' }).filter((value) => value.trim() !== ''),
});

export const anySettings: fc.Arbitrary<Settings> = fc.record({
  summaryLength: fc.constantFrom(...summaryLengths),
  sites: fc.dictionary(anySite, fc.record({ level: fc.constantFrom(...tidyLevels) }), { noNullPrototype: true }),
  ownRules: fc.array(anyRule),
});
