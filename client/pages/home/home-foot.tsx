import { View } from '@tarojs/components';
import { CallButton } from '../../kit/call-button';
import { host } from '../../platform/host';

export const HomeFoot = () => (
  <View className="home-foot">
    <CallButton who="市民热线" phone="12345" />
    <View className="home-urgent">紧急请拨 110（报警）119（火警）120（急救）</View>
    <View className="t-note">{`主办单位：${host.name}`}</View>
    <View className="t-note">投诉建议请拨 12345</View>
  </View>
);
