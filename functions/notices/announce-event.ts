/** Reaction: whoever waits for an event finds a notice in his inbox, and a WeChat message where he granted one. */
import type { DomainEvent } from '../../shared/events';
import type { Instant } from '../../shared/kernel/instant';
import { templateFor } from './carriage';
import { noticeOf } from './notice';
import type { NoticeStore } from './notice-store';
import { sendableFrom } from './quiet-hours';
import { type SendPorts, sendMessage } from './send-message';
import type { Audience, Telling } from './telling';
import { isTold, type ToldEvent, tellingsOf } from './told';

export interface AnnouncePorts extends SendPorts {
  readonly notices: NoticeStore;
}

const peopleOf = async (notices: NoticeStore, audience: Audience): Promise<readonly string[]> => {
  switch (audience.to) {
    case 'person':
      return [audience.personId];
    case 'holders':
      return notices.holdersOf(audience.role, audience.placeId);
    case 'agents':
      return (await notices.agentsOf(audience.principalId)).filter(
        (agentId) => audience.only === undefined || audience.only === agentId,
      );
  }
};

interface Addressed {
  readonly telling: Telling;
  readonly personId: string;
}

/** One telling a person, the first that concerns him; nobody is told of his own act. */
const addresses = async (notices: NoticeStore, event: ToldEvent): Promise<readonly Addressed[]> => {
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
    if (!isTold(event)) return;
    const { notices } = ports;
    const addressed = await addresses(notices, event);
    if (addressed.length === 0) return;
    const grants = await notices.grantsOf(addressed.map(({ personId }) => personId));
    for (const { telling, personId } of addressed) {
      const template = templateFor(telling.audience, telling.kind);
      const granted = template !== undefined && (grants.get(personId)?.[template] ?? 0) > 0;
      const notice = noticeOf(event, telling, personId, granted);
      const added = await notices.add(notice);
      if (added === 'no_grant') await notices.add(noticeOf(event, telling, personId, false));
      const goesNow = notice.message === 'created' && sendableFrom(at, notice.urgent) <= at;
      if (added === 'added' && goesNow) await sendMessage(ports)(personId, notice.id, at);
    }
  };
