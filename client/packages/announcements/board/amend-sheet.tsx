import { View } from '@tarojs/components';
import { useState } from 'react';
import type { AnnouncementView } from '../../../../shared/announcements/announcement';
import { faultsOf } from '../../../announcements/draft';
import { useAmendAnnouncement } from '../../../announcements/use-amend-announcement';
import { PrimaryButton } from '../../../kit/button';
import { failureWords } from '../../../kit/failure-words';
import { Sheet } from '../../../kit/sheet';
import { Refused } from '../../../kit/trouble';
import { WordsFields } from './words-fields';

interface AmendSheetProps {
  readonly announcement: AnnouncementView;
  readonly onClose: () => void;
}

/** A correction takes the place of the words; the old ones stay readable under 更正记录. */
export const AmendSheet = ({ announcement, onClose }: AmendSheetProps) => {
  const { id, placeId, edition } = announcement;
  const [words, setWords] = useState({ title: announcement.title, body: announcement.body ?? '' });
  const [tried, setTried] = useState(false);
  const amend = useAmendAnnouncement();
  const faults = faultsOf({ ...words, until: '' });
  const send = () => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    amend.mutate({ params: { placeId, announcementId: id }, body: { edition, ...words } }, { onSuccess: onClose });
  };
  return (
    <Sheet open title="更正公告" onClose={onClose}>
      <WordsFields {...words} faults={tried ? faults : {}} onChange={(part) => setWords({ ...words, ...part })} />
      <View className="t-note">更正后立即生效，原来的文字留在“更正记录”里，谁都能看到。</View>
      {amend.error && <Refused words={failureWords[amend.error.code]} />}
      <PrimaryButton label="发布更正" busy={amend.isPending} onTap={send} />
    </Sheet>
  );
};
