/** Port: who stands for a unit, and what he reads of its members. */
import type { Result } from '../../shared/kernel/result';
import type { UnitService } from '../../shared/memberships/unit';
import type { Asker, Loaded, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Unit, UnitChange } from './unit';

/** A unit and the person who is to stand for it; undefined also when he has closed his account. */
export interface Naming {
  readonly unit: Unit | undefined;
  readonly person: { readonly name?: string | undefined } | undefined;
}

export interface UnitPage<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

export interface UnitContactStore {
  readonly loadNaming: (unitId: string, personId: string, asker: Asker) => Promise<Loaded<Naming>>;
  /** Refused also when the person is known by another name, or has gone. */
  readonly nameContact: (
    change: UnitChange,
    naming: Naming,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<Naming>>;
  readonly endContact: (
    change: UnitChange,
    before: Unit,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<Unit | undefined>>;
  readonly listByContact: (personId: string, cursor: string | undefined) => Promise<Result<UnitPage<Unit>>>;
  /** The unit and what it may read, as both stand at this moment. */
  readonly readService: (
    unitId: string,
    cursor: string | undefined,
  ) => Promise<Result<UnitPage<UnitService> & { readonly unit: Unit | undefined }>>;
}
