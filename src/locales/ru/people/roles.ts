import type { Office, RoleGroup } from '../../../core/people/grammar.ts';
import type { Gender } from '../../../core/people/mention.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Relatives: those of one group can be one person. */
const kin = (gender: Gender, groups: readonly string[]): readonly RoleGroup[] =>
  groups.map((group) => ({ key: group, words: words(group), epithet: true, kin: true, gender }));

export const roles: readonly RoleGroup[] = [
  { key: 'president', words: words('президент лидер'), epithet: true },
  { key: 'premier', words: words('премьер-министр премьер лидер'), epithet: true },
  { key: 'vice-premier', words: words('вице-премьер') },
  { key: 'chancellor', words: words('канцлер лидер'), epithet: true },
  { key: 'minister', words: words('министр госсекретарь') },
  {
    key: 'head',
    words: words(
      'глава руководитель начальник лидер председатель шеф заведующий директор гендиректор президент управляющий',
    ),
    generic: true,
  },
  {
    key: 'deputy head',
    words: words(
      'зампред замминистра заместитель замглавы замдиректора вице-президент вице-спикер замгубернатора замначальника',
    ),
    generic: true,
  },
  { key: 'governor', words: words('губернатор врио'), epithet: true },
  { key: 'vice-governor', words: words('вице-губернатор') },
  { key: 'mayor', words: words('мэр градоначальник сити-менеджер бургомистр'), epithet: true },
  { key: 'speaker', words: words('спикер председатель') },
  {
    key: 'spokesperson',
    words: words('пресс-секретарь спикер представитель представительница официальный пресс-атташе'),
  },
  { key: 'lawmaker', words: words('депутат парламентарий законодатель сенатор конгрессмен нардеп евродепутат член') },
  { key: 'ambassador', words: words('посол постпред посланник консул представитель') },
  { key: 'royal', words: words('король герцог принц султан эмир император шейх') },
  { key: 'queen', words: words('королева герцогиня принцесса императрица'), gender: 'feminine' },
  { key: 'pope', words: words('папа понтифик') },
  {
    key: 'clergy',
    words: words('патриарх митрополит епископ архиепископ священник протоиерей муфтий раввин имам кардинал'),
  },
  { key: 'judge', words: words('судья') },
  { key: 'lawyer', words: words('адвокат защитник юрист правозащитник нотариус') },
  { key: 'prosecutor', words: words('прокурор генпрокурор следователь обвинитель') },
  { key: 'ombudsman', words: words('омбудсмен уполномоченный') },
  {
    key: 'soldier',
    words: words(
      'генерал адмирал командующий командир рядовой военнослужащий полковник подполковник майор капитан лейтенант генерал-майор генерал-лейтенант генерал-полковник маршал главнокомандующий военачальник боец солдат офицер сержант',
    ),
  },
  {
    key: 'economist',
    words: words(
      'экономист аналитик эксперт политолог социолог специалист обозреватель консультант стратег психолог финансист демограф востоковед политтехнолог',
    ),
  },
  {
    key: 'scholar',
    words: words(
      'ученый профессор доцент исследователь историк физик биолог химик академик доктор кандидат научный сотрудник астроном археолог вирусолог климатолог синоптик метеоролог эколог инженер',
    ),
    epithet: true,
  },
  { key: 'doctor', words: words('врач хирург терапевт главврач медик педиатр инфекционист кардиолог') },
  {
    key: 'journalist',
    words: words(
      'журналист корреспондент репортер редактор главред колумнист блогер телеведущий ведущий комментатор фотограф',
    ),
    epithet: true,
  },
  { key: 'journalist f', words: words('журналистка телеведущая ведущая блогерша'), epithet: true, gender: 'feminine' },
  {
    key: 'artist',
    words: words(
      'артист актер музыкант певец режиссер композитор писатель поэт художник скульптор архитектор сценарист продюсер дирижер рэпер драматург танцор хореограф дизайнер модельер кинорежиссер фотохудожник кинокритик',
    ),
    epithet: true,
  },
  {
    key: 'artist f',
    words: words('актриса певица писательница артистка балерина поэтесса художница'),
    epithet: true,
    gender: 'feminine',
  },
  {
    key: 'sportsman',
    words: words(
      'спортсмен футболист хоккеист теннисист форвард вратарь защитник полузащитник нападающий игрок капитан боксер баскетболист биатлонист лыжник фигурист гонщик пилот чемпион шахматист голкипер ветеран пловец гимнаст',
    ),
    epithet: true,
  },
  {
    key: 'sportswoman',
    words: words('спортсменка теннисистка фигуристка чемпионка гимнастка лыжница биатлонистка'),
    epithet: true,
    gender: 'feminine',
  },
  { key: 'coach', words: words('тренер наставник главком бундестренер селекционер'), epithet: true },
  {
    key: 'businessman',
    words: words(
      'бизнесмен предприниматель миллиардер владелец основатель основательница совладелец инвестор акционер банкир магнат миллионер соучредитель учредитель сооснователь топ-менеджер менеджер создатель разработчик',
    ),
    covers: ['head'],
    epithet: true,
  },
  {
    key: 'politician',
    words: words('политик чиновник госслужащий функционер оппозиционер'),
    epithet: true,
    covers: words(
      'president premier vice-premier minister head governor mayor lawmaker chancellor ambassador spokesperson vice-governor',
    ).concat('deputy head'),
  },
  { key: 'adviser', words: words('помощник советник секретарь помощница референт куратор координатор') },
  { key: 'astronaut', words: words('астронавт космонавт летчик'), epithet: true },
  {
    key: 'activist',
    words: words('активист участник организатор лауреат номинант сторонник соратник ополченец доброволец волонтер'),
  },
  {
    key: 'witness',
    words: words('очевидец свидетель пострадавший потерпевший водитель пассажир житель горожанин местный'),
  },
  {
    key: 'witness f',
    words: words(
      'жительница участница сотрудница свидетельница студентка школьница работница преподавательница ученица выпускница продавщица воспитательница активистка правозащитница волонтерка читательница подписчица посетительница пассажирка владелица предпринимательница',
    ),
    gender: 'feminine',
  },
  {
    key: 'accused',
    words: words('обвиняемый подсудимый подозреваемый осужденный задержанный арестованный заключенный'),
    epithet: true,
  },
  ...kin('feminine', ['супруга жена вдова', 'мать мама бабушка тетя', 'сестра', 'дочь дочка']),
  ...kin('masculine', ['супруг муж вдовец', 'отец дедушка дядя', 'сын', 'брат']),
  { key: 'friend', words: words('друг товарищ приятель сосед родственник'), plain: true },
  {
    key: 'girl',
    words: words('девушка женщина девочка соседка женщина-водитель пенсионерка'),
    anybody: true,
    plain: true,
    epithet: true,
    gender: 'feminine',
  },
  {
    key: 'man',
    words: words('мужчина парень мальчик молодой'),
    epithet: true,
    anybody: true,
    plain: true,
    gender: 'masculine',
  },
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
  { key: 'diplomat', words: words('дипломат'), covers: words('ambassador minister spokesperson') },
  { key: 'regional head', words: [], covers: words('governor head mayor'), epithet: true },
  { key: 'general secretary', words: words('генсек') },
  { key: 'entertainer', words: words('юморист комик шоумен фокусник стендапер комедиант пародист'), epithet: true },
  { key: 'counterpart', words: words('коллега'), plain: true, relational: true },
  { key: 'source', words: words('источник собеседник диписточник') },
  { key: 'expert', words: words('собеседник эксперт специалист'), covers: words('economist scholar lawyer doctor') },
  {
    key: 'teacher',
    words: words('учитель преподаватель ректор декан студент школьник педагог академик учительница воспитатель'),
  },
  { key: 'worker', words: words('сотрудник работник автор рабочий пенсионер фермер') },
];

