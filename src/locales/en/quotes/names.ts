import { startingWith, type WordTest } from '../../../core/quotes/stems.ts';

const anyOf = (words: string): WordTest =>
  startingWith(
    words
      .trim()
      .split(/\s+/)
      .flatMap((word) => [word, `${word}s`]),
    0,
    0,
  );

/** Nouns after which quoted words with a capital are a name: "novel", "titled". */
export const naming = anyOf(`
  titled entitled headlined named called dubbed nicknamed newspaper magazine journal paper website blog podcast newsletter film
  movie documentary song single album track hit show serie series sitcom drama musical play opera book novel memoir story poem
  report study survey essay article column episode chapter exhibition bill act law operation project programme program scheme
  saying proverb adage motto slogan
  campaign initiative event festival award conference band group ship vessel yacht plane model brand app game section category`);

/** What makes a coinage or a mere word of what is quoted right after it. */
export const coined =
  /^(?:so-called|nicknamed|dubbed|(?:often|also|sometimes|is|are|was|were|commonly|usually|widely|what's) called(?: the| an?)?|(?:phrase|word|term|latin|short|slang|code|stands?|stood) for|meaning|translates? (?:as|to)|(?:known|referred to) as|(?:the|a|this|that|word|of) (?:words?|terms?|phrase|label|hashtag|nickname|name|title|category|slogan))$/;

/** Words that make a charge of what is quoted soon after them. */
export const charge = anyOf('charged indicted convicted count');

export const pointer = anyOf('read watch see listen related more');

/** Usual names of things that news put in marks out of habit. */
export const term = /^(?:made in \p{L}{2,20})$/u;
