import { View } from '@tarojs/components';
import { CallButton } from '../../../kit/call-button';
import { Card } from '../../../kit/card';
import { FactRow } from '../../../kit/field';
import type { FilingDraft } from './filing-draft';

/** What was taken out of the words: to ring up and to find him by, and nowhere else. */
export const Found = ({ draft: { phones, doors, speaker, number, hadIdCard } }: { draft: FilingDraft }) => {
  if (phones.length + doors.length === 0 && speaker === undefined && number === undefined && !hadIdCard) return null;
  return (
    <Card title="不写进去的">
      {speaker && <FactRow label="谁说的">{speaker}</FactRow>}
      {doors.length > 0 && <FactRow label="门牌">{doors.join('、')}</FactRow>}
      {number && <FactRow label="编号">{number}</FactRow>}
      {phones.map((phone) => (
        <View key={phone} className="fact filing-phone">
          <View>{phone}</View>
          <CallButton who={speaker ?? 'TA'} phone={phone} compact />
        </View>
      ))}
      {hadIdCard && <View className="t-note filing-note">身份证号已经去掉，哪里都不保存。</View>}
      <View className="t-note filing-note">只在您这台手机上，提交或退出登录后删掉。</View>
    </Card>
  );
};
