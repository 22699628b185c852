import { marks } from './mark-names.ts';

/** What changed on a page since it was last looked at. */
export interface Changes {
  /** Elements that came, with all they hold; a page too busy to list them gives the whole body. */
  readonly added: ReadonlySet<Element>;
  /** Elements whose children came or went. */
  readonly parents: ReadonlySet<Element>;
  /** Elements the page took our mark off. */
  readonly unmarked: ReadonlySet<Element>;
}

/** More elements at once are not listed. */
const most = 300;

/** Milliseconds a busy page may keep us waiting. */
const patience = 1_000;

/** Tells of a page's changes when the page is idle and its tab is seen. Gives what ends it. */
export function follow(page: Document, tell: (changes: Changes) => void): () => void {
  let changes = noChanges();
  let idle: number | null = null;

  const wait = (): void => {
    idle ??= requestIdleCallback(deliver, { timeout: patience });
  };
  const deliver = (): void => {
    idle = null;
    const { added, parents, unmarked } = changes;
    changes = noChanges();
    tell({ added: added.size > most ? new Set([page.body]) : added, parents, unmarked });
    // what telling did to the page is no news
    observer.takeRecords();
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (!(target instanceof Element)) continue;
      if (type === 'attributes') changes.unmarked.add(target);
      else if (changes.added.size <= most) {
        changes.parents.add(target);
        for (const node of addedNodes) if (node instanceof Element) changes.added.add(node);
      }
    }
    wait();
  });

  const watch = (): void =>
    observer.observe(page, { subtree: true, childList: true, attributes: true, attributeFilter: [marks.hidden] });
  const rest = (): void => {
    observer.disconnect();
    if (idle !== null) cancelIdleCallback(idle);
    idle = null;
  };
  const onVisibility = (): void => {
    if (page.hidden) rest();
    else {
      watch();
      changes.added.add(page.body);
      wait();
    }
  };

  page.addEventListener('visibilitychange', onVisibility);
  if (!page.hidden) watch();
  return () => {
    page.removeEventListener('visibilitychange', onVisibility);
    rest();
  };
}

const noChanges = () => ({ added: new Set<Element>(), parents: new Set<Element>(), unmarked: new Set<Element>() });
