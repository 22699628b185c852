import { imperfective, perfective } from './conjugate.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const perfectives = words(`
  сказати заявити повідомити зазначити відзначити наголосити підкреслити додати пояснити уточнити нагадати розповісти
  визнати зауважити попередити припустити підтвердити заперечити запевнити написати`);

const imperfectives = words(`
  говорити казати заявляти повідомляти зазначати відзначати наголошувати підкреслювати додавати пояснювати уточнювати
  нагадувати розповідати визнавати зауважувати попереджати припускати підтверджувати запевняти стверджувати вважати`);

/** Every form of the verbs that tell no more than that somebody says something. */
export const reporting: ReadonlySet<string> = new Set([
  ...[...perfectives.flatMap(perfective), ...imperfectives.flatMap(imperfective)].map(([form]) => form),
  ...words('каже кажуть пише пишуть'),
]);
