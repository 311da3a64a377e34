/** Port: inboxes, messages and the ledger of grants. */
import type { Role } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import type { Result } from '../../shared/kernel/result';
import type { MessageTemplate } from '../../shared/notices/templates';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { SendOutcome } from './message';
import type { Notice } from './notice';

export type MessageGrants = Readonly<Record<MessageTemplate, number>>;

export interface NoticeStore {
  readonly holdersOf: (role: Role, placeId: string) => Promise<readonly string[]>;
  readonly grantsOf: (personIds: readonly string[]) => Promise<ReadonlyMap<string, MessageGrants>>;
  /**
   * Puts a notice into its inbox, counts it as unread and, if it carries a message, spends one grant: all or nothing.
   * `told`: this event had told him before. `no_grant`: the grant was gone; nothing was written.
   */
  readonly add: (notice: Notice) => Promise<'added' | 'told' | 'no_grant'>;
  readonly find: (personId: string, noticeId: string) => Promise<Notice | undefined>;
  /** created → sending. `undefined`: it was not `created`; somebody else sends it or has sent it. */
  readonly beginSending: (personId: string, noticeId: string, at: Instant) => Promise<Notice | undefined>;
  readonly finishSending: (notice: Notice, outcome: SendOutcome, at: Instant) => Promise<void>;
  /** sending → unknown, when the send has been silent beyond patience. */
  readonly giveUpSending: (personId: string, noticeId: string, at: Instant) => Promise<void>;
  readonly list: (
    personId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly Notice[]; next: string | undefined }>>;
  readonly load: (noticeId: string, asker: Asker) => Promise<Loaded<Notice | undefined>>;
  readonly markRead: (notice: Notice, asker: Asker, remember: Remembered) => Promise<SaveOutcome<Notice | undefined>>;
  readonly loadGrants: (asker: Asker) => Promise<Loaded<MessageGrants>>;
  /** Credits grants that the person has just given, one ledger entry each. */
  readonly creditGrants: (
    accepted: readonly MessageTemplate[],
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<MessageGrants>>;
  readonly remember: RememberAnswer;
}
