import { restoreGridCard, takeDownGridCard } from '../../shared/people/staff-contract';
import { useAct } from '../platform/act';

const touched = [['grid-contact']];

export const useTakeDownGridCard = () => useAct(takeDownGridCard, touched);
export const useRestoreGridCard = () => useAct(restoreGridCard, touched);
