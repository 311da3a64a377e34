import { View } from '@tarojs/components';
import { useState } from 'react';
import type { WishView } from '../../../../shared/wishes/wish';
import { PrimaryButton } from '../../../kit/button';
import { RowGroup } from '../../../kit/list-row';
import { PrimaryBar } from '../../../kit/primary-bar';
import { WordsField } from '../../../kit/words-field';
import { goTo } from '../../../platform/navigate';
import { MayPublish, mayAskToPublish } from '../../../wishes/may-publish';
import { useWritten } from '../../../wishes/written';
import { Question } from '../question';

interface SayThanksProps {
  readonly wish: WishView;
  readonly rating: number;
}

export const SayThanks = ({ wish, rating }: SayThanksProps) => {
  const thanks = useWritten(`confirm:${wish.id}`, 0, '');
  const [agrees, setAgrees] = useState(false);
  const isAsked = mayAskToPublish(wish, thanks.text);
  const next = () =>
    goTo('elderConfirm', {
      id: wish.id,
      step: 'check',
      stars: String(rating),
      ...(isAsked && agrees ? { open: 'yes' } : {}),
    });
  return (
    <>
      <Question step={[3, 4]} words="想对邻居说句话吗？" hint="不说也可以，直接点下一步。">
        <View className="ask-own">
          <WordsField label="您说" placeholder="比如：谢谢，灯一下就亮了！" max={200} {...thanks.field} />
        </View>
        {isAsked && wish.through !== 'proxy' && (
          <RowGroup>
            <MayPublish checked={agrees} onChange={setAgrees} />
          </RowGroup>
        )}
      </Question>
      <PrimaryBar>
        <PrimaryButton label="下一步" onTap={next} />
      </PrimaryBar>
    </>
  );
};
