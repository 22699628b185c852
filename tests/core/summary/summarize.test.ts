import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarize } from '../../../src/core/summary/summarize.ts';
import { und } from '../../../src/locales/und/index.ts';
import { bridge, heading, inputOf, link, packs, paragraphs, summaryOf, text } from './article.ts';

const { title, lead, detail, reaction, filler } = bridge;
const kept = [lead, detail, reaction];

describe('a news article', () => {
  test('is told by the sentences that carry it, in its order', () => {
    expect(summaryOf(title, paragraphs())).toEqual(kept);
  });

  test('is told the same way every time, whatever was told before it', () => {
    const sentence = fc.constantFrom(
      lead,
      detail,
      reaction,
      ...filler,
      'Он отказался от комментариев.',
      'Этой весной мост закрыли 5 мая.',
    );
    const story = fc.array(
      fc.array(sentence, { minLength: 1, maxLength: 3 }).map((each) => each.join(' ')),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(story, story, (one, other) => {
        const first = summaryOf(title, one);
        summaryOf('', other);
        expect(summaryOf(title, structuredClone(one))).toEqual(first);
      }),
    );
  });

  test.each([
    ['short', 2],
    ['normal', 3],
    ['long', 4],
  ] as const)('can be told in a %s way: %i sentences', (length, count) => {
    const input = inputOf(title, [
      ...paragraphs(),
      'Объезд моста проложат по улице Мира.',
      'Движение по мосту откроют поэтапно.',
    ]);
    expect(summarize({ ...input, length }, packs.ru.summary)).toHaveLength(count);
  });

  test('needs no title: the first sentence tells what it is about', () => {
    expect(summaryOf('', paragraphs())).toContain(lead);
    expect(summaryOf('Новость', paragraphs())).toContain(lead);
  });

  test('keeps its summary when a picture and its caption come first', () => {
    const caption = { ...text('Мост через реку Ладу закрыт на ремонт после осмотра опор.'), data: { caption: true } };
    expect(summaryOf(title, [caption, ...paragraphs()])).toEqual(kept);
    expect(summaryOf(title, [{ ...caption, data: {} }, ...paragraphs()])).not.toEqual(kept);
  });
});

describe('never chosen', () => {
  /** For one sentence more than there are to keep. */
  const room = { length: 'long' } as const;
  const lax = {
    ...packs.ru.summary,
    hanging: und.summary.hanging,
    empty: und.summary.empty,
    refusal: und.summary.refusal,
  };

  test.each([
    ['what only says who said so', 'Об этом сообщила пресс-служба властей города Приозёрска на мосту через Ладу.'],
    [
      'what says so the other way round',
      'Власти Приозёрска сообщили об этом после осмотра опор моста через реку Ладу.',
    ],
    ['a refusal to comment', 'Власти Приозёрска от комментариев о ремонте моста через реку Ладу отказались.'],
    ['no answer', 'На запрос о ремонте моста через Ладу власти Приозёрска не ответили.'],
    ['a pronoun without its noun', 'Он отметил, что новые перила для моста привезут в Приозёрск к 9 мая.'],
    ['«Такое решение» without the decision', 'Такое решение власти Приозёрска приняли после осмотра двух опор моста.'],
  ])('%s, which would be chosen without its rule', (_, sentence) => {
    const input = inputOf(title, paragraphs(sentence), packs.ru, room);
    expect(summarize(input, packs.ru.summary).map((chosen) => chosen.text)).toEqual(kept);
    expect(summarize(input, lax).map((chosen) => chosen.text)).toContain(sentence);
  });

  test('a refusal, though a sentence that tells news besides can be', () => {
    const both =
      'Власти Приозёрска, закрывшие мост через Ладу после осмотра опор, ремонт которых займёт 14 месяцев и обойдётся в 120 миллионов рублей, от комментариев отказались.';
    expect(summaryOf(title, paragraphs(both), packs.ru, room)).toContain(both);
  });

  const told = 'Новые перила для моста через Ладу привезут в Приозёрск к 9 мая';
  test.each([
    ['a question', `${told}?`, `${told}.`],
    ['a deck without a full stop', told, `${told}.`],
    ['the headline once more', `${title}.`, `${title}, новые перила привезут водой к 9 мая.`],
  ])('%s, though it would be in another form', (_, sentence, otherwise) => {
    expect(summaryOf(title, paragraphs(sentence), packs.ru, room)).toEqual(kept);
    expect(summaryOf(title, paragraphs(otherwise), packs.ru, room)).toContain(otherwise);
  });

  test('a teaser, which is nothing but a link', () => {
    const teaser = 'Новые перила для моста через Ладу привезут в Приозёрск к 9 мая.';
    expect(summaryOf(title, [link(teaser), ...paragraphs()], packs.ru, room)).toEqual(kept);
    expect(summaryOf(title, paragraphs(teaser), packs.ru, room)).toContain(teaser);
  });

  test('a heading', () => {
    const asked = 'Новые перила для моста через Ладу привезут в Приозёрск к 9 мая.';
    expect(summaryOf(title, [heading(asked), ...paragraphs()], packs.ru, room)).toEqual(kept);
    expect(summaryOf(title, paragraphs(asked), packs.ru, room)).toContain(asked);
  });

  test('a speech of several sentences, which may not be cut', () => {
    const said = 'Мост через Ладу в Приозёрске закрыт. Ремонт моста займёт 14 месяцев. Ждём всех на открытии';
    const speech = `«${said}», — сказал Репин.`;
    const input = inputOf(title, paragraphs(speech), packs.ru, room);
    const quote = {
      text: said,
      form: 'direct',
      speaker: null,
      mention: null,
      cue: 'сказал',
      at: { block: 0, start: 1, end: 1 + said.length },
      rest: [],
      sentence: 0,
      confidence: 1,
    } as const;
    const chosen = summarize({ ...input, quotes: [quote] }, packs.ru.summary);
    expect(chosen.map((sentence) => sentence.text)).toEqual(kept);
    // whoever says it
    expect(summarize(input, packs.ru.summary).map((sentence) => sentence.text)).toEqual(kept);
    const short = speech.replace('. Ждём всех на открытии', ', ждём всех').replace('. Ремонт', ', ремонт');
    expect(summaryOf(title, paragraphs(short), packs.ru, room)).toContain(short);
  });
});

