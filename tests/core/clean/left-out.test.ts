import { expect, test } from 'vitest';
import type { Line, Metadata } from '../../../src/core/article.ts';
import { joinLabels, nameLeftOut } from '../../../src/core/clean/left-out.ts';
import { textRules } from '../../../src/rules/text.ts';
import { metadata } from '../../rules/metadata.ts';

const article: Metadata = { ...metadata, url: 'https://news.example/a', title: 'Ferry closed', language: 'ru' };

const line = (text: string, link?: string): Line => ({
  kind: 'paragraph',
  text,
  linked: link ? 1 : 0,
  links: link ? [link] : [],
});

const lead = 'Город закрыл старую переправу в понедельник, сообщила мэр на встрече с жителями правого берега.';
const block = { ...line(lead), id: 0 };

const namesOf = (...lines: readonly Line[]) =>
  nameLeftOut([line(lead), ...lines], [block], article, textRules).map(({ rule, text }) => [rule.split('/')[0], text]);

test('what a rule knows is named by it', () => {
  expect(namesOf(line('Читать в полной версии', 'https://news.example/full'))).toEqual([
    ['full-version', 'Читать в полной версии'],
  ]);
});

test('a run of label and headline is told as the teasers it is', () => {
  const teasers = ['Как спят начальники', 'Почему дорожают лодки', 'Что делать с отпуском'];
  const named = namesOf(...teasers.flatMap((text) => [line('Pro'), line(text, 'https://pro.news.example/1')]));
  expect(named).toEqual(
    teasers.flatMap((text) => [
      ['teaser', 'Pro'],
      ['teaser', text],
    ]),
  );
});

test('a label left without its headline in the content is still the label of a teaser', () => {
  const region = ['Куда плывут лодки', 'Почему молчит маяк', 'Чем кормят чаек зимой'].flatMap((text) => [
    line('Pro'),
    line(text),
  ]);
  const rules = joinLabels(
    [
      { rule: 'paid/any', text: 'Pro', block: 1 },
      { rule: 'tags/any', text: 'Теги', block: 2 },
    ],
    region,
  );
  expect(rules.map(({ rule }) => rule)).toEqual(['teaser/label', 'tags/any']);
});

test('running text that no rule knows is told as left out, a label is not', () => {
  const lost = `${lead} И ещё одно предложение, которого в статье нет.`;
  expect(namesOf(line(lost), line('Весь текст'))).toEqual([['navigation', lost]]);
});

test('a short sentence that no rule knows is told as left out; a link, a label and a headline are not', () => {
  const short = 'Без света остались сорок тысяч домов.';
  expect(
    namesOf(
      line(short),
      line('Ещё о переправе.', 'https://news.example/b'),
      line('Закрыто.'),
      line('Кто чинит переправу'),
    ),
  ).toEqual([['navigation', short]]);
});

test('what stands in the article is not told', () => {
  expect(namesOf()).toEqual([]);
});
