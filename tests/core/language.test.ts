import { describe, expect, test } from 'vitest';
import { choosePack } from '../../src/core/language.ts';
import { packs } from '../../src/locales/packs.ts';

const texts = {
  russian: 'Мэр объявил, что этот мост откроют в мае, и поблагодарил тех, кто вытащил эту стройку из рутины.',
  shortRussian: 'Мост закрыт до вторника.',
  mixed: 'Компания Sunrise Systems объявила, что сервис CloudBox заработает в мае, это подтвердил её директор.',
  ukrainian: 'Мер оголосив, що цей міст відкриють у травні, і подякував усім, хто його будував.',
  serbian: 'Градоначелник је рекао да ће мост бити отворен у мају и захвалио је свима који су га градили.',
  bulgarian: 'Кметът обяви, че мостът ще бъде открит през май, и благодари на всички, които са го строили.',
  english: 'The mayor said the bridge would open in May and thanked all who had built it near the café.',
  german: 'Der Bürgermeister erklärte, die Brücke werde im Mai für Fußgänger geöffnet, und dankte allen.',
  japanese: '市長は、橋が五月に開通すると発表し、建設に携わったすべての人に感謝した。',
  empty: '',
};

describe('the pack a text is read with', () => {
  test.each([
    ['russian', 'ru', 'ru'],
    ['russian', 'ru-RU', 'ru'],
    ['russian', null, 'ru'],
    ['russian', 'en', 'ru'],
    ['russian', 'uk', 'ru'],
    ['shortRussian', null, 'ru'],
    ['shortRussian', 'ru', 'ru'],
    ['mixed', null, 'ru'],
    ['ukrainian', 'uk', 'uk'],
    ['ukrainian', 'ru', 'uk'],
    ['ukrainian', null, 'uk'],
    ['serbian', null, 'und'],
    ['bulgarian', 'bg', 'und'],
    ['english', 'en-GB', 'en'],
    ['english', 'ru', 'en'],
    ['english', null, 'en'],
    ['german', 'de', 'und'],
    ['german', 'en', 'und'],
    ['japanese', 'ja', 'und'],
    ['empty', null, 'und'],
  ] as const)('%s text declared %s is read as %s', (text, declared, code) => {
    expect(choosePack(packs, declared, texts[text]).code).toBe(code);
  });
});
