/** What is looked at: a page, with somebody of the demo for whom it has something to show. */

/** `larger`: 关怀版 in its larger size. */
export type ReadingMode = 'standard' | 'care' | 'larger';

/** One thing of the person's own, which his session finds; the page's address names it. */
export type Subject =
  | 'ownWish'
  | 'ownDelivered'
  | 'ownNeedsInfo'
  | 'offeredToHim'
  | 'heldByHim'
  | 'toReview'
  | 'referred'
  | 'toPublish'
  | 'ownLetter'
  | 'reported'
  | 'announced'
  | 'ownHelper'
  | 'ownAsker'
  | 'guardsChild'
  | 'somebodyDied';

export interface ShownPage {
  readonly name: string;
  readonly person: string;
  readonly path: string;
  /** At a desk's width. */
  readonly desk?: boolean;
  readonly subject?: Subject;
  /** What this person's phone has kept from before, beside the session, by its key in the storage. */
  readonly kept?: (personId: string) => Readonly<Record<string, unknown>>;
  /** What is tapped, one after the other, until a sheet lies over the page. */
  readonly opens?: readonly string[];
  /** Made for 关怀版, and measured by it whatever the reader's own type. */
  readonly elder?: true;
}
