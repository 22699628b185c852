import { likeness, shareFound, wordsOf } from '../../core/text/words.ts';
import { leadSelector } from '../../rules/leads.ts';
import { isCaption } from '../content/caption.ts';
import type { StandingLine } from '../lines.ts';
import { textOf } from './paragraphs.ts';

/** What the page says of its article that tells where its lead stands. */
export interface Herald {
  readonly title: string;
  /** Its descriptions of itself: many are the lead. */
  readonly descriptions: readonly string[];
}

/** Lines between headline and text in which a lead is looked for. */
const reach = 12;

/** Characters of a lead. */
const shortest = 40;
const longest = 700;

/**
 * Finds the article's lead before extraction takes the copy apart:
 * the first line right below the headline that is marked so, or says what the page's description says.
 */
export function findLead(lines: readonly StandingLine[], herald: Herald): string | null {
  const { title, descriptions } = herald;
  const headline = lines.findIndex(({ start, text }) => start.closest('h1') !== null && likeness(text, title) > 0.8);
  if (headline < 0) return null;
  const lead = lines.slice(headline + 1, headline + 1 + reach).find((line) => {
    const text = line.text.trim();
    if (text.length < shortest || text.length > longest || isLink(line) || isOfPicture(line.start)) return false;
    if (likeness(text, title) > 0.5) return false;
    return descriptions.some((description) => saysSame(text, description)) || isMarked(line.start);
  });
  return lead?.text.trim() ?? null;
}

const isLink = ({ text, linked }: StandingLine): boolean =>
  linked.reduce((sum, { length }) => sum + length, 0) > text.length / 2;

const isOfPicture = (start: Element): boolean =>
  isCaption(start) || start.closest('figure, [class*="gallery" i], [class*="carousel" i]') !== null;

/** A description may be cut short, or go on. */
const saysSame = (text: string, description: string): boolean =>
  wordsOf(description).length >= 6 && Math.max(shareFound(text, description), shareFound(description, text)) > 0.85;

const isMarked = (start: Element): boolean =>
  start.matches(leadSelector) || (start.parentElement?.matches(leadSelector) ?? false);

/** Puts the lead back that extraction took for a part of the header; gives the article's text with it. */
export function restoreLead(chosen: Element, text: string, lead: string | null): string {
  if (lead === null || text.includes(lead)) return text;
  const isRepeated = [...chosen.querySelectorAll('p')].some((paragraph) => likeness(textOf(paragraph), lead) > 0.8);
  if (isRepeated) return text;
  const paragraph = chosen.ownerDocument.createElement('p');
  paragraph.textContent = lead;
  chosen.prepend(paragraph);
  return lead + text;
}
