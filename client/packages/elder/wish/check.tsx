import type { ReactNode } from 'react';
import type { Through } from '../../../../shared/kernel/acting';
import { longDayWords } from '../../../kit/time-words';
import { WhoCanSee } from '../../../kit/who-can-see';
import type { CallFailed } from '../../../platform/call-failed';
import { serverNow } from '../../../platform/server-time';
import { bodyOf, type WishDraft, wishLoginReason, wishReaders } from '../../../wishes/wish-draft';
import { categoryWords } from '../../../wishes/wish-words';
import { Check } from '../check';
import type { Line } from '../said-again';
import type { Steps } from '../steps';

interface CheckWishProps {
  readonly said: WishDraft;
  readonly whom: readonly Line[];
  readonly steps: Pick<Steps, 'count'>;
  readonly button: string;
  readonly busy: boolean;
  readonly thrown: CallFailed | null;
  readonly through: Through | undefined;
  readonly onSend: () => void;
  readonly instead?: ReactNode;
}

/** What the usual form may have been told before it was laid aside is sent too, so it is read again too. */
const moreLines = (said: WishDraft): readonly Line[] => {
  const { category, needBy, priceCeiling, photoIds = [] } = bodyOf(said);
  return [
    ...(photoIds.length === 0 ? [] : [['照片', `${photoIds.length}张`] as const]),
    ...(category === undefined ? [] : [['类别', categoryWords[category].word] as const]),
    ...(priceCeiling === undefined ? [] : [['价格不超过', `${priceCeiling}元`] as const]),
    ...(needBy === undefined ? [] : [['什么时候前要', `${longDayWords(needBy, serverNow())}前`] as const]),
  ];
};

export const CheckWish = ({ said, whom, ...rest }: CheckWishProps) => (
  <Check
    lines={[['您说', said.words.trim()], ...moreLines(said), ...whom]}
    readers={<WhoCanSee {...wishReaders} />}
    loginReason={wishLoginReason}
    {...rest}
  />
);
