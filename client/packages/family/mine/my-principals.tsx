import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ActingView } from '../../../../shared/proxies/acting-for';
import { Banner } from '../../../kit/banner';
import { SecondButton, TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { StateLine } from '../../../kit/state-line';
import { goTo } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { GuardianSheet } from '../../../privacy/guardian-sheet';
import { PurposeSheet } from '../../../privacy/purpose-sheet';
import { actingKindWords, actingStateWords, consentLine } from '../../../proxies/acting-words';
import { EndSheet } from './end-sheet';

const follows = {
  ownPhone:
    '撤回后马上生效：写到孩子情况的新心愿，不再提交；已经在办的不变。以后要再同意，请在孩子的手机上打开“我的→我的信息与隐私→我的同意”。',
  noPhone:
    '撤回后马上生效：不再替孩子办新的事，您和社区都不能。已经在办的不变，要停请到“进度”里撤回，或打电话给社区。以后还需要，可以在这里再同意一次。',
} as const;

const saidWords = {
  given: '监护人已同意，可以替孩子办事了。',
  takenBack: '已撤回监护人的同意，马上生效。',
} as const;

/** A guardian consents, or takes it back, where he acts for the child. Of a child with a phone the yes is said there. */
const GuardiansConsent = ({ acting: { principalId, consent } }: { acting: ActingView }) => {
  const [open, setOpen] = useState<'child' | 'purpose'>();
  const [said, setSaid] = useState<string>();
  const mayGive = consent !== 'own_phone';
  const close = () => setOpen(undefined);
  return (
    <>
      {said && <Banner icon="done" tone="done" words={said} />}
      <TextButton label="监护人的同意" onTap={() => setOpen('child')} />
      {mayGive && <TextButton label="孩子的健康、残疾、困难情况" onTap={() => setOpen('purpose')} />}
      {open === 'child' && (
        <GuardianSheet
          childId={principalId}
          by="guardian"
          mayGive={mayGive}
          follows={mayGive ? follows.noPhone : follows.ownPhone}
          onSaid={(stands) => setSaid(stands ? saidWords.given : saidWords.takenBack)}
          onClose={close}
        />
      )}
      {open === 'purpose' && (
        <PurposeSheet
          person={{ personId: principalId, child: true }}
          by="guardian"
          onSaid={(words) => setSaid(`${words}，马上生效。`)}
          onClose={close}
        />
      )}
    </>
  );
};

const Principal = ({ acting }: { acting: ActingView }) => {
  const [ending, setEnding] = useState(false);
  const isActive = acting.state === 'active';
  const isSelf = acting.kind === 'self';
  return (
    <Card title={isSelf ? '我以前的登记' : `替${acting.name}办事`}>
      <StateLine {...actingStateWords[acting.state]} />
      <View className="t-note">
        {[isSelf ? '' : actingKindWords[acting.kind], consentLine(acting, serverNow())].filter(Boolean).join(' · ')}
      </View>
      {isActive && (
        <SecondButton
          label={isSelf ? '用这份登记许愿' : `替${acting.name}许愿`}
          icon="heart"
          onTap={() => goTo('wishForm', { for: acting.principalId })}
        />
      )}
      {isActive && (
        <SecondButton
          label={isSelf ? '看这份登记的投诉建议' : `替${acting.name}提投诉建议`}
          icon="pencil"
          onTap={() => goTo('letter', { for: acting.principalId })}
        />
      )}
      {isActive && acting.kind === 'guardian' && <GuardiansConsent acting={acting} />}
      {(isActive || acting.state === 'asked') && !isSelf && (
        <TextButton label={isActive ? '不再代办' : '不问了'} quiet onTap={() => setEnding(true)} />
      )}
      {ending && <EndSheet acting={acting} onClose={() => setEnding(false)} />}
    </Card>
  );
};

/** 我替谁办事. */
export const MyPrincipals = ({ all }: { all: readonly ActingView[] }) => (
  <>
    {all.map((acting) => (
      <Principal key={acting.principalId} acting={acting} />
    ))}
  </>
);
