/** A store that holds one wish as told and keeps what it was asked to save: for rules, where no engine matters. */
import { accept } from '../../shared/kernel/result';
import type { Wish, WishNear } from '../wishes/wish';
import type { WishChange } from '../wishes/wish-change';
import type { NewWish, WishStore } from '../wishes/wish-store';

export interface ThinWishStore extends WishStore {
  readonly saved: WishChange[];
  readonly added: NewWish[];
}

const emptyPage = async () => accept({ items: [], next: undefined });

export const thinWishStore = (near: WishNear): ThinWishStore => {
  const { wish, claim } = near;
  const saved: WishChange[] = [];
  const added: NewWish[] = [];
  return {
    saved,
    added,
    load: async () => ({ entity: near, remembered: undefined }),
    save: async (change) => {
      saved.push(change);
      return { kind: 'saved' };
    },
    saveBySystem: async (change) => {
      saved.push(change);
      return true;
    },
    renameClaim: async () => undefined,
    loadFiling: async () => ({
      entity: { principal: undefined, ...(near.photos === undefined ? {} : { photos: near.photos }) },
      remembered: undefined,
    }),
    findPrincipal: async () => undefined,
    agentNames: async () => new Map(),
    photosOf: async (photoIds) => photoIds.map((photoId) => near.photos?.find((photo) => photo?.id === photoId)),
    contactOf: async () => ({ phoneSealed: 'sealed', roomSealed: 'sealed' }),
    add: async (wanted) => {
      added.push(wanted);
      return { kind: 'saved' };
    },
    find: async (): Promise<Wish | undefined> => wish,
    findAll: async () => (wish === undefined ? [] : [wish]),
    standingOf: async () => [],
    story: async () =>
      wish === undefined ? undefined : { wish, claims: claim === undefined ? [] : [claim], events: [], notes: [] },
    listByState: emptyPage,
    listReferrals: emptyPage,
    listByAuthor: emptyPage,
    listClaims: emptyPage,
    remember: async () => undefined,
  };
};
