import { useRef, useState } from 'react';
import { type PhotoPurpose, purposeRules } from '../../shared/files/photo';
import { failureWords } from '../kit/failure-words';
import { codeOf } from '../platform/call-failed';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { pickWords } from './photo-words';
import { type PickedPhoto, pickPhoto } from './pick-photo';
import { useUploadPhoto } from './use-upload-photo';

/** Choose, upload, keep the id; what did not arrive is sent again without choosing anew. */
export const usePicking = (purpose: PhotoPurpose, value: readonly string[], onChange: (photoIds: string[]) => void) => {
  const upload = useUploadPhoto(purpose);
  const [picked, setPicked] = useState<PickedPhoto>();
  const [trouble, setTrouble] = useState<string>();
  const [paths, setPaths] = useState<Readonly<Record<string, string>>>({});
  // Another may have been taken out while this one was on its way.
  const latest = useRef(value);
  latest.current = value;

  const send = async (photo: PickedPhoto) => {
    setTrouble(undefined);
    try {
      const photoId = await upload.mutateAsync(photo);
      setPaths((before) => ({ ...before, [photoId]: photo.path }));
      setPicked(undefined);
      onChange([...latest.current, photoId]);
    } catch (thrown) {
      setTrouble(failureWords[codeOf(thrown)]);
    }
  };
  const choose = useOnceAtATime(async () => {
    const chosen = await pickPhoto();
    if (chosen.kind === 'none') return;
    if (chosen.kind === 'other') return setTrouble(pickWords.other);
    if (chosen.photo.bytes > purposeRules[purpose].mostBytes) return setTrouble(pickWords.tooLarge);
    setPicked(chosen.photo);
    await send(chosen.photo);
  });
  return {
    choose: () => void choose(),
    again: useOnceAtATime(async () => picked && send(picked)),
    giveUp: () => {
      setPicked(undefined);
      setTrouble(undefined);
    },
    remove: (photoId: string) => onChange(latest.current.filter((id) => id !== photoId)),
    /** As it lies on the phone, while the page is open. */
    pathOf: (photoId: string): string | undefined => paths[photoId],
    /** What is on its way, or did not arrive. */
    sending: picked?.path,
    busy: upload.isPending,
    trouble,
  };
};
