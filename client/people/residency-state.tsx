import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '../kit/card';
import { StateLine } from '../kit/state-line';
import { CallCommunity } from './call-community';
import { PhoneOffer } from './phone-offer';
import type { Me } from './use-me';
import './residency-state.scss';

/** It has been sent: who looks at it now, and how he hears of it; `children` offers to tell him. */
export const ResidencyPending = ({ children }: { children: ReactNode }) => (
  <>
    <Card>
      <StateLine icon="clock" word="已提交，社区正在核实" tone="active" large />
      <View className="residency-words">社区工作者或网格员会核对，可能会上门或打电话问您。结果会出现在“消息”里。</View>
    </Card>
    {children}
    <PhoneOffer reason="社区核实时可能要打电话问您一句。号码加锁保存，邻居看不到。" />
    <CallCommunity />
  </>
);

export const ResidencyConfirmed = ({ home }: { home: NonNullable<Me['home']> }) => (
  <>
    <Card>
      <StateLine icon="shield" word="居住已核实" tone="done" large />
      <View className="residency-words">{home.name}</View>
      <View className="t-note">搬家了要更换，请打电话给社区。</View>
    </Card>
    <CallCommunity />
  </>
);
