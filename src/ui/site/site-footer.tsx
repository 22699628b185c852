import type { ComponentChildren, JSX } from 'preact';
import { useMessages } from '../messages.ts';

interface SiteFooterProps {
  /** Empty where there is none. */
  readonly site: string;
  readonly chosen: boolean;
  /** Why nothing can be chosen here, in words; empty where that has been said already, null where it can. */
  readonly barrier: string | null;
  /** Called as the first thing in the click: browsers ask for a permission only then. */
  readonly toggle: () => void;
  readonly openOptions: () => void;
  readonly listKeys: (() => void) | null;
  /** The choice of the level. */
  readonly children: ComponentChildren;
}

/** What holds for all pages of this site, and the way to everything else that can be chosen. */
export function SiteFooter(props: SiteFooterProps): JSX.Element {
  const { site, chosen, barrier, toggle, openOptions, listKeys, children } = props;
  const { say } = useMessages();
  return (
    <div class="site-footer">
      {barrier === null ? (
        <>
          <button
            type="button"
            role="switch"
            class="switch"
            aria-checked={chosen}
            aria-describedby="site-scope"
            title={say('always_tidy', site)}
            onClick={toggle}
          >
            <span class="switch-track" aria-hidden="true" />
            <span class="switch-label">{say('always_tidy', site)}</span>
          </button>
          {children}
          <p id="site-scope" class="site-scope">
            {say('site_scope')}
          </p>
        </>
      ) : (
        <p class="site-barrier">{barrier}</p>
      )}
      <p class="site-links">
        {listKeys && (
          <button type="button" class="text-button" aria-keyshortcuts="?" onClick={listKeys}>
            {say('keys')}
          </button>
        )}
        <button type="button" class="text-button options-link" onClick={openOptions}>
          {say('options')}
        </button>
      </p>
    </div>
  );
}
