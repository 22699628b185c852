import { describe, expect, test } from 'vitest';
import type { LanguagePack } from '../../../src/core/language.ts';
import type { QuoteGrammar, SpeechForm } from '../../../src/core/quotes/grammar.ts';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { readQuotes } from './read.ts';

type Part = keyof QuoteGrammar | SpeechForm['sense'];

const never = /(?!)/;

const verbsBut = ({ verbs }: QuoteGrammar, sense: SpeechForm['sense']): QuoteGrammar['verbs'] =>
  new Map([...verbs].filter(([, form]) => form.sense !== sense));

/** A grammar that has lost one of its parts. */
function without(part: Part, grammar: QuoteGrammar): QuoteGrammar {
  if (part === 'says' || part === 'acts' || part === 'cites') return { ...grammar, verbs: verbsBut(grammar, part) };
  if (part === 'verbs' || part === 'sources') return { ...grammar, [part]: new Map() };
  if (part === 'freeOrder') return { ...grammar, freeOrder: !grammar.freeOrder };
  if (part === 'infinitiveMark' || part === 'agentMark' || part === 'anyVerb') return { ...grammar, [part]: null };
  return { ...grammar, [part]: grammar[part] instanceof Set ? new Set() : never };
}

const read = (article: string, pack: LanguagePack, quotes: QuoteGrammar): readonly unknown[] =>
  readQuotes(article.split('\n'), { ...pack, quotes }).map(({ text, form, speaker }) => [
    text,
    form,
    speaker?.name ?? null,
  ]);

const proofs: readonly (readonly [LanguagePack, Readonly<Partial<Record<Part, string>>>])[] = [
  [
    ru,
    {
      says: 'Мэр Олег Зорин заявил, что мост «почти готов».',
      acts: 'Мэр Олег Зорин назвал мост «почти готовым».',
      cites: '«Мост готов», — цитирует ТАСС Олега Зорина. Олег Зорин — мэр.',
      anyVerb: '«Мост готов к открытию», — подмигнул мэр Олег Зорин.',
      sources: 'По словам Олега Зорина, мост «почти готов».',
      freeOrder: '«Мост готов», — заявил в большом и долгом интервью мэр Олег Зорин.',
      joins: 'Олег Зорин говорил, что Иван Лом устал и назвал мост «почти готовым».',
      there: 'В Генпрокуратуре не спешат. «Мост готов», — сообщили там.',
      within: 'В Генпрокуратуре «Вестнику» сообщили: «Мост готов».',
      notCued: 'Я сказал бы, что мост «почти готов».',
      newcomers: '«Мост готов», — сказал Олег Зорин. Один зевака молчал. «Мы строили его пять лет».',
      interviewer:
        '«Мост готов», — сказал Олег Зорин.\n«Ждём», — сказал Зорин.\n«Рады», — сказал Зорин.\nНо Иван Лугин против, замечаю я.\n«А зря вы так говорите».',
      answers: 'Анна Репина рада.\nВ: Почему?\nО: Так надо.\nВ: Когда?\nО: Завтра утром.',
      relatives: 'Мост «почти готов», люди, которые говорят так, правы.',
      that: 'Мэр Олег Зорин заявил, что «мост уже почти совсем готов сегодня».',
      naming: 'Директор сказал, что роман «Река времен, полная рыбы и людей» готов.',
      charge: 'Мэр сказал, что ему вменяется «порча моста группой».',
      coined: 'Мэр рассказал про так называемый «лунный мост».',
      pointer: 'Читайте: «Как в городе строили новый мост».',
      term: 'Мэр сказал, что «скорая» приехала.',
      reporting: 'Олег Зорин сказал, что мост откроют в мае.',
    },
  ],
  [
    en,
    {
      says: 'Anna Hale said that the bridge was “almost ready.”',
      acts: 'Anna Hale called the bridge “almost ready” on Monday.',
      infinitiveMark: 'Hale likes to say it. Anna Hale likes to say that it is “almost ready.”',
      agentMark: 'The plan was described by Anna Hale as “a farce”.',
      sources: 'The bridge was “almost ready,” according to Anna Hale.',
      freeOrder: '“Is it ready?” said nobody until late that long evening, when Anna Hale came.',
      joins: 'Anna Hale said that Tom Reed was late and said the bridge was “almost ready.”',
      absolutes: 'Tom Reed said Anna Hale was late, with many calling it “a farce” then.',
      notCued: 'I think it “almost works” now.',
      newcomers: '“It is ready,” said Tom Reed. A welder left. “It was hard for all of us.”',
      interviewer:
        '“I am glad,” said Tom Reed.\n“It was hard,” says Reed.\n“It is over,” says Reed.\nBut Anna Hale wants it back, I say.\n“I back her in all of it.”',
      answers: 'Vera Stone smiled.\nQ: Why now?\nA: We had to.\nQ: And then?\nA: We moved.',
      relatives: 'The pictures of a “lunar bridge” there, which reveal little, are old.',
      that: 'Anna Hale said that “the bridge is as good as new today.”',
      reporting: 'Anna Hale said that the bridge would open in May.',
      bare: 'Anna Hale said the bridge would open in May.',
      clauseOpeners: 'Anna Hale said the bridge would open in May.',
      naming: 'She said the novel “Long river of the old and new town” was fine.',
      charge: 'He was charged with “conspiracy to damage a bridge and its parts”.',
      coined: 'Hale said the so-called “river tax” was gone.',
      pointer: 'Read: “How the town built its bridge”',
      term: 'Hale said it was “made in Elm”.',
    },
  ],
];

describe.each(proofs)('the quotes of $code', (pack, articles) => {
  test.each(Object.entries(articles))('are others without «%s»: %s', (part, article) => {
    const full = read(article, pack, pack.quotes);
    expect(read(article, pack, without(part as Part, pack.quotes))).not.toEqual(full);
  });

  test('have a proof for every part that the pack fills', () => {
    const filled = Object.entries(pack.quotes).flatMap(([part, value]) =>
      value === null || (value instanceof Set && value.size === 0) ? [] : [part],
    );
    const proved = Object.keys(articles);
    expect(filled.filter((part) => part !== 'verbs' && !proved.includes(part))).toEqual([]);
    expect(proved).toEqual(expect.arrayContaining(['says', 'acts']));
  });
});
