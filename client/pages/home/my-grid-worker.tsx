import type { UseQueryResult } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { shanghaiDay } from '../../../shared/kernel/instant';
import { Avatar } from '../../kit/avatar-letter';
import { PrimaryButton, SecondButton, TextButton } from '../../kit/button';
import { Card } from '../../kit/card';
import { QueryView } from '../../kit/query-view';
import { dayWords } from '../../kit/time-words';
import type { GridContact } from '../../people/use-grid-contact';
import { callPhone, goTo } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';

/** Whom to call first, and whom else; who is on leave is not to be called, and where nobody is named the community is. */
const inTurn = (contact: GridContact) => {
  const worker = { name: contact.workerName, phone: contact.dutyPhone };
  const standIn = { name: contact.standInName, phone: contact.standInPhone };
  const community = { name: contact.communityName, phone: contact.communityPhone };
  if (contact.away) {
    return standIn.phone === '' ? { first: community, role: '社区' } : { first: standIn, role: '替班网格员' };
  }
  if (worker.phone === '') return { first: community, role: '网格员待定，先找社区' };
  return { first: worker, role: '我的网格员', other: standIn.phone === '' ? undefined : standIn };
};

const awayWords = ({ away, leave, workerName, down }: GridContact): string | undefined => {
  if (down) return '网格员的名片正在更正，先找替班或社区';
  return away && leave
    ? `${workerName}休假到${dayWords(leave.until, shanghaiDay(serverNow()))}，这几天由替班负责`
    : undefined;
};

const Worker = ({ contact }: { contact: GridContact }) => {
  const { first, role, other } = inTurn(contact);
  const away = awayWords(contact);
  return (
    <Card>
      <View className="worker">
        <Avatar name={first.name} photo={contact.away ? undefined : contact.workerPhoto} />
        <View className="worker-who">
          <View className="worker-name">
            <View className="t-section">{first.name}</View>
            <View className="worker-role">{role}</View>
          </View>
          {away && <View>{away}</View>}
          <View className="t-note">{`${contact.communityName} ${contact.gridName}`}</View>
          {contact.dutyHours !== '' && <View className="t-note">{`值班 ${contact.dutyHours}`}</View>}
        </View>
      </View>
      <PrimaryButton label={`打电话 ${first.phone}`} icon="phone" onTap={() => callPhone(first.phone)} />
      <View className="worker-other">
        {other && <TextButton label={`找代班 ${other.name}`} onTap={() => callPhone(other.phone)} />}
        <TextButton label="打给社区" onTap={() => callPhone(contact.communityPhone)} />
        {!contact.down && (
          <TextButton quiet label="举报" onTap={() => goTo('report', { type: 'gridCard', subject: contact.gridId })} />
        )}
      </View>
    </Card>
  );
};

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
