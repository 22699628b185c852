// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.rbc.ru/politics/14/05/2026/0a1b2c"}
import { expect, test } from 'vitest';
import { numberBlocks } from '../../../src/core/blocks.ts';
import { nothingHidden } from '../../../src/page/copy/hidden.ts';
import { readArticle } from '../../../src/page/read.ts';
import { selectorRules } from '../../../src/rules/selectors.ts';
import { siteRules } from '../../../src/rules/sites/sites.ts';
import { pageOf } from '../../page/page.ts';

const body = `<div class="article__content"><h1 class="article__header__title-in">Паром вернётся на линию в июне</h1>
  <div class="article__text">
    <div class="article__header__yandex">Речной паром снова выйдет на линию в первый месяц лета</div>
    <div class="article__text__overview"><span>Паром вернётся на линию после ремонта в середине июня, сообщили в речном порту.</span></div>
    <p>До тех пор людей через реку возит катер, и по выходным к нему стоит очередь от самой рыночной площади.</p>
    <p>Капитан парома не скрывает, что скучает без работы, и каждый день приходит смотреть на ремонт своего судна.</p>
    <p>Деньги на новый двигатель город нашёл только с третьего раза, а старый отдали в музей речного флота.</p>
  </div></div>`;

const firstBlock = (url: string): string | undefined => {
  const read = readArticle(pageOf(body), { hidden: nothingHidden, rules: [...selectorRules, ...siteRules(url)] });
  const blocks = read.ok ? numberBlocks(read.value.content).blocks : [];
  return blocks.find(({ kind }) => kind !== 'heading')?.text;
};

test("the aggregator's headline goes, the lead stays", () => {
  expect(firstBlock('https://www.rbc.ru/politics/')).toMatch(/^Паром вернётся на линию после ремонта/);
});

test('a rule of one site says nothing on another', () => {
  expect(firstBlock('https://news.example/')).toMatch(/^Речной паром/);
});
