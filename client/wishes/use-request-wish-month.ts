import { requestWishMonth } from '../../shared/wishes/wish-month-contract';
import { useAct } from '../platform/act';

export const useRequestWishMonth = () => useAct(requestWishMonth, [['wish-month']]);
