import type { SentenceGrammar } from '../../core/sentences/grammar.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const sentences: SentenceGrammar = {
  abbreviations: words(
    'г гг гор им ул пр просп пер пл наб обл р-н пос дер д с корп кв стр рис табл ст ч п пп гл см ср напр т т.е т.н т.к ' +
      'тов гр гр-н проф акад доц канд чл чл.-корр зам пом св о прот арх архим митр еп кн ген ген.-м полк подп кап лейт сов ' +
      'англ нем фр лат рус ит исп греч букв соч изд ред сост пред предс деп мин тел факс ок прим кв.м куб',
  ),
  units: words('г гг в вв р руб коп тыс млн млрд трлн кг км м см мм га л ч мин сек с долл чел шт экз д'),
  attribution: null,
};
