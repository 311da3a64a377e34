import { View } from '@tarojs/components';
import { useState } from 'react';
import { PrimaryButton } from '../../../kit/button';
import { PrimaryBar } from '../../../kit/primary-bar';
import { WhoReads } from '../../../kit/who-reads';
import { WordsField } from '../../../kit/words-field';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { pasteWords } from '../../../platform/paste';
import { longestMessage } from './filing-draft';

interface MessageStepProps {
  readonly message: string;
  readonly onChange: (message: string) => void;
  readonly onRead: (message: string) => void;
}

/** Where nothing was copied, or WeChat may not read it, the message is pasted by hand. */
export const MessageStep = ({ message, onChange, onRead }: MessageStepProps) => {
  const [nothing, setNothing] = useState(false);
  const paste = useOnceAtATime(async () => {
    const text = await pasteWords();
    setNothing(text === undefined);
    if (text !== undefined) onRead(text);
  });
  const isEmpty = message.trim() === '';
  return (
    <>
      <View className="card">
        <WordsField
          label="群里的消息"
          placeholder="在微信群里长按消息，点复制，再回来粘贴。"
          max={longestMessage}
          value={message}
          error={nothing && isEmpty ? '没有读到消息。请先复制，或者长按这里粘贴。' : undefined}
          onChange={onChange}
        />
        <WhoReads words="只有您；消息留在这台手机上，提交或退出登录后删掉" />
      </View>
      <PrimaryBar>
        {isEmpty ? (
          <PrimaryButton label="粘贴消息" onTap={paste} />
        ) : (
          <PrimaryButton label="整理成心愿" onTap={() => onRead(message)} />
        )}
      </PrimaryBar>
    </>
  );
};
