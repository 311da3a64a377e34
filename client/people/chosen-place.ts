/** The place whose wall and whose grid worker this phone shows: picked by hand or by a building code, never by location. */
import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { placePathSchema } from '../../shared/kernel/place';
import { createListeners } from '../platform/listeners';
import { recall, remember } from '../platform/storage';

const storageKey = 'chosen-place';
export const chosenPlaceSchema = z.object({ path: placePathSchema, name: z.string() });
export type ChosenPlace = z.infer<typeof chosenPlaceSchema>;

const { listen, tell } = createListeners();
let current: ChosenPlace | undefined;
let recalled = false;

const chosenPlace = (): ChosenPlace | undefined => {
  if (!recalled) {
    recalled = true;
    current = recall(storageKey, chosenPlaceSchema);
  }
  return current;
};

export const choosePlace = (place: ChosenPlace): void => {
  recalled = true;
  current = place;
  remember(storageKey, place);
  tell();
};

export const useChosenPlace = (): { place?: ChosenPlace; choose(place: ChosenPlace): void } => {
  const place = useSyncExternalStore(listen, chosenPlace, chosenPlace);
  return place === undefined ? { choose: choosePlace } : { place, choose: choosePlace };
};
