/** What rows of a list come to, before any of it is written. Pure types: each kind of list has its own rule. */
import type { RowLine } from '../../shared/imports/import-job';
import type { HomePath, PlacePath } from '../../shared/kernel/place';
import type { ListedKind, TreeNode } from './place-tree';

/** A grid's office numbers and hours as they are published; what a list says nothing of stays as it is. */
export type Contact = Readonly<Record<string, unknown>>;

/** Somebody who has asked to be known as living behind this door under this name, before the list came. */
export interface Waiting {
  readonly residencyId: string;
  readonly personId: string;
}

/** A person of a household as he lies in the table: found by door and name, readable only by the vault. */
export interface HouseholdRow {
  readonly doorIndex: string;
  readonly nameIndex: string;
  /** A keyed hash of all that is sealed: tells whether anything is new without opening it. Absent: nobody has listed him yet. */
  readonly digest?: string | undefined;
  readonly waiting: readonly Waiting[];
}

export type PlannedWrite =
  | {
      readonly what: 'household';
      readonly was: HouseholdRow;
      readonly digest: string;
      /** Sealed JSON of name, phone, standing and relation. */
      readonly sealed: string;
      readonly place: HomePath;
    }
  | { readonly what: 'node'; readonly node: TreeNode; readonly kind: ListedKind; readonly was: TreeNode | undefined }
  | {
      readonly what: 'contact';
      readonly gridId: string;
      readonly contact: Contact;
      readonly was: Contact | undefined;
    }
  | {
      readonly what: 'staff';
      readonly phoneIndex: string;
      readonly communityId: string;
      readonly was: string | undefined;
      readonly digest: string;
      readonly sealed: string;
      readonly gridIds: readonly string[];
      readonly place: PlacePath;
    };

export interface PlannedRow {
  readonly line: RowLine;
  readonly writes: readonly PlannedWrite[];
}
