/** Reaction: whoever waits for an event finds a notice in his inbox, and a WeChat message where he granted one. */
import type { DomainEvent } from '../../shared/events';
import type { Instant } from '../../shared/kernel/instant';
import { noticeOf, tellingsOf } from './notice';
import type { NoticeStore } from './notice-store';
import { type SendPorts, sendMessage } from './send-message';
import type { Audience, Telling } from './telling';

export interface AnnouncePorts extends SendPorts {
  readonly notices: NoticeStore;
}

const peopleOf = async (notices: NoticeStore, audience: Audience): Promise<readonly string[]> =>
  audience.to === 'person' ? [audience.personId] : notices.holdersOf(audience.role, audience.placeId);

interface Addressed {
  readonly telling: Telling;
  readonly personId: string;
}

/** One telling a person, the first that concerns him; nobody is told of his own act. */
const addresses = async (notices: NoticeStore, event: DomainEvent): Promise<readonly Addressed[]> => {
  const found = new Map<string, Addressed>();
  for (const telling of tellingsOf(event)) {
    for (const personId of await peopleOf(notices, telling.audience)) {
      if (personId !== event.actorId && !found.has(personId)) found.set(personId, { telling, personId });
    }
  }
  return [...found.values()];
};

/** Idempotent: an event tells a person once and makes at most one message for him, whatever is replayed. */
export const announceEvent =
  (ports: AnnouncePorts) =>
  async (event: DomainEvent, at: Instant): Promise<void> => {
    const { notices } = ports;
    const addressed = await addresses(notices, event);
    if (addressed.length === 0) return;
    const grants = await notices.grantsOf(addressed.map(({ personId }) => personId));
    for (const { telling, personId } of addressed) {
      const granted = telling.template !== undefined && (grants.get(personId)?.[telling.template] ?? 0) > 0;
      const notice = noticeOf(event, telling, personId, granted);
      const added = await notices.add(notice);
      if (added === 'no_grant') await notices.add(noticeOf(event, telling, personId, false));
      if (added === 'added' && notice.message === 'created') await sendMessage(ports)(personId, notice.id, at);
    }
  };
