import { publishStory } from '../../shared/wishes/story-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const usePublishStory = (wishId: string) => useAct(publishStory, touchedBy(wishId));
