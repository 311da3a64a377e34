import type { UseQueryResult } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { shanghaiDay } from '../../../shared/kernel/instant';
import { Avatar } from '../../kit/avatar-letter';
import { PrimaryButton, SecondButton, TextButton } from '../../kit/button';
import { Card } from '../../kit/card';
import { QueryView } from '../../kit/query-view';
import { dayWords } from '../../kit/time-words';
import { communityLineOf } from '../../people/keep-call-line';
import type { GridContact } from '../../people/use-grid-contact';
import { callPhone, goTo } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';

/** Whom to call first, and whom else; who is on leave is not to be called, and where nobody is named the community is. */
const inTurn = (contact: GridContact) => {
  const worker = { name: contact.workerName, phone: contact.dutyPhone };
  const standIn = { name: contact.standInName, phone: contact.standInPhone };
  const called = contact.away ? standIn : worker;
  if (called.phone === '') return { first: communityLineOf(contact), role: '' };
  if (contact.away) return { first: standIn, role: '替班网格员' };
  return { first: worker, role: '我的网格员', other: standIn.phone === '' ? undefined : standIn };
};

/** Why it is not the grid worker who is called. */
const insteadWords = (contact: GridContact, first: string): string | undefined => {
  const { away, leave, workerName, dutyPhone, standInPhone, down } = contact;
  if (down) return '网格员的名片正在更正，先找替班或社区';
  if (!away) return dutyPhone === '' ? `网格员${workerName}还没有登记电话，先找${first}` : undefined;
  if (leave)
    return `${workerName}休假到${dayWords(leave.until, shanghaiDay(serverNow()))}，这几天${standInPhone === '' ? `先找${first}` : '由替班负责'}`;
  return standInPhone === '' ? `还没有登记网格员，先找${first}` : '网格员暂缺，先找替班';
};

const Worker = ({ contact }: { contact: GridContact }) => {
  const { first, role, other } = inTurn(contact);
  const instead = insteadWords(contact, first.name);
  return (
    <Card>
      <View className="worker">
        <Avatar name={first.name} photo={instead === undefined ? contact.workerPhoto : undefined} />
        <View className="worker-who">
          <View className="worker-name">
            <View className="t-section">{first.name}</View>
            {role !== '' && <View className="worker-role">{role}</View>}
          </View>
          {instead && <View>{instead}</View>}
          <View className="t-note">{`${contact.communityName} ${contact.gridName}`}</View>
          {contact.dutyHours !== '' && <View className="t-note">{`值班 ${contact.dutyHours}`}</View>}
        </View>
      </View>
      <PrimaryButton label={`打电话 ${first.phone}`} icon="phone" onTap={() => callPhone(first.phone)} />
      <View className="worker-other">
        {other && <TextButton label={`找代班 ${other.name}`} onTap={() => callPhone(other.phone)} />}
        {role !== '' && <TextButton label="打给社区" onTap={() => callPhone(communityLineOf(contact).phone)} />}
        {contact.workerName + contact.dutyPhone !== '' && (
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
