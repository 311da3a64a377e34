import { View } from '@tarojs/components';
import { TextButton } from '../../kit/button';
import { CallButton } from '../../kit/call-button';
import { host } from '../../platform/host';
import { goTo } from '../../platform/navigate';

export const HomeFoot = ({ elder }: { elder: boolean }) => (
  <View className="home-foot">
    {!elder && <TextButton label="有人上门？核验身份" icon="shield" onTap={() => goTo('checkVisitor')} />}
    <CallButton who="市民热线" phone="12345" />
    <View className="home-urgent">紧急请拨 110（报警）119（火警）120（急救）</View>
    <View className="t-note">{`主办单位：${host.name}`}</View>
    {host.filing !== '' && <View className="t-note">{`备案号：${host.filing}`}</View>}
    <TextButton quiet label="投诉建议" onTap={() => goTo('letter')} />
  </View>
);
