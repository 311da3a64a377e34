/** Reaction: whoever asked for a copy of his data has it made, slice by slice, and is told when it is there. */
import type { DomainEvent } from '../../shared/events';
import { daysInMs, type Instant, later } from '../../shared/kernel/instant';
import { exportDays } from '../../shared/privacy/my-data';
import type { PersonalSection } from '../kernel/personal-data';
import { exportFile, partsOf } from './export-file';
import type { ExportPorts } from './export-my-data';
import type { CopyRef, ExportJob } from './export-store';
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

/** Undefined: nobody asked for a copy. */
const copyAskedBy = (event: DomainEvent): CopyRef | undefined => {
  if (event.type === 'person.export_asked') return { holderId: event.personId, ofId: event.personId };
  return event.type === 'person.copy_revealed' && event.relativeId !== undefined
    ? { holderId: event.relativeId, ofId: event.personId }
    : undefined;
};

/** Idempotent: it is made for the request that still stands, and a second run writes the same parts over the first. */
export const prepareExport =
  ({ exports, vault, ids }: ExportPorts, person: WholePerson) =>
  async (event: DomainEvent, at: Instant): Promise<void> => {
    const copy = copyAskedBy(event);
    if (copy === undefined) return;
    const { job, subject } = await exports.find(copy, undefined);
    if (job?.id !== event.id || job.state !== 'preparing') return;
    // He lives after all, or all of it has been deleted since: nothing is given.
    if (subject === 'alive' || subject === 'gone') return exports.drop(copy);
    const parts = partsOf(exportFile(await collected(person, copy.ofId), at, job.given?.nameMask));
    const until = later(at, daysInMs(exportDays));
    for (const [index, part] of parts.entries()) {
      await exports.keepPart(copy, index, await vault.seal(part), until);
    }
    const told = { id: ids.ulid(), type: 'person.export_ready', at, act: 'prepareExport' } as const;
    const ready: ExportJob = { ...job, state: 'ready', parts: parts.length, until };
    await exports.finish(copy, job, ready, { ...told, personId: copy.holderId });
  };

/** Reaction: a death was recorded by mistake, and nobody fetches any more what was given on it. */
export const takeBackCopies =
  ({ exports }: Pick<ExportPorts, 'exports'>) =>
  async (event: DomainEvent): Promise<void> => {
    if (event.type === 'person.death_corrected') await exports.takeBack(event.personId);
  };
