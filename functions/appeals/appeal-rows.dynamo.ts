/** How an appeal lies in the table: its row, its course, what its units find it by, and its clock. */
import * as z from 'zod/mini';
import type { AppealRelation } from '../../shared/appeals/appeal';
import { appealRelationSchema } from '../../shared/appeals/appeal';
import { type AppealEvent, appealEventSchema } from '../../shared/appeals/events';
import { eventRow } from '../kernel/event-row';
import { appealKeys, appealScope, ownAppeals, unitCalls } from '../platform/keys/appeals';
import { scopesOf, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { agencyChecks } from '../platform/principals';
import type { Row, Write } from '../platform/table';
import { type Appeal, appealSchema, type Call, isLive } from './appeal';
import { type AppealChange, clockAt } from './appeal-change';
import type { StoredNote } from './appeal-store';

const storedEvent = z.object({ event: appealEventSchema });
const storedNote = z.object({
  note: z.object({
    eventId: z.string(),
    text: z.string(),
    readers: z.array(appealRelationSchema),
    writerId: z.string(),
  }),
});

export const appealFrom = (row: Row | undefined): Appeal | undefined =>
  row === undefined ? undefined : appealSchema.parse(row);
export const eventFrom = (row: Row): AppealEvent => storedEvent.parse(row).event;
export const noteFrom = (row: Row): StoredNote => storedNote.parse(row).note;

export const appealRow = (appeal: Appeal): Row & Key => ({
  ...appealKeys(appeal.id).appeal,
  kind: 'appeal',
  ...appeal,
  ...scopesOf(appealScope(appeal.state), queuesAt(appeal), `${appeal.since}#${appeal.id}`),
  ownerKey: ownAppeals(appeal.authorId),
  ownerSort: `${appeal.submittedAt}#${appeal.id}`,
});

/** A community's turn is its grid's too; one that has risen, or was never theirs, stands in no queue below. */
const queuesAt = ({ level, ownedAt, place }: Appeal): Appeal['place'] =>
  level === 'community' && place.grid !== undefined ? { ...ownedAt, grid: place.grid } : ownedAt;

const appealEventRow = (event: AppealEvent): Row & Key => ({
  ...appealKeys(event.appealId).event(event.id),
  ...eventRow(event, shardOf(event.id)),
});

const isOpen = ({ state }: Appeal): boolean =>
  !['answered', 'closed', 'declined', 'merged', 'withdrawn'].includes(state);

/** One row a unit, whichever of its calls was the last. */
const callWrites = (appeal: Appeal): Write[] => {
  const last = new Map<string, Call>(appeal.calls.map((call) => [call.unitId, call]));
  return [...last.values()].map((call) => ({
    put: {
      ...appealKeys(appeal.id).call(call.unitId),
      kind: 'call',
      appealId: appeal.id,
      unitId: call.unitId,
      ownerKey: unitCalls(call.unitId, isLive(call) && isOpen(appeal)),
      ownerSort: `${call.calledAt}#${appeal.id}`,
    },
  }));
};

const clockWrite = (appeal: Appeal): Write => {
  const key = appealKeys(appeal.id).clock;
  const dueAt = clockAt(appeal);
  if (dueAt === undefined) return { remove: key };
  return {
    put: { ...key, kind: 'timer', act: 'tickAppeal', subjectId: appeal.id, dueAt, dueShard: shardOf(appeal.id) },
  };
};

const noteWrites = ({ event, note }: AppealChange): Write[] => {
  if (note === undefined) return [];
  const readers: AppealRelation[] = [...note.readers];
  return [
    {
      put: {
        ...appealKeys(event.appealId).note(event.id),
        kind: 'note',
        note: { eventId: event.id, text: note.text, readers, writerId: event.actorId ?? event.appealId },
      },
    },
  ];
};

/** Everything that an act writes; the appeal itself comes first, the ground on which somebody acts for another last. */
export const writesOf = (change: AppealChange): Write[] => {
  const { appeal, from, was, event, agency } = change;
  return [
    {
      put: appealRow(appeal),
      when: was === 0 ? [{ absent: 'pk' }] : [{ oneOf: ['state', from] }, { is: ['revision', was] }],
    },
    ...callWrites(appeal),
    clockWrite(appeal),
    ...noteWrites(change),
    { put: appealEventRow(event), when: [{ absent: 'pk' }] },
    ...agencyChecks(agency),
  ];
};
