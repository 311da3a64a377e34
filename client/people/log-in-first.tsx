import { useState } from 'react';
import { PrimaryButton, TextButton } from '../kit/button';
import { type Drawing, Empty } from '../kit/empty';
import { failureWords } from '../kit/failure-words';
import { Refused } from '../kit/trouble';
import { type CallCode, codeOf } from '../platform/call-failed';
import { goToTab } from '../platform/navigate';
import { askToLogIn } from '../platform/session';

/** A page about oneself, before one has said who one is: what would be here, and a way on without logging in. */
export const LogInFirst = ({ drawing, title, hint }: { drawing: Drawing; title: string; hint: string }) => {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<CallCode>();
  const tapLogIn = async () => {
    setBusy(true);
    setRefused(undefined);
    try {
      await askToLogIn();
    } catch (thrown) {
      setRefused(codeOf(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Empty drawing={drawing} title={title} hint={hint}>
        <PrimaryButton label="登录" busy={busy} onTap={() => void tapLogIn()} />
        <TextButton label="暂不登录" quiet onTap={() => goToTab('home')} />
      </Empty>
      {refused && <Refused words={failureWords[refused]} />}
    </>
  );
};
