import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { codeOf } from '../platform/call-failed';
import { openPrivacyGuide } from '../platform/privacy-guide';
import { askToLogIn, useSession } from '../platform/session';
import { aria } from './aria';
import { PrimaryButton, TextButton } from './button';
import { failureWords } from './failure-words';
import { Sheet } from './sheet';
import { Refused } from './trouble';
import './login-sheet.scss';

interface LoginSheetProps {
  readonly open: boolean;
  /** Why this step needs to know who one is. */
  readonly reason: string;
  readonly onLoggedIn: () => void;
  readonly onClose: () => void;
}

/** Asked at the step that needs it, beside the reason, and never before. 暂不登录 always works. */
export const LoginSheet = ({ open, reason, onLoggedIn, onClose }: LoginSheetProps) => {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const session = useSession();
  const elsewhere = useRef(false);
  const latest = useRef(onLoggedIn);
  latest.current = onLoggedIn;
  useEffect(() => {
    // He has come by his session on another page, and is back.
    if (open && session && elsewhere.current) latest.current();
  }, [open, session]);
  const enter = async () => {
    setBusy(true);
    setRefused(undefined);
    try {
      if (await askToLogIn()) onLoggedIn();
      else elsewhere.current = true;
    } catch (thrown) {
      const code = codeOf(thrown);
      setRefused(code === 'OFFLINE' ? '网络不通，请检查网络后再登录。' : failureWords[code]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Sheet open={open} title="登录后继续" onClose={onClose}>
      <View className="login-reason">{reason}</View>
      {refused && <Refused words={refused} />}
      <PrimaryButton label="登录并继续" busy={busy} onTap={() => void enter()} />
      <View className="login-later">
        <TextButton quiet label="暂不登录" onTap={onClose} />
      </View>
      <View className="login-privacy t-note" onClick={openPrivacyGuide} {...aria({ role: 'link' })}>
        登录即表示同意《隐私保护指引》
      </View>
    </Sheet>
  );
};

/** `before(act)` performs the act at once for somebody who has logged in, otherwise right after he has. */
export const useLogin = () => {
  const session = useSession();
  const [waiting, setWaiting] = useState<() => void>();
  const close = () => setWaiting(undefined);
  return {
    before: (act: () => void) => (session ? act() : setWaiting(() => act)),
    sheet: {
      open: waiting !== undefined,
      onClose: close,
      onLoggedIn: () => {
        close();
        waiting?.();
      },
    },
  };
};
