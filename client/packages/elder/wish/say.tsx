import { View } from '@tarojs/components';
import { TextButton } from '../../../kit/button';
import { WordsField } from '../../../kit/words-field';
import type { Draft } from '../../../platform/draft';
import { goTo } from '../../../platform/navigate';
import { isTooShort, tooShortWords, type WishDraft } from '../../../wishes/wish-draft';
import { Ask } from '../ask';
import type { Steps } from '../steps';

interface SayProps {
  readonly draft: Draft<WishDraft>;
  readonly steps: Pick<Steps, 'count' | 'next'>;
  /** What staff asked; absent for a new wish. */
  readonly question?: string | undefined;
}

/** The sentence, and nothing else. */
export const Say = ({ draft, steps, question }: SayProps) => (
  <Ask
    steps={steps}
    words={question === undefined ? '您想请邻居帮什么？' : `社区想问：${question}`}
    hint={question === undefined ? '一句话就行。键盘上有话筒的，点一下就能说。' : '请在下面接着写，写好点下一步。'}
    fault={isTooShort(draft.value) ? tooShortWords : undefined}
  >
    {(fault) => (
      <>
        <View className="ask-own">
          <WordsField
            label="您说"
            placeholder="比如：卫生间的灯坏了，我够不着，想请人帮忙换个灯泡。"
            max={300}
            value={draft.value.words}
            error={fault}
            onChange={(words) => draft.change({ words })}
          />
        </View>
        {question === undefined && (
          <View className="ask-later">
            <TextButton label="看看邻居们的心愿" onTap={() => goTo('wall')} />
          </View>
        )}
      </>
    )}
  </Ask>
);
