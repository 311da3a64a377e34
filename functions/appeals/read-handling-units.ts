/** Units that can be called from a node, those for which the asker stands, and who stands for one. */
import { type HandlingUnitView, handlingUnitViewSchema } from '../../shared/appeals/handling-unit';
import { ownerRole } from '../../shared/appeals/routing';
import type * as contracts from '../../shared/appeals/unit-contract';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import { type HandlingUnit, keepsUnits } from './handling-unit';
import type { HandlingUnitStore } from './handling-unit-store';

interface Ports {
  readonly units: HandlingUnitStore;
}

const viewOf = (unit: HandlingUnit): HandlingUnitView =>
  handlingUnitViewSchema.parse({ ...unit, handlers: unit.handlers.length });
const isUsable = ({ endedAt }: HandlingUnit): boolean => endedAt === undefined;

/** Whoever sees to appeals at a node reads its units and those of the nodes above. */
export const listHandlingUnits =
  ({ units }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listHandlingUnits>): Promise<Result<ReplyOf<typeof contracts.listHandlingUnits>>> => {
    const offices: readonly string[] = Object.values(ownerRole);
    const grant = actor.grants.find(
      ({ role, at }) => offices.includes(role) && Object.values(at).at(-1) === input.query.place,
    );
    if (grant === undefined) return refuse('NOT_ALLOWED');
    const { district, street } = grant.at;
    const found = await units.listAt(street === undefined ? [district] : [street, district]);
    return accept({ units: found.filter(isUsable).map(viewOf) });
  };

export const listMyHandlingUnits =
  ({ units }: Ports) =>
  async ({
    actor,
  }: Asked<typeof contracts.listMyHandlingUnits>): Promise<Result<ReplyOf<typeof contracts.listMyHandlingUnits>>> => {
    const found = await units.find(await units.unitsOf(actor.personId));
    return accept({ units: found.map(viewOf) });
  };

export const listHandlers =
  ({ units }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listHandlers>): Promise<Result<ReplyOf<typeof contracts.listHandlers>>> => {
    const [unit] = await units.find([input.params.unitId]);
    if (unit === undefined || !keepsUnits(actor, unit.at)) return refuse('NOT_FOUND');
    return accept({ handlers: unit.handlers.map(({ personId, name }) => ({ personId, name })) });
  };
