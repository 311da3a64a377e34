import { useChosenPlace } from './chosen-place';
import { useMe } from './use-me';

/** Of the place that he has picked, else of his home. */
export const useCommunity = () => {
  const { place } = useChosenPlace();
  const home = useMe().data?.home;
  const there = place ? { name: place.name, path: place.path } : home && { name: home.name, path: home.at };
  const id = there?.path.community;
  return there && id ? { id, name: there.name, street: there.path.street } : undefined;
};
