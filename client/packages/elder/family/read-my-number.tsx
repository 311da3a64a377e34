import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { aria } from '../../../kit/aria';
import { SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { Skeleton } from '../../../kit/skeleton';
import { Refused } from '../../../kit/trouble';
import { MessageGrants } from '../../../notices/message-grants';
import { useMe } from '../../../people/use-me';
import { useShowMyNumber } from '../../../proxies/use-show-my-number';
import { Question } from '../question';
import { SaidAgain } from '../said-again';
import './read-my-number.scss';

/** His own number: made at the first asking, the same ever after. It opens nothing by itself. */
const MyNumber = () => {
  const { mutate, data, error } = useShowMyNumber();
  useEffect(() => mutate({}), [mutate]);
  if (error) {
    return (
      <>
        <Refused words={failureWords[error.code]} />
        <View className="ask-own">
          <SecondButton label="再试一次" onTap={() => mutate({})} />
        </View>
      </>
    );
  }
  if (data === undefined) return <Skeleton cards={1} />;
  const { number } = data;
  return (
    <Card>
      <View>我的编号</View>
      <View className="my-digits" {...aria({ label: `我的编号 ${[...number].join(' ')}` })}>
        {`${number.slice(0, 4)} ${number.slice(4)}`}
      </View>
    </Card>
  );
};

/** Held so that it can be read out over the telephone; then what the other does with it, step by step. */
export const ReadMyNumber = () => {
  const me = useMe();
  return (
    <Question words="把这个编号念给家人">
      <MyNumber />
      <SaidAgain
        lines={[
          ['第一步，家人来做', '在自己的手机上打开“邻里”，点“我的”，再点“亲友代办”'],
          ['第二步，家人来做', '填您的姓名和这个编号'],
          ['第三步，您来做', '您会收到一条消息，点“同意”才算数'],
        ]}
      />
      <View className="ask-own">光有编号办不了事，还要您同意。</View>
      <MessageGrants me={me.data} matter="actedFor" />
    </Question>
  );
};
