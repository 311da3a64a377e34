import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Guardian } from '../../../../shared/kernel/consent';
import { Banner } from '../../../kit/banner';
import { PrimaryButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { Field } from '../../../kit/field';
import { TextField } from '../../../kit/text-field';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { GuardianAsked, guardianConsentOf, guardianMissing } from '../../../privacy/guardian-asked';
import {
  type AskingDraft,
  askingBodyOf,
  askingFaults,
  askingHow,
  askingKinds,
  askingReaders,
  askingRefusedWords,
  emptyAskingDraft,
} from '../../../proxies/asking-to-act';
import { useAskToActFor } from '../../../proxies/use-ask-to-act-for';

const useAskForm = (known: string | undefined) => {
  const ask = useAskToActFor();
  const [typed, setTyped] = useState(emptyAskingDraft);
  const [guardian, setGuardian] = useState<Guardian>();
  const [tried, setTried] = useState(false);
  const values = { ...typed, ownName: known ?? typed.ownName };
  const isGuardian = values.kind === 'guardian';
  const faults = {
    ...askingFaults(values),
    ...(isGuardian && guardian === undefined ? { guardian: guardianMissing } : {}),
  };
  const send = () => {
    setTried(true);
    const body = { ...askingBodyOf(values), ...(isGuardian ? guardianConsentOf(guardian) : {}) };
    if (Object.keys(faults).length === 0) ask.mutate({ body });
  };
  const change = (part: Partial<AskingDraft>) => setTyped({ ...typed, ...part });
  const shown = tried ? faults : ({} as Partial<typeof faults>);
  return { ask, values, change, guardian, setGuardian, faults: shown, send };
};

/** 我想替家人办事: he must agree on his own phone before anything can be done. */
export const AskForm = ({ known }: { known: string | undefined }) => {
  const { ask, values, change, guardian, setGuardian, faults, send } = useAskForm(known);
  return (
    <Card title="我想替家人办事">
      <View className="family-words">{askingHow}</View>
      <TextField
        label="家人的姓名"
        value={values.name}
        placeholder="家人的姓名，比如 张桂兰"
        error={faults.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label="家人的编号"
        digits
        value={values.number}
        placeholder="家人的编号，八位数字"
        error={faults.number}
        onChange={(number) => change({ number })}
      />
      {known === undefined && (
        <TextField
          label="您的姓名"
          value={values.ownName}
          placeholder="您的姓名，家人会看到"
          error={faults.ownName}
          onChange={(ownName) => change({ ownName })}
        />
      )}
      <Field label="您是TA的">
        <ChipPicker
          label="您是TA的"
          options={askingKinds}
          value={values.kind}
          onPick={(kind = values.kind) => change({ kind })}
        />
      </Field>
      {values.kind === 'guardian' && <GuardianAsked value={guardian} onPick={setGuardian} error={faults.guardian} />}
      <WhoReads words={askingReaders} />
      {ask.error && <Refused words={askingRefusedWords(ask.error.code)} />}
      {ask.data && <Banner icon="send" words="已告诉家人。家人在“消息”里点了同意，您就能替TA办事。" />}
      <PrimaryButton label="请家人同意" busy={ask.isPending} onTap={send} />
    </Card>
  );
};
