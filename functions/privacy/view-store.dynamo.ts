import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import { maskName } from '../../shared/kernel/text';
import type { CallEvent } from '../../shared/notices/events';
import { callersAbout } from '../../shared/notices/unreachable';
import type { ResidencyEvent } from '../../shared/people/events';
import { residencyDeciders } from '../../shared/people/residency';
import type { PersonEvent } from '../../shared/privacy/events';
import { fullViewSchema } from '../../shared/privacy/my-data';
import type { WishEvent } from '../../shared/wishes/events';
import { relationRoles } from '../../shared/wishes/relations';
import { isClosed, isDeceased } from '../platform/closed-account';
import type { Cursors } from '../platform/cursor';
import type { Key } from '../platform/keys/key';
import { unreachableKeys } from '../platform/keys/notices';
import { personKeys, residencyKeys } from '../platform/keys/people';
import { exportKeys, ownLooks, viewKeys, viewPrefix } from '../platform/keys/privacy';
import { wishKeys } from '../platform/keys/wishes';
import { pageOn } from '../platform/paging';
import type { Row, Table } from '../platform/table';
import { jobFrom } from './export-store.dynamo';
import { type KeptView, type Looked, shownIn, type ViewStore } from './view-store';

const viewRowSchema = z.object({ view: fullViewSchema });
const noteRow = z.object({ note: z.object({ text: z.string() }) });
const viewerRow = z.object({ name: z.optional(z.string()) });
const grantsRow = z.object({ grants: z.array(roleGrantSchema) });

interface Looking {
  /** Where his reason is kept. */
  readonly note: Key;
  /** The offices in which he may look. */
  readonly offices: readonly string[];
}

const lookingIn = (event: ResidencyEvent | CallEvent | WishEvent): Looking => {
  if ('residencyId' in event)
    return { note: residencyKeys(event.residencyId).note(event.id), offices: residencyDeciders };
  if ('wishId' in event) return { note: wishKeys(event.wishId).note(event.id), offices: relationRoles.eligibleMember };
  return { note: unreachableKeys(event.callId, event.personId).note(event.id), offices: callersAbout(event.subject) };
};

/** Found by the one whom it shows, and by the one who looked. */
export const viewRow = ({ personId, viewerId, view }: KeptView): Row & Key => ({
  ...viewKeys(personId).view(view.id),
  kind: 'view',
  view,
  ownerKey: ownLooks(viewerId),
  ownerSort: `${view.at}#${view.id}`,
});

/** Nobody is there any more who might ask who looked; of one who has died his relatives may, and he himself if he has not. */
const isNobody = (profile: Row | undefined): boolean => isClosed(profile) && !isDeceased(profile);

/** A copy is looked at by the near relative to whom it was given: the words on why lie with it. */
const copyLookedAtOn =
  (table: Table) =>
  async ({ personId, relativeId, id }: PersonEvent): Promise<Looked | undefined> => {
    if (relativeId === undefined) return undefined;
    const [seen, kept] = await table.get([personKeys(personId).profile, exportKeys(relativeId, personId).job]);
    const job = jobFrom(kept);
    if (isNobody(seen) || job?.given === undefined || job.id !== id) return undefined;
    const { toMask: viewerMask, placeName, askedBy, reason } = job.given;
    return { viewerId: relativeId, roles: [], viewerMask, placeName, askedBy, reason };
  };

const lookedByOn =
  (table: Table): ViewStore['lookedBy'] =>
  async (event) => {
    if (!('residencyId' in event) && !('callId' in event) && !('wishId' in event)) return copyLookedAtOn(table)(event);
    if (event.actorId === undefined) return undefined;
    const viewer = personKeys(event.actorId);
    const { note: key, offices } = lookingIn(event);
    const [note, profile, grants, seen] = await table.get([
      key,
      viewer.profile,
      viewer.grants,
      personKeys(shownIn(event)).profile,
    ]);
    if (note === undefined || isNobody(seen)) return undefined;
    const held = grants === undefined ? [] : grantsRow.parse(grants).grants;
    const serving = held.filter(({ role }) => offices.includes(role));
    return {
      viewerId: event.actorId,
      roles: [...new Set(serving.map(({ role }) => role))],
      viewerMask: maskName(profile === undefined ? '' : (viewerRow.parse(profile).name ?? '')),
      placeName: serving[0]?.placeName ?? '',
      reason: noteRow.parse(note).note.text,
    };
  };

export const viewStoreOn = (table: Table, cursors: Cursors): ViewStore => ({
  lookedBy: lookedByOn(table),
  keep: async (kept) => {
    await table.transact([{ put: viewRow(kept), when: [{ absent: 'pk' }] }]);
  },
  list: (personId, cursor) =>
    pageOn(table, cursors)(
      { pk: viewKeys(personId).view('').pk, prefix: viewPrefix, newestFirst: true },
      cursor,
      (row) => viewRowSchema.parse(row).view,
    ),
});
