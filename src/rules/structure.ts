import type { CaptionRuleId, StructureRule } from '../core/clean/rules.ts';
import { authorBox, authorContact } from '../core/clean/structure/author.ts';
import { contents } from '../core/clean/structure/contents.ts';
import { authorRow, counter, dateRow, labelAbove } from '../core/clean/structure/header.ts';
import { emptyHeading } from '../core/clean/structure/headings.ts';
import { afterLabel } from '../core/clean/structure/label.ts';
import { advertisingToken, channelLink, loneLink } from '../core/clean/structure/links.ts';
import { underPicture } from '../core/clean/structure/picture.ts';
import { labelRun, linkRun, runLabel } from '../core/clean/structure/teasers.ts';
import { repeatedTitle } from '../core/clean/structure/title.ts';

/** In the order they act. */
export const structureRules: readonly StructureRule[] = [
  runLabel,
  labelRun,
  advertisingToken,
  channelLink,
  repeatedTitle,
  afterLabel,
  linkRun,
  loneLink,
  dateRow,
  authorRow,
  counter,
  labelAbove,
  contents,
  authorContact,
  authorBox,
  emptyHeading,
];

export const captionRules: readonly StructureRule<CaptionRuleId>[] = [underPicture];
