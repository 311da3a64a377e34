import type { Instant } from '../../../../shared/kernel/instant';
import { HowOld } from '../../../kit/how-old';
import type { LastAnswer } from '../../../platform/last-answer';
import type { KeptList } from './use-kept-list';

type Behind = LastAnswer<unknown>['behind'];

/** Of all that is shown: the oldest, and why it is not newer. Absent while everything is what the cloud says now. */
export const oldestOf = (lists: readonly KeptList<unknown>[]): { asOf: Instant; behind: Behind } | undefined => {
  const old = lists.filter(({ behind, asOf }) => behind !== undefined && asOf !== undefined);
  const [asOf] = old.flatMap(({ asOf: at }) => at ?? []).sort();
  const behind = old.find(({ behind: why }) => why !== 'asking')?.behind ?? old[0]?.behind;
  return asOf === undefined ? undefined : { asOf, behind };
};

/** How old it is what one reads. */
export const AsOf = ({ lists }: { lists: readonly KeptList<unknown>[] }) => {
  const oldest = oldestOf(lists);
  return oldest === undefined ? null : <HowOld {...oldest} />;
};
