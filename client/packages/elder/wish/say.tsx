import { View } from '@tarojs/components';
import { useState } from 'react';
import { PrimaryButton, TextButton } from '../../../kit/button';
import { PrimaryBar } from '../../../kit/primary-bar';
import { WordsField } from '../../../kit/words-field';
import type { Draft } from '../../../platform/draft';
import { goTo } from '../../../platform/navigate';
import { isTooShort, tooShortWords, type WishDraft } from '../../../wishes/wish-draft';
import { Question } from '../question';

interface SayProps {
  readonly draft: Draft<WishDraft>;
  readonly steps: number;
  readonly onNext: () => void;
  /** What staff asked; absent for a new wish. */
  readonly question?: string | undefined;
}

/** The sentence, and nothing else. */
export const Say = ({ draft, steps, onNext, question }: SayProps) => {
  const [early, setEarly] = useState(false);
  const tooShort = isTooShort(draft.value);
  const next = () => {
    setEarly(tooShort);
    if (!tooShort) onNext();
  };
  return (
    <>
      <Question
        step={[1, steps]}
        words={question === undefined ? '您想请邻居帮什么？' : `社区想问：${question}`}
        hint={question === undefined ? '一句话就行。键盘上有话筒的，点一下就能说。' : '请在下面接着写，写好点下一步。'}
      >
        <View className="ask-own">
          <WordsField
            label="您说"
            placeholder="比如：卫生间的灯坏了，我够不着，想请人帮忙换个灯泡。"
            max={300}
            value={draft.value.words}
            error={early && tooShort ? tooShortWords : undefined}
            onChange={(words) => draft.change({ words })}
          />
        </View>
        {question === undefined && (
          <View className="ask-later">
            <TextButton label="看看邻居们的心愿" onTap={() => goTo('wall')} />
          </View>
        )}
      </Question>
      <PrimaryBar>
        <PrimaryButton label="下一步" onTap={next} />
      </PrimaryBar>
    </>
  );
};
