import type { SpeechForm } from '../../../core/quotes/grammar.ts';
import { type Form, imperfective, perfective, shortAdjective } from './conjugate.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs that govern what is said. */
const says = {
  perfective: words(`
    сказать отметить подчеркнуть добавить заявить сообщить указать напомнить пояснить разъяснить уточнить объяснить признать
    признаться рассказать заметить предупредить предположить спросить переспросить ответить возразить воскликнуть
    подтвердить заверить уверить намекнуть упомянуть вспомнить припомнить допустить посетовать подытожить повторить дополнить
    перечислить продолжить заключить сформулировать высказаться высказать изложить написать доложить провозгласить объявить
    огласить проговорить прошептать закричать крикнуть буркнуть пробормотать пошутить съязвить сострить парировать запротестовать
    поинтересоваться возмутиться пожаловаться обмолвиться поделиться оговориться прокомментировать отреагировать
    проинформировать резюмировать констатировать спрогнозировать акцентировать успокоить отвергнуть усомниться удивиться
    обратиться рассудить озвучить конкретизировать порадоваться похвастаться похвалиться вздохнуть усмехнуться посчитать
    отчитаться выступить предсказать исключить отозваться покаяться поклясться опубликовать опровергнуть обрадоваться
    анонсировать поведать проворчать прокричать закончить подхватить отрезать отшутиться засомневаться
    выпалить отрапортовать`),
  imperfective: words(`
    отмечать подчеркивать добавлять заявлять сообщать утверждать указывать напоминать пояснять разъяснять уточнять объяснять
    рассказывать предупреждать предполагать полагать считать спрашивать отвечать возражать восклицать подтверждать опровергать
    уверять заверять намекать упоминать вспоминать допускать отрицать подытоживать повторять дополнять перечислять продолжать исключать
    заключать высказываться высказывать излагать докладывать провозглашать объявлять рассуждать думать сожалеть настаивать
    удивляться возмущаться недоумевать обращаться подмечать признавать признаваться комментировать констатировать
    информировать аргументировать иронизировать прогнозировать сетовать негодовать интересоваться жаловаться формулировать
    сокрушаться говорить твердить шутить верить гласить кричать делиться сомневаться соглашаться оговариваться`),
};

/** Verbs that do something by speaking, and take a part of what is said: назвал «ошибкой», потребовал «немедленно» … */
const acts = {
  perfective: words(`
    назвать обозвать окрестить обвинить упрекнуть потребовать поручить попросить призвать предложить пообещать пригрозить
    раскритиковать охарактеризовать описать оценить выразить ограничиться поблагодарить поздравить осудить пожелать
    посоветовать порекомендовать распорядиться приказать предписать похвалить выделить сравнить пристыдить высмеять велеть`),
  imperfective: words(`
    называть обвинять упрекать призывать предлагать обещать приказывать оценивать описывать выражать поручать предписывать
    осуждать желать сравнивать требовать критиковать характеризовать советовать рекомендовать просить грозить хвалить`),
};

/** Verbs whose subject only passes on: цитирует агентство министра. */
const cites = {
  perfective: words('процитировать'),
  imperfective: words('цитировать передавать приводить'),
};

const finite = (gender: SpeechForm['gender'], plural: boolean): Form[1] => ({ mood: 'finite', gender, plural });

/** Forms that no rule above gives. */
const irregular: readonly Form[] = [
  ['пишет', finite(null, false)],
  ['пишут', finite(null, true)],
  ['писал', finite('masculine', false)],
  ['писала', finite('feminine', false)],
  ['писали', finite(null, true)],
  ['надеется', finite(null, false)],
  ['надеются', finite(null, true)],
  ['произнес', finite('masculine', false)],
  ['произнесла', finite('feminine', false)],
  ['опроверг', finite('masculine', false)],
  ['опровергла', finite('feminine', false)],
  ['опровергли', finite(null, true)],
  ['предостерег', finite('masculine', false)],
  ['предостерегла', finite('feminine', false)],
  ['счел', finite('masculine', false)],
  ['сочла', finite('feminine', false)],
  ['сочли', finite(null, true)],
  ...shortAdjective('уверен', 'уверен'),
  ...shortAdjective('убежден', 'убежден'),
  ...shortAdjective('согласен', 'согласн'),
  ...['отмечено', 'подчеркнуто', 'уточнено', 'добавлено', 'сообщено', 'заявлено', 'значится', 'пояснено'].map(
    (form): Form => [form, { mood: 'passive', gender: null, plural: false }],
  ),
];

const infinitive = (form: string): Form => [form, { mood: 'infinitive', gender: null, plural: false }];

const withSense = (forms: readonly Form[], sense: SpeechForm['sense']): readonly [string, SpeechForm][] =>
  forms.map(([form, tells]) => [form, { ...tells, sense }]);

const conjugated = (verbs: Record<'perfective' | 'imperfective', readonly string[]>): readonly Form[] => [
  ...verbs.perfective.flatMap(perfective),
  ...verbs.imperfective.flatMap(imperfective),
];

/** Every form of every verb of speech. */
export const verbs: ReadonlyMap<string, SpeechForm> = new Map([
  ...withSense(conjugated(cites), 'cites'),
  ...withSense([...conjugated(acts), ...[...acts.perfective, ...acts.imperfective].map(infinitive)], 'acts'),
  ...withSense([...conjugated(says), ...irregular], 'says'),
]);
