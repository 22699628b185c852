import type { SentenceGrammar } from '../../core/sentences/grammar.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const sentences: SentenceGrammar = {
  abbreviations: words(
    'mr mrs ms mx dr prof rev hon st mt ft messrs gen maj col capt cmdr cpl sgt lt adm gov sen rep pres supt det insp ' +
      'jr sr vs v no nos fig vol art sec ch pp p ed eds est approx dept univ assn bros co corp inc ltd e.g i.e cf al viz ' +
      'jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md ' +
      'mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ave blvd rd',
  ),
  units: words('co corp inc ltd jr sr jan feb mar apr jun jul aug sep sept oct nov dec'),
  attribution:
    /^(?:\p{Lu}[^ ]{0,30} ){1,5}(?:said|says|told|asked|asks|added|adds|wrote|writes|tweeted|posted|replied|explained|recalled|continued|insisted|warned|argued|noted|joked|shouted)\b/u,
};
