import { View } from '@tarojs/components';
import { useState } from 'react';
import { type AskedWay, type ConsentPurpose, consentEditions, type Guardian } from '../../../../shared/kernel/consent';
import type { PhonelessView } from '../../../../shared/proxies/acting-for';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { Sheet } from '../../../kit/sheet';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { ConsentLines } from '../../../privacy/consent-lines';
import { consentTexts } from '../../../privacy/consent-words';
import { GuardianAsked, GuardianPicked, guardianMissing } from '../../../privacy/guardian-asked';
import { useRecordPurposeConsent } from '../../../proxies/use-record-purpose-consent';
import { ways } from './ways';

const purposes = (
  ['health', 'disability', 'hardship', 'child_under_14'] as const satisfies readonly ConsentPurpose[]
).map((value) => ({ value, word: consentTexts[value].title }));

interface PurposeSheetProps {
  readonly person: PhonelessView;
  readonly onSaid: (words: string) => void;
  readonly onClose: () => void;
}

const usePurposeSheet = ({ person, onSaid, onClose }: PurposeSheetProps) => {
  const record = useRecordPurposeConsent();
  const [purpose, setPurpose] = useState<ConsentPurpose>();
  const [how, setHow] = useState<AskedWay>();
  const [guardian, setGuardian] = useState<Guardian>();
  const [tried, setTried] = useState(false);
  const forChild = person.child || purpose === 'child_under_14';
  const faults = {
    how: how === undefined ? '请点是怎么问的。' : undefined,
    guardian: forChild && guardian === undefined ? guardianMissing : undefined,
  };
  const params = { personId: person.personId };
  const done = (asked: ConsentPurpose) => ({
    onSuccess: ({ stands }: { stands: boolean }) => {
      onSaid(`${stands ? '已登记同意' : '已登记撤回'}：${consentTexts[asked].title}`);
      onClose();
    },
  });
  const agree = () => {
    setTried(true);
    if (purpose === undefined || how === undefined || faults.guardian !== undefined) return;
    const by = forChild && guardian !== undefined ? { guardian } : {};
    const consent = { edition: consentEditions[purpose], how, ...by };
    record.mutate({ params, body: { purpose, consent } }, done(purpose));
  };
  const takeBack = () => {
    if (purpose !== undefined && !record.isPending) record.mutate({ params, body: { purpose } }, done(purpose));
  };
  const shown = tried ? faults : { how: undefined, guardian: undefined };
  return { record, purpose, setPurpose, how, setHow, guardian, setGuardian, forChild, faults: shown, agree, takeBack };
};
type Asking = ReturnType<typeof usePurposeSheet>;

/** What it is for, to be read to him; how and, for a child, by whom it was said. */
const Asked = ({ purpose, asking }: { purpose: ConsentPurpose; asking: Asking }) => (
  <>
    {purpose === 'child_under_14' ? (
      <GuardianAsked value={asking.guardian} onPick={asking.setGuardian} error={asking.faults.guardian} />
    ) : (
      <>
        <ConsentLines purpose={purpose} />
        {asking.forChild && (
          <GuardianPicked value={asking.guardian} onPick={asking.setGuardian} error={asking.faults.guardian} />
        )}
      </>
    )}
    <Field label="怎么问的" error={asking.faults.how}>
      <ChipPicker label="怎么问的" optional options={ways} value={asking.how} onPick={asking.setHow} />
    </Field>
    <View className="t-note">撤回后马上生效：写到这些的新心愿不再提交，已经在办的请和本人商量。</View>
    <WhoReads words="本人和社区；记着是谁问的、怎么问的" />
    {asking.record.error && <Refused words={failureWords[asking.record.error.code]} />}
    <PrimaryButton
      label={asking.forChild ? '监护人同意，登记' : '本人同意，登记'}
      busy={asking.record.isPending}
      onTap={asking.agree}
    />
    <SecondButton label={asking.forChild ? '监护人撤回同意' : '本人撤回同意'} onTap={asking.takeBack} />
  </>
);

/** 本人的同意 of somebody without a phone, one purpose at a time. Nothing is chosen beforehand. */
export const PurposeSheet = (props: PurposeSheetProps) => {
  const asking = usePurposeSheet(props);
  return (
    <Sheet open title="登记本人的同意" onClose={props.onClose}>
      <View>先把下面的话念给本人听（孩子的，念给监护人听），听明白了、愿意，再登记。不愿意就不写这些。</View>
      <Field label="写到什么">
        <ChipPicker label="写到什么" optional options={purposes} value={asking.purpose} onPick={asking.setPurpose} />
      </Field>
      {asking.purpose && <Asked purpose={asking.purpose} asking={asking} />}
    </Sheet>
  );
};
