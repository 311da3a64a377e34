import { type ReactNode, useState } from 'react';
import { Field } from '../kit/field';
import { Stepper } from '../kit/stepper';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useDeliverWish } from './use-deliver-wish';
import { useWritten } from './written';

interface DeliverSheetProps extends WishSheetProps {
  /** For how many he has said that they come. Whoever comes alone is not asked with how many he came. */
  readonly held: number;
  readonly photoIds: readonly string[];
  /** One of them is on its way. */
  readonly waits: boolean;
  /** Where they are chosen. */
  readonly children: ReactNode;
}

export const DeliverSheet = ({ wishId, onClose, onDone, held, photoIds, waits, children }: DeliverSheetProps) => {
  const deliver = useDeliverWish(wishId);
  const [came, setCame] = useState(held);
  const report = useWritten(`deliver:${wishId}`, 2, '请写一句办了什么，居民好确认。');
  const send = useOnceAtATime(async () => {
    const size = came < held ? { size: came } : {};
    await deliver.mutateAsync({ params: { wishId }, body: { report: report.text, photoIds: [...photoIds], ...size } });
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
      {held > 1 && (
        <Field label="来了几位" hint={came < held ? `少来的${held - came}个名额会另外找人` : '连您在内'}>
          <Stepper label="来了" unit="位" value={came} min={1} max={held} onStep={setCame} />
        </Field>
      )}
      {children}
    </ActSheet>
  );
};
