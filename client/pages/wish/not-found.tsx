import { SecondButton } from '../../kit/button';
import { Empty } from '../../kit/empty';
import { LoginSheet, useLogin } from '../../kit/login-sheet';
import { CallCommunity } from '../../people/call-community';
import { replaceWith } from '../../platform/navigate';
import { useSession } from '../../platform/session';

/** A wish that only its own people may see is, to a stranger, none at all. */
export const NotFound = () => {
  const session = useSession();
  const login = useLogin();
  return (
    <>
      {session ? (
        <Empty drawing="wish" title="没有找到这个心愿" hint="可能已经撤回了">
          <SecondButton label="看看心愿墙" onTap={() => replaceWith('wall')} />
        </Empty>
      ) : (
        <Empty drawing="wish" title="没有找到这个心愿" hint="如果是您自己的心愿，登录后就能看到">
          <SecondButton label="登录看看" onTap={() => login.before(() => undefined)} />
        </Empty>
      )}
      <CallCommunity />
      <LoginSheet {...login.sheet} reason="没有公开的心愿，只有许愿的人和社区看得到。" />
    </>
  );
};
