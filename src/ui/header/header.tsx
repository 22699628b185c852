import type { ComponentChildren, JSX } from 'preact';
import { useDigest } from '../digest-context.ts';
import { languageOf } from '../language.ts';
import { useMessages } from '../messages.ts';
import { Dateline, Updated } from './dateline.tsx';
import { Masthead } from './masthead.tsx';
import { sourcesLine } from './sources.ts';

/** Where the article comes from, what it is called, when it came out, how long it takes and whom it cites. */
export function Header({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const { say, count } = useMessages();
  const { digest } = useDigest();
  const { article, readingMinutes, sources } = digest;
  return (
    <Masthead
      url={article.url}
      section={article.section}
      title={article.title}
      language={languageOf(digest)}
      actions={children}
    >
      <Dateline article={article} />
      <Updated article={article} />
      <span>{count('minutes', readingMinutes)}</span>
      {sources.length > 0 && (
        <span
          class="sources"
          {...languageOf(digest)}
          title={say('sources', sources.map(({ name }) => name).join(', '))}
        >
          {sourcesLine(digest)}
        </span>
      )}
    </Masthead>
  );
}
