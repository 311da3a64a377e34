import { View } from '@tarojs/components';
import { useState } from 'react';
import type { WishView } from '../../../../shared/wishes/wish';
import { RowGroup } from '../../../kit/list-row';
import { WordsField } from '../../../kit/words-field';
import { MayPublish, mayAskToPublish } from '../../../wishes/may-publish';
import { useWritten } from '../../../wishes/written';
import { Ask } from '../ask';
import type { Steps } from '../steps';

export const SayThanks = ({ wish, steps }: { wish: WishView; steps: Steps }) => {
  const thanks = useWritten(`confirm:${wish.id}`, 0, '');
  const [agrees, setAgrees] = useState(false);
  const isAsked = mayAskToPublish(wish, thanks.text);
  const next = () => steps.next(isAsked && agrees ? { open: 'yes' } : {});
  return (
    <Ask steps={{ ...steps, next }} words="想对邻居说句话吗？" hint="不说也可以，直接点下一步。">
      {() => (
        <>
          <View className="ask-own">
            <WordsField label="您说" placeholder="比如：谢谢，灯一下就亮了！" max={200} {...thanks.field} />
          </View>
          {isAsked && wish.through !== 'proxy' && (
            <RowGroup>
              <MayPublish checked={agrees} onChange={setAgrees} />
            </RowGroup>
          )}
        </>
      )}
    </Ask>
  );
};
