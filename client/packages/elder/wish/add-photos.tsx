import { useState } from 'react';
import type { WishPhoto } from '../../../../shared/wishes/wish-photo';
import { PhotoPicker } from '../../../files/photo-picker';
import { Card } from '../../../kit/card';
import { LoginSheet, useLogin } from '../../../kit/login-sheet';
import type { Draft } from '../../../platform/draft';
import type { WishDraft } from '../../../wishes/wish-draft';
import { Ask } from '../ask';
import type { Steps } from '../steps';

interface AddPhotosProps {
  readonly draft: Draft<WishDraft>;
  readonly steps: Pick<Steps, 'count' | 'next'>;
  /** Photos that it had before. */
  readonly sent?: readonly WishPhoto[];
}

/** A picture may say what words do not; nobody needs one. */
export const AddPhotos = ({ draft, steps, sent = [] }: AddPhotosProps) => {
  const login = useLogin();
  const [sending, setSending] = useState(false);
  return (
    <>
      <Ask steps={steps} words="要附上照片吗？" hint="没有也行，直接点“下一步”。" busy={sending}>
        {() => (
          <Card>
            <PhotoPicker
              purpose="wish"
              value={draft.value.photoIds ?? []}
              onChange={(photoIds) => draft.change({ photoIds })}
              known={sent}
              before={login.before}
              onBusy={setSending}
            />
          </Card>
        )}
      </Ask>
      <LoginSheet {...login.sheet} reason="登录后，照片才能跟着您的心愿走。" />
    </>
  );
};
