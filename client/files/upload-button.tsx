import { useState } from 'react';
import { type PhotoPurpose, purposeRules } from '../../shared/files/photo';
import { PrimaryButton, SecondButton } from '../kit/button';
import { failureWords } from '../kit/failure-words';
import { Refused } from '../kit/trouble';
import { codeOf } from '../platform/call-failed';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { pickWords } from './photo-words';
import { type PickedPhoto, pickPhoto } from './pick-photo';
import { useUploadPhoto } from './use-upload-photo';

interface UploadButtonProps {
  readonly purpose: PhotoPurpose;
  /** The act itself. */
  readonly label: string;
  /** What the photo is for, once it has arrived. Rejects with what the cloud refused. */
  readonly then: (photoId: string) => Promise<unknown>;
  readonly quiet?: boolean;
}

/** Choose, upload, hand on; what went wrong is told here, and tried again without choosing anew. */
export const UploadButton = ({ purpose, label, then, quiet = false }: UploadButtonProps) => {
  const upload = useUploadPhoto(purpose);
  const [picked, setPicked] = useState<PickedPhoto>();
  const [arrived, setArrived] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const send = async (photo: PickedPhoto, known?: string) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      const photoId = known ?? (await upload.mutateAsync(photo));
      setArrived(photoId);
      await then(photoId);
      setPicked(undefined);
      setArrived(undefined);
    } catch (thrown) {
      setTrouble(failureWords[codeOf(thrown)]);
    } finally {
      setBusy(false);
    }
  };
  const choose = useOnceAtATime(async () => {
    const chosen = await pickPhoto();
    if (chosen.kind === 'none') return;
    setArrived(undefined);
    setPicked(undefined);
    if (chosen.kind === 'other') return setTrouble(pickWords.other);
    if (chosen.photo.bytes > purposeRules[purpose].mostBytes) return setTrouble(pickWords.tooLarge);
    setPicked(chosen.photo);
    await send(chosen.photo);
  });
  const again = useOnceAtATime(async () => picked && send(picked, arrived));
  const Choose = quiet ? SecondButton : PrimaryButton;

  return (
    <>
      {trouble && <Refused words={trouble} />}
      {trouble && picked && <SecondButton label="再传一次" icon="send" busy={busy} onTap={again} />}
      <Choose label={busy ? '正在上传' : label} busy={busy} onTap={choose} />
    </>
  );
};
