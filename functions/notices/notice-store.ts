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
  /** Who acts for somebody, as it stands now: one whose right has ended is told nothing more. */
  readonly agentsOf: (principalId: string) => Promise<readonly string[]>;
  readonly grantsOf: (personIds: readonly string[]) => Promise<ReadonlyMap<string, MessageGrants>>;
  /**
   * Puts a notice into its inbox, counts it as unread and, if it carries a message, spends one grant: all or nothing. A grant for
   * long is not spent, but must be there.
   * `told`: this event had told him before. `no_grant`: the grant was gone; nothing was written.
   * `closed`: he has closed his account; nobody is told.
   */
  readonly add: (notice: Notice) => Promise<'added' | 'told' | 'no_grant' | 'closed'>;
  readonly find: (personId: string, noticeId: string) => Promise<Notice | undefined>;
  /** created → sending. `undefined`: it was not `created`; somebody else sends it or has sent it. */
  readonly beginSending: (personId: string, noticeId: string, at: Instant) => Promise<Notice | undefined>;
  readonly finishSending: (notice: Notice, outcome: SendOutcome, at: Instant) => Promise<void>;
  /** sent → failed, where WeChat tells of a message afterwards that it did not arrive. One that it does not know of is left alone. */
  readonly failSent: (personId: string, msgid: string, errcode: string) => Promise<void>;
  /** Stays `created`, due at the end of quiet hours. */
  readonly holdMessage: (personId: string, noticeId: string, until: Instant) => Promise<void>;
  /** sending → unknown, when the send has been silent beyond patience. */
  readonly giveUpSending: (personId: string, noticeId: string, at: Instant) => Promise<void>;
  readonly list: (
    personId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly Notice[]; next: string | undefined }>>;
  readonly load: (noticeId: string, asker: Asker) => Promise<Loaded<Notice | undefined>>;
  readonly markRead: (notice: Notice, asker: Asker, remember: Remembered) => Promise<SaveOutcome<Notice | undefined>>;
  /** Sets what is granted for these templates to nothing, once for an entry; each leaves its line in the ledger. */
  readonly endGrants: (personId: string, templates: readonly MessageTemplate[], entryId: string) => Promise<void>;
  readonly loadGrants: (asker: Asker) => Promise<Loaded<MessageGrants>>;
  /** Credits grants that the person has just given, one ledger entry each. */
  readonly creditGrants: (
    accepted: readonly MessageTemplate[],
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<MessageGrants>>;
  readonly remember: RememberAnswer;
}
