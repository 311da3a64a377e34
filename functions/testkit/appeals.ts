/** Appeals, the units that are called to them, and people who stand to them in each way. */

import type { AppealRelation } from '../../shared/appeals/appeal';
import { usualConfirmDays, usualLimits } from '../../shared/appeals/limits';
import type { Actor, RoleGrant } from '../../shared/kernel/actor';
import { spokenNumber } from '../../shared/kernel/id';
import type { Instant } from '../../shared/kernel/instant';
import { type Appeal, type Call, limitOf } from '../appeals/appeal';
import { startClock } from '../appeals/clocks';
import type { HandlingUnit } from '../appeals/handling-unit';
import { statutoryCalendar } from '../platform/work-calendar';
import { aGrant, anActor } from './builders';
import { idOf, noon } from './fixed';
import { home, nodeAbove } from './places';

export const lights = idOf('the lights’ unit');
export const roads = idOf('the roads’ unit');
export const police = idOf('the police post');

export const aHandlingUnit = (changes: Partial<HandlingUnit> = {}): HandlingUnit => ({
  id: lights,
  name: '路灯管理所',
  unitKind: 'utility',
  at: nodeAbove(home, 'street'),
  placeName: '田和街道',
  handlers: [{ personId: idOf('handler of lights'), name: '周师傅', since: noon }],
  revision: 1,
  ...changes,
});

export const units: readonly HandlingUnit[] = [
  aHandlingUnit(),
  aHandlingUnit({ id: roads, name: '市政养护队', unitKind: 'department' }),
  aHandlingUnit({ id: police, name: '派出所', unitKind: 'police' }),
];

const terms: Appeal['terms'] = {
  limits: {
    accept: [...usualLimits.accept],
    dispatch: [...usualLimits.dispatch],
    sign: [...usualLimits.sign],
    reportIn: [...usualLimits.reportIn],
    contact: [...usualLimits.contact],
    answer: [...usualLimits.answer],
  },
  confirmDays: usualConfirmDays,
};

const firstClocks = (urgency: Appeal['urgency'], at: Instant) =>
  (['accept', 'dispatch', 'answer'] as const).map((step) =>
    startClock(statutoryCalendar, step, limitOf({ terms, urgency }, step), at),
  );

/** One that has just been filed about a lamp that is out; the community's turn. */
export const anAppeal = (changes: Partial<Appeal> = {}): Appeal => ({
  id: idOf('appeal'),
  number: spokenNumber('4700001'),
  revision: 1,
  state: 'submitted',
  since: noon,
  about: 'matter',
  words: '3号楼前的路灯不亮了',
  urgency: changes.urgency ?? 'normal',
  place: home,
  placeName: '古寨社区',
  authorId: idOf('reporter'),
  authorMask: '李**',
  nameHidden: false,
  level: 'community',
  ownedAt: nodeAbove(home, 'community'),
  firstLevel: 'community',
  firstAt: nodeAbove(home, 'community'),
  calls: [],
  terms,
  clocks: firstClocks(changes.urgency ?? 'normal', changes.submittedAt ?? noon),
  pauses: [],
  returns: 0,
  reopenings: 0,
  submittedAt: noon,
  ...changes,
});

export const aCall = (changes: Partial<Call> = {}): Call => ({
  unitId: lights,
  unitName: '路灯管理所',
  part: 'lead',
  state: 'called',
  calledAt: noon,
  ...changes,
});

export interface Asker {
  readonly actor: Actor;
  readonly unitIds: readonly string[];
}

const standing = (name: string, grants: readonly RoleGrant[] = [], unitIds: readonly string[] = []): Asker => ({
  actor: { ...anActor(name, grants), hasPhone: true },
  unitIds,
});

/** One for each way in which somebody may stand to `anAppeal`. */
export const askers = {
  author: standing('reporter'),
  owner: standing('staff', [aGrant('communityStaff', nodeAbove(home, 'community'))]),
  gridWorker: standing('worker', [aGrant('gridWorker', nodeAbove(home, 'grid'))]),
  supervisor: standing('street', [aGrant('streetAdmin', nodeAbove(home, 'street'))]),
  lead: standing('handler of lights', [], [lights]),
  coHandler: standing('handler of roads', [], [roads]),
} as const satisfies Partial<Record<AppealRelation, Asker>>;
