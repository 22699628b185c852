import type { Item } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { adjoins, type Word } from './words.ts';

/** Takes what follows a subject and its verb for no subject, where only word order tells: "He funds such groups and says …" */
export function withObjects(items: readonly Item[], words: readonly Word[], lexicon: Lexicon): readonly Item[] {
  let subject: Item | null = null;
  return items.map((item) => {
    const object = subject !== null && isObject(item, subject, words, lexicon);
    const opens = lexicon.subordinators.has(words[item.from - 1]?.key ?? '');
    if (!object) subject = item.subject && !opens && isSomebody(item) ? item : null;
    return object && item.subject ? { ...item, subject: false, prominence: objectProminence } : item;
  });
}

const objectProminence = 0.55;

/** "Dover baker Tom Blake": after other things a common noun may lead up to a name. */
const isSomebody = ({ what }: Item): boolean => what.kind === 'pronoun' || what.kind === 'name';

/** Whether only a verb and its adverbs stand between. */
function isObject(item: Item, subject: Item, words: readonly Word[], lexicon: Lexicon): boolean {
  const { grammar, conjunctions, joins, articles } = lexicon;
  const between = words.slice(subject.to, item.from);
  const free = ({ key }: Word): boolean => conjunctions.has(key) || joins.has(key) || grammar.speech.has(key);
  return (
    between.some(({ capital, key }) => !capital && !articles.has(key)) &&
    words.slice(subject.to, item.from + 1).every(adjoins) &&
    !between.some(free) &&
    !conjunctions.has(words[item.reach]?.key ?? '')
  );
}
