import { View } from '@tarojs/components';
import { useState } from 'react';
import { type VerifiedVisit, visitCodeSchema } from '../../../../shared/visits/visit';
import { Banner } from '../../../kit/banner';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { CallButton } from '../../../kit/call-button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { PageShell } from '../../../kit/page-shell';
import { StateLine } from '../../../kit/state-line';
import { TextField } from '../../../kit/text-field';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { CallCommunity } from '../../../people/call-community';
import { communityLineOf } from '../../../people/keep-call-line';
import { useGridContact } from '../../../people/use-grid-contact';
import { scanText } from '../../../platform/scan';
import { inBrowser } from '../../../platform/surface';
import { useVerifyVisit } from '../../../visits/use-verify-visit';
import { whoWords, whyWords } from '../../../visits/visit-words';
import './index.scss';

/** His community's office number; where it is not known, that of my own. */
const Ring = ({ gridId }: { gridId: string | undefined }) => {
  const contact = useGridContact(gridId);
  const line = contact.data && communityLineOf(contact.data);
  return line ? <CallButton who={line.name} phone={line.phone} /> : <CallCommunity evenElder />;
};

const Verified = ({ visit, onAgain }: { visit: VerifiedVisit; onAgain: () => void }) => (
  <>
    <Card>
      <StateLine icon="shield" word="现在有效" tone="done" large />
      <View className="check-who">{whoWords(visit)}</View>
      <View className="check-why">{whyWords(visit)}</View>
      {visit.verifiedBefore > 0 && (
        <Banner
          icon="alert"
          tone="waiting"
          words={`这个码刚才已被核验过${visit.verifiedBefore}次。如果不是您家里人核验的，请对方换一个新码再看。`}
        />
      )}
      <View className="t-note">不放心就打电话问一问。对方不需要进门，也能等您问完。</View>
    </Card>
    <Ring gridId={visit.gridId} />
    <SecondButton label="再核验一个" onTap={onAgain} />
  </>
);

const useCheck = () => {
  const verify = useVerifyVisit();
  const [digits, setDigits] = useState('');
  const [unfit, setUnfit] = useState(false);
  const check = (text: string) => {
    const code = text.replace(/\s/g, '');
    const fits = visitCodeSchema.safeParse(code).success;
    setDigits(text);
    setUnfit(!fits);
    if (fits) verify.mutate(code);
  };
  const again = () => {
    setDigits('');
    verify.reset();
  };
  return { verify, digits, setDigits, unfit, check, again };
};

const Asking = ({ verify, digits, setDigits, unfit, check }: ReturnType<typeof useCheck>) => (
  <>
    <Card>
      <View className="check-lead">请对方打开“出示上门码”。不用登录，对方也不会知道您是谁。</View>
      {!inBrowser && (
        <PrimaryButton
          label="扫一扫上门码"
          onTap={() => void scanText().then((text) => text !== undefined && check(text))}
        />
      )}
      <TextField
        label="或者输入八位数字"
        digits
        value={digits}
        placeholder="对方手机上的八位数字"
        error={unfit ? '上门码是八位数字，请再看一遍。' : undefined}
        onChange={setDigits}
      />
      <WhoReads words="没有人看得到是您在核验；对方什么也收不到" />
      {verify.error && <Refused words={failureWords[verify.error.code]} />}
      {inBrowser ? (
        <PrimaryButton label="核验身份" busy={verify.isPending} onTap={() => check(digits)} />
      ) : (
        <SecondButton label="核验身份" busy={verify.isPending} onTap={() => check(digits)} />
      )}
    </Card>
    <CallCommunity evenElder />
  </>
);

/** 有人上门？ Who he is, why he is here, whether it holds at this moment, and a number to ring. */
export default function CheckVisitor() {
  const check = useCheck();
  return (
    <PageShell title="核验上门人员">
      {check.verify.data ? <Verified visit={check.verify.data} onAgain={check.again} /> : <Asking {...check} />}
    </PageShell>
  );
}
