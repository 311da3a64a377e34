/** Whoever is asked for something and is not reached within the tenant's hours comes to the list of those to be called. */
import type { DomainEvent } from '../../shared/events';
import { hoursInMs, type Instant, later } from '../../shared/kernel/instant';
import type { NoticeSubject } from '../../shared/notices/notice';
import { askingKinds, asks, isToBeCalled } from '../../shared/notices/unreachable';
import { whyOf } from './message';
import { noticeOf } from './notice';
import type { NoticeStore } from './notice-store';
import { isTold, type ToldEvent, tellingsOf } from './told';
import { fateOf, matterOf, type Unreachable } from './unreachable';
import type { UnreachableStore } from './unreachable-store';

export interface WatchPorts {
  readonly notices: NoticeStore;
  readonly unreachable: UnreachableStore;
}

const againMs = hoursInMs(1);

/** One call for one matter: what was asked of him before is asked in it. */
const dropEarlier = async (
  unreachable: UnreachableStore,
  { personId, noticeId, subject }: Pick<Unreachable, 'personId' | 'noticeId' | 'subject'>,
): Promise<void> => {
  for (const row of await unreachable.about(matterOf({ personId, subject })))
    if (row.personId === personId && row.noticeId !== noticeId) await unreachable.drop(row.noticeId, personId);
};

type Where = Pick<Unreachable, 'place' | 'saidOf' | 'agentId'>;

/** At whose list he stands: where it happened; those who answered, of what he has said; his own home, where somebody else asks. */
const whereOf = async (
  unreachable: UnreachableStore,
  event: ToldEvent,
  personId: string,
): Promise<Where | undefined> => {
  if ('suggestionId' in event) {
    const { district, street } = event.place;
    const answers = event.handledBy === 'district' || street === undefined ? { district } : { district, street };
    return { place: answers, saidOf: event.place };
  }
  if ('principalId' in event) {
    const place = await unreachable.homeOf(personId);
    return place === undefined ? undefined : { place, agentId: event.agentId };
  }
  return 'place' in event && event.place !== undefined ? { place: event.place } : undefined;
};

/** Reaction: looks after whoever the event asks for something, or tells what he has waited for. Idempotent. */
export const watchUnreachable =
  ({ unreachable }: Pick<WatchPorts, 'unreachable'>) =>
  async (event: DomainEvent): Promise<void> => {
    if (!isTold(event)) return;
    for (const telling of tellingsOf(event)) {
      if (telling.audience.to !== 'person' || !asks(telling.kind)) continue;
      const { personId } = telling.audience;
      const where = await whereOf(unreachable, event, personId);
      if (where === undefined || personId === event.actorId) continue;
      const { id: noticeId, noticeKind, subject, at } = noticeOf(event, telling, personId, false);
      const watched = { ...where, personId, noticeId, noticeKind, subject, at, nameMask: '', calls: 0 };
      const hours = isToBeCalled(noticeKind) ? 0 : await unreachable.hoursAt(where.place);
      const dueAt = later(at, hoursInMs(hours));
      await unreachable.watch({ ...watched, state: 'waiting', message: 'none' }, dueAt);
      if (isToBeCalled(noticeKind)) await dropEarlier(unreachable, watched);
    }
  };

interface Moved {
  readonly type: NoticeSubject['type'];
  readonly matterId: string;
  /** The state in which the matter stands now. */
  readonly to: string;
  readonly agentId?: string | undefined;
}

/** Whoever was asked beside others has answered, or waited too long: the wish itself may stand where it stood. */
const isAboutAsked = ({ type }: DomainEvent): boolean =>
  type === 'wish.assignment_accepted' || type === 'wish.assignment_declined';

/** Which matter has moved on, of those that may wait for somebody. */
const movedBy = (event: DomainEvent): Moved | undefined => {
  if ('wishId' in event)
    return event.from === event.to && !isAboutAsked(event)
      ? undefined
      : { type: 'wish', matterId: event.wishId, to: event.to };
  if ('suggestionId' in event) return { type: 'suggestion', matterId: event.suggestionId, to: event.to };
  if ('residencyId' in event) return { type: 'residency', matterId: event.personId, to: event.to };
  if ('membershipId' in event) return { type: 'membership', matterId: event.memberId, to: event.to };
  if (!('principalId' in event) || event.agentId === undefined) return undefined;
  const to = event.type === 'acting.asked' ? askingKinds.acting_asked : 'settled';
  return { type: 'acting', matterId: event.principalId, to, agentId: event.agentId };
};

/** Reaction: a matter that has moved on asks nobody any more. */
export const settleUnreachable =
  ({ unreachable }: Pick<WatchPorts, 'unreachable'>) =>
  async (event: DomainEvent): Promise<void> => {
    const moved = movedBy(event);
    if (moved === undefined) return;
    for (const found of await unreachable.about(moved.matterId)) {
      const { noticeKind, noticeId, personId, subject, agentId } = found;
      if (subject.type !== moved.type || agentId !== moved.agentId || !asks(noticeKind)) continue;
      // Whether somebody is asked to come is in his claim, and not in how the wish stands.
      const stillAsks =
        noticeKind === 'wish_assigned' ? await unreachable.stillAsks(found) : askingKinds[noticeKind] === moved.to;
      if (!stillAsks) await unreachable.drop(noticeId, personId);
    }
  };

const listOrDrop = async ({ notices, unreachable }: WatchPorts, found: Unreachable, at: Instant): Promise<void> => {
  const { noticeId, personId } = found;
  const notice = await notices.find(personId, noticeId);
  switch (fateOf(notice, await unreachable.stillAsks(found))) {
    case 'drop':
      return unreachable.drop(noticeId, personId);
    case 'look_later':
      return unreachable.lookLater(found, later(at, againMs));
    case 'list': {
      const { message = 'none' as const } = notice ?? {};
      const why = notice === undefined ? undefined : whyOf(notice);
      const person = await unreachable.nameAndPhone(personId);
      return unreachable.list({ ...found, ...person, message, ...(why === undefined ? {} : { why }) });
    }
  }
};

/** Timer: his hours are over. */
export const listWhoIsUnreached =
  (ports: WatchPorts) =>
  async (noticeId: string, personId: string, at: Instant): Promise<void> => {
    const found = await ports.unreachable.watched(noticeId, personId);
    if (found?.state === 'waiting') await listOrDrop(ports, found, at);
  };
