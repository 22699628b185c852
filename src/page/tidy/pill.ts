import { dress } from '../dress.ts';

/** What a pill says and does. */
export interface PillWords {
  /** BCP 47 */
  readonly language: string;
  readonly hidden: string;
  readonly undo: string;
}

/** Milliseconds a pill stays, unless someone is at it. */
const duration = 6_000;

const pillLook = {
  position: 'fixed',
  inset: 'auto 16px 16px auto',
  margin: '0',
  padding: '8px 8px 8px 16px',
  border: '1px solid #d9d3c7',
  'border-radius': '20px',
  background: '#fffdf8',
  color: '#1c1a17',
  font: '14px/24px system-ui, sans-serif',
  'box-shadow': '0 2px 12px rgb(0 0 0 / 0.2)',
} as const;

const buttonLook = {
  'margin-inline-start': '4px',
  padding: '0 8px',
  border: '0',
  'border-radius': '12px',
  background: 'none',
  color: '#8a3b12',
  font: 'inherit',
  'text-decoration': 'underline',
  cursor: 'pointer',
} as const;

/** Shows for a while how much is hidden, with a button to undo it: in a shadow root that the page cannot look into. Gives what takes it away. */
export function showPill(page: Document, { language, hidden, undo }: PillWords, bringBack: () => void): () => void {
  const host = page.createElement('div');
  host.lang = language;
  host.setAttribute('role', 'status');
  host.popover = 'manual';
  dress(host, pillLook);
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = undo;
  dress(button, buttonLook);
  host.attachShadow({ mode: 'closed' }).append(`${hidden} ·`, button);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const gone = new AbortController();
  const remove = (): void => {
    clearTimeout(timer);
    gone.abort();
    host.remove();
  };
  const wait = (): void => {
    clearTimeout(timer);
    if (!page.hidden) timer = setTimeout(remove, duration);
  };
  const stay = (): void => clearTimeout(timer);
  button.addEventListener('click', () => {
    remove();
    bringBack();
  });
  for (const type of ['pointerenter', 'focusin'] as const) host.addEventListener(type, stay);
  for (const type of ['pointerleave', 'focusout'] as const) host.addEventListener(type, wait);
  page.addEventListener('visibilitychange', wait, { signal: gone.signal });
  page.documentElement.append(host);
  host.showPopover();
  wait();
  return remove;
}
