import type { OwnRule } from '../../../src/core/clean/own.ts';
import { tidyStyle } from '../../../src/page/tidy/style.ts';
import { createTidying, type Tidying } from '../../../src/page/tidy/tidy.ts';
import { askForRules } from '../../../src/platform/ask-background.ts';
import { parseTidyMessage } from '../../../src/platform/tidy-messages.ts';
import { pageRules } from '../../../src/rules/page.ts';
import { selectorRules } from '../../../src/rules/selectors.ts';
import { prose } from '../page.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(tidyStyle(selectorRules));

/** The text of an article with a headline, and clutter in it and around it. */
export const story = `
  <nav id="menu"><a href="/">Home</a> <a href="/sport">Sport</a></nav>
  <main id="main">
    <article>
      <h1 id="headline">Ferry stays in the harbour</h1>
      <div class="social-share" id="share">Share this story</div>
      ${prose('ferry', 'harbour', 'bridge')}
      <p id="related">Read also: <a href="/mayor">The mayor wants a bridge</a></p>
      <form><input id="field" value="as sent"></form>
      ${prose('pier', 'road')}
      <ins class="adsbygoogle" id="advert">Buy a boat</ins>
    </article>
  </main>
  <aside id="side"><p>Other things of the day</p></aside>`;

/** Opens a page in the test's own window, and gives what tidies it, by our rules and a person's own. */
export function open(body = story, own: readonly OwnRule[] = []): Tidying {
  const parsed = new DOMParser().parseFromString(body, 'text/html');
  document.title = 'Ferry stays in the harbour';
  document.documentElement.lang = 'en';
  document.body.replaceChildren(...parsed.body.childNodes);
  document.adoptedStyleSheets = [sheet];
  const sendMessage = async (message: unknown) => {
    const told = parseTidyMessage(structuredClone(message));
    return told?.kind === 'lines' ? pageRules(told.asked, own) : null;
  };
  return createTidying(document, (asked) => askForRules({ sendMessage }, asked));
}

export const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no #${id}`);
  return element;
};

/** Which of these a person sees. */
export const seen = (...ids: readonly string[]): readonly string[] => ids.filter((id) => byId(id).checkVisibility());
