import * as z from 'zod/mini';
import { daysInMs, later } from '../../shared/kernel/instant';
import { exportDays } from '../../shared/privacy/my-data';
import { eventRow } from '../kernel/event-row';
import type { Asker } from '../kernel/write-act';
import type { Clause } from '../platform/expression';
import { shardOf } from '../platform/keys/indexes';
import { personKeys, personNumberKey } from '../platform/keys/people';
import { copiesOf, exportKeys } from '../platform/keys/privacy';
import { readRemembered, rememberedKey, rememberWrite } from '../platform/remembered';
import type { Row, Table, Write } from '../platform/table';
import type { CopyChange, CopyNear, CopyStore } from './copy-store';
import { deathSchema } from './death';
import { jobFrom, secondsOf } from './export-store.dynamo';

const numberRow = z.object({ personId: z.string() });
const deathFrom = (row: Row | undefined) => (row === undefined ? undefined : deathSchema.parse(row));

const loadOn =
  (table: Table): CopyStore['load'] =>
  async (personId, number, asker) => {
    const [death, named, remembered] = await table.get([
      personKeys(personId).death,
      personNumberKey(number),
      rememberedKey(asker.personId, asker.key),
    ]);
    const relativeId = named === undefined ? undefined : numberRow.parse(named).personId;
    return {
      entity: { death: deathFrom(death), relativeId },
      remembered: readRemembered(remembered, asker.at),
    };
  };

const writesOf = ({ job, event, relativeId, name }: CopyChange, before: CopyNear['job']): Write[] => {
  const asLoaded: Clause = before === undefined ? { absent: 'pk' } : { is: ['job', before] };
  const theirName: Clause = { either: [{ absent: 'name' }, { is: ['name', name] }] };
  const row = {
    ...exportKeys(relativeId, event.personId).job,
    kind: 'export',
    job,
    expiresAt: secondsOf(later(job.askedAt, daysInMs(exportDays))),
    ownerKey: copiesOf(event.personId),
    ownerSort: `${job.askedAt}#${relativeId}`,
  };
  return [
    { put: row, when: [asLoaded] },
    {
      check: personKeys(relativeId).profile,
      when: [{ present: 'openid' }, { absent: 'closedAt' }, theirName],
    },
    { check: personKeys(event.personId).death, when: [{ is: ['state', 'recorded'] }] },
    {
      put: { ...personKeys(event.personId).event(event.id), ...eventRow(event, shardOf(event.id)) },
      when: [{ absent: 'pk' }],
    },
  ];
};

const remembering = (asker: Asker) => rememberedKey(asker.personId, asker.key);

export const copyStoreOn = (table: Table): CopyStore => ({
  load: loadOn(table),
  give: async (change, near, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      ...writesOf(change, near.job),
    ]);
    if (outcome.ok) return { kind: 'saved' };
    const [, jobNow] = outcome.found;
    const [deathNow, rememberedNow] = await table.get([personKeys(change.event.personId).death, remembering(asker)]);
    const entity: CopyNear = {
      relativeId: near.relativeId,
      death: deathFrom(deathNow),
      job: outcome.refusedBy[1] === true ? jobFrom(jobNow) : near.job,
      differs: outcome.refusedBy[2] === true,
    };
    return { kind: 'refused', current: { entity, remembered: readRemembered(rememberedNow, asker.at) } };
  },
});
