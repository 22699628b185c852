import { analyze, type Setting } from '../src/core/analyze.ts';
import { choosePack } from '../src/core/language.ts';

/** What news is made of: people, speech, dates, sources. */
const news: Readonly<Record<string, readonly string[]>> = {
  ru: [
    'Мэр Приозёрска Анна Белова 3 мая 2021 года открыла мост через Ладу. «Мы ждали этого десять лет, — сказала она. — И дождались».',
    'По данным министерства, ремонт обошёлся в 14 миллионов. Губернатор Олег Репин заявил, что область «оплатит половину».',
    'Движение вернули накануне, сообщили в пресс-службе мэрии. В мае прошлого года мост закрыли на два месяца.',
  ],
  uk: [
    'Мер Приозерська Анна Білова 3 травня 2021 року відкрила міст через Ладу. «Ми чекали на це десять років, — сказала вона. — І дочекалися».',
    'За даними міністерства, ремонт коштував 14 мільйонів. Губернатор Олег Рєпін заявив, що область «сплатить половину».',
    'Рух повернули напередодні, повідомили в пресслужбі мерії. У травні минулого року міст закрили на два місяці.',
  ],
  en: [
    'Mayor Anna Hale of Elm opened the bridge on 3 May 2021. “We waited ten years for it,” she told reporters. “And here it is.”',
    'According to the Harbour Authority, the work cost 14 million pounds. Governor Mark Rowe said the county would “pay for half of it”.',
    'Traffic came back last week, a spokesman for the town said. In May last year the bridge was closed for two months.',
  ],
};

/**
 * Analyses a few made-up lines in the language a title seems to be in. A browser compiles patterns and code when they are first used, which
 * takes it longer than a usual article does; so this is for the time in which the page is being read elsewhere.
 */
export function rehearse(title: string, language: string, setting: Setting): void {
  const { code } = choosePack(setting.packs, language, title);
  const lines = news[code] ?? news['en'] ?? [];
  analyze(
    {
      url: 'https://news.example/',
      title: lines[0] ?? '',
      byline: null,
      siteName: null,
      section: null,
      tags: [],
      language: code,
      publishedAt: '2021-05-04',
      modifiedAt: null,
      dateline: null,
      image: null,
      articleLike: true,
      content: {
        type: 'root',
        children: lines.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
      },
      removed: [],
    },
    setting,
  );
}
