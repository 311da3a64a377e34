import { View } from '@tarojs/components';
import { SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { FactRow } from '../../../kit/field';
import { QueryView } from '../../../kit/query-view';
import { Refused } from '../../../kit/trouble';
import { useServiceCard } from '../../../service-cards/use-service-card';
import { useTakeDownServiceEntry } from '../../../service-cards/use-take-down-service-entry';

interface ServiceLineProps {
  readonly placeId: string;
  readonly entryId: string;
  readonly mayTakeDown: boolean;
}

/** What follows an upheld report, for the office that judged it. */
const TakeDown = ({ placeId, entryId }: Omit<ServiceLineProps, 'mayTakeDown'>) => {
  const takeDown = useTakeDownServiceEntry();
  return (
    <>
      <View className="t-note">撤下后，居民马上看不到这个号码；会告诉管这张卡的单位，由他们核对后再填。</View>
      {takeDown.error && <Refused words={failureWords[takeDown.error.code]} />}
      <SecondButton
        label="撤下这个号码"
        busy={takeDown.isPending}
        onTap={() => takeDown.mutate({ params: { placeId, entryId } })}
      />
    </>
  );
};

/** The line of the card as it stands at this moment. */
export const ServiceLine = ({ placeId, entryId, mayTakeDown }: ServiceLineProps) => (
  <QueryView query={useServiceCard(placeId)}>
    {({ items, cards }) => {
      const line = items.find(({ id }) => id === entryId);
      return (
        <Card title={`${cards[0]?.office ?? ''}便民服务卡`}>
          {line === undefined ? (
            <View>这个号码已不在卡上</View>
          ) : (
            <>
              <FactRow label="名称">{line.name}</FactRow>
              <FactRow label="电话">{line.phone}</FactRow>
              {line.hours && <FactRow label="时间">{line.hours}</FactRow>}
              {mayTakeDown && <TakeDown placeId={placeId} entryId={entryId} />}
            </>
          )}
        </Card>
      );
    }}
  </QueryView>
);
