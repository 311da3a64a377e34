import type { Actor } from '../../shared/kernel/actor';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { answerReport as contract } from '../../shared/reports/contract';
import type { ReportReceipt } from '../../shared/reports/report';
import type { Asked } from '../kernel/asked';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { eventOf, type Report, receiptOf, relationsTo } from './report';
import type { ReportPorts } from './report-item';
import type { ReportChange } from './report-store';

type Ask = Asked<typeof contract>;

/** Whoever made it is told that it is not his to answer; to everybody else it does not exist. */
const objectionTo = (actor: Actor, report: Report | undefined): Refusal | undefined => {
  const relations = report === undefined ? [] : relationsTo(actor, report);
  if (relations.length === 0) return { code: 'NOT_FOUND' };
  return relations.includes('handler') ? undefined : { code: 'NOT_ALLOWED' };
};

/** One answer a report. Upholding changes nothing of the item: that is an act of its own, on record as such. */
const decide = (
  { actor, at, input }: Ask,
  report: Report | undefined,
  eventId: string,
): Result<Decision<ReportChange, ReportReceipt>> => {
  if (report === undefined) return refuse('NOT_FOUND');
  const { upheld, answer } = input.body;
  const to = upheld ? 'upheld' : 'dismissed';
  if (report.state === to && report.answeredBy === actor.personId) return already(receiptOf(report));
  if (report.state !== 'received') return refuse('WRONG_STATE');
  const { dueAt: _, ...open } = report;
  const answered: Report = { ...open, state: to, answer, answeredAt: at, answeredBy: actor.personId };
  const event = eventOf({ act: 'answerReport', at, eventId, actorId: actor.personId }, 'report.answered', answered);
  return change<ReportChange, ReportReceipt>({ report: answered, event }, receiptOf(answered));
};

export const answerReport =
  ({ reports, ids }: Omit<ReportPorts, 'calendar'>) =>
  async (ask: Ask): Promise<Result<ReportReceipt>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const eventId = ids.ulid();
    return perform<Report | undefined, ReportChange, ReportReceipt>(
      {
        load: () => reports.load(ask.input.params.reportId, asker),
        permit: (report) => objectionTo(ask.actor, report),
        decide: (report) => decide(ask, report, eventId),
        save: (_, made, remember) => reports.save(made, asker, remember),
        remember: (answer) => reports.remember(asker, answer),
      },
      { act: 'answerReport', requestHash: ask.idempotency.requestHash },
    );
  };
