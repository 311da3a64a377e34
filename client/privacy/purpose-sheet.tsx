import { View } from '@tarojs/components';
import { useState } from 'react';
import { type AskedWay, type ConsentPurpose, consentEditions, type Guardian } from '../../shared/kernel/consent';
import { PrimaryButton, SecondButton } from '../kit/button';
import { ChipPicker } from '../kit/chip-picker';
import { failureWords } from '../kit/failure-words';
import { Field } from '../kit/field';
import { Sheet } from '../kit/sheet';
import { Refused } from '../kit/trouble';
import { WhoReads } from '../kit/who-reads';
import { ways } from './asked-ways';
import { ConsentLines } from './consent-lines';
import { consentTexts } from './consent-words';
import { GuardianAsked, GuardianPicked, guardianMissing } from './guardian-asked';
import { labelsOf, type SaidBy, saidByWords } from './purpose-words';
import { useRecordPurposeConsent } from './use-record-purpose-consent';

const wordsOf = (purposes: readonly ConsentPurpose[]) =>
  purposes.map((value) => ({ value, word: consentTexts[value].title }));

/** A guardian's consent for the child itself has a sheet of its own where he acts for it. */
const purposes = {
  staff: wordsOf(['health', 'disability', 'hardship', 'child_under_14']),
  guardian: wordsOf(['health', 'disability', 'hardship']),
} as const;

interface PurposeSheetProps {
  readonly person: { readonly personId: string; readonly child: boolean };
  /** Who says so here: those who have asked him, or a child's guardian of himself. */
  readonly by: SaidBy;
  readonly onSaid: (words: string) => void;
  readonly onClose: () => void;
}

const usePurposeSheet = ({ person, by, onSaid, onClose }: PurposeSheetProps) => {
  const record = useRecordPurposeConsent();
  const [purpose, setPurpose] = useState<ConsentPurpose>();
  const [how, setHow] = useState<AskedWay>();
  const [guardian, setGuardian] = useState<Guardian>();
  const [tried, setTried] = useState(false);
  const forChild = person.child || purpose === 'child_under_14';
  const faults = {
    how: by === 'staff' && how === undefined ? '请点是怎么问的。' : undefined,
    guardian: forChild && guardian === undefined ? guardianMissing : undefined,
  };
  const params = { personId: person.personId };
  const done = (asked: ConsentPurpose) => ({
    onSuccess: ({ stands }: { stands: boolean }) => {
      onSaid(`${saidByWords[by][stands ? 'given' : 'takenBack']}：${consentTexts[asked].title}`);
      onClose();
    },
  });
  const agree = () => {
    setTried(true);
    if (purpose === undefined || faults.how !== undefined || faults.guardian !== undefined) return;
    const asked = how === undefined ? {} : { how };
    const who = forChild && guardian !== undefined ? { guardian } : {};
    record.mutate(
      { params, body: { purpose, consent: { edition: consentEditions[purpose], ...asked, ...who } } },
      done(purpose),
    );
  };
  const takeBack = () => {
    if (purpose !== undefined && !record.isPending) record.mutate({ params, body: { purpose } }, done(purpose));
  };
  const shown = tried ? faults : { how: undefined, guardian: undefined };
  return { record, purpose, setPurpose, how, setHow, guardian, setGuardian, forChild, faults: shown, agree, takeBack };
};
type Asking = ReturnType<typeof usePurposeSheet>;

/** What it is for; for a child, by whom it is said. */
const Text = ({ purpose, asking }: { purpose: ConsentPurpose; asking: Asking }) => {
  const who = { value: asking.guardian, onPick: asking.setGuardian, error: asking.faults.guardian };
  if (purpose === 'child_under_14') return <GuardianAsked {...who} />;
  return (
    <>
      <ConsentLines purpose={purpose} />
      {asking.forChild && <GuardianPicked {...who} />}
    </>
  );
};

const Asked = ({ purpose, by, asking }: { purpose: ConsentPurpose; by: SaidBy; asking: Asking }) => {
  const { give, takeBack } = labelsOf(by, asking.forChild);
  const { error } = asking.record;
  return (
    <>
      <Text purpose={purpose} asking={asking} />
      {by === 'staff' && (
        <Field label="怎么问的" error={asking.faults.how}>
          <ChipPicker label="怎么问的" optional options={ways} value={asking.how} onPick={asking.setHow} />
        </Field>
      )}
      <View className="t-note">{saidByWords[by].follows}</View>
      <WhoReads words={saidByWords[by].whoReads} />
      {error && <Refused words={error.code === 'NOT_FOUND' ? saidByWords[by].notFound : failureWords[error.code]} />}
      <PrimaryButton label={give} busy={asking.record.isPending} onTap={asking.agree} />
      <SecondButton label={takeBack} onTap={asking.takeBack} />
    </>
  );
};

/** 本人的同意 of somebody without a phone, one purpose at a time. Nothing is chosen beforehand. */
export const PurposeSheet = (props: PurposeSheetProps) => {
  const asking = usePurposeSheet(props);
  const { title, intro } = saidByWords[props.by];
  return (
    <Sheet open title={title} onClose={props.onClose}>
      <View>{intro}</View>
      <Field label="写到什么">
        <ChipPicker
          label="写到什么"
          optional
          options={purposes[props.by]}
          value={asking.purpose}
          onPick={asking.setPurpose}
        />
      </Field>
      {asking.purpose && <Asked purpose={asking.purpose} by={props.by} asking={asking} />}
    </Sheet>
  );
};
