import { submitWish } from '../../shared/wishes/contract';
import { useAct } from '../platform/act';
import { wishLists } from './wish-keys';

export const useSubmitWish = () => useAct(submitWish, wishLists);
