import { View } from '@tarojs/components';
import { useState } from 'react';
import { staffCloseReasons } from '../../shared/wishes/close-reason';
import { ChipPicker } from '../kit/chip-picker';
import { Field } from '../kit/field';
import { UsualWords } from '../kit/usual-words';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useCloseWish } from './use-close-wish';
import { staffCloseWords } from './wish-words';
import { useWritten } from './written';

type Reason = (typeof staffCloseReasons)[number];

const options = staffCloseReasons.map((value) => ({ value, word: staffCloseWords[value] }));

/** What is said most often, by the reason. */
const usual: Readonly<Record<Reason, readonly string[]>> = {
  not_needed: ['您打电话说已经办好了，不用再来。以后需要，再许一个。'],
  unsafe: ['这件事眼下不安全，不能请邻居来做。等安全了可以再许，有急事请打电话给社区。'],
  not_possible: [
    '社区和邻居眼下办不到这件事，请您谅解。可以打电话给社区，一起想别的办法。',
    '同样的心愿您还有一个在办，请看“进度”，这一个先结束。',
  ],
};

const hints: Readonly<Record<Reason, string>> = {
  not_needed: '比如：您打电话说已经办好了，不用再来。',
  unsafe: '比如：楼道在施工，这几天搬东西不安全，等修好再许。可以打电话给社区问',
  not_possible: '比如：社区没有这样的设备。您可以去…，电话…',
};

/** A refusal gives the reason, what to do, and whom to call; whoever would come is told that he need not. */
export const CloseSheet = ({ wishId, onClose, onDone, held }: WishSheetProps & { held: number }) => {
  const close = useCloseWish(wishId);
  const [reason, setReason] = useState<Reason>();
  const [tried, setTried] = useState(false);
  const words = useWritten(`close:${wishId}`, 2, '请写清楚原因，和居民可以找谁。');
  const send = useOnceAtATime(async (why: Reason) => {
    await close.mutateAsync({ params: { wishId }, body: { reason: why, words: words.text } });
    words.clear();
    onDone();
  });
  const tap = () => {
    setTried(true);
    if (words.isReady() && reason !== undefined) send(reason);
  };
  return (
    <ActSheet
      readers="居民本人、社区、网格员，和已认领的邻居"
      title="结束这个心愿"
      button="结束，告诉居民"
      busy={close.isPending}
      thrown={close.error}
      onClose={onClose}
      onSend={tap}
    >
      <View className="act-sheet-lead">
        {`结束后不能恢复。居民会看到原因和您写的话${held > 0 ? '；已认领的邻居会收到通知，不用再去' : ''}。`}
      </View>
      <Field label="为什么" error={tried && reason === undefined ? '请选一个原因。' : undefined}>
        <ChipPicker label="为什么" options={options} value={reason} onPick={setReason} />
      </Field>
      {reason && <UsualWords label="常用的" usual={usual[reason]} value={words.text} onPick={words.field.onChange} />}
      <WordsField
        label="对居民说"
        hint="原因、可以怎么办、可以找谁"
        placeholder={hints[reason ?? 'not_possible']}
        max={200}
        {...words.field}
      />
    </ActSheet>
  );
};
