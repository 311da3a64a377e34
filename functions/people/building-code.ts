import { holdsWithin } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import { sceneOf } from '../../shared/people/building-code';
import type * as contracts from '../../shared/people/contract';
import { leaveKeepers } from '../../shared/people/leave';
import type * as staffContracts from '../../shared/people/staff-contract';
import type { Asked } from '../kernel/asked';
import type { PeopleStore } from './people-store';

/** Port: draws the code that opens the mini-program's home at a scene. */
export interface CodeDrawer {
  readonly draw: (scene: string) => Promise<Result<Uint8Array>>;
}

interface Ports {
  readonly people: PeopleStore;
  readonly codes: CodeDrawer;
}

/** WeChat sends JPEG, and PNG where the ground is clear. */
const typeOf = (picture: Uint8Array): 'image/png' | 'image/jpeg' => (picture[0] === 0x89 ? 'image/png' : 'image/jpeg');

/** A code is good for ever, so it is asked for once and kept; what was kept is handed out from then on. */
export const getBuildingCode =
  ({ people, codes }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof staffContracts.getBuildingCode>): Promise<Result<ReplyOf<typeof staffContracts.getBuildingCode>>> => {
    const { buildingId } = input.params;
    const found = await people.findBuilding(buildingId);
    if (found?.building.path.building === undefined) return refuse('NOT_FOUND');
    const { building } = found;
    if (!holdsWithin(actor, leaveKeepers, building.path)) return refuse('NOT_ALLOWED');
    const drawn = found.code === undefined ? await codes.draw(sceneOf(buildingId)) : accept(found.code);
    if (!drawn.ok) return drawn;
    if (found.code === undefined) await people.keepCode(buildingId, drawn.value);
    return accept({
      buildingId,
      name: building.name,
      communityName: building.communityName ?? '',
      gridId: building.path.grid ?? '',
      picture: { type: typeOf(drawn.value), base64: Buffer.from(drawn.value).toString('base64') },
    });
  };

/** Where a building stands: what a scanned code fills in. */
export const getPlace =
  ({ people }: Pick<Ports, 'people'>) =>
  async ({ input }: Asked<typeof contracts.getPlace>): Promise<Result<ReplyOf<typeof contracts.getPlace>>> => {
    const place = await people.findPlace(input.params.placeId);
    if (place === undefined) return refuse('NOT_FOUND');
    const { id, kind, name, path, communityName, exclusive } = place;
    return accept({ id, kind, name, path, communityName, exclusive });
  };
