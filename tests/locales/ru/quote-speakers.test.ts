import { expect, test } from 'vitest';
import { ru } from '../../../src/locales/ru/index.ts';
import { readQuotes } from '../../core/quotes/read.ts';

const speakers = (...paragraphs: string[]): readonly (string | null)[] =>
  readQuotes(paragraphs, ru).map(({ speaker }) => speaker?.name ?? null);

const belov = 'Министр транспорта Антон Белов приехал утром.';

test.each<[kind: string, text: string, names: (string | null)[]]>([
  ['after a comma and a dash', '«Мост готов», — сказал Антон Белов.', ['Антон Белов']],
  ['after adverbs and the verb', '«Мост готов», — заявил в интервью Антон Белов.', ['Антон Белов']],
  ['before the verb', 'Антон Белов, осмотрев берег, заявил, что мост «почти готов».', ['Антон Белов']],
  ['before an object that could be a subject', 'Антон Белов назвал Ивана Лугина «молодцом».', ['Антон Белов']],
  ['of the verb before «и»', 'Антон Белов увидел мост и назвал его «хорошим».', ['Антон Белов']],
  [
    'of a gerund',
    '«Мост готов», — сказал Антон Белов, добавив, что он «вполне хорош».',
    ['Антон Белов', 'Антон Белов'],
  ],
  ['inside the marks', '«Мост, — сказал Антон Белов, — почти готов».', ['Антон Белов']],
  ['«по словам»', 'По словам Антона Белова, мост «почти готов».', ['Антон Белов']],
  ['«по его словам»', `${belov} По его словам, мост «почти готов».`, ['Антон Белов']],
  ['whom an agency cites', `${belov} «Мост готов», — цитирует ТАСС министра.`, ['Антон Белов']],
  ['whose words an agency passes on', `${belov} «Мост готов», — приводит его слова ТАСС.`, ['Антон Белов']],
  ['not the agency at the end', 'Антон Белов обвинил завод в «обмане города», передает ТАСС.', ['Антон Белов']],
  ['not the agency told', '«Мост готов», — сообщил ТАСС Антон Белов.', ['Антон Белов']],
  ['a body in the plural', '«Мост готов», — сообщили в Минтрансе.', ['Минтранс']],
  [
    'of speech that goes on',
    '«Мост готов», — сказал Антон Белов. «Мы строили его пять лет».',
    ['Антон Белов', 'Антон Белов'],
  ],
  ['of the line above', 'Антон Белов рассказал о мосте. «Мы строили его целых пять лет».', ['Антон Белов']],
  ['before a colon without a verb', 'Антон Белов: «Мы строили его целых пять лет».', ['Антон Белов']],
  ['not one who is asked', 'И я спросил Антона Белова: «Когда же откроют мост?»', [null]],
  ['not the party in brackets', 'Антон Белов (партия «Север») заявил: «Мост готов».', ['Антон Белов']],
  ['not the body in brackets after the verb', '«Мост готов», — считает Антон Белов (Минтранс).', ['Антон Белов']],
  [
    'a body whose short name is in brackets',
    'Министерство транспорта (Минтранс) заявило: «Мост готов».',
    ['министерство транспорта'],
  ],
  [
    'of the clause that «и» goes on with',
    'Антон Белов хотел встать, но Иван Лугин покачал головой и возразил: «Мост готов».',
    ['Иван Лугин'],
  ],
  [
    'of the main clause after a comma',
    'Антон Белов увидел мост, который строит Иван Лугин, и радостно возразил: «Мост готов».',
    ['Антон Белов'],
  ],
  ['of words that cry out', 'Антон Белов запротестовал:\n— Мост готов!', ['Антон Белов']],
  ['nobody', '«Мост готов», — сообщалось ранее.', [null]],
  [
    'nobody when another was named since',
    '«Мост готов», — сказал Антон Белов. Иван Лугин молчал. «Мы строили его пять лет».',
    ['Антон Белов', null],
  ],
])('%s', (_, text, names) => {
  expect(speakers(...text.split('\n'))).toEqual(names);
});

test('a stranger is kept as written', () => {
  const text = '«Мост готов», — сказал один рыбак.';
  const [quote] = readQuotes([text], ru);
  expect(quote?.mention && text.slice(quote.mention.start, quote.mention.end)).toContain('рыбак');
});
