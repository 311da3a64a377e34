import { View } from '@tarojs/components';
import { useState } from 'react';
import { mayNeedProfessional } from '../../shared/wishes/professional';
import { maxPlaces, type WishCategory, type WishView } from '../../shared/wishes/wish';
import { ChipPicker } from '../kit/chip-picker';
import { Field } from '../kit/field';
import { Stepper } from '../kit/stepper';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { CheckedSafe } from './checked-safe';
import { IssuedMarks, useIssuedMarks } from './issued-marks';
import { usePublishWish } from './use-publish-wish';
import { categoryOptions } from './wish-words';
import { useWritten } from './written';

type Published = Pick<WishView, 'words' | 'publicWords' | 'category' | 'rules' | 'priceCeiling'>;

/** Staff issue the words that strangers will read, sort the wish and say how many neighbours it needs. */
export const PublishSheet = ({ wishId, onClose, onDone, wish }: WishSheetProps & { wish: Published }) => {
  const publish = usePublishWish(wishId);
  const publicWords = useWritten(`publish:${wishId}`, 4, '请写清楚要帮什么。', wish.publicWords ?? '');
  const [category, setCategory] = useState<WishCategory | undefined>(wish.category);
  const [places, setPlaces] = useState(1);
  const [tried, setTried] = useState(false);
  const [safe, setSafe] = useState(false);
  const marks = useIssuedMarks(wish.words, category, wish.rules, wish.priceCeiling);
  const asksSafe = mayNeedProfessional(wish.words, publicWords.text);
  const send = useOnceAtATime(async (sorted: WishCategory) => {
    await publish.mutateAsync({
      params: { wishId },
      body: {
        publicWords: publicWords.text,
        category: sorted,
        places,
        ...(asksSafe && safe ? { checkedSafe: true } : {}),
        ...marks.body,
      },
    });
    publicWords.clear();
    onDone();
  });
  const tap = () => {
    setTried(true);
    if (publicWords.isReady() && category !== undefined && marks.ceilingFault === undefined) send(category);
  };
  return (
    <ActSheet
      readers={marks.readers}
      title="发布到心愿墙"
      button={marks.membersOnly ? '发布给党员和共建单位' : '发布到心愿墙'}
      busy={publish.isPending}
      thrown={publish.error}
      onClose={onClose}
      onSend={tap}
    >
      <View className="act-sheet-lead">
        所有人都会看到这句话：请去掉姓名、电话、门牌，以及独居、病情等能认出人的内容。
      </View>
      <WordsField label="公开的话" placeholder="比如：帮一位邻居换灯泡" max={120} {...publicWords.field} />
      {asksSafe && <CheckedSafe checked={safe} onChange={setSafe} />}
      <Field label="类别" error={tried && category === undefined ? '请选一个类别。' : undefined}>
        <ChipPicker label="类别" options={categoryOptions} value={category} onPick={setCategory} />
      </Field>
      <IssuedMarks marks={marks} tried={tried} />
      <Field label="需要几位邻居">
        <Stepper label="需要" unit="位" value={places} min={1} max={maxPlaces} onStep={setPlaces} />
      </Field>
    </ActSheet>
  );
};
