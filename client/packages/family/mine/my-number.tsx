import { View } from '@tarojs/components';
import { SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { Refused } from '../../../kit/trouble';
import { useShowMyNumber } from '../../../proxies/use-show-my-number';

/** Eight digits are read aloud in two halves. */
const spaced = (number: string): string => `${number.slice(0, 4)} ${number.slice(4)}`;

/** To be said to whoever is to act for me, or to staff. It opens nothing by itself. */
export const MyNumber = () => {
  const show = useShowMyNumber();
  return (
    <Card title="我的编号">
      <View className="family-words">
        家人要替您办事，或者社区替您登记时，会问您的编号。光有编号办不了事，还要您同意。
      </View>
      {show.data ? (
        <View className="family-number">{spaced(show.data.number)}</View>
      ) : (
        <SecondButton label="看我的编号" busy={show.isPending} onTap={() => show.mutate({})} />
      )}
      {show.error && <Refused words={failureWords[show.error.code]} />}
    </Card>
  );
};
