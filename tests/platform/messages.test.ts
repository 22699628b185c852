import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageFiles, messagesIn } from './fake-i18n.ts';

const plural = /_(?:zero|one|two|few|many|other)$/;
const stem = (key: string): string => key.replace(plural, '');
const countKeys = Object.keys(messageFiles.en).filter((key) => key.endsWith('_other'));

describe('messages', () => {
  it('say the same things in both languages', () => {
    const names = (file: object): string[] => [...new Set(Object.keys(file).map(stem))].toSorted();
    expect(names(messageFiles.ru)).toEqual(names(messageFiles.en));
  });

  it.each(['en', 'ru'] as const)('have every plural form %s needs', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const needed = countKeys.flatMap((key) => forms.map((form) => `${stem(key)}_${form}`));
    expect(needed.filter((key) => !messageFiles[language][key])).toEqual([]);
  });

  it.each([
    [1, '1 анонс', '1 teaser'],
    [2, '2 анонса', '2 teasers'],
    [5, '5 анонсов', '5 teasers'],
    [11, '11 анонсов', '11 teasers'],
    [21, '21 анонс', '21 teasers'],
    [22, '22 анонса', '22 teasers'],
  ])('count %i teasers', (amount, russian, english) => {
    expect([
      messagesIn('ru').count('removed_teaser', amount),
      messagesIn('en').count('removed_teaser', amount),
    ]).toEqual([russian, english]);
  });

  it('keep the same substitutions in both languages', () => {
    const marks = (message = ''): string[] => [...message.matchAll(/\$\d/g)].map(([mark]) => mark).toSorted();
    const differing = Object.keys(messageFiles.en).filter(
      (key) => `${marks(messageFiles.en[key]?.message)}` !== `${marks(messageFiles.ru[key]?.message)}`,
    );
    expect(differing).toEqual([]);
  });

  it('are all used', () => {
    const root = resolve(import.meta.dirname, '../..');
    const sources = ['popup', 'src/ui', 'src/platform', 'src/background', 'src/pages', 'content-scripts'].flatMap(
      (folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tsx?$/.test(file))
          .map((file) => readFileSync(join(root, folder, file), 'utf8')),
    );
    const code = [...sources, readFileSync(join(root, 'manifest.json'), 'utf8')].join('\n');
    const unused = [...new Set(Object.keys(messageFiles.en).map(stem))].filter(
      (key) =>
        !/^(?:rule|removed|options_import)_/.test(key) &&
        !code.includes(`'${key}'`) &&
        !code.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });
});
