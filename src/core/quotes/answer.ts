import type { Block } from '../blocks.ts';
import { readWords } from '../text/tokens.ts';
import { endsLikeSpeech, type Frame } from './frame.ts';
import type { QuoteGrammar } from './grammar.ts';
import type { Paragraph } from './paragraph.ts';
import type { Item } from './reading.ts';
import { readSpan, type Utterance } from './utterance.ts';

/** A single question with its answer may be anything. */
const fewest = 2;

/** Items: a name with a role at most. */
const longestLabel = 4;

interface Answer {
  readonly paragraph: Paragraph;
  /** «Анна Белова» or “A”, when the answer begins with it. */
  readonly label: readonly Item[];
}

/** The answers of an interview that is printed as questions and answers, behind dashes or behind names, by their blocks. */
export function findAnswers(paragraphs: readonly Paragraph[], grammar: QuoteGrammar): ReadonlyMap<Block, Utterance> {
  const answers: Answer[] = [];
  let asked: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    const answer: Answer | null = asked && readAnswer(paragraph, asked);
    if (answer) answers.push(answer);
    asked = answer || !isQuestion(paragraph) ? null : paragraph;
  }
  if (answers.length < fewest) return new Map();
  return new Map(answers.map((answer) => [answer.paragraph.block, toUtterance(answer, grammar)]));
}

const isQuestion = ({ block, items }: Paragraph): boolean =>
  block.kind !== 'item' && (isDash(items[0]) || labelOf(items).length > 0) && block.text.trimEnd().endsWith('?');

/** An answer begins as its question does. */
function readAnswer(paragraph: Paragraph, asked: Paragraph): Answer | null {
  const { block, items } = paragraph;
  if (block.kind !== 'paragraph' || !endsLikeSpeech(block.text.trimEnd())) return null;
  if (isDash(items[0])) return isDash(asked.items[0]) && items[1]?.capital ? { paragraph, label: [] } : null;
  const label = labelOf(items);
  const other = labelOf(asked.items);
  return label.length > 0 && other.length > 0 && textOf(label) !== textOf(other) ? { paragraph, label } : null;
}

/** The words before a colon that opens what somebody says, when they can be a name or stand for one. */
function labelOf(items: readonly Item[]): readonly Item[] {
  const colon = items.slice(0, longestLabel + 1).findIndex(({ text }) => text === ':');
  const label = items.slice(0, Math.max(0, colon));
  return label.every(({ word, capital }) => word && capital) ? label : [];
}

const textOf = (items: readonly Item[]): string => items.map(({ text }) => text).join(' ');

const isDash = (item: Item | undefined): boolean => item?.text === '—';

function toUtterance({ paragraph: { block, first, items }, label }: Answer, grammar: QuoteGrammar): Utterance {
  const start = items[label.length + 1]?.start ?? 0;
  const { pieces, texts } = readSpan(block, { start, end: block.text.length }, grammar);
  const words = texts.join(' ');
  const parts = [{ line: first, at: 0 }] as const;
  const frame = frameOf(block, label, grammar);
  return { parts, pieces, words, count: readWords(words).length, asides: [], reply: true, frame, closed: true };
}

/** Behind a dash, and behind “A:”, answers whoever the article interviews. */
function frameOf({ id }: Block, label: readonly Item[], { answers }: QuoteGrammar): Frame {
  const frame = { form: 'direct', cue: null, reach: 0, strength: 0.8 } as const;
  if (label.length === 0 || answers.has(textOf(label))) return { ...frame, zone: null, asked: true };
  return { ...frame, zone: { block: id, items: label, cues: [], side: 'before' } };
}
