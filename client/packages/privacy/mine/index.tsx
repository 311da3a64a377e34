import { ListRow, RowGroup } from '../../../kit/list-row';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { CallCommunity } from '../../../people/call-community';
import { LogInFirst } from '../../../people/log-in-first';
import { useMe } from '../../../people/use-me';
import { goTo } from '../../../platform/navigate';
import { openPrivacyGuide } from '../../../platform/privacy-guide';
import { useSession } from '../../../platform/session';

const Rows = () => {
  const me = useMe();
  return (
    <QueryView query={me}>
      {({ phoneMask }) => (
        <RowGroup>
          <ListRow icon="phone" title="我的手机号" note={phoneMask ?? '还没有留'} onTap={() => goTo('myPhone')} />
          <ListRow icon="eye" title="谁看过我的信息" onTap={() => goTo('myViews')} />
          <ListRow icon="done" title="我的同意" note="查看、同意、撤回" onTap={() => goTo('myConsents')} />
          <ListRow icon="list" title="下载我的信息" onTap={() => goTo('myExport')} />
          <ListRow icon="stop" title="注销账号" onTap={() => goTo('closeAccount')} />
        </RowGroup>
      )}
    </QueryView>
  );
};

/** Everything that one may ask about one's own data. */
export default function MyData() {
  const session = useSession();
  return (
    <PageShell title="我的信息与隐私">
      {session ? <Rows /> : <LogInFirst drawing="door" title="您还没有登录" hint="登录后才有您的信息" />}
      <RowGroup>
        <ListRow icon="shield" title="隐私保护指引" onTap={openPrivacyGuide} />
      </RowGroup>
      <CallCommunity />
    </PageShell>
  );
}
