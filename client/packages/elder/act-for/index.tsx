import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { LogInFirst } from '../../../people/log-in-first';
import { useMe } from '../../../people/use-me';
import { replaceWith, useAsked } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { Received } from '../received';
import { ActForQuestions } from './questions';

const AskedReceived = () => (
  <Received
    words="已告诉家人"
    hint="家人点了同意，您才能替TA办事。"
    next={[
      '家人打开“邻里”，在“消息”里点“同意”',
      '家人一同意，马上就能替TA办',
      '“我的”里面的“亲友代办”；家人答复了，“消息”里也会告诉您',
    ]}
    matter="askedToAct"
    button="看家人同意了没有"
    onFollow={() => replaceWith('family')}
  />
);

const Questions = () => <QueryView query={useMe()}>{(me) => <ActForQuestions known={me.name} />}</QueryView>;

/** 我想替家人办事 in 关怀版: who, by which number, what he is to them, is it right. He must agree on his own phone. */
export default function ElderActFor() {
  const session = useSession();
  const { step } = useAsked();
  return (
    <PageShell elder title="替家人办事">
      {!session && <LogInFirst drawing="door" title="登录后替家人办事" hint="家人同意以后，您用自己的手机替他办" />}
      {session && step === 'sent' && <AskedReceived />}
      {session && step !== 'sent' && <Questions />}
    </PageShell>
  );
}
