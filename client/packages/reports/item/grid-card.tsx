import { View } from '@tarojs/components';
import { Avatar } from '../../../kit/avatar-letter';
import { SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { FactRow } from '../../../kit/field';
import { QueryView } from '../../../kit/query-view';
import { Refused } from '../../../kit/trouble';
import { useRestoreGridCard, useTakeDownGridCard } from '../../../people/use-grid-card';
import { type GridContact, useGridContact } from '../../../people/use-grid-contact';

/** What follows an upheld report, for the office that judged it; it can be undone. */
const Acts = ({ card }: { card: GridContact }) => {
  const takeDown = useTakeDownGridCard();
  const restore = useRestoreGridCard();
  const given = { params: { gridId: card.gridId } };
  const thrown = takeDown.error ?? restore.error;
  return (
    <>
      <View className="t-note">
        {card.down
          ? '居民现在先找替班和社区。姓名和电话改好后，再恢复；照片要本人重新上传。'
          : '撤下后，居民看不到姓名、电话和照片，先找替班和社区；会告诉网格员和社区。'}
      </View>
      {thrown && <Refused words={failureWords[thrown.code]} />}
      {card.down ? (
        <SecondButton label="恢复名片" busy={restore.isPending} onTap={() => restore.mutate(given)} />
      ) : (
        <SecondButton label="撤下名片" busy={takeDown.isPending} onTap={() => takeDown.mutate(given)} />
      )}
    </>
  );
};

/** The card as it stands at this moment. */
export const GridCard = ({ gridId, mayTakeDown }: { gridId: string; mayTakeDown: boolean }) => (
  <QueryView query={useGridContact(gridId)}>
    {(card) => (
      <Card title={`${card.communityName} ${card.gridName}`}>
        {card.down ? (
          <View>名片已撤下</View>
        ) : (
          <>
            <Avatar name={card.workerName} photo={card.workerPhoto} />
            <FactRow label="网格员">{card.workerName || '还没有登记'}</FactRow>
            <FactRow label="电话">{card.dutyPhone || '还没有登记'}</FactRow>
            <FactRow label="值班">{card.dutyHours || '还没有登记'}</FactRow>
          </>
        )}
        {mayTakeDown && <Acts card={card} />}
      </Card>
    )}
  </QueryView>
);
