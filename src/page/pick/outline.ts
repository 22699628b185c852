import { dress } from '../dress.ts';

const frameLook = {
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'hidden',
  'pointer-events': 'none',
} as const;

const boxLook = {
  position: 'fixed',
  border: '2px solid #8a3b12',
  'border-radius': '3px',
  background: 'rgb(255 226 122 / 0.35)',
  'box-sizing': 'border-box',
} as const;

const hintLook = {
  position: 'fixed',
  inset: '16px auto auto 50%',
  transform: 'translateX(-50%)',
  padding: '8px 16px',
  border: '1px solid #d9d3c7',
  'border-radius': '20px',
  background: '#fffdf8',
  color: '#1c1a17',
  font: '14px/24px system-ui, sans-serif',
  'box-shadow': '0 2px 12px rgb(0 0 0 / 0.2)',
} as const;

/** A frame over the page that shows which element is meant; it takes no clicks, and the page cannot look into it. */
export interface Outline {
  readonly host: Element;
  readonly around: (element: Element) => void;
  readonly remove: () => void;
}

export function showOutline(page: Document, hint: string, language: string): Outline {
  const host = page.createElement('div');
  host.popover = 'manual';
  host.lang = language;
  host.setAttribute('role', 'status');
  dress(host, frameLook);
  const box = page.createElement('div');
  dress(box, { ...boxLook, display: 'none' });
  const line = page.createElement('div');
  line.textContent = hint;
  dress(line, hintLook);
  host.attachShadow({ mode: 'closed' }).append(box, line);
  page.documentElement.append(host);
  host.showPopover();
  return {
    host,
    around: (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      dress(box, {
        display: 'block',
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
    },
    remove: () => host.remove(),
  };
}
