import { takeDownServiceEntry } from '../../shared/service-cards/contract';
import { useAct } from '../platform/act';

export const useTakeDownServiceEntry = () => useAct(takeDownServiceEntry, [['service-card']]);
