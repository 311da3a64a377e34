/** Staff are told once a day what waits at their nodes: a timer per node, set by the first thing that came to its staff. */
import type { DomainEvent } from '../../shared/events';
import type { Instant } from '../../shared/kernel/instant';
import { digestRoleAt } from '../../shared/notices/digest-role';
import type { WaitingWork } from '../../shared/notices/notice';
import { digestTemplate } from './carriage';
import { countOfWork, digestOf, nextDigestAt, type WaitingThing, workFor } from './digest';
import type { DigestStore } from './digest-store';
import { sendableFrom } from './quiet-hours';
import { type SendPorts, sendMessage } from './send-message';
import { isTold, tellingsOf } from './told';

export interface DigestPorts extends SendPorts {
  readonly digests: DigestStore;
}

/** Reaction: a node to whose staff something has come has its daily timer from now on. Idempotent. */
export const armDigest =
  ({ digests }: Pick<DigestPorts, 'digests'>) =>
  async (event: DomainEvent, at: Instant): Promise<void> => {
    if (!isTold(event)) return;
    const places = tellingsOf(event).flatMap(({ audience }) =>
      audience.to === 'holders' && audience.role === digestRoleAt(audience.placeId) ? [audience.placeId] : [],
    );
    for (const placeId of new Set(places)) {
      if (await digests.isArmed(placeId)) continue;
      await digests.arm(placeId, nextDigestAt(at, await digests.digestTimeAt(placeId)));
    }
  };

interface Told {
  readonly personId: string;
  readonly placeId: string;
}

const tell = async (ports: DigestPorts, told: Told, work: WaitingWork, at: Instant): Promise<void> => {
  const { notices } = ports;
  const grants = await notices.grantsOf([told.personId]);
  const granted = (grants.get(told.personId)?.[digestTemplate] ?? 0) > 0;
  const notice = digestOf(told, work, at, granted);
  const added = await notices.add(notice);
  if (added === 'no_grant') await notices.add(digestOf(told, work, at, false));
  const goesNow = notice.message === 'created' && sendableFrom(at) <= at;
  if (added === 'added' && goesNow) await sendMessage(ports)(told.personId, notice.id, at);
};

/** Timer: tells each of the node's staff what waits at all nodes that he serves, and rings again tomorrow. */
export const digestStaff =
  (ports: DigestPorts) =>
  async (placeId: string, at: Instant): Promise<void> => {
    const { digests, notices } = ports;
    const looked = new Map<string, readonly WaitingThing[]>();
    const workAt = async (place: string): Promise<readonly WaitingThing[]> => {
      const things = looked.get(place) ?? (await digests.workAt(place));
      looked.set(place, things);
      return things;
    };
    const role = digestRoleAt(placeId);
    for (const personId of role === undefined ? [] : await notices.holdersOf(role, placeId)) {
      const things: WaitingThing[] = [];
      for (const place of await digests.nodesOf(personId)) things.push(...(await workAt(place)));
      const work = workFor(personId, things, at);
      if (countOfWork(work) > 0) await tell(ports, { personId, placeId }, work, at);
    }
    await digests.arm(placeId, nextDigestAt(at, await digests.digestTimeAt(placeId)));
  };
