import type { MentionIndex } from './mention-index.ts';

/** What is known of the article when a speaker is looked for. */
export interface Scene {
  readonly mentions: MentionIndex;
  /** Whether a subject may stand anywhere after its verb: «заявил в интервью мэр». */
  readonly freeOrder: boolean;
  /** Words that join a verb to the one before: «и», "and". */
  readonly joins: ReadonlySet<string>;
  /** Words for somebody new: "another". */
  readonly newcomers: ReadonlySet<string>;
  /** Words that begin what is said: "that". */
  readonly that: ReadonlySet<string>;
  /** Words before a body whose people speak: «в». */
  readonly within: ReadonlySet<string>;
  /** Words for the body spoken of before: «там сообщили». */
  readonly there: ReadonlySet<string>;
  /** Words that give a gerund a subject of its own: "with". */
  readonly absolutes: ReadonlySet<string>;
}
