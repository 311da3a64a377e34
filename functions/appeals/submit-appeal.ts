import type { AppealReceipt } from '../../shared/appeals/appeal';
import type { submitAppeal as contract } from '../../shared/appeals/contract';
import { usualConfirmDays, usualLimits } from '../../shared/appeals/limits';
import { firstLevel, nodeOf } from '../../shared/appeals/routing';
import { spokenNumber } from '../../shared/kernel/id';
import { type Result, refuse } from '../../shared/kernel/result';
import { maskName } from '../../shared/kernel/text';
import type { WorkCalendar } from '../../shared/kernel/working-time';
import { type Author, agencyFor, authorOf } from '../kernel/acting';
import type { Asked } from '../kernel/asked';
import { change, perform } from '../kernel/write-act';
import type { AppealPorts } from './act-on-appeal';
import { type Appeal, limitOf, receiptOf, type Terms } from './appeal';
import { type AppealChange, eventOf, noteForAll } from './appeal-change';
import type { AppealFiling } from './appeal-store';
import { startClock } from './clocks';
import { isAccused } from './standing';

type Ask = Asked<typeof contract>;

interface Drawn {
  readonly id: string;
  readonly eventId: string;
  readonly number: string;
  readonly calendar: WorkCalendar;
}

/** What stands in an appeal is its own, however a tenant sets its limits later. */
const usualTerms: Terms = {
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

/** The place that was named; else the building of the one for whom it is filed. */
const placeOf = ({ input }: Ask, { spokenOf }: AppealFiling, { home }: Author): AppealFiling['spokenOf'] =>
  input.body.place !== undefined || home === undefined ? spokenOf : { path: home.path, name: home.communityName };

const filedFor = ({ actor }: Ask, { through, phoneless, home }: Author): Partial<Appeal> => ({
  ...(through === undefined ? {} : { filedBy: actor.personId, filedThrough: through }),
  ...(through !== undefined && phoneless && home !== undefined ? { authorHome: home.path } : {}),
});

/** Three times begin with it: to take it in, to give it to somebody, to answer it. */
const firstClocks = (calendar: WorkCalendar, of: Pick<Appeal, 'terms' | 'urgency'>, at: string) =>
  (['accept', 'dispatch', 'answer'] as const).map((step) => startClock(calendar, step, limitOf(of, step), at));

const newAppeal = (ask: Ask, author: Author, filing: AppealFiling, drawn: Drawn): Appeal | undefined => {
  const { words, about, where, nameHidden } = ask.input.body;
  const spokenOf = placeOf(ask, filing, author);
  if (spokenOf?.path.street === undefined) return undefined;
  const level = firstLevel[about];
  const at = nodeOf(level, spokenOf.path);
  const of = { terms: usualTerms, urgency: 'normal' } as const;
  return {
    ...of,
    id: drawn.id,
    number: drawn.number,
    revision: 1,
    state: 'submitted',
    since: ask.at,
    about,
    words,
    place: spokenOf.path,
    placeName: spokenOf.name,
    ...(where === undefined ? {} : { where }),
    authorId: author.personId,
    authorMask: maskName(author.name ?? '用户'),
    ...filedFor(ask, author),
    nameHidden,
    level,
    ownedAt: at,
    firstLevel: level,
    firstAt: at,
    calls: [],
    clocks: firstClocks(drawn.calendar, of, ask.at),
    pauses: [],
    returns: 0,
    reopenings: 0,
    submittedAt: ask.at,
  };
};

/** Nothing is said about somebody through himself. His own earlier record is his own. */
const goesThroughAccused = ({ actor, input }: Ask, { through, home }: Author, { place }: Appeal): boolean =>
  through !== undefined && through !== 'self' && isAccused(actor, input.body.about, [place, home?.path]);

const decide = (ask: Ask, filing: AppealFiling, drawn: Drawn) => {
  const { actor, input, at } = ask;
  const author = authorOf(actor, input.body.onBehalfOf, filing);
  if (author === undefined) return refuse('NOT_FOUND', 'body.onBehalfOf');
  const appeal = newAppeal(ask, author, filing, drawn);
  if (appeal === undefined) return refuse('NOT_FOUND', 'body.place');
  if (goesThroughAccused(ask, author, appeal)) return refuse('ABOUT_YOURSELF', 'body.about');
  if (author.child && !author.consents.includes('child_under_14'))
    return refuse('CONSENT_NEEDED', 'consent.child_under_14');
  const { through } = author;
  const deed = {
    act: 'submitAppeal',
    by: 'author',
    at,
    eventId: drawn.eventId,
    actorId: actor.personId,
    through,
  } as const;
  const agency = agencyFor(actor, author);
  return change<AppealChange, AppealReceipt>(
    {
      appeal,
      from: [],
      was: 0,
      event: eventOf(deed, 'appeal.submitted', appeal),
      note: noteForAll(appeal.words),
      ...(agency === undefined ? {} : { agency }),
    },
    receiptOf(appeal),
  );
};

/** Anybody with a verified phone, a tenant, a shopkeeper or a passer-by too; where it goes follows from what it is about. */
export const submitAppeal =
  ({ appeals, ids, calendar }: AppealPorts) =>
  async (ask: Ask): Promise<Result<AppealReceipt>> => {
    const { actor, at, input, idempotency } = ask;
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const drawn = { id: ids.ulid(), eventId: ids.ulid(), calendar };
    return perform<AppealFiling, AppealChange, AppealReceipt>(
      {
        load: () => appeals.loadFiling(asker, input.body),
        permit: (filing) => {
          if (!actor.hasPhone) return { code: 'NOT_ALLOWED', field: 'phone' };
          return authorOf(actor, input.body.onBehalfOf, filing) === undefined
            ? { code: 'NOT_FOUND', field: 'body.onBehalfOf' }
            : undefined;
        },
        decide: (filing) => decide(ask, filing, { ...drawn, number: spokenNumber(ids.sevenDigits()) }),
        save: (filing, made, remember) => appeals.add(made, filing, asker, remember),
        remember: (answer) => appeals.remember(asker, answer),
      },
      { act: 'submitAppeal', requestHash: idempotency.requestHash },
    );
  };
