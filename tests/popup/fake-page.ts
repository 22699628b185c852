import { ok, type Result } from '../../src/core/result.ts';
import type { HiddenItem, TidyLevel, TidyOutcome, TidyState } from '../../src/core/tidy.ts';
import type { RunError } from '../../src/platform/run.ts';
import type { PageTidy } from '../../src/platform/tidy.ts';

const clutter: readonly HiddenItem[] = [
  { id: 0, rule: 'teaser/label-run', text: 'Десять рек, которые стоит увидеть до осени', hidden: true },
  { id: 1, rule: 'advertising/frame', text: '', hidden: true },
  { id: 2, rule: 'subscribe/phrase', text: 'Подписывайтесь на наш канал', hidden: true },
];

/** A page that can be tidied, in memory. */
export class FakePage implements PageTidy {
  current: TidyState | null = null;
  /** What tidying will come to. */
  outcome: TidyOutcome = 'tidied';
  refusal: RunError | null = null;
  picking = false;
  /** Who wants to know when the page is tidied by itself. */
  hear: (() => void) | null = null;

  /** As a chosen site's script does. */
  async tidyByItself(): Promise<void> {
    await this.tidy('tidy');
    this.hear?.();
  }

  tidy: PageTidy['tidy'] = async (level) => this.become(level, this.outcome, this.outcome === 'tidied' ? clutter : []);
  undo: PageTidy['undo'] = async () => this.become(this.current?.level ?? 'tidy', 'undone', []);
  state: PageTidy['state'] = async () => ok(this.current);
  show: PageTidy['show'] = async (id) => this.set(id, false);
  hide: PageTidy['hide'] = async (id) => this.set(id, true);
  pick: PageTidy['pick'] = async () => {
    this.picking = true;
    return ok(null);
  };

  private become(level: TidyLevel, outcome: TidyOutcome, items: readonly HiddenItem[]): Result<TidyState, RunError> {
    if (this.refusal) return { ok: false, error: this.refusal };
    const state = { level, outcome, items };
    this.current = state;
    return ok(state);
  }

  private set(id: number, hidden: boolean): Result<TidyState, RunError> {
    const { level, outcome, items } = this.current ?? { level: 'tidy', outcome: 'undone', items: [] };
    return this.become(
      level,
      outcome,
      items.map((item) => (item.id === id ? { ...item, hidden } : item)),
    );
  }
}
