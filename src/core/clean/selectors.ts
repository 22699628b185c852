import type { RuleId } from '../clutter.ts';

/** Clutter known by its markup, wherever the words come from. */
export interface SelectorRule {
  readonly id: RuleId;
  /** A CSS selector; all elements it matches are dropped. */
  readonly selector: string;
  /**
   * `before` extraction it acts on the whole page, so a guard spares what may hold the article;
   * `after` it acts inside the chosen article only, and may be bolder.
   */
  readonly when: 'before' | 'after';
  /** So sure that a live page kept tidy never draws it, without a guard. */
  readonly early?: true;
}
