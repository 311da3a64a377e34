/** My own, the queue of those who answer, and one report. One call each. */
import { type Actor, holdsAt } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { leafOf } from '../../shared/kernel/place';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/reports/contract';
import { reportHandlerRoles } from '../../shared/reports/handlers';
import { myReportSchema, type ReportView, reportRowSchema } from '../../shared/reports/report';
import type { Asked } from '../kernel/asked';
import { handledBy, relationsTo } from './report';
import type { ReportStore } from './report-store';

interface Ports {
  readonly reports: ReportStore;
}

const answerers = Object.values(reportHandlerRoles).flat();

const answersAt = (actor: Actor, placeId: string): boolean => holdsAt(actor, answerers, placeId);

/** At and under a node at which he himself holds one of the offices; what he issued or reported is not his to judge. */
export const listReportQueue =
  ({ reports }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listReportQueue>): Promise<Result<ReplyOf<typeof contracts.listReportQueue>>> => {
    const { place, state, cursor } = input.query;
    if (!answersAt(actor, place)) return refuse('NOT_ALLOWED');
    const page = await reports.listByState(state, place, cursor);
    if (!page.ok) return page;
    const his = page.value.items.filter((report) => relationsTo(actor, report).includes('handler'));
    return accept({ items: his.map((report) => reportRowSchema.parse(report)), next: page.value.next });
  };

export const listMyReports =
  ({ reports }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listMyReports>): Promise<Result<ReplyOf<typeof contracts.listMyReports>>> => {
    const page = await reports.listByReporter(actor.personId, input.query.cursor);
    if (!page.ok) return page;
    return accept({ items: page.value.items.map((report) => myReportSchema.parse(report)), next: page.value.next });
  };

export const getReport =
  ({ reports }: Ports) =>
  async ({ input, actor }: Asked<typeof contracts.getReport>): Promise<Result<ReportView>> => {
    const report = await reports.find(input.params.reportId);
    const relations = report === undefined ? [] : relationsTo(actor, report);
    if (report === undefined || relations.length === 0) return refuse('NOT_FOUND');
    return accept({
      ...myReportSchema.parse(report),
      handledBy: handledBy(report),
      handlerPlaceId: leafOf(report.handledAt),
      relations: [...relations],
    });
  };
