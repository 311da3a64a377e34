/** 举报 as the rules see it, and who may answer it. Pure. */
import * as z from 'zod/mini';
import { type Actor, holdsWithin, type Role } from '../../shared/kernel/actor';
import { ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import { leafOf, type PlacePath, placePathSchema } from '../../shared/kernel/place';
import type { ReportEvent } from '../../shared/reports/events';
import { oneAbove, type ReportLevel, reportedRoles, reportHandlerRoles } from '../../shared/reports/handlers';
import {
  type ReportReceipt,
  type ReportRelation,
  type ReportSubject,
  reportRowSchema,
} from '../../shared/reports/report';

export const reportSchema = z.extend(reportRowSchema, {
  reporterId: ulidSchema,
  /** He has closed his account: nothing leads to him any more. */
  reporterGone: z.optional(z.literal(true)),
  /** Who issued the words: he never judges a report of them. */
  issuedBy: z.optional(ulidSchema),
  /** Where the item stands, if somebody serves there whom it is about: he never judges it. */
  standsAt: z.optional(placePathSchema),
  /** The node that answers: the queue in which it waits. */
  handledAt: placePathSchema,
  answer: z.optional(z.string()),
  answeredAt: z.optional(instantSchema),
  answeredBy: z.optional(ulidSchema),
});
export type Report = z.infer<typeof reportSchema>;

/** A public item as a report needs it. */
export interface ReportedItem {
  readonly type: ReportSubject['type'];
  readonly excerpt: string;
  readonly placeName: string;
  /** Of a wish: where it lives. Of an announcement or a line of a service card: the office that speaks. Of a grid worker’s card: his grid. */
  readonly place: PlacePath;
  readonly issuedBy: string | undefined;
  /** Whom the words speak of: they go with him. Absent where they are an office's own. */
  readonly authorId?: string;
  /** Kept from the wall: nobody else is told that it exists. */
  readonly onlyFor?: readonly Role[];
}

const levelOf = ({ street, community }: PlacePath): ReportLevel =>
  community !== undefined ? 'community' : street !== undefined ? 'street' : 'district';

const upTo = ({ district, street, community }: PlacePath, level: ReportLevel): PlacePath => ({
  district,
  ...(street !== undefined && level !== 'district' ? { street } : {}),
  ...(community !== undefined && level === 'community' ? { community } : {}),
});

/**
 * A wish, and the story of one that came true, is judged by its community; an announcement and a line of a service card a level above the office that issued it, the district's
 * by the district; a grid worker’s card by the street, for it is his community that publishes it.
 */
export const handlingNode = ({ type, place }: Pick<ReportedItem, 'type' | 'place'>): PlacePath => {
  const level = levelOf(place);
  switch (type) {
    case 'wish':
    case 'story':
      return upTo(place, level);
    case 'announcement':
    case 'serviceEntry':
      return upTo(place, oneAbove[level]);
    case 'gridCard':
      return upTo(place, 'street');
  }
};

export const handledBy = ({ handledAt }: Pick<Report, 'handledAt'>): ReportLevel => levelOf(handledAt);

type Seen = Pick<Report, 'subject' | 'standsAt' | 'handledAt' | 'reporterId' | 'issuedBy'>;

const isAbout = (actor: Actor, { subject, standsAt }: Seen): boolean =>
  standsAt !== undefined && holdsWithin(actor, reportedRoles[subject.type], standsAt);

const mayHandle = (actor: Actor, report: Seen): boolean =>
  report.reporterId !== actor.personId &&
  report.issuedBy !== actor.personId &&
  !isAbout(actor, report) &&
  holdsWithin(actor, reportHandlerRoles[handledBy(report)], report.handledAt);

export const relationsTo = (actor: Actor, report: Seen): readonly ReportRelation[] => [
  ...(report.reporterId === actor.personId ? (['reporter'] as const) : []),
  ...(mayHandle(actor, report) ? (['handler'] as const) : []),
];

export const receiptOf = ({ id, state, dueAt }: Report): ReportReceipt => ({
  id,
  state,
  ...(dueAt === undefined ? {} : { dueAt }),
});

export const eventOf = (
  deed: { readonly act: string; readonly at: string; readonly eventId: string; readonly actorId: string },
  type: ReportEvent['type'],
  report: Report,
): ReportEvent => ({
  id: deed.eventId,
  type,
  at: deed.at,
  act: deed.act,
  actorId: deed.actorId,
  reportId: report.id,
  reporterId: report.reporterId,
  to: report.state,
  reason: report.reason,
  subjectType: report.subject.type,
  subjectId: report.subject.id,
  handledBy: handledBy(report),
  handlerPlaceId: leafOf(report.handledAt),
  place: report.handledAt,
});
