import type { DomainEvent } from '../../shared/events';
import type { Instant } from '../../shared/kernel/instant';
import { idsOf, type WholePerson } from './whole-person';

/** Every slice lets go of him. One that fails holds up none of the others; the job is then driven again as a whole. */
export const erasePerson =
  (person: WholePerson) =>
  async (personId: string, at: Instant): Promise<void> => {
    const failed: { slice: string; fault: unknown }[] = [];
    for (const id of await idsOf(person, personId)) {
      for (const { slice, erase } of person.slices) {
        try {
          await erase(id, at);
        } catch (fault) {
          failed.push({ slice, fault });
        }
      }
    }
    const [first] = failed;
    if (first !== undefined)
      throw new Error(`not yet erased: ${failed.map(({ slice }) => slice).join(' ')}`, { cause: first.fault });
  };

/** Reaction to an account's closing. Idempotent; what it did not finish it does when it is driven again. */
export const eraseClosedPerson =
  (person: WholePerson) =>
  async (event: DomainEvent, at: Instant): Promise<void> => {
    if (event.type === 'person.closed') await erasePerson(person)(event.personId, at);
  };
