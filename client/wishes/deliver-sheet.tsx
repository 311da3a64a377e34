import type { ReactNode } from 'react';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useDeliverWish } from './use-deliver-wish';
import { useWritten } from './written';

interface DeliverSheetProps extends WishSheetProps {
  readonly photoIds: readonly string[];
  /** One of them is on its way. */
  readonly waits: boolean;
  /** Where they are chosen. */
  readonly children: ReactNode;
}

export const DeliverSheet = ({ wishId, onClose, onDone, photoIds, waits, children }: DeliverSheetProps) => {
  const deliver = useDeliverWish(wishId);
  const report = useWritten(`deliver:${wishId}`, 2, '请写一句办了什么，居民好确认。');
  const send = useOnceAtATime(async () => {
    await deliver.mutateAsync({ params: { wishId }, body: { report: report.text, photoIds: [...photoIds] } });
    report.clear();
    onDone();
  });
  return (
    <ActSheet
      readers="居民本人、社区和网格员"
      title="我办好了"
      button="告诉居民我办好了"
      busy={deliver.isPending || waits}
      thrown={deliver.error}
      onClose={onClose}
      onSend={() => report.isReady() && send()}
    >
      <WordsField
        label="办了什么"
        hint="居民和社区会看到"
        placeholder="比如：灯泡换好了，还检查了开关。"
        max={300}
        {...report.field}
      />
      {children}
    </ActSheet>
  );
};
