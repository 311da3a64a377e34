import { View } from '@tarojs/components';
import type { ConsentView } from '../../../../shared/privacy/my-data';
import { SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Empty } from '../../../kit/empty';
import { failureWords } from '../../../kit/failure-words';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { momentWords } from '../../../kit/time-words';
import { Refused } from '../../../kit/trouble';
import { CallCommunity } from '../../../people/call-community';
import { serverNow } from '../../../platform/server-time';
import { consentStateWords, consentTexts } from '../../../privacy/consent-words';
import { useConsents } from '../../../privacy/use-consents';
import { useWithdrawConsent } from '../../../privacy/use-withdraw-consent';
import '../page.scss';

const OneConsent = ({ consent }: { consent: ConsentView }) => {
  const withdraw = useWithdrawConsent();
  const { purpose, state, at } = consent;
  const { title, lines } = consentTexts[purpose];
  return (
    <Card title={title}>
      <View className="privacy-item t-strong">
        {[consentStateWords[state], at && momentWords(at, serverNow())].filter(Boolean).join(' ')}
      </View>
      {lines.map((line) => (
        <View key={line} className="privacy-item">
          {line}
        </View>
      ))}
      {withdraw.error && <Refused words={failureWords[withdraw.error.code]} />}
      {state === 'given' && (
        <SecondButton
          label={`撤回：${title}`}
          busy={withdraw.isPending}
          onTap={() => withdraw.mutate({ body: { purpose } })}
        />
      )}
    </Card>
  );
};

/** Only what was ever asked: a purpose is asked at the place that needs it, not here. */
export default function MyConsents() {
  const consents = useConsents();
  return (
    <PageShell title="我的同意">
      <QueryView query={consents}>
        {(items) => {
          const asked = items.filter(({ state }) => state !== 'none');
          return asked.length === 0 ? (
            <Empty drawing="letter" title="还没有需要您同意的" hint="写到健康、残疾、困难等情况时，会当场问您" />
          ) : (
            asked.map((consent) => <OneConsent key={consent.purpose} consent={consent} />)
          );
        }}
      </QueryView>
      <CallCommunity />
    </PageShell>
  );
}