describe('two sentences that say the same', () => {
  test('are not both chosen', () => {
    const again = 'Власти Приозёрска закрыли мост через реку Ладу, так как осмотр показал трещины в двух опорах моста.';
    const summary = summaryOf(title, [...paragraphs(), again]);
    expect(summary.filter((sentence) => sentence === lead || sentence === again)).toHaveLength(1);
  });
});

describe('a sentence that hangs on the one before it', () => {
  const vow =
    'Он пообещал, что мост через Ладу в Приозёрске откроют к 1 мая, и назвал цену ремонта опор: 120 миллионов.';

  test('can follow it', () => {
    const summary = summaryOf(title, [`${lead} ${bridge.reaction} ${vow}`, ...filler, ...filler]);
    expect(summary).toEqual([lead, reaction, vow]);
  });

  test('is passed over without it', () => {
    expect(summaryOf(title, [lead, `${filler[0]} ${vow}`, ...filler.slice(1), reaction])).not.toContain(vow);
  });
});

describe('too short to shorten', () => {
  test.each([
    ['nothing', []],
    [
      'a flash of twenty words',
      ['Мост через реку Ладу в Приозёрске закрыт из-за трещин в двух опорах. Объезд проложен по улице Мира.'],
    ],
    ['three sentences', [`${lead} ${detail} ${reaction}`]],
  ])('%s has no summary', (_, content) => {
    expect(summaryOf(title, content)).toEqual([]);
  });

  test('though a sentence more is enough', () => {
    const flash = [
      'Мост через реку Ладу в Приозёрске закрыт из-за трещин в двух опорах. Объезд проложен по улице Мира.',
      detail,
      reaction,
    ];
    expect(summaryOf(title, flash.slice(0, 2))).toEqual([]);
    expect(summaryOf(title, flash)).toHaveLength(2);
  });

  test('four or five sentences are told in two', () => {
    expect(summaryOf(title, [lead, filler[0], detail, filler[1]])).toEqual([lead, detail]);
  });
});

describe('the news of the day', () => {
  test('goes before what happened long ago', () => {
    const today = 'Новые опоры моста через Ладу поставили 21 апреля 2024 года.';
    const before = 'Прежние опоры моста через Ладу поставили 21 апреля 1987 года.';
    const input = inputOf(title, [lead, before, today, ...filler]);
    const day = (year: number) => {
      const sentence = input.sentences.find(({ text }) => text.includes(String(year)));
      const when = { start: `${year}-04-21`, end: null, grain: 'day', inferred: false } as const;
      return sentence
        ? [{ at: sentence.at, text: sentence.text, when, tense: 'past' as const, sentence: sentence.index }]
        : [];
    };
    const dated = {
      ...input,
      dates: [...day(1987), ...day(2024)],
      publishedAt: '2024-04-22',
      length: 'short',
    } as const;
    expect(summarize(dated, packs.ru.summary).map(({ text }) => text)).toEqual([lead, today]);
    const undated = { ...input, length: 'short' } as const;
    expect(summarize(undated, packs.ru.summary).map(({ text }) => text)).toEqual([lead, before]);
  });

  test('a plan goes before background', () => {
    const plan = 'Новые опоры моста через Ладу поставит местный завод.';
    const before = 'Прежние опоры моста через Ладу поставил местный завод.';
    const input = inputOf(title, [lead, before, plan, ...filler], packs.ru, { length: 'short' });
    const event = (text: string, kind: 'planned' | 'background') => {
      const when = { start: '2024', end: null, grain: 'year', inferred: false } as const;
      return input.sentences.filter((sentence) => sentence.text === text).map(({ at }) => ({ when, text, at, kind }));
    };
    const timeline = [...event(before, 'background'), ...event(plan, 'planned')];
    expect(summarize({ ...input, timeline }, packs.ru.summary).map(({ text }) => text)).toEqual([lead, plan]);
    expect(summarize(input, packs.ru.summary).map(({ text }) => text)).toEqual([lead, before]);
  });
});