/** What a phrase means where its head word alone does not say it. */
export const offices: readonly Office[] = [
  { key: 'president', place: 'ru', phrase: /^(?:глава|хозяин) кремля/ },
  { key: 'president', place: 'us', phrase: /^(?:глава|хозяин) белого дома/ },
  {
    key: 'president',
    phrase: /^(?:глава|лидер|руководитель) (?:[а-я]{2,30}ого )?государства/,
  },
  {
    key: 'premier',
    phrase: /^(?:глава|председатель|руководитель) (?:[а-я-]{2,30}ого )?(?:правительства|кабмина|кабинета|совмина)/,
  },
  {
    key: 'minister',
    phrase:
      /^(?:глава|руководитель|министр) (?:[а-я-]{2,30}(?:ого|ой) ){0,3}(?:мид|минист|ведомства|мин[а-я]+|мвд|мчс|госдеп|пентагона|внешнеполитич|дипломатии|внешней)/,
  },
  {
    key: 'regional head',
    phrase: /^(?:глава|руководитель) (?:[а-я-]{2,30}(?:ой|ого) ){0,3}(?:области|края|региона|республики|округа)/,
  },
  { key: 'mayor', phrase: /^глава (?:города|мэрии|муниципалитета|администрации города)/ },
  { key: 'deputy head', phrase: /^(?:первый )?(?:заместитель|зам)/ },
  { key: 'spokesperson', phrase: /^официальный представитель/ },
  { key: 'ambassador', phrase: /^(?:постоянный|полномочный) представитель/ },
  { key: 'lawmaker', phrase: /^член (?:палаты|парламента|совета федерации|госдумы|конгресса|сената)/ },
  {
    key: 'speaker',
    phrase:
      /^(?:председатель|глава|спикер) (?:госдумы|государственной думы|совета федерации|верховной|парламента|палаты|сената)/,
  },
];

/** Fields of work, as a role names them. */
export const fields: readonly Office[] = [
  {
    key: 'foreign affairs',
    phrase: /(?:^| )(?:мид|иностранных дел|внешнеполитическ|госдеп|внешней политик|дипломатии|госсекретарь)/,
  },
  { key: 'defence', phrase: /(?:^| )(?:минобороны|обороны|военн[а-я]{1,3} ведомств|пентагон)/ },
  { key: 'finance', phrase: /(?:^| )(?:минфин|финансов)/ },
  { key: 'interior', phrase: /(?:^| )(?:мвд|внутренних дел)/ },
  { key: 'health', phrase: /(?:^| )(?:минздрав|здравоохранени)/ },
  { key: 'economy', phrase: /(?:^| )(?:минэкономразвити|экономическ[а-я]{1,3} развити|экономики)/ },
  { key: 'energy', phrase: /(?:^| )(?:минэнерго|энергетик)/ },
  { key: 'justice', phrase: /(?:^| )(?:минюст|юстиции)/ },
  { key: 'education', phrase: /(?:^| )(?:минобрнауки|минпросвещения|образования)/ },
  { key: 'emergencies', phrase: /(?:^| )(?:мчс|чрезвычайн)/ },
];
