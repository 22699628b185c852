import type { JSX } from 'preact';
import type { TabItem } from './tabs.tsx';

interface TabProps {
  readonly item: TabItem<string>;
  readonly chosen: boolean;
  readonly choose: () => void;
}

/** An empty tab stays where it is and says why it is empty: an absence is worth knowing. */
export function Tab({ item: { name, label, count, empty }, chosen, choose }: TabProps): JSX.Element {
  return (
    <button
      type="button"
      id={`tab-${name}`}
      class="tab"
      role="tab"
      aria-selected={chosen}
      aria-controls={chosen ? `panel-${name}` : undefined}
      aria-disabled={empty !== null}
      aria-description={empty ?? undefined}
      title={empty ?? undefined}
      tabIndex={chosen ? 0 : -1}
      onClick={empty === null ? choose : undefined}
    >
      {label}
      {count !== null && <span class="tab-count"> {count}</span>}
    </button>
  );
}
