import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import { type Result, refuse } from '../../shared/kernel/result';
import { type WorkCalendar, workdaysLater } from '../../shared/kernel/working-time';
import type { reportItem as contract } from '../../shared/reports/contract';
import { reportedRoles } from '../../shared/reports/handlers';
import type { ReportReceipt } from '../../shared/reports/report';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { eventOf, handlingNode, type Report, type ReportedItem, receiptOf } from './report';
import type { NewReport, Reporting, ReportStore } from './report-store';

export interface ReportPorts {
  readonly reports: ReportStore;
  readonly ids: Ids;
  readonly calendar: WorkCalendar;
}

type Ask = Asked<typeof contract>;

interface Drawn {
  readonly id: string;
  readonly eventId: string;
  readonly calendar: WorkCalendar;
}

const newReport = ({ input, actor, at }: Ask, item: ReportedItem, { id, calendar }: Drawn): Report => ({
  id,
  state: 'received',
  ...input.body,
  excerpt: item.excerpt,
  placeName: item.placeName,
  reportedAt: at,
  dueAt: workdaysLater(calendar, at, actor.settings.reportAnswerDays),
  reporterId: actor.personId,
  issuedBy: item.issuedBy,
  ...(reportedRoles[item.type].length === 0 ? {} : { standsAt: item.place }),
  handledAt: handlingNode(item),
});

const mayRead = (actor: Actor, { onlyFor, place }: ReportedItem): boolean =>
  onlyFor === undefined || holdsWithin(actor, onlyFor, place);

const decide = (ask: Ask, { item, mine }: Reporting, drawn: Drawn): Result<Decision<NewReport, ReportReceipt>> => {
  if (mine !== undefined) return already(mine);
  if (item === undefined || !mayRead(ask.actor, item)) return refuse('NOT_FOUND', 'body.subject');
  const report = newReport(ask, item, drawn);
  const deed = { act: 'reportItem', at: ask.at, eventId: drawn.eventId, actorId: ask.actor.personId };
  const quotes = item.authorId === undefined ? {} : { quotes: item.authorId };
  return change<NewReport, ReportReceipt>(
    { report, event: eventOf(deed, 'report.received', report), ...quotes },
    receiptOf(report),
  );
};

/** Anybody with a session may report what strangers may read; what they may not read is not found. */
export const reportItem =
  ({ reports, ids, calendar }: ReportPorts) =>
  async (ask: Ask): Promise<Result<ReportReceipt>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const drawn = { id: ids.ulid(), eventId: ids.ulid(), calendar };
    return perform<Reporting, NewReport, ReportReceipt>(
      {
        load: () => reports.loadReporting(ask.input.body.subject, asker),
        permit: () => undefined,
        decide: (reporting) => decide(ask, reporting, drawn),
        save: (_, made, remember) => reports.add(made, asker, remember),
        remember: (answer) => reports.remember(asker, answer),
      },
      { act: 'reportItem', requestHash: ask.idempotency.requestHash },
    );
  };
