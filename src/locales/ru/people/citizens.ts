import type { RoleGroup } from '../../../core/people/grammar.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Words that say of somebody no more than the country they are from. */
export const citizens: readonly RoleGroup[] = [
  {
    key: 'citizen',
    words: words(
      'россиянин украинец белорус американец британец немец француз японец испанец итальянец поляк китаец канадец чех серб хорват грек турок голландец бельгиец швед норвежец датчанин финн австриец швейцарец венгр румын болгарин португалец бразилец аргентинец мексиканец австралиец израильтянин иранец индиец казахстанец грузин армянин азербайджанец узбек таджик киргиз молдаванин литовец латыш эстонец',
    ),
    gender: 'masculine',
    anybody: true,
    plain: true,
  },
  {
    key: 'citizen f',
    words: words(
      'россиянка украинка белоруска американка британка немка француженка японка испанка итальянка полька китаянка канадка',
    ),
    gender: 'feminine',
    anybody: true,
    plain: true,
  },
];
