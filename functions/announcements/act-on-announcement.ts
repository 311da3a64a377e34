/** What amending and withdrawing share: load, permit, replay or decide, save. */
import type { AnnouncementReceipt } from '../../shared/announcements/announcement';
import {
  type AnnouncementAct,
  type AnnouncementTransition,
  announcementTransitions,
} from '../../shared/announcements/transitions';
import type { Actor } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { Idempotency } from '../kernel/asked';
import { type Decision, perform } from '../kernel/write-act';
import { type Announcement, type Deed, relationsTo } from './announcement';
import type { AnnouncementChange, Posted } from './announcement-store';
import type { Board } from './board';
import type { AnnouncementPorts } from './publish-announcement';

interface AskedOnAnnouncement<Body> {
  readonly input: {
    readonly params: { readonly placeId: string; readonly announcementId: string };
    readonly body: Body;
  };
  readonly at: Instant;
  readonly actor: Actor;
  readonly idempotency: Idempotency;
}

/** Pure: what this act makes of this announcement and of the board on which it hangs. */
export type AnnouncementRule<Body> = (
  posted: { readonly announcement: Announcement; readonly board: Board },
  deed: Deed & { readonly actorId: string },
  body: Body,
) => Result<Decision<AnnouncementChange, AnnouncementReceipt>>;

/** Whatever its state anybody may read that it exists, so a stranger is told that it is not his to change. */
const objectionTo = (act: AnnouncementAct, actor: Actor, { announcement }: Posted): Refusal | undefined => {
  if (announcement === undefined) return { code: 'NOT_FOUND' };
  const { who }: AnnouncementTransition = announcementTransitions[act];
  const stands = relationsTo(actor, announcement);
  return who.some((relation) => stands.includes(relation)) ? undefined : { code: 'NOT_ALLOWED' };
};

export const actOnAnnouncement =
  <Body>(act: AnnouncementAct, rule: AnnouncementRule<Body>) =>
  ({ announcements, ids }: AnnouncementPorts) =>
  async ({ input, at, actor, idempotency }: AskedOnAnnouncement<Body>): Promise<Result<AnnouncementReceipt>> => {
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const { placeId, announcementId } = input.params;
    const deed = { act, at, eventId: ids.ulid(), actorId: actor.personId };
    return perform<Posted, AnnouncementChange, AnnouncementReceipt>(
      {
        load: () => announcements.load(placeId, announcementId, asker),
        permit: (posted) => objectionTo(act, actor, posted),
        decide: ({ announcement, board }) =>
          announcement === undefined ? refuse('NOT_FOUND') : rule({ announcement, board }, deed, input.body),
        save: (_, made, remember) => announcements.save(made, asker, remember),
        remember: (answer) => announcements.remember(asker, answer),
      },
      { act, requestHash: idempotency.requestHash },
    );
  };
