import type { JSX } from 'preact';
import { restore } from '../../core/clean/restore.ts';
import { useDigest } from '../digest-context.ts';
import { languageOf } from '../language.ts';
import { useRestoring } from '../ledger/restoring.ts';
import { Blocks } from './blocks.tsx';
import { levelHeadings } from './headings.ts';

/** The clean article, with what the person put back. */
export function ArticleText(): JSX.Element {
  const { digest } = useDigest();
  const { restored } = useRestoring();
  const { children } = restore(digest.content, digest.removed, restored);
  return (
    <article class="article" {...languageOf(digest)}>
      <Blocks nodes={levelHeadings(children)} />
    </article>
  );
}
