import { View } from '@tarojs/components';
import { useState } from 'react';
import { shanghaiDay } from '../../../../shared/kernel/instant';
import type { DeathView, NearRelative } from '../../../../shared/privacy/death';
import { Banner } from '../../../kit/banner';
import { PrimaryButton, TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { FactRow, Field } from '../../../kit/field';
import { Sheet } from '../../../kit/sheet';
import { dayWords } from '../../../kit/time-words';
import { Refused } from '../../../kit/trouble';
import { serverNow } from '../../../platform/server-time';
import { deathTellerWords } from '../../../privacy/death-words';
import { useCloseAccountOfDeceased } from '../../../privacy/use-close-account-of-deceased';
import { useCorrectDeceased } from '../../../privacy/use-correct-deceased';
import { GiveCopySheet, relatives } from './give-copy-sheet';

interface SheetProps {
  readonly death: DeathView;
  readonly onClose: () => void;
}

const Correct = ({ death, onClose }: SheetProps) => {
  const correct = useCorrectDeceased();
  const send = () => correct.mutate({ params: { personId: death.personId } }, { onSuccess: onClose });
  return (
    <Sheet open title="登记错了，更正" onClose={onClose}>
      <View>更正后马上能登录，也会收到一句说明。已经结束的不会自己恢复：住址、身份、报到、代办要重新办。</View>
      {correct.error && <Refused words={failureWords[correct.error.code]} />}
      <PrimaryButton label="更正，恢复登录" busy={correct.isPending} onTap={send} />
    </Sheet>
  );
};

const CloseAccount = ({ death, onClose }: SheetProps) => {
  const close = useCloseAccountOfDeceased();
  const [askedBy, setAskedBy] = useState<NearRelative>();
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (askedBy !== undefined)
      close.mutate({ params: { personId: death.personId }, body: { askedBy } }, { onSuccess: onClose });
  };
  return (
    <Sheet open title="家属请求删除资料" onClose={onClose}>
      <View>请先问清：来的是不是近亲属，TA生前有没有另外的安排。有安排的，照TA的意思办，不要点下面。</View>
      <Field label="来的是TA的" error={tried && askedBy === undefined ? '请点来的是哪一位近亲属。' : undefined}>
        <ChipPicker label="来的是TA的" optional options={relatives} value={askedBy} onPick={setAskedBy} />
      </Field>
      <View className="t-note">要副本的，先给副本。删除后不能恢复。必须留下的只留不带姓名的记录。</View>
      {close.error && <Refused words={failureWords[close.error.code]} />}
      <PrimaryButton label="没有别的安排，删除资料" busy={close.isPending} onTap={send} />
    </Sheet>
  );
};

/** One that stands, and what may still be done about it. */
export const OnRecord = ({ death }: { death: DeathView }) => {
  const [open, setOpen] = useState<'correct' | 'copy' | 'close'>();
  const [given, setGiven] = useState(false);
  const shut = () => setOpen(undefined);
  return (
    <Card title={`${death.nameMask} · ${death.homeName}`}>
      <FactRow label="去世">{dayWords(death.diedOn, shanghaiDay(serverNow()))}</FactRow>
      <FactRow label="告知">{deathTellerWords[death.toldBy]}</FactRow>
      <TextButton label="登记错了" onTap={() => setOpen('correct')} />
      {given && <Banner icon="done" tone="done" words="副本正在准备，备好会在“消息”里告诉家属。" />}
      <TextButton label="家属要一份资料副本" onTap={() => setOpen('copy')} />
      <TextButton quiet label="家属请求删除资料" onTap={() => setOpen('close')} />
      {open === 'correct' && <Correct death={death} onClose={shut} />}
      {open === 'copy' && <GiveCopySheet death={death} onGiven={() => setGiven(true)} onClose={shut} />}
      {open === 'close' && <CloseAccount death={death} onClose={shut} />}
    </Card>
  );
};
