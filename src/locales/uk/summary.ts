import type { SummaryGrammar } from '../../core/summary/grammar.ts';
import { summary as und } from '../und/summary.ts';
import { hanging } from './hanging.ts';

export const summary: SummaryGrammar = {
  ...und,
  hanging,
  refusal: /відмови[а-яіїєґ]{2,4} (?:від коментар|коментувати)|не (?:коментує|прокоментува)|не відповіл|без відповіді/u,
  stopWords: new Set(
    `а але б би бо був була були було в вам вас весь ви від він вона воно вони все всі де для до ж за з зі і й його її їх
    їм із коли ми мене мій на над нас не нього неї них ні ніж о об он по під при про проти та так такий там те ти тим того
    той тому тут у уже це цей ця ці чи чого щоб що як яка який якщо які`.split(/\s+/),
  ),
  charactersPerMinute: 1000,
};
