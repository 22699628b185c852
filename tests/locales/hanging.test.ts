import { describe, expect, it } from 'vitest';
import { isHanging } from '../../src/core/sentences/hanging.ts';
import { plain } from '../../src/core/text/plain.ts';
import { hanging as en } from '../../src/locales/en/hanging.ts';
import { hanging as ru } from '../../src/locales/ru/hanging.ts';
import { hanging as uk } from '../../src/locales/uk/hanging.ts';
import { hanging as und } from '../../src/locales/und/hanging.ts';

const openings = {
  ru: {
    grammar: ru,
    hanging: `Он уехал. | Сама она молчит. | Однако они вернулись. | Его дом сгорел. | Это случилось ночью. | Такое решение ошибочно. |
      Тот ответил сразу. | После этого мост закрыли. | До этого порт пустовал. | Из-за этого суда стоят. | В этом случае порт закроют. |
      В связи с этим суд перенесён. | У него трое детей. | Вместе с ней приехал мэр. | О нём не знали. | По её словам, всё тихо. |
      По этим данным, порт убыточен. | Поэтому его уволили. | Затем он вернулся. | Кроме того, ему грозит штраф. | При этом они спорят. |
      Но и это не всё. | Там открыли порт. | Туда привезли лёд. | Тогда порт сгорел. | Один из них погиб. | Трое из них ранены. |
      Большая часть из них уехала. | Оба отрицают вину. | Обе стороны молчат. | Последний отметил, что устал. | Последняя, впрочем, молчит. |
      По словам последнего, всё тихо. | Остальных отпустили. | Другие уехали. | В результате этого порт закрыли. | Благодаря ему порт открыли. |
      Напомним, что он судим. | Сейчас у них два судна. | После чего порт закрыли. | Вслед за этим пошёл дождь.`,
    standing: `Этой весной порт закрыли. | В этом году порт закрыли. | На этой неделе мэр уехал. | В этот раз повезло. | Этим летом жарко. |
      Последний саммит прошёл в Ладе. | Последняя опора рухнула. | Тот факт, что порт закрыт, огорчил всех. | Те, кто уехал, вернулись. |
      То, что порт закрыт, не новость. | Кроме того, власти Лады закроют порт. | Однако мэр уехал. | Поэтому мэр Лады уехал. |
      Из-за того, что порт закрыт, суда стоят. | Для того чтобы открыть порт, нужны деньги. | Ониксы подорожали. | Егоров уехал. |
      Другие страны закрыли порты. | Остальные дома области сгорели. | Тогда как Лада растёт, Тула мелеет. | Оба порта заводов стоят. |
      Эти дни в Ладе дождливые. | Тамбов готовится к зиме.`,
  },
  en: {
    grammar: en,
    hanging: `He left. | It's over. | They've gone. | However, she stayed. | After that, it sank. | In that case, the port closes. |
      Because of this, the port closed. | Then he left. | One of them died. | Three of these sank. |
      According to him, all is calm. | According to them, it rained. | For her, it was late. | This is new. | Those are old. | That's all. |
      Such a move is rare. | The former said so. | The latter port closed. | The two men met. | The pair met. | Both said so. |
      Others were late. | Many said so. | None were hurt. | There, the port closed. | Here they met. | Until then, the port was open. |
      But since then, the port closed. | Meanwhile, their house burned. | Despite this, the port opened. | Among them was a boy. |
      And yet he stayed. | At that point the port closed. | Of those, three sank. | It was a port. | As a result, he left. | Nevertheless, this failed.`,
    standing: `This week the port closed. | This year's fair is over. | These days the port is calm. | Later this month the port closes. |
      In this month the port closes. | Earlier this year, Lada won. | It is clear that Lada won. | It was too late to turn back. |
      It took three hours to reach Lada. | It was in Lada that the ship sank. | Those who left came back. | Those arrested were freed. |
      The former president left. | The two largest ports closed. | There are two ports. | There was a fire. | There's a port in Lada. |
      Both Lada and Tula won. | Both the port and the bridge closed. | Many people left. | Other ports are open. | However, the mayor left. |
      Then the mayor of Lada left. | In his speech, Sam Reed said so. | One of the ports closed. | One port closed. | Hero ships came. |
      Itaipu Dam was closed. | Some ports were closed. | For those in Lada, the port is open.`,
  },
  uk: {
    grammar: uk,
    hanging: `Він поїхав. | Проте вони повернулися. | Її дім згорів. | Це сталося вночі. | Таке рішення хибне. | Після цього міст закрили. |
      Через це судна стоять. | У цьому випадку порт закриють. | У нього троє дітей. | За її словами, усе тихо. | За цими даними, усе тихо. |
      Там відкрили порт. | Тоді порт згорів. | Один із них загинув. | Троє з них поранені. | Обидва мовчать. | Крім того, йому загрожує штраф.`,
    standing: `Цієї весни порт закрили. | Цього року порт закрили. | У цьому році порт закрили. | Цього тижня мер поїхав. | Цими днями дощить. |
      Крім того, влада Лади закриє порт. | Однак мер поїхав. | Таким чином, мер поїхав. | Тоді як Лада росте, Стрий міліє. |
      Для того щоб відкрити порт, потрібні гроші. | Вінниця готується до зими.`,
  },
};

describe.each(Object.entries(openings))('%s', (_, { grammar, hanging, standing }) => {
  const sentences = (list: string): readonly string[] => list.split('|').map((sentence) => sentence.trim());

  it.each(sentences(hanging))('«%s» hangs on the sentence before it', (sentence) => {
    expect(isHanging(plain(sentence), grammar)).toBe(true);
  });

  it.each(sentences(standing))('«%s» stands by itself', (sentence) => {
    expect(isHanging(plain(sentence), grammar)).toBe(false);
  });
});

describe('any other language', () => {
  it.each([
    'Er sagte ab.',
    'Diese Brücke ist alt.',
    'Dabei starb niemand.',
    'Elle est fermée.',
    "C'est fini.",
    'Il est fermé.',
  ])('«%s» hangs on the sentence before it', (sentence) => {
    expect(isHanging(plain(sentence), und)).toBe(true);
  });

  it.each([
    'Il governo ha chiuso il porto.',
    'Esta semana cerró el puerto.',
    'Diese Woche schloss der Hafen.',
    'Cette semaine, le port a fermé.',
    'Erdal kam.',
    'Das Land zahlt.',
  ])('«%s» stands by itself', (sentence) => {
    expect(isHanging(plain(sentence), und)).toBe(false);
  });
});
