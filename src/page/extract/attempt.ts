import type { Root } from 'mdast';
import type { ExtractionWay, Line } from '../../core/article.ts';
import type { SelectorRule } from '../../core/clean/selectors.ts';
import type { Removal } from '../../core/clutter.ts';
import { toContent } from '../content/content.ts';
import type { Copy } from '../copy/copy.ts';
import { chooseArticle } from '../engine/article.ts';
import { markCaptions } from '../isolate/captions.ts';
import { dropLoneParagraphs, listLoneParagraphs } from '../isolate/lone.ts';
import { dropMicrodataCopies } from '../isolate/microdata.ts';
import { blocksWithin, listKept, type OwnSelection, restoreKept, sparesKept } from '../isolate/own.ts';
import { applySelectorRules, holdsMost, mayHoldArticle } from '../isolate/selectors.ts';
import { listLines } from '../lines.ts';
import { findLead, type Herald, restoreLead } from './lead.ts';
import { listLists } from './lists.ts';
import { listParagraphs, textOf } from './paragraphs.ts';
import { findPlaces, namePlaces } from './places.ts';
import { regionOf } from './region.ts';
import { restoreParagraphs } from './restore.ts';
import { movedBy, partsOf, restoreLists } from './restore-lists.ts';
import { splitParagraphs } from './split.ts';
import { dropSurroundings } from './surroundings.ts';
import { chooseByProse } from './widest.ts';

/** One way of getting at the article. */
export interface Way {
  readonly name: Exclude<ExtractionWay, 'schema'>;
  /** Whether what the layout hides stays out. */
  readonly hides: boolean;
  readonly rules: readonly SelectorRule[];
  readonly choose: (copy: Document) => Element | null;
}

/** The ways to try, best first, until the result fits what the page says of its article. */
export function ways(rules: readonly SelectorRule[]): readonly Way[] {
  const bold = rules.filter(({ when }) => when === 'after');
  return [
    { name: 'engine', hides: true, rules, choose: chooseArticle },
    { name: 'without-rules', hides: true, rules: bold, choose: chooseArticle },
    { name: 'with-hidden', hides: false, rules, choose: chooseArticle },
    { name: 'widest-prose', hides: false, rules: bold, choose: ({ body }) => chooseByProse(body) },
  ];
}

export interface Attempt {
  readonly content: Root;
  readonly text: string;
  readonly removed: readonly Removal[];
  readonly region: readonly Line[];
  /** The blocks a person's own selectors keep, by id. */
  readonly kept: readonly number[];
}

/** What an attempt needs to know of the page, whichever way it goes. */
export interface Aim extends Herald {
  readonly base: string;
  readonly own: OwnSelection;
}

/** Takes one copy apart; the copy is used up by it. */
export function attempt({ document: copy }: Copy, { rules, choose }: Way, aim: Aim): Attempt | null {
  const { base, title, own } = aim;
  const { body } = copy;
  const copies = dropMicrodataCopies(copy);
  const kept = listKept(body, own);
  const mayHold = sparesKept(kept, mayHoldArticle(body));
  const before = applySelectorRules(
    body,
    rules.filter(({ when }) => when === 'before'),
    mayHold,
  );
  markCaptions(body);
  dropSurroundings(body, mayHold);
  const bold = [...own.hide, ...rules.filter(({ when }) => when === 'after')];
  const lone = listLoneParagraphs(body, bold);
  splitParagraphs(body);
  const standing = listParagraphs(body);
  const lists = listLists(body, standing, bold);
  const lines = listLines(body);
  const lead = findLead(lines, aim);
  namePlaces([...standing.map(({ element }) => element), ...lists.flatMap(partsOf), ...lone.keys()]);
  const chosen = choose(copy);
  if (!chosen) return null;
  const now = findPlaces(chosen);
  const paragraphs = standing.map((paragraph) => ({ ...paragraph, element: now(paragraph.element) }));
  restoreParagraphs(chosen, paragraphs);
  restoreKept(chosen, kept);
  const spare = sparesKept(kept, holdsMost(chosen));
  const after = [
    ...applySelectorRules(chosen, bold, spare),
    ...dropLoneParagraphs(chosen, new Map([...lone].map(([at, rule]) => [now(at), rule])), spare),
  ];
  // what extraction found is judged without lists and lead: the lead agrees with the page's description whatever follows it
  const text = textOf(chosen);
  const listed = restoreLists(
    chosen,
    lists.map((list) => movedBy(list, now)),
    paragraphs,
  );
  const whole = restoreLead(chosen, [text, ...listed].join(' '), lead);
  const content = toContent(chosen, base);
  return {
    content,
    kept: blocksWithin(content, kept),
    text,
    removed: [...copies, ...before, ...after],
    region: regionOf(lines, { article: whole, title, base }),
  };
}
