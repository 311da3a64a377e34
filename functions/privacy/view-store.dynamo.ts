import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import { maskName } from '../../shared/kernel/text';
import { residencyDeciders } from '../../shared/people/residency';
import { fullViewSchema } from '../../shared/privacy/my-data';
import type { Cursors } from '../platform/cursor';
import { personKeys, residencyKeys } from '../platform/keys/people';
import { viewKeys, viewPrefix } from '../platform/keys/privacy';
import { pageOn } from '../platform/paging';
import type { Table } from '../platform/table';
import type { ViewStore } from './view-store';

const viewRow = z.object({ view: fullViewSchema });
const noteRow = z.object({ note: z.object({ text: z.string() }) });
const viewerRow = z.object({ name: z.optional(z.string()) });
const grantsRow = z.object({ grants: z.array(roleGrantSchema) });
const deciding: readonly string[] = residencyDeciders;

const lookedByOn =
  (table: Table): ViewStore['lookedBy'] =>
  async (event) => {
    if (event.actorId === undefined) return undefined;
    const viewer = personKeys(event.actorId);
    const [note, profile, grants] = await table.get([
      residencyKeys(event.residencyId).note(event.id),
      viewer.profile,
      viewer.grants,
    ]);
    if (note === undefined) return undefined;
    const held = grants === undefined ? [] : grantsRow.parse(grants).grants;
    const offices = held.filter(({ role }) => deciding.includes(role));
    return {
      roles: [...new Set(offices.map(({ role }) => role))],
      viewerMask: maskName(profile === undefined ? '' : (viewerRow.parse(profile).name ?? '')),
      placeName: offices[0]?.placeName ?? '',
      reason: noteRow.parse(note).note.text,
    };
  };

export const viewStoreOn = (table: Table, cursors: Cursors): ViewStore => ({
  lookedBy: lookedByOn(table),
  keep: async (personId, view) => {
    await table.transact([
      { put: { ...viewKeys(personId).view(view.id), kind: 'view', view }, when: [{ absent: 'pk' }] },
    ]);
  },
  list: (personId, cursor) =>
    pageOn(table, cursors)(
      { pk: viewKeys(personId).view('').pk, prefix: viewPrefix, newestFirst: true },
      cursor,
      (row) => viewRow.parse(row).view,
    ),
});
