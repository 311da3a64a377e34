import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { Through } from '../../../shared/kernel/acting';
import type { WishPhoto } from '../../../shared/wishes/wish-photo';
import { PhotoPicker } from '../../files/photo-picker';
import { PrimaryButton } from '../../kit/button';
import { LoginSheet, useLogin } from '../../kit/login-sheet';
import { PrimaryBar } from '../../kit/primary-bar';
import { WhoCanSee } from '../../kit/who-can-see';
import { CallCommunity } from '../../people/call-community';
import type { CallFailed } from '../../platform/call-failed';
import type { Draft } from '../../platform/draft';
import { serverNow } from '../../platform/server-time';
import { ActRefused } from '../../privacy/act-refused';
import { ConsentAsked } from '../../privacy/consent-asked';
import { ceilingFault } from '../../wishes/ceiling-field';
import { useWishRules } from '../../wishes/use-wish-rules';
import { isTooShort, tooShortWords, type WishDraft, wishLoginReason, wishReaders } from '../../wishes/wish-draft';
import { WishFields } from '../../wishes/wish-fields';

interface FormBodyProps {
  readonly draft: Draft<WishDraft>;
  readonly button: string;
  readonly busy: boolean;
  readonly thrown: CallFailed | null;
  /** By what right it is done for another; absent: for himself. */
  readonly through: Through | undefined;
  readonly onSend: () => void;
  /** Photos that it had before. */
  readonly sent?: readonly WishPhoto[];
  /** Takes the button's place where something else must come first. */
  readonly instead?: ReactNode;
  /** It lies with the community already: a category that has closed meanwhile does not lose it. */
  readonly isFiled?: boolean;
}

/** The fields, who will read them, a human to call, and the one button. */
export const FormBody = ({
  draft,
  button,
  busy,
  thrown,
  through,
  onSend,
  sent = [],
  instead,
  isFiled = false,
}: FormBodyProps) => {
  const login = useLogin();
  const [early, setEarly] = useState(false);
  const [sending, setSending] = useState(false);
  const tooShort = isTooShort(draft.value);
  const known = useWishRules().data;
  const rules = known && { ...known, closedCategories: isFiled ? [] : known.closedCategories };
  const { category, ceiling = '' } = draft.value;
  const isRefused =
    (category !== undefined && rules?.closedCategories.includes(category) === true) ||
    (category === 'goods' && ceilingFault(ceiling, rules?.goodsCeilingYuan) !== undefined);
  const tap = () => {
    setEarly(tooShort);
    if (!tooShort && !isRefused) login.before(onSend);
  };
  const wordsError = early && tooShort ? tooShortWords : undefined;
  return (
    <>
      <WishFields value={draft.value} change={draft.change} now={serverNow()} wordsError={wordsError} rules={rules} />
      <View className="card">
        <PhotoPicker
          purpose="wish"
          value={draft.value.photoIds ?? []}
          onChange={(photoIds) => draft.change({ photoIds })}
          known={sent}
          before={login.before}
          onBusy={setSending}
        />
      </View>
      <WhoCanSee {...wishReaders} />
      {instead}
      <ActRefused thrown={thrown} through={through} />
      <ConsentAsked thrown={thrown} through={through} onGiven={onSend} />
      <CallCommunity />
      {!instead && (
        <PrimaryBar>
          <PrimaryButton label={button} busy={busy || sending} onTap={tap} />
        </PrimaryBar>
      )}
      <LoginSheet {...login.sheet} reason={wishLoginReason} />
    </>
  );
};
