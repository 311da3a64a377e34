/** Staff are told once a day what waits at their nodes: a timer per community, set by the first thing that came to its staff. */
import type { DomainEvent } from '../../shared/events';
import type { Instant } from '../../shared/kernel/instant';
import type { WaitingWork } from '../../shared/notices/notice';
import { countOfWork, digestOf, digestTemplate, nextDigestAt, sumOfWork } from './digest';
import type { DigestStore } from './digest-store';
import { sendableFrom } from './quiet-hours';
import { type SendPorts, sendMessage } from './send-message';
import { isTold, tellingsOf } from './told';

export interface DigestPorts extends SendPorts {
  readonly digests: DigestStore;
}

/** Reaction: a community to whose staff something has come has its daily timer from now on. Idempotent. */
export const armDigest =
  ({ digests }: Pick<DigestPorts, 'digests'>) =>
  async (event: DomainEvent, at: Instant): Promise<void> => {
    if (!isTold(event)) return;
    const places = tellingsOf(event).flatMap(({ audience }) =>
      audience.to === 'holders' && audience.role === 'communityStaff' ? [audience.placeId] : [],
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

/** Timer: tells each of the community's staff what waits in all communities that he serves, and rings again tomorrow. */
export const digestStaff =
  (ports: DigestPorts) =>
  async (placeId: string, at: Instant): Promise<void> => {
    const { digests, notices } = ports;
    const counted = new Map<string, WaitingWork>();
    const workAt = async (place: string): Promise<WaitingWork> => {
      const work = counted.get(place) ?? (await digests.workAt(place));
      counted.set(place, work);
      return work;
    };
    for (const personId of await notices.holdersOf('communityStaff', placeId)) {
      const works: WaitingWork[] = [];
      for (const place of await digests.communitiesOf(personId)) works.push(await workAt(place));
      const work = sumOfWork(works);
      if (countOfWork(work) > 0) await tell(ports, { personId, placeId }, work, at);
    }
    await digests.arm(placeId, nextDigestAt(at, await digests.digestTimeAt(placeId)));
  };
