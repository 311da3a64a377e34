import type { DomainEvent } from '../../shared/events';
import type { Farewell } from '../kernel/personal-data';
import { idsOf, type WholePerson } from './whole-person';

/** Port. Undefined: no death stands on record. */
export type FarewellOf = (personId: string) => Promise<Farewell | undefined>;

interface Ports {
  readonly person: WholePerson;
  readonly farewellOf: FarewellOf;
}

/** Every slice ends what is open. One that fails holds up none of the others. A death that was corrected meanwhile ends nothing more. */
export const endForPerson =
  ({ person, farewellOf }: Ports) =>
  async (personId: string): Promise<void> => {
    const farewell = await farewellOf(personId);
    if (farewell === undefined) return;
    const failed: { slice: string; fault: unknown }[] = [];
    for (const id of await idsOf(person, personId))
      for (const { slice, end } of person.slices)
        try {
          await end?.(id, farewell);
        } catch (fault) {
          failed.push({ slice, fault });
        }
    const [first] = failed;
    if (first !== undefined)
      throw new Error(`not yet ended: ${failed.map(({ slice }) => slice).join(' ')}`, { cause: first.fault });
  };

/** Reaction to a death that is put on record. Idempotent; what it did not finish it does when it is driven again. */
export const endForDeceased =
  (ports: Ports) =>
  async (event: DomainEvent): Promise<void> => {
    if (event.type === 'person.deceased') await endForPerson(ports)(event.personId);
  };
