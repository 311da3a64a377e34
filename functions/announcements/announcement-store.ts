/** Port: announcements, the boards that show them, and how far each reader has come. */

import type { AnnouncementEvent } from '../../shared/announcements/events';
import type { AnnouncementHead } from '../../shared/announcements/head';
import type { Instant } from '../../shared/kernel/instant';
import type { PlacePath } from '../../shared/kernel/place';
import type { Result } from '../../shared/kernel/result';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Announcement, Edition } from './announcement';
import type { Board } from './board';

/** The place to which somebody wants to speak, and its board. */
export interface Pulpit {
  readonly place: { readonly path: PlacePath; readonly name: string } | undefined;
  readonly board: Board;
}

/** An announcement on the board of its place; absent where the named place is another. */
export interface Posted {
  readonly announcement: Announcement | undefined;
  readonly board: Board;
}

/** What a rule decides: one transaction, of the same size for ten readers and for a million. */
export interface AnnouncementChange {
  readonly announcement: Announcement;
  /** As it was read; the write accepts no other. Absent for a new one. */
  readonly before?: Pick<Announcement, 'state' | 'edition'>;
  /** The board with the announcement in its new form; the write accepts only the board that this was made from. */
  readonly board: Board;
  /** The words of a new edition, kept for good. */
  readonly edition?: Edition;
  /** When it runs out; `drop`: nothing is left to run out. */
  readonly endTimer?: { readonly fireAt: Instant } | 'drop';
  readonly event: AnnouncementEvent;
}

/** An announcement with all its editions, the oldest first. */
export interface AnnouncementStory {
  readonly announcement: Announcement;
  readonly editions: readonly Edition[];
}

export interface AnnouncementStore {
  readonly loadPulpit: (placeId: string, asker: Asker) => Promise<Loaded<Pulpit>>;
  readonly publish: (change: AnnouncementChange, asker: Asker, remember: Remembered) => Promise<SaveOutcome<Pulpit>>;
  readonly load: (placeId: string, announcementId: string, asker: Asker) => Promise<Loaded<Posted>>;
  readonly save: (change: AnnouncementChange, asker: Asker, remember: Remembered) => Promise<SaveOutcome<Posted>>;
  readonly find: (placeId: string, announcementId: string) => Promise<Posted>;
  /** Without a person who asks. `false`: something had moved, nothing was written. */
  readonly saveBySystem: (change: AnnouncementChange) => Promise<boolean>;
  readonly story: (announcementId: string) => Promise<AnnouncementStory | undefined>;
  /** The boards of these nodes and the reader's mark together. */
  readonly boards: (
    placeIds: readonly string[],
    readerId: string | undefined,
  ) => Promise<{ boards: readonly Board[]; readUpTo: Instant | undefined }>;
  readonly archive: (
    placeId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly AnnouncementHead[]; next: string | undefined }>>;
  /** Absent: he has never marked anything. */
  readonly loadMark: (asker: Asker) => Promise<Loaded<Instant | undefined>>;
  /** Refused when the mark has meanwhile come further. */
  readonly moveMark: (upTo: Instant, asker: Asker, remember: Remembered) => Promise<SaveOutcome<Instant | undefined>>;
  readonly remember: RememberAnswer;
}
