import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { useMessages } from '../messages.ts';
import { type CopyForm, type CopyItem, copyItems, timelineItems } from './copy-form.ts';

interface CopyMenuProps {
  readonly copy: (form: CopyForm) => void;
  readonly saveCalendar: () => void;
  /** Whether the last copy has just succeeded. */
  readonly copied: boolean;
  /** Whether a form would be empty. */
  readonly isEmpty: (form: CopyForm) => boolean;
}

/** One button for what nearly everybody wants, the other forms behind the arrow beside it. */
export function CopyMenu({ copy, saveCalendar, copied, isEmpty }: CopyMenuProps): JSX.Element {
  const { say } = useMessages();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const arrow = useRef<HTMLButtonElement>(null);
  const items = (): HTMLElement[] => [
    ...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not([aria-disabled=true])') ?? []),
  ];
  useEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);

  const leave = (): void => {
    setOpen(false);
    arrow.current?.focus();
  };
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    if (event.code === 'Escape') leave();
    else if (step === undefined) return;
    else {
      const all = items();
      all[(all.indexOf(event.target as HTMLElement) + step + all.length) % all.length]?.focus();
    }
    // the keys of the popup mean something else
    event.preventDefault();
    event.stopPropagation();
  };

  const item = ({ form, message }: CopyItem): JSX.Element => {
    const disabled = form !== 'timeline-ics' && isEmpty(form);
    return (
      <button
        key={form}
        type="button"
        role="menuitem"
        class="menu-item"
        tabIndex={-1}
        aria-disabled={disabled}
        onClick={() => {
          if (disabled) return;
          if (form === 'timeline-ics') saveCalendar();
          else copy(form);
          leave();
        }}
      >
        {say(message)}
      </button>
    );
  };

  return (
    <div
      ref={root}
      class="copy-menu"
      onFocusOut={(event) => !within(root.current, event.relatedTarget) && setOpen(false)}
    >
      <button type="button" class="button swap copy-button" onClick={() => copy('brief')}>
        <span class={copied ? 'unseen' : ''} aria-hidden={copied}>
          <Icon of="copy" />
          {say('copy')}
        </span>
        <span class={copied ? '' : 'unseen'} aria-hidden={!copied}>
          <Icon of="check" />
          {say('copied')}
        </span>
      </button>
      <button
        ref={arrow}
        type="button"
        class="button copy-arrow"
        aria-label={say('copy_how')}
        title={say('copy_how')}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon of="more" />
      </button>
      {open && (
        <div class="menu" role="menu" aria-label={say('copy_how')} tabIndex={-1} onKeyDown={move}>
          {copyItems.map(item)}
          {!isEmpty('timeline') && (
            <fieldset class="menu-group">
              <legend class="menu-title">{say('tab_timeline')}</legend>
              {timelineItems.map(item)}
            </fieldset>
          )}
        </div>
      )}
    </div>
  );
}

const within = (element: Element | null, target: EventTarget | null): boolean =>
  target instanceof Node && element?.contains(target) === true;
