import type { ComponentChildren, JSX } from 'preact';

interface MastheadProps {
  readonly url: string;
  readonly section: string | null;
  readonly title: string;
  readonly language?: { readonly lang: string; readonly dir: 'auto' };
  readonly actions?: ComponentChildren;
  /** The line below the title; its parts are set apart by dots. */
  readonly children?: ComponentChildren;
}

/** Letters two lines of the larger type hold. */
const shortTitle = 66;

/** The head of the popup in all its states, of one height, so that nothing moves when the article arrives. */
export function Masthead({ url, section, title, language, actions, children }: MastheadProps): JSX.Element {
  return (
    <header class="masthead">
      <div class="masthead-line">
        <p class="site">
          <bdi>{siteOf(url)}</bdi>
          {section !== null && (
            <span class="article-section" {...language}>
              {section}
            </span>
          )}
        </p>
        {actions}
      </div>
      <h1 class={title.length > shortTitle ? 'title long' : 'title'} title={title} {...(language ?? { dir: 'auto' })}>
        {title}
      </h1>
      <p class="facts">{children}</p>
    </header>
  );
}

/** The host as people say it; the address of the tab, never one the page claims. Pages of the browser have none. */
const siteOf = (url: string): string =>
  /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
