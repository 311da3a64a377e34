/** Port: units that can be called, and who stands for them. */
import type { PlaceNode } from '../../shared/kernel/place';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { HandlingUnit, UnitChange } from './handling-unit';

/** A unit, and whom or what an act names beside it. */
export interface UnitNear {
  readonly unit: HandlingUnit | undefined;
  readonly place?: PlaceNode | undefined;
  /** Whom the act names: the name that he is known by, if any. */
  readonly person?: { readonly name: string | undefined } | undefined;
}

export interface HandlingUnitStore {
  readonly load: (
    asker: Asker,
    named: { readonly unitId?: string; readonly placeId?: string; readonly personId?: string },
  ) => Promise<Loaded<UnitNear>>;
  readonly save: (
    change: UnitChange,
    near: UnitNear,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<UnitNear>>;
  readonly find: (unitIds: readonly string[]) => Promise<readonly HandlingUnit[]>;
  /** The units kept at these nodes, each node's by name. */
  readonly listAt: (placeIds: readonly string[]) => Promise<readonly HandlingUnit[]>;
  /** Units for which somebody stands at this moment. */
  readonly unitsOf: (personId: string) => Promise<readonly string[]>;
  readonly remember: RememberAnswer;
}
