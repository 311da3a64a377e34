import { View } from '@tarojs/components';
import { SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { Refused } from '../../../kit/trouble';
import { CallCommunity } from '../../../people/call-community';
import { PhoneButton } from '../../../people/phone-button';
import { useForgetPhone } from '../../../people/use-forget-phone';
import { useMe } from '../../../people/use-me';
import '../page.scss';

const Known = ({ phoneMask }: { phoneMask: string }) => {
  const forget = useForgetPhone();
  return (
    <Card title={phoneMask}>
      <View className="privacy-words">
        只给社区办事时联系您用。加锁保存，邻居看不到；有邻居来帮您，要您公开，TA才看得到。换了号码，再点一次“用微信手机号”。
      </View>
      {forget.error && <Refused words={failureWords[forget.error.code]} />}
      <PhoneButton />
      <SecondButton label="删掉我的手机号" busy={forget.isPending} onTap={() => forget.mutate({})} />
    </Card>
  );
};

const Unknown = () => (
  <Card title="还没有留手机号">
    <View className="privacy-words">留下后，社区办您的事时好打电话给您。不留也能看、能办，结果在“消息”里告诉您。</View>
    <PhoneButton />
  </Card>
);

export default function MyPhone() {
  const me = useMe();
  return (
    <PageShell title="我的手机号">
      <QueryView query={me}>
        {({ phoneMask }) => (phoneMask === undefined ? <Unknown /> : <Known phoneMask={phoneMask} />)}
      </QueryView>
      <CallCommunity />
    </PageShell>
  );
}
