import type { ComponentChildren, JSX } from 'preact';
import { useMessages } from '../messages.ts';

interface SiteFooterProps {
  /** Empty where there is none. */
  readonly site: string;
  readonly chosen: boolean;
  /** Why nothing can be chosen here, in words; null where it can. */
  readonly barrier: string | null;
  /** Called as the first thing in the click: browsers ask for a permission only then. */
  readonly toggle: () => void;
  readonly openOptions: () => void;
  /** The choice of the level. */
  readonly children: ComponentChildren;
}

/** What holds for all pages of this site, and the way to everything else that can be chosen. */
export function SiteFooter(props: SiteFooterProps): JSX.Element {
  const { site, chosen, barrier, toggle, openOptions, children } = props;
  const { say } = useMessages();
  return (
    <div class="site-footer">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={chosen}
        aria-disabled={barrier !== null}
        aria-describedby="site-scope"
        onClick={barrier === null ? toggle : undefined}
      >
        <span class="switch-track" aria-hidden="true" />
        <span class="switch-label">{site === '' ? say('always_tidy_here') : say('always_tidy', site)}</span>
      </button>
      {children}
      <p id="site-scope" class="site-scope">
        {barrier ?? say('site_scope')}
      </p>
      <button type="button" class="text-button options-link" onClick={openOptions}>
        {say('options')}
      </button>
    </div>
  );
}
