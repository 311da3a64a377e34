import { View } from '@tarojs/components';
import { codeWords } from '../../../desks/desk-words';
import { PrimaryButton, SecondButton, TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { PageShell } from '../../../kit/page-shell';
import { Picture } from '../../../kit/picture';
import { Skeleton } from '../../../kit/skeleton';
import { Refused } from '../../../kit/trouble';
import { goBack } from '../../../platform/navigate';
import { qrPicture } from './qr';
import { useCode } from './use-code';
import './index.scss';

/** A browser asks to be let in. Whoever holds the phone decides; nothing is typed here. */
export default function DeskLogin() {
  const { code, over, trouble, renew, extend } = useCode(goBack);
  return (
    <PageShell title="扫码登录">
      <Card title="用手机上的小程序扫码">
        <View>打开微信里的“邻里”小程序，点 我的 → 电脑登录 → 扫码登录。</View>
        {trouble && <Refused words={failureWords[trouble]} />}
        {code === undefined && !trouble && <Skeleton />}
        {code !== undefined && (
          <View className={`login-code ${over ? 'login-over' : ''}`}>
            <Picture className="login-picture" src={qrPicture(code)} label="登录码" />
            <View className="login-digits">{over ? '登录码已过期' : codeWords(code)}</View>
          </View>
        )}
        {(over || trouble) && <PrimaryButton label="换一个新码" onTap={renew} />}
        {code !== undefined && !over && !trouble && <SecondButton label="延长2分钟" onTap={extend} />}
        <View className="t-note">
          登录码2分钟内有效，来不及就点“延长”，最多10分钟。在公用电脑上，用完请点“退出登录”。
        </View>
        <View className="t-center">
          <TextButton quiet label="暂不登录" onTap={goBack} />
        </View>
      </Card>
    </PageShell>
  );
}
