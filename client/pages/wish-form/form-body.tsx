import { type ReactNode, useState } from 'react';
import { PrimaryButton } from '../../kit/button';
import { failureWords } from '../../kit/failure-words';
import { LoginSheet, useLogin } from '../../kit/login-sheet';
import { PrimaryBar } from '../../kit/primary-bar';
import { Refused } from '../../kit/trouble';
import { WhoCanSee } from '../../kit/who-can-see';
import { CallCommunity } from '../../people/call-community';
import type { CallFailed } from '../../platform/call-failed';
import type { Draft } from '../../platform/draft';
import { serverNow } from '../../platform/server-time';
import { ConsentSheet } from '../../privacy/consent-sheet';
import { consentWanted } from '../../privacy/consent-wanted';
import { type WishDraft, WishFields } from '../../wishes/wish-fields';

interface FormBodyProps {
  readonly draft: Draft<WishDraft>;
  readonly button: string;
  readonly busy: boolean;
  readonly thrown: CallFailed | null;
  readonly onSend: () => void;
  /** Takes the button's place where something else must come first. */
  readonly instead?: ReactNode;
}

const seen = {
  everybody: '社区改写过的一句话、类别、您的姓（张**）和社区',
  handlers: '还有您所在的网格；不含门牌和电话',
  communityOnly: '您写的原话，给社区、网格员和上级督办看',
} as const;

const shortest = 4;

/** The fields, who will read them, a human to call, and the one button. */
export const FormBody = ({ draft, button, busy, thrown, onSend, instead }: FormBodyProps) => {
  const login = useLogin();
  /** The refusal whose question he has answered, either way. */
  const [answered, setAnswered] = useState<CallFailed | null>(null);
  const [early, setEarly] = useState(false);
  const tooShort = draft.value.words.trim().length < shortest;
  const tap = () => {
    setEarly(tooShort);
    if (!tooShort) login.before(onSend);
  };
  const wordsError = early && tooShort ? '请多写几个字，说清楚想请邻居帮什么。' : undefined;
  return (
    <>
      <WishFields value={draft.value} change={draft.change} now={serverNow()} wordsError={wordsError} />
      <WhoCanSee {...seen} />
      {instead}
      {thrown && <Refused words={failureWords[thrown.code]} />}
      <ConsentSheet
        purpose={answered === thrown ? undefined : consentWanted(thrown)}
        onGiven={() => {
          setAnswered(thrown);
          onSend();
        }}
        onClose={() => setAnswered(thrown)}
      />
      <CallCommunity />
      {!instead && (
        <PrimaryBar>
          <PrimaryButton label={button} busy={busy} onTap={tap} />
        </PrimaryBar>
      )}
      <LoginSheet
        {...login.sheet}
        reason="提交前请登录：有了答复，我们好告诉您；社区也好知道是哪个社区的居民。您写的内容已保存。"
      />
    </>
  );
};
