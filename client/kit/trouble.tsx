import { View } from '@tarojs/components';
import { codeOf } from '../platform/call-failed';
import { aria } from './aria';
import { SecondButton } from './button';
import { Empty } from './empty';
import { failureWords } from './failure-words';
import { Icon } from './icon';
import './trouble.scss';

/** Reading, nobody has lost anything, so the words about saved drafts would puzzle. */
const wordsForReading = (thrown: unknown): string => {
  const code = codeOf(thrown);
  if (code === 'OFFLINE') return '网络不通，请检查网络后重试。';
  if (code === 'FAULT' || code === 'BUSY') return '暂时打不开，请稍后再试。';
  return failureWords[code];
};

/** A list or a page that could not be fetched. */
export const Trouble = ({ thrown, onRetry }: { thrown: unknown; onRetry: () => void }) => (
  <Empty drawing="cloud" title="没能打开" hint={wordsForReading(thrown)}>
    <SecondButton label="重试" onTap={onRetry} />
  </Empty>
);

/** Beside the button whose act was refused. */
export const Refused = ({ words }: { words: string }) => (
  <View className="refused" {...aria({ role: 'alert' })}>
    <Icon name="alert" />
    <View className="refused-words">{words}</View>
  </View>
);
