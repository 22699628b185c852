import type { Metadata } from '../../core/article.ts';
import { readByline } from './byline.ts';
import { readDateline, readShownDate } from './dateline.ts';
import { readModified, readPublished } from './dates.ts';
import { readImage } from './image.ts';
import { toInstant } from './instant.ts';
import { readLanguage } from './language.ts';
import { headOf } from './lines.ts';
import { readSection } from './section.ts';
import type { Sources } from './sources.ts';
import { readTags } from './tags.ts';
import { readTitle } from './title.ts';

/** What the page says about itself, read before extraction uses the copy up. */
export function readMetadata(sources: Sources, text: string): Omit<Metadata, 'articleLike'> {
  const head = headOf(sources.copy);
  const modifiedAt = readModified(sources);
  const machineDate = readShownDate(head, readPublished(sources), modifiedAt);
  const dateline = machineDate ? null : readDateline(head());
  const publishedAt = machineDate ?? toInstant(dateline);
  return {
    url: sources.url,
    title: readTitle(sources),
    byline: readByline(sources, head),
    siteName: sources.siteNames[0] ?? null,
    section: readSection(sources),
    tags: readTags(sources),
    language: readLanguage(sources, text),
    publishedAt,
    modifiedAt,
    dateline: publishedAt ? null : dateline,
    image: readImage(sources),
  };
}
