import { changeServiceCard } from '../../shared/service-cards/contract';
import { useAct } from '../platform/act';

export const useChangeServiceCard = () => useAct(changeServiceCard, [['service-card']]);
