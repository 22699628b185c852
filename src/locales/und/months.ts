import type { Lexicon } from '../../core/dates/grammar.ts';

/**
 * Months as they stand beside a day or a year in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Turkish,
 * Romanian, Finnish, Indonesian and the Scandinavian languages. Where two languages mean different months by one word, none
 * of them is here.
 */
export const months: Lexicon<number> = {
  'januari?|jänner|janvier|enero|gennaio|janeiro|stycznia|ledna|ocak|ianuarie|tammikuuta': 1,
  'februari?|février|febrero|febbraio|fevereiro|lutego|února|şubat|februarie|helmikuuta': 2,
  'märz|mars|marts|marzo|março|maart|marca|března|mart|martie|maaliskuuta|maret': 3,
  'april|avril|abril|aprile|kwietnia|dubna|nisan|aprilie|huhtikuuta': 4,
  'mai|mayo|maggio|maio|mei|maj|maja|května|mayıs|toukokuuta': 5,
  'juni|juin|junio|giugno|junho|czerwca|června|haziran|iunie|kesäkuuta': 6,
  'juli|juillet|julio|luglio|julho|lipca|července|temmuz|iulie|heinäkuuta': 7,
  'august[ia]?|août|agosto|augustus|sierpnia|srpna|ağustos|elokuuta|agustus': 8,
  'september|septembre|septiembre|settembre|setembro|września|září|eylül|septembrie|syyskuuta': 9,
  'o[kc]tober|octobre|octubre|ottobre|outubro|października|října|ekim|octombrie|lokakuuta': 10,
  'november|novembre|noviembre|novembro|listopad[au]|kasım|noiembrie|marraskuuta': 11,
  'de[czs]ember|décembre|diciembre|dicembre|dezembro|grudnia|prosince|aralık|decembrie|joulukuuta': 12,
};
