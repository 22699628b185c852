import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { rehearse } from '../../popup/rehearse.ts';
import { analyze } from '../../src/core/analyze.ts';
import type { Article } from '../../src/core/article.ts';
import { packs } from '../../src/locales/packs.ts';
import { textRules } from '../../src/rules/text.ts';
import { root } from '../build/project.ts';
import { quantile } from './figures.ts';

const setting = { packs, rules: textRules, today: '2026-01-01', summaryLength: 'normal' } as const;

/** What news is made of, more densely than in most of it: people, speech, dates, sources. */
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
const languages: readonly Language[] = ['ru', 'en'];

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
    tags: [],
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

/** Milliseconds. Other programs lengthen `wall`; threads that compile and collect garbage beside it lengthen `processor`. */
interface Cost {
  readonly wall: number;
  readonly processor: number;
}

function timeOne(run: () => void): Cost {
  const start = performance.now();
  const used = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - start, processor: (user + system) / 1000 };
}

const medianOf = (costs: readonly Cost[]): Cost => ({
  wall: quantile(
    costs.map(({ wall }) => wall),
    0.5,
  ),
  processor: quantile(
    costs.map(({ processor }) => processor),
    0.5,
  ),
});

/**
 * When an article is analysed: first of all in a process, after a rehearsal as in the popup, or when many have been.
 * The rehearsal has much the same lines here, so that real articles gain less by it.
 */
const stages = ['cold', 'rehearsed', 'warm', '100,000 words'] as const;
type Stage = (typeof stages)[number];

/** What one stage costs in this process, which must be fresh. */
export function timeStage(language: Language, stage: Stage): Cost {
  const usual = grownArticle(language, 2_000);
  const analyzeUsual = (): Cost => timeOne(() => analyze(usual, setting));
  if (stage === 'cold') return analyzeUsual();
  if (stage === 'rehearsed') {
    rehearse(usual.title, language, setting);
    return analyzeUsual();
  }
  for (let round = 0; round < 5; round += 1) analyzeUsual();
  if (stage === 'warm') return medianOf(Array.from({ length: 15 }, analyzeUsual));
  const long = grownArticle(language, 100_000);
  return timeOne(() => analyze(long, setting));
}

/** Each figure is the median of as many fresh processes. */
const processes = 5;

/** One line for each language and stage. */
export const benchAnalysis = (): readonly string[] =>
  languages.flatMap((language) =>
    stages.map((stage) => {
      const { wall, processor } = medianOf(Array.from({ length: processes }, () => timeApart(language, stage)));
      return `${language}  ${stage.padEnd(14)}wall ${wall.toFixed(0).padStart(5)}   processor ${processor.toFixed(0).padStart(5)}`;
    }),
  );

function timeApart(language: Language, stage: Stage): Cost {
  const script = `import { timeStage } from '${join(root, 'tools/bench/analysis.ts')}'; console.log(JSON.stringify(timeStage('${language}', '${stage}')))`;
  const { stdout } = spawnSync('npx', ['tsx', '--eval', script], { cwd: root, encoding: 'utf8' });
  return JSON.parse(stdout);
}
