import { Button, View } from '@tarojs/components';
import { aria } from '../kit/aria';
import { failureWords } from '../kit/failure-words';
import { Refused } from '../kit/trouble';
import { phoneCodeIn } from '../platform/phone-number';
import { inBrowser } from '../platform/surface';
import { useVerifyPhone } from './use-verify-phone';
import './phone-button.scss';

const label = '用微信手机号';

/** WeChat asks the person itself; whoever declines is left in peace. */
export const PhoneButton = ({ onDone }: { onDone?: () => void }) => {
  const verify = useVerifyPhone();
  const send = (code: string | undefined) => {
    if (code !== undefined) verify.mutate({ body: { code } }, { onSuccess: () => onDone?.() });
  };
  // Only WeChat vouches for a number.
  if (inBrowser) return <View className="t-note">请在手机微信里打开“邻里”小程序，再留手机号。</View>;
  return (
    <>
      {verify.error && <Refused words={failureWords[verify.error.code]} />}
      <Button
        className="phone-button"
        disabled={verify.isPending}
        openType="getPhoneNumber"
        onGetPhoneNumber={({ detail }) => send(phoneCodeIn(detail))}
        {...aria({ role: 'button', label })}
      >
        {label}
      </Button>
    </>
  );
};
