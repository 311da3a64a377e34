/** Port: where wishes are kept. Every write is one transaction; a refused one hands back what stands there. */
import type { Result } from '../../shared/kernel/result';
import type { WishEvent } from '../../shared/wishes/events';
import type { ContactPart, Relation, WishState } from '../../shared/wishes/wish';
import type { Agency, Filing, FindPrincipal } from '../kernel/acting';
import type { FindAgentNames } from '../kernel/agent-names';
import type { KnownPhoto, KnownPhotos } from '../kernel/attached-photo';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Claim } from './claim-schema';
import type { Standing } from './rotation';
import type { AuthorContact, Wish, WishNear } from './wish';
import type { WishChange } from './wish-change';

export interface StoredNote {
  readonly eventId: string;
  readonly text: string;
  readonly readers: readonly Relation[];
  readonly writerId: string;
}

/** Everything about one wish, its events and notes oldest first. */
export interface WishStory {
  readonly wish: Wish;
  readonly claims: readonly Claim[];
  readonly events: readonly WishEvent[];
  readonly notes: readonly StoredNote[];
}

export interface NewWish {
  readonly wish: Wish;
  readonly event: WishEvent;
  /** The resident's first words, kept as the first note. */
  readonly note: string;
  /** On which ground it is filed for another. */
  readonly agency?: Agency;
  /** That come with it, as they were looked at. */
  readonly attaches?: readonly KnownPhoto[];
}

/** Who files a wish, and the photos that he names. */
export interface WishFiling extends Filing {
  readonly photos?: KnownPhotos;
}

/** What an act names beside the wish: a member, photos. */
export interface Named {
  readonly memberId?: string | undefined;
  readonly photoIds?: readonly string[] | undefined;
}

export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

export interface WishStore {
  readonly load: (wishId: string, asker: Asker, named?: Named) => Promise<Loaded<WishNear>>;
  readonly save: (
    change: WishChange,
    near: WishNear,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<WishNear>>;
  /** The same without a person who asks: for timers and reactions. `false`: a condition did not hold, nothing was written. */
  readonly saveBySystem: (change: WishChange) => Promise<boolean>;
  /** Words on a claim that stand no more on its wish; none when the claim is not there. */
  readonly renameClaim: (wishId: string, memberId: string, publicWords: string) => Promise<void>;
  /** Who files, and for whom when it is not for himself. */
  readonly loadFiling: (
    asker: Asker,
    onBehalfOf: string | undefined,
    photoIds: readonly string[],
  ) => Promise<Loaded<WishFiling>>;
  readonly findPrincipal: FindPrincipal;
  readonly agentNames: FindAgentNames;
  /** Refused also when another wish bears the number: ask again with another one. */
  readonly add: (
    added: NewWish,
    asker: Asker,
    remember: Remembered,
    filing: WishFiling,
  ) => Promise<SaveOutcome<WishFiling>>;
  readonly find: (wishId: string) => Promise<Wish | undefined>;
  /** Those of them that there are. */
  readonly findAll: (wishIds: readonly string[]) => Promise<readonly Wish[]>;
  /** Members with their roles, and what they have done, as it stands at this moment. */
  readonly standingOf: (memberIds: readonly string[]) => Promise<readonly Standing[]>;
  readonly story: (wishId: string) => Promise<WishStory | undefined>;
  readonly photosOf: (photoIds: readonly string[]) => Promise<KnownPhotos>;
  /** How somebody can be reached, as his record stands at this moment; nothing of one who has closed his account. */
  readonly contactOf: (personId: string, parts: readonly ContactPart[]) => Promise<AuthorContact>;
  /** One page, newest or oldest first as told; `members`: of those that are kept from the wall. Refused: CURSOR_REFUSED. */
  readonly listByState: (
    state: WishState,
    placeId: string,
    order: 'newest' | 'oldest',
    cursor: string | undefined,
    audience?: 'members',
  ) => Promise<Result<PageOf<Wish>>>;
  /** Referrals of which nobody knows yet what came of them, by the day of the call. */
  readonly listReferrals: (placeId: string, cursor: string | undefined) => Promise<Result<PageOf<Wish>>>;
  readonly listByAuthor: (personId: string, cursor: string | undefined) => Promise<Result<PageOf<Wish>>>;
  readonly listClaims: (memberId: string, cursor: string | undefined) => Promise<Result<PageOf<Claim>>>;
  readonly remember: RememberAnswer;
}
