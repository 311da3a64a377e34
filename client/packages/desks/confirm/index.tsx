import { View } from '@tarojs/components';
import { codeIn } from '../../../desks/code-in';
import { codeWords, machineWords } from '../../../desks/desk-words';
import { useConfirmDeskLogin, useDeskLogin } from '../../../desks/use-desk-logins';
import { PrimaryButton, TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Empty } from '../../../kit/empty';
import { failureWords } from '../../../kit/failure-words';
import { FactRow } from '../../../kit/field';
import { PageShell } from '../../../kit/page-shell';
import { PrimaryBar } from '../../../kit/primary-bar';
import { Skeleton } from '../../../kit/skeleton';
import { momentWords } from '../../../kit/time-words';
import { Refused } from '../../../kit/trouble';
import { LogInFirst } from '../../../people/log-in-first';
import { type CallCode, codeOf } from '../../../platform/call-failed';
import { goBack, replaceWith, useAsked } from '../../../platform/navigate';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { serverNow } from '../../../platform/server-time';
import { useSession } from '../../../platform/session';

/** Here a missing code is no page that was taken down. */
const wordsOf = (code: CallCode): string => {
  if (code === 'NOT_FOUND') return '这个登录码不对，或已过期。请在电脑上换一个新码。';
  if (code === 'WRONG_STATE') return '这个登录码已经用过了。请在电脑上换一个新码。';
  if (code === 'TOO_MANY') return '试的次数太多了，请过十分钟再试。';
  return failureWords[code];
};

const Ask = ({ code }: { code: string }) => {
  const login = useDeskLogin(code);
  const confirm = useConfirmDeskLogin();
  const letIn = useOnceAtATime(() => confirm.mutateAsync({ params: { code } }).then(() => replaceWith('desks')));
  if (login.isError) {
    return (
      <Empty drawing="desk" title="没能登录" hint={wordsOf(codeOf(login.error))}>
        <TextButton label="返回" onTap={goBack} />
      </Empty>
    );
  }
  if (login.data === undefined) return <Skeleton />;
  const { openedAt, days } = login.data;
  return (
    <>
      <Card title="要在这台电脑上登录吗？">
        <FactRow label="电脑">{machineWords(login.data)}</FactRow>
        <FactRow label="登录码">{codeWords(code)}</FactRow>
        <FactRow label="打开时间">{momentWords(openedAt, serverNow())}</FactRow>
      </Card>
      <Card title="登录后">
        <View>{`这台电脑可以用您的身份办事，看到您能看到的全部内容；12小时不用，或满${days}天，会自动退出。`}</View>
        <View className="t-note">只确认您自己面前的电脑。别人发来的码，请不要确认。</View>
      </Card>
      {confirm.isError && <Refused words={wordsOf(confirm.error.code)} />}
      <PrimaryBar>
        <PrimaryButton label="登录这台电脑" busy={confirm.isPending} onTap={letIn} />
        <View className="t-center">
          <TextButton quiet label="不是我，返回" onTap={goBack} />
        </View>
      </PrimaryBar>
    </>
  );
};

export default function ConfirmDesk() {
  const session = useSession();
  const code = codeIn(useAsked().code);
  const page = () => {
    if (code === undefined) return <Empty drawing="desk" title="没能登录" hint={wordsOf('NOT_FOUND')} />;
    return session ? (
      <Ask code={code} />
    ) : (
      <LogInFirst drawing="desk" title="先在手机上登录" hint="再确认让哪台电脑登录" />
    );
  };
  return <PageShell title="确认登录">{page()}</PageShell>;
}
