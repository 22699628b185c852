import type { SentenceGrammar } from '../../core/sentences/grammar.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const sentences: SentenceGrammar = {
  abbreviations: words(`
    м р рр ім вул просп пров пл наб обл р-н смт с буд корп кв стор рис табл ст ч п пп гл див ср напр т т.зв т.д т.п
    проф акад доц канд чл зам пом св о прот архім митр єп кн ген полк підп кап лейт рад англ нім фр лат укр рос грец
    вид ред упор тел факс бл прибл`),
  units: words('р рр ст грн коп тис млн млрд трлн кг км см мм га л хв сек год дол чол шт прим'),
  attribution: null,
};
