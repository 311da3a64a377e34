import { View } from '@tarojs/components';
import { useState } from 'react';
import type { AnnouncementView } from '../../../../shared/announcements/announcement';
import { useWithdrawAnnouncement } from '../../../announcements/use-withdraw-announcement';
import { PrimaryButton } from '../../../kit/button';
import { failureWords } from '../../../kit/failure-words';
import { Sheet } from '../../../kit/sheet';
import { Refused } from '../../../kit/trouble';
import { WordsField } from '../../../kit/words-field';

interface WithdrawSheetProps {
  readonly announcement: AnnouncementView;
  readonly onClose: () => void;
}

/** Says before the tap what cannot be undone. */
export const WithdrawSheet = ({ announcement, onClose }: WithdrawSheetProps) => {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const withdraw = useWithdrawAnnouncement();
  const send = () => {
    const given = reason.trim();
    if (given.length < 2) return setMissing(true);
    const params = { placeId: announcement.placeId, announcementId: announcement.id };
    withdraw.mutate({ params, body: { reason: given } }, { onSuccess: onClose });
  };
  return (
    <Sheet open title="撤回公告" onClose={onClose}>
      <View>撤回后不能恢复。大家会看到“已撤回”和原因，看不到内容。</View>
      <WordsField
        label="原因"
        value={reason}
        max={100}
        placeholder="比如：停水改期，另行通知"
        error={missing ? '请写明原因，至少两个字。' : undefined}
        onChange={(words) => {
          setReason(words);
          setMissing(false);
        }}
      />
      {withdraw.error && <Refused words={failureWords[withdraw.error.code]} />}
      <PrimaryButton label="撤回公告" busy={withdraw.isPending} onTap={send} />
    </Sheet>
  );
};
