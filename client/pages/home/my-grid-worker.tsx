import type { UseQueryResult } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { AvatarLetter } from '../../kit/avatar-letter';
import { PrimaryButton, SecondButton, TextButton } from '../../kit/button';
import { Card } from '../../kit/card';
import { QueryView } from '../../kit/query-view';
import type { GridContact } from '../../people/use-grid-contact';
import { callPhone, goTo } from '../../platform/navigate';

const Worker = ({ contact }: { contact: GridContact }) => (
  <Card>
    <View className="worker">
      <AvatarLetter name={contact.workerName} />
      <View className="worker-who">
        <View className="worker-name">
          <View className="t-section">{contact.workerName}</View>
          <View className="worker-role">我的网格员</View>
        </View>
        <View className="t-note">{`${contact.communityName} ${contact.gridName}`}</View>
        <View className="t-note">{`值班 ${contact.dutyHours}`}</View>
      </View>
    </View>
    <PrimaryButton label={`打电话 ${contact.dutyPhone}`} icon="phone" onTap={() => callPhone(contact.dutyPhone)} />
    <View className="worker-other">
      <TextButton label={`找代班 ${contact.standInName}`} onTap={() => callPhone(contact.standInPhone)} />
      <TextButton label="打给社区" onTap={() => callPhone(contact.communityPhone)} />
    </View>
  </Card>
);

/** 有事找网格员: from nothing but the building. */
export const MyGridWorker = ({ grid, query }: { grid: string | undefined; query: UseQueryResult<GridContact> }) =>
  grid === undefined ? (
    <Card title="我的网格员">
      <View className="worker-none">告诉我们您住哪栋楼，就能找到负责您家的网格员。不用登录。</View>
      <SecondButton label="选楼栋，找网格员" icon="building" onTap={() => goTo('placePicker')} />
    </Card>
  ) : (
    <QueryView query={query}>{(contact) => <Worker contact={contact} />}</QueryView>
  );
