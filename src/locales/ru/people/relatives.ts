import type { RoleGroup } from '../../../core/people/grammar.ts';
import type { Gender } from '../../../core/people/mention.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Relatives: those of one group can be one person. */
const kin = (gender: Gender, groups: readonly string[]): readonly RoleGroup[] =>
  groups.map((group) => ({ key: group, words: words(group), epithet: true, kin: true, gender }));

export const relatives: readonly RoleGroup[] = [
  ...kin('feminine', [
    'супруга жена вдова',
    'мать мама бабушка тетя',
    'сестра',
    'дочь',
    'внучка',
    'невеста',
    'племянница',
    'теща',
  ]),
  ...kin('masculine', [
    'супруг муж вдовец',
    'отец дедушка дядя дед прадед',
    'сын',
    'брат',
    'внук',
    'жених',
    'племянник',
  ]),
];
