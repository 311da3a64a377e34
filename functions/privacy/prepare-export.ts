/** Reaction: whoever asked for a copy of his data has it made, slice by slice, and is told when it is there. */
import type { DomainEvent } from '../../shared/events';
import { daysInMs, type Instant, later } from '../../shared/kernel/instant';
import { exportDays } from '../../shared/privacy/my-data';
import type { PersonalSection } from '../kernel/personal-data';
import { exportFile, partsOf } from './export-file';
import type { ExportPorts } from './export-my-data';
import { idsOf, type WholePerson } from './whole-person';

/** What was kept of him before he had an account stands under the same headings. */
const collected = async (person: WholePerson, personId: string): Promise<PersonalSection[]> => {
  const headings = new Map<string, PersonalSection['entries']>();
  const ids = await idsOf(person, personId);
  for (const { collect } of person.slices) {
    for (const id of ids) {
      for (const { name, entries } of await collect(id))
        headings.set(name, [...(headings.get(name) ?? []), ...entries]);
    }
  }
  return [...headings].map(([name, entries]) => ({ name, entries }));
};

/** Idempotent: it is made for the request that still stands, and a second run writes the same parts over the first. */
export const prepareExport =
  ({ exports, vault, ids }: ExportPorts, person: WholePerson) =>
  async (event: DomainEvent, at: Instant): Promise<void> => {
    if (event.type !== 'person.export_asked') return;
    const { personId } = event;
    const { job } = await exports.find(personId, undefined);
    if (job?.id !== event.id || job.state !== 'preparing') return;
    const parts = partsOf(exportFile(await collected(person, personId), at));
    const until = later(at, daysInMs(exportDays));
    for (const [index, part] of parts.entries()) {
      await exports.keepPart(personId, index, await vault.seal(part), until);
    }
    const ready = { id: ids.ulid(), type: 'person.export_ready', at, act: 'prepareExport', personId } as const;
    await exports.finish(personId, { ...job, state: 'ready', parts: parts.length, until }, ready);
  };
