import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { analyze } from '../../src/core/analyze.ts';
import type { Article } from '../../src/core/article.ts';
import { packs } from '../../src/locales/packs.ts';
import { textRules } from '../../src/rules/text.ts';
import { root } from '../build/project.ts';
import { quantile } from './figures.ts';

const setting = { packs, rules: textRules, today: '2026-01-01', summaryLength: 'normal' } as const;

/** What news is made of: people, speech, dates, sources. */
const sentences = {
  ru: [
    'Мэр Приозёрска Анна Белова 3 мая 2021 года открыла мост через Ладу.',
    '«Мы ждали этого десять лет, — сказала она. — И дождались».',
    'По данным Минтранса, ремонт обошёлся в 14 миллионов рублей.',
    'Губернатор Олег Репин заявил, что область «оплатит половину».',
    'Движение вернули накануне, сообщили в пресс-службе мэрии.',
  ],
  en: [
    'Mayor Anna Hale of Elm opened the bridge on 3 May 2021.',
    '“We waited ten years for it,” she told reporters. “And here it is.”',
    'According to the Harbour Authority, the work cost 14 million pounds.',
    'Governor Mark Rowe said the county would “pay for half of it”.',
    'Traffic came back last week, a spokesman for the town said.',
  ],
} as const;

type Language = keyof typeof sentences;

/** An article of about so many words. */
export function grownArticle(language: Language, words: number): Article {
  const paragraph = sentences[language].join(' ');
  const count = Math.ceil(words / paragraph.split(' ').length);
  return {
    url: 'https://news.example/grown',
    title: sentences[language][0],
    byline: null,
    siteName: null,
    section: null,
    language,
    publishedAt: '2021-05-04',
    modifiedAt: null,
    dateline: null,
    image: null,
    articleLike: true,
    content: {
      type: 'root',
      children: Array.from({ length: count }, (_, place) => ({
        type: 'paragraph',
        children: [{ type: 'text', value: `${place + 1}. ${paragraph}` }],
      })),
    },
    removed: [],
  };
}

/** Milliseconds of processor time, which other programs do not lengthen. */
function timeOne(article: Article): number {
  const start = process.cpuUsage();
  analyze(article, setting);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** In this process: the first analysis, later ones of as many words, and one of 100,000 words. */
export function timeAnalysis(language: Language): Readonly<Record<'cold' | 'warm' | 'long', number>> {
  const usual = grownArticle(language, 2_000);
  const cold = timeOne(usual);
  const warm = quantile(
    Array.from({ length: 15 }, () => timeOne(usual)),
    0.5,
  );
  return { cold, warm, long: timeOne(grownArticle(language, 100_000)) };
}

/** One line for each language, each timed in a process of its own, as a popup is. */
export const benchAnalysis = (): readonly string[] =>
  (Object.keys(sentences) as Language[]).map((language) => {
    const script = `import { timeAnalysis } from '${join(root, 'tools/bench/analysis.ts')}'; console.log(JSON.stringify(timeAnalysis('${language}')))`;
    const { stdout } = spawnSync('npx', ['tsx', '--eval', script], { cwd: root, encoding: 'utf8' });
    return `${language}  ${stdout.trim()}`;
  });
