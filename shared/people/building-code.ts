/** 楼栋码: the mini-program code on a building's sheet. What it carries is the node's id, which is no secret. */
import { placeIdSchema } from '../kernel/id';
import { placeKindOf } from '../kernel/place';

export const sceneOf = (placeId: string): string => placeId;

/** The building that a scanned code names. The platform hands the scene over encoded, which changes no letter and no digit. */
export const placeInScene = (scene: string | undefined): string | undefined => {
  const parsed = placeIdSchema.safeParse(scene);
  return parsed.success && placeKindOf(parsed.data) === 'building' ? parsed.data : undefined;
};
