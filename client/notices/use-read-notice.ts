import { readNotice } from '../../shared/notices/contract';
import { useAct } from '../platform/act';

export const useReadNotice = () => useAct(readNotice, [['notices'], ['me']]);
