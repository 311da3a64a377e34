import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../../kit/aria';
import './question.scss';

interface QuestionProps {
  readonly words: string;
  /** Which of how many; absent where the screen stands alone. */
  readonly step?: readonly [at: number, of: number];
  readonly hint?: string | undefined;
  readonly children?: ReactNode;
}

/** One question a screen: what is asked in large type, why if it matters, and what one can answer. */
export const Question = ({ words, step, hint, children }: QuestionProps) => (
  <View className="ask">
    {step && <View className="ask-step">{`第${step[0]}步，共${step[1]}步`}</View>}
    <View className="t-title" {...aria({ role: 'heading' })}>
      {words}
    </View>
    {hint && <View className="ask-hint">{hint}</View>}
    <View className="ask-body">{children}</View>
  </View>
);
