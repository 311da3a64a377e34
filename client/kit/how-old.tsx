import type { Instant } from '../../shared/kernel/instant';
import type { LastAnswer } from '../platform/last-answer';
import { serverNow } from '../platform/server-time';
import { Banner } from './banner';
import { momentWords } from './time-words';

type Behind = LastAnswer<unknown>['behind'];

const wordsFor = (behind: Behind, when: string): string => {
  if (behind === 'OFFLINE') return `离线，数据为${when}的`;
  return behind === 'asking' ? `正在更新，先看${when}的` : `暂时连不上，数据为${when}的`;
};

/** As of when it is what one reads, and why it is not newer. */
export const HowOld = ({ asOf, behind }: { asOf: Instant; behind: Behind }) => (
  <Banner
    icon={behind === 'asking' ? 'clock' : 'offline'}
    tone="waiting"
    words={wordsFor(behind, momentWords(asOf, serverNow()))}
  />
);
