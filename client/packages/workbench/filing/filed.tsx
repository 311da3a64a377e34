import { View } from '@tarojs/components';
import { aria } from '../../../kit/aria';
import { PrimaryButton, SecondButton, TextButton } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { PrimaryBar } from '../../../kit/primary-bar';
import { momentWords } from '../../../kit/time-words';
import { goBack, goTo } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { spacedNumber } from '../../../wishes/wish-words';
import { matterWords } from './matter-words';
import type { FiledMatter } from './use-filing';

interface FiledProps {
  readonly filed: FiledMatter;
  readonly again: string;
  readonly onAgain: () => void;
}

/** What whoever is still on the telephone is told: the number, and by when he hears. */
export const Filed = ({ filed: { matter, id, number, dueAt }, again, onAgain }: FiledProps) => (
  <>
    <View className="card filed" {...aria({ role: 'status' })}>
      <Icon name="done" className="filed-tick" />
      <View className="t-title">{matterWords[matter].filed}</View>
      <View className="t-note">编号，请念给TA听</View>
      <View className="filed-number" {...aria({ label: `编号 ${[...number].join(' ')}` })}>
        {spacedNumber(number)}
      </View>
      {dueAt && <View>{`最晚${momentWords(dueAt, serverNow())}前答复`}</View>}
    </View>
    <View className="filed-ways">
      <SecondButton
        label={matterWords[matter].look}
        onTap={() => goTo(matter === 'wish' ? 'wish' : 'letter', { id })}
      />
      <TextButton quiet label="返回" onTap={goBack} />
    </View>
    <PrimaryBar>
      <PrimaryButton label={again} onTap={onAgain} />
    </PrimaryBar>
  </>
);
