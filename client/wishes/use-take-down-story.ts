import { takeDownStory } from '../../shared/wishes/story-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useTakeDownStory = (wishId: string) => useAct(takeDownStory, touchedBy(wishId));
