import type { I18n } from 'webextension-polyfill';
import type english from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

/** The first part of a message that comes in plural forms: `quotes` for `quotes_one`, `quotes_few` … */
export type CountKey = { [Key in MessageKey]: Key extends `${infer Stem}_other` ? Stem : never }[MessageKey];

/** The words of the interface, in the language the browser chose. */
export interface Messages {
  /** BCP 47 */
  readonly language: string;
  readonly say: (key: MessageKey, ...substitutions: string[]) => string;
  /** With the number in the plural form it needs: 1 цитата, 2 цитаты, 5 цитат. */
  readonly count: (key: CountKey, amount: number) => string;
}

/** Says one thing in the language the browser chose; a script in a page needs no more. */
export const sayBy =
  (i18n: Pick<I18n.Static, 'getMessage'>): Messages['say'] =>
  (key, ...substitutions) =>
    i18n.getMessage(key, substitutions);

export function readMessages(i18n: Pick<I18n.Static, 'getMessage'>): Messages {
  const language = i18n.getMessage('locale');
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return {
    language,
    say: sayBy(i18n),
    count: (key, amount) => i18n.getMessage(`${key}_${plural.select(amount)}`, number.format(amount)),
  };
}
