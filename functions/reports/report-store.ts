/** Port: where 举报 are kept, and what of a public item a report needs to know. */
import type { Result } from '../../shared/kernel/result';
import type { ReportEvent } from '../../shared/reports/events';
import type { ReportReceipt, ReportState, ReportSubject } from '../../shared/reports/report';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Report, ReportedItem } from './report';

/** The item, if strangers may read it, and the asker's earlier report of it. */
export interface Reporting {
  readonly item: ReportedItem | undefined;
  readonly mine: ReportReceipt | undefined;
}

export interface ReportChange {
  /** As it stands afterwards. */
  readonly report: Report;
  readonly event: ReportEvent;
}

export interface NewReport extends ReportChange {
  /** Whose public words it quotes. */
  readonly quotes?: string;
}

export interface ReportStore {
  readonly loadReporting: (subject: ReportSubject, asker: Asker) => Promise<Loaded<Reporting>>;
  readonly add: (change: NewReport, asker: Asker, remember: Remembered) => Promise<SaveOutcome<Reporting>>;
  readonly load: (reportId: string, asker: Asker) => Promise<Loaded<Report | undefined>>;
  /** Accepts only one that waits for its answer. */
  readonly save: (change: ReportChange, asker: Asker, remember: Remembered) => Promise<SaveOutcome<Report | undefined>>;
  readonly find: (reportId: string) => Promise<Report | undefined>;
  /** The longest waiting first. */
  readonly listByState: (
    state: ReportState,
    placeId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly Report[]; next: string | undefined }>>;
  /** Newest first. */
  readonly listByReporter: (
    personId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly Report[]; next: string | undefined }>>;
  readonly remember: RememberAnswer;
}
