import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { readQuotes } from './read.ts';

const told = (texts: readonly string[], pack: typeof ru | typeof en): readonly (readonly unknown[])[] =>
  readQuotes(texts, pack)
    .filter(({ form }) => form === 'indirect')
    .map(({ text, speaker, cue }) => [text, speaker?.name, cue]);

describe('what people say in the reporter’s words', () => {
  it.each([
    ['Мэр Олег Зорин заявил, что мост откроют в мае будущего года.', 'Олег Зорин', 'заявил'],
    ['Олег Зорин рассказал «Вестнику», что мост откроют в мае.', 'Олег Зорин', 'рассказал'],
    ['Мэр Олег Зорин не подтвердил, что мост закроют навсегда.', 'Олег Зорин', 'подтвердил'],
    ['Олег Зорин в своём Facebook написал, что мост откроют в мае.', 'Олег Зорин', 'написал'],
    ['Мост откроют в мае, сообщил мэр Олег Зорин.', 'Олег Зорин', 'сообщил'],
    ['Мост откроют в мае, сообщили в пресс-службе мэрии.', 'пресс-служба мэрии', 'сообщили'],
    ['По словам мэра Олега Зорина, мост откроют в мае.', 'Олег Зорин', 'по словам'],
    ['Как сообщил мэр Олег Зорин, мост откроют в мае.', 'Олег Зорин', 'сообщил'],
    ['По данным Минтранса, мост откроют в мае.', 'Минтранс', 'по данным'],
    ['Олег Зорин отметил, что компания «Заря» построит дорогу.', 'Олег Зорин', 'отметил'],
  ])('«%s»', (sentence, speaker, cue) => {
    expect(told([sentence], ru)).toEqual([[sentence, speaker, cue]]);
  });

  it.each([
    ['Mayor Carl Rowe said that the bridge would open in May.', 'Carl Rowe', 'said'],
    ['Mayor Carl Rowe told reporters that the bridge would open in May.', 'Carl Rowe', 'told'],
    ['Mayor Carl Rowe said the bridge would open in May.', 'Carl Rowe', 'said'],
    ['The bridge will open in May, Mayor Carl Rowe said.', 'Carl Rowe', 'said'],
    ['The bridge will open in May, said Carl Rowe, the mayor of Elm.', 'Carl Rowe', 'said'],
    ['According to Mayor Carl Rowe, the bridge will open in May.', 'Carl Rowe', 'according to'],
    ['The bridge will open in May, according to the Harbour Authority.', 'Harbour Authority', 'according to'],
  ])('“%s”', (sentence, speaker, cue) => {
    expect(told([sentence], en)).toEqual([[sentence, speaker, cue]]);
  });

  it.each([
    ['nobody is named', 'Сообщается, что мост откроют в мае будущего года.', ru],
    ['nobody known speaks', 'Он добавил, что мост готов и ждёт машин.', ru],
    ['the words are somebody’s own', 'Олег Зорин заявил: «Мост откроют в мае».', ru],
    ['part of the words are somebody’s own', 'Олег Зорин заявил, что мост «стоит как вкопанный».', ru],
    ['little is said', 'Об этом сообщил мэр Олег Зорин.', ru],
    ['the clause tells of something else', 'Олег Зорин, который говорил, что мост готов, уехал.', ru],
    ['the comma opens no statement', 'Мэр Олег Зорин сообщил, придя домой, о новом мосте.', ru],
    ['it is spoken of', 'Мост, о котором говорил Олег Зорин, закрыт навсегда.', ru],
    ['the clause is about somebody', 'Carl Rowe, who said that he was ill, left the town.', en],
    ['a body is not named', 'Some economists say that the town is poor.', en],
    ['the clause tells what was done', 'Мост закрыли, а мэр Олег Зорин продолжал строить дорогу.', ru],
    ['the clause tells when', 'Мост закрыли сразу после того, как закончил Олег Зорин.', ru],
    ['the words come after a colon', 'Мост закрыли, но Олег Зорин запротестовал:', ru],
    ['a dash opens the paragraph', '— Мост, — сказал Олег Зорин, — стоит у реки.', ru],
    ['something is written', 'Ann Lee wrote a book about the old town.', en],
    ['something is added', 'Ann Lee added a room to the old house.', en],
    [
      'somebody argues after something',
      'After the storm of last week, Mayor Ann Lee argued all day long with others.',
      en,
    ],
    ['somebody smiles', 'Увидев гостей у моста, Олег Зорин улыбнулся.', ru],
    ['a smile is told of', 'Олег Зорин улыбнулся, что удивило всех на мосту.', ru],
    ['a picture is told of', 'Олег Зорин опубликовал фото, что вызвало большой спор.', ru],
    ['a greeting follows', 'Carl Rowe, speaking in Elm, said hello to everybody there.', en],
  ])('is nothing where %s', (_, sentence, pack) => {
    expect(told([sentence], pack)).toEqual([]);
  });

  it('goes with whom a pronoun stands for', () => {
    expect(told(['Олег Зорин открыл мост.', 'Он добавил, что дорогу построят в мае.'], ru)).toEqual([
      ['Он добавил, что дорогу построят в мае.', 'Олег Зорин', 'добавил'],
    ]);
  });

  it('stands among the quotes in the order of the article', () => {
    const quotes = readQuotes(
      ['Мэр Олег Зорин заявил, что мост откроют в мае. «Пора», — добавил он.', 'Дорогу построят, сообщил Олег Зорин.'],
      ru,
    );
    expect(quotes.map(({ form }) => form)).toEqual(['indirect', 'direct']);
  });
});
