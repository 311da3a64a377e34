import { View } from '@tarojs/components';
import { PrimaryButton } from '../../../kit/button';
import { PrimaryBar } from '../../../kit/primary-bar';
import { WordsField } from '../../../kit/words-field';
import { goTo } from '../../../platform/navigate';
import { useWritten } from '../../../wishes/written';
import { Question } from '../question';

export const SayThanks = ({ wishId, rating }: { wishId: string; rating: number }) => {
  const thanks = useWritten(`confirm:${wishId}`, 0, '');
  const next = () => goTo('elderConfirm', { id: wishId, step: 'check', stars: String(rating) });
  return (
    <>
      <Question step={[3, 4]} words="想对邻居说句话吗？" hint="不说也可以，直接点下一步。">
        <View className="ask-own">
          <WordsField label="您说" placeholder="比如：谢谢，灯一下就亮了！" max={200} {...thanks.field} />
        </View>
      </Question>
      <PrimaryBar>
        <PrimaryButton label="下一步" onTap={next} />
      </PrimaryBar>
    </>
  );
};
