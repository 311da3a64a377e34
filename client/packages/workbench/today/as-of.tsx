import type { Instant } from '../../../../shared/kernel/instant';
import { Banner } from '../../../kit/banner';
import { momentWords } from '../../../kit/time-words';
import type { LastAnswer } from '../../../platform/last-answer';
import { serverNow } from '../../../platform/server-time';
import type { KeptList } from './use-kept-list';

type Behind = LastAnswer<unknown>['behind'];

/** Of all that is shown: the oldest, and why it is not newer. Absent while everything is what the cloud says now. */
export const oldestOf = (lists: readonly KeptList<unknown>[]): { asOf: Instant; behind: Behind } | undefined => {
  const old = lists.filter(({ behind, asOf }) => behind !== undefined && asOf !== undefined);
  const [asOf] = old.flatMap(({ asOf: at }) => at ?? []).sort();
  const behind = old.find(({ behind: why }) => why !== 'asking')?.behind ?? old[0]?.behind;
  return asOf === undefined ? undefined : { asOf, behind };
};

const wordsFor = (behind: Behind, when: string): string => {
  if (behind === 'OFFLINE') return `离线，数据为${when}的`;
  return behind === 'asking' ? `正在更新，先看${when}的` : `暂时连不上，数据为${when}的`;
};

/** How old it is what one reads. */
export const AsOf = ({ lists }: { lists: readonly KeptList<unknown>[] }) => {
  const oldest = oldestOf(lists);
  if (oldest === undefined) return null;
  const words = wordsFor(oldest.behind, momentWords(oldest.asOf, serverNow()));
  return <Banner icon={oldest.behind === 'asking' ? 'clock' : 'offline'} tone="waiting" words={words} />;
};
