import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import { maskName } from '../../shared/kernel/text';
import { callersAbout } from '../../shared/notices/unreachable';
import { residencyDeciders } from '../../shared/people/residency';
import { fullViewSchema } from '../../shared/privacy/my-data';
import { relationRoles } from '../../shared/wishes/relations';
import type { Cursors } from '../platform/cursor';
import type { Key } from '../platform/keys/key';
import { unreachableKeys } from '../platform/keys/notices';
import { personKeys, residencyKeys } from '../platform/keys/people';
import { ownLooks, viewKeys, viewPrefix } from '../platform/keys/privacy';
import { wishKeys } from '../platform/keys/wishes';
import { pageOn } from '../platform/paging';
import type { Row, Table } from '../platform/table';
import { type KeptView, type RevealEvent, shownIn, type ViewStore } from './view-store';

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

const lookingIn = (event: RevealEvent): Looking => {
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

const lookedByOn =
  (table: Table): ViewStore['lookedBy'] =>
  async (event) => {
    if (event.actorId === undefined) return undefined;
    const viewer = personKeys(event.actorId);
    const { note: key, offices } = lookingIn(event);
    const [note, profile, grants, seen] = await table.get([
      key,
      viewer.profile,
      viewer.grants,
      personKeys(shownIn(event)).profile,
    ]);
    if (note === undefined || seen?.closedAt !== undefined) return undefined;
    const held = grants === undefined ? [] : grantsRow.parse(grants).grants;
    const serving = held.filter(({ role }) => offices.includes(role));
    return {
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
