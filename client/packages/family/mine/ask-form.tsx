import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Guardian } from '../../../../shared/kernel/consent';
import { isSpokenNumber } from '../../../../shared/kernel/id';
import { personName } from '../../../../shared/kernel/text';
import { Banner } from '../../../kit/banner';
import { PrimaryButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { TextField } from '../../../kit/text-field';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { GuardianAsked, guardianConsentOf, guardianMissing } from '../../../privacy/guardian-asked';
import { useAskToActFor } from '../../../proxies/use-ask-to-act-for';

const kinds = [
  { value: 'relative', word: '亲友' },
  { value: 'guardian', word: '监护人（孩子不满14周岁）' },
] as const;
type Kind = (typeof kinds)[number]['value'];

const refusedWords = {
  NOT_FOUND: '姓名和编号对不上。请和家人再核对一次；家人没有手机的，请打电话给社区登记。',
  WRONG_STATE: '不用再问了：对方已经同意，或者这是您自己的编号。',
} as const;

const useAskForm = (known: string | undefined) => {
  const ask = useAskToActFor();
  const [values, setValues] = useState({ number: '', name: '', ownName: known ?? '' });
  const [kind, setKind] = useState<Kind>('relative');
  const [guardian, setGuardian] = useState<Guardian>();
  const [tried, setTried] = useState(false);
  const number = values.number.replace(/\s/g, '');
  const ownName = known ?? values.ownName;
  const faults = {
    ...(personName.safeParse(values.name).success ? {} : { name: '请写家人的姓名，和登记的一致。' }),
    ...(isSpokenNumber(number) ? {} : { number: '编号是八位数字，请和家人核对。' }),
    ...(personName.safeParse(ownName).success ? {} : { ownName: '请写您自己的姓名，家人好知道是谁。' }),
    ...(kind === 'guardian' && guardian === undefined ? { guardian: guardianMissing } : {}),
  };
  const send = () => {
    setTried(true);
    const forChild = kind === 'guardian' ? guardianConsentOf(guardian) : {};
    const body = { number, name: values.name.trim(), ownName, kind, ...forChild };
    if (Object.keys(faults).length === 0) ask.mutate({ body });
  };
  const change = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const shown = tried ? faults : ({} as Partial<typeof faults>);
  return { ask, values, change, kind, setKind, guardian, setGuardian, faults: shown, send };
};

/** 我想替家人办事: he must agree on his own phone before anything can be done. */
export const AskForm = ({ known }: { known: string | undefined }) => {
  const { ask, values, change, kind, setKind, guardian, setGuardian, faults, send } = useAskForm(known);
  const code = ask.error?.code;
  return (
    <Card title="我想替家人办事">
      <View className="family-words">
        家人在自己的手机上打开“亲友代办”，把编号念给您。您提交后，家人点了同意才生效。
      </View>
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
        <ChipPicker label="您是TA的" options={kinds} value={kind} onPick={(picked) => setKind(picked ?? kind)} />
      </Field>
      {kind === 'guardian' && <GuardianAsked value={guardian} onPick={setGuardian} error={faults.guardian} />}
      <WhoReads words="家人看到您的姓名；同意以后，社区也看得到" />
      {code && (
        <Refused words={code in refusedWords ? refusedWords[code as keyof typeof refusedWords] : failureWords[code]} />
      )}
      {ask.data && <Banner icon="send" words="已告诉家人。家人在“消息”里点了同意，您就能替TA办事。" />}
      <PrimaryButton label="请家人同意" busy={ask.isPending} onTap={send} />
    </Card>
  );
};
