import { imperfective, perfective } from './conjugate.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const perfectives = words(`
  сказать сообщить заявить отметить рассказать уточнить добавить пояснить подчеркнуть напомнить подтвердить предупредить
  признать признаться указать заметить объяснить написать доложить объявить предположить заверить опровергнуть упомянуть
  констатировать спрогнозировать посетовать`);

const imperfectives = words(`
  говорить сообщать заявлять отмечать рассказывать уточнять добавлять пояснять подчеркивать напоминать подтверждать
  предупреждать признавать указывать объяснять утверждать полагать считать уверять заверять предполагать отрицать
  опровергать настаивать прогнозировать`);

const irregular = words(`
  пишет пишут писал писала писали счел сочла сочли опроверг опровергла опровергли
  уверен уверена уверены убежден убеждена убеждены`);

/** Every form of the verbs that tell no more than that somebody says something. */
export const reporting: ReadonlySet<string> = new Set([
  ...[...perfectives.flatMap(perfective), ...imperfectives.flatMap(imperfective)].map(([form]) => form),
  ...irregular,
]);
