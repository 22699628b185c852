import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import { Tab } from './tab.tsx';

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** null where counting says nothing. */
  readonly count: number | null;
  /** Why it cannot be chosen; null when it can. */
  readonly empty: string | null;
}

interface TabsProps<Name extends string> {
  readonly items: readonly TabItem<Name>[];
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
}

/** The step an arrow key makes; Home and End go all the way. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

export function Tabs<Name extends string>({ items, chosen, choose }: TabsProps<Name>): JSX.Element {
  const { say } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const open = items.filter(({ empty }) => empty === null);
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.code];
    if (step === undefined) return;
    event.preventDefault();
    const here = open.findIndex(({ name }) => name === chosen);
    const there = Number.isFinite(step) ? (here + step + open.length) % open.length : step < 0 ? 0 : open.length - 1;
    const next = open[there];
    if (!next) return;
    choose(next.name);
    list.current?.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={say('sections')} onKeyDown={move}>
      {items.map((item) => (
        <Tab key={item.name} item={item} chosen={item.name === chosen} choose={() => choose(item.name)} />
      ))}
    </div>
  );
}
