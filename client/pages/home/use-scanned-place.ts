/** Opened by a building code: the place is filled in, and with it the grid worker, the wishes, the notices. */
import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { placeInScene } from '../../../shared/people/building-code';
import { getPlace } from '../../../shared/people/contract';
import { choosePlace } from '../../people/chosen-place';
import { call } from '../../platform/request';

/** A code that leads nowhere any more, or no network: the picker is still there. */
const fillIn = async (placeId: string): Promise<void> => {
  try {
    const { path, name, communityName = '' } = await call(getPlace, { params: { placeId } });
    choosePlace({ path, name: `${communityName}${name}` });
  } catch {
    return;
  }
};

export const useScannedPlace = (): void => {
  const placeId = placeInScene(useRouter().params.scene);
  useEffect(() => {
    if (placeId !== undefined) void fillIn(placeId);
  }, [placeId]);
};
