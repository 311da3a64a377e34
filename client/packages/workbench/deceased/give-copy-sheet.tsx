import { View } from '@tarojs/components';
import { useState } from 'react';
import { isSpokenNumber } from '../../../../shared/kernel/id';
import { personName } from '../../../../shared/kernel/text';
import { type DeathView, type NearRelative, nearRelatives } from '../../../../shared/privacy/death';
import { PrimaryButton } from '../../../kit/button';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { Sheet } from '../../../kit/sheet';
import { TextField } from '../../../kit/text-field';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { nearRelativeWords } from '../../../privacy/death-words';
import { useGiveCopyOfDeceased } from '../../../privacy/use-give-copy-of-deceased';

export const relatives = nearRelatives.map((value) => ({ value, word: nearRelativeWords[value] }));

interface GiveCopyProps {
  readonly death: DeathView;
  readonly onGiven: () => void;
  readonly onClose: () => void;
}

const nothing = { number: '', name: '', reason: '' };

const useGiveCopy = ({ death, onGiven, onClose }: GiveCopyProps) => {
  const give = useGiveCopyOfDeceased();
  const [values, setValues] = useState(nothing);
  const [askedBy, setAskedBy] = useState<NearRelative>();
  const [tried, setTried] = useState(false);
  const number = values.number.replace(/\s/g, '');
  const reason = values.reason.trim();
  const faults = {
    ...(personName.safeParse(values.name).success ? {} : { name: '请写家属的姓名。' }),
    ...(isSpokenNumber(number) ? {} : { number: '编号是八位数字，在家属手机的“我的”里。' }),
    ...(askedBy === undefined ? { askedBy: '请点来的是哪一位近亲属。' } : {}),
    ...(reason.length < 2 ? { reason: '请写怎么核对的关系，例如看过户口簿。' } : {}),
  };
  const send = () => {
    setTried(true);
    if (askedBy === undefined || Object.keys(faults).length > 0) return;
    const after = () => {
      onGiven();
      onClose();
    };
    const body = { number, name: values.name.trim(), askedBy, reason };
    give.mutate({ params: { personId: death.personId }, body }, { onSuccess: after });
  };
  const change = (part: Partial<typeof nothing>) => setValues({ ...values, ...part });
  const shown: Partial<Record<'name' | 'number' | 'askedBy' | 'reason', string>> = tried ? faults : {};
  return { give, values, change, askedBy, setAskedBy, faults: shown, send };
};

const refusedWords = '姓名和编号对不上，或者这位家属还没有自己的账号。请和家属再核对一次。';

/** Who he is is checked by a person, and how is kept; what is given is the same as the one who died would have had himself. */
export const GiveCopySheet = (props: GiveCopyProps) => {
  const { give, values, change, askedBy, setAskedBy, faults, send } = useGiveCopy(props);
  return (
    <Sheet open title="给家属一份资料副本" onClose={props.onClose}>
      <View>请先问清：来的是不是近亲属，要来办什么正当的事，TA生前有没有另外的安排。有安排的，照TA的意思办。</View>
      <TextField
        label="家属的姓名"
        value={values.name}
        placeholder="家属的姓名"
        error={faults.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label="家属的编号"
        digits
        value={values.number}
        placeholder="家属的编号，八位数字"
        error={faults.number}
        onChange={(number) => change({ number })}
      />
      <Field label="来的是TA的" error={faults.askedBy}>
        <ChipPicker label="来的是TA的" optional options={relatives} value={askedBy} onPick={setAskedBy} />
      </Field>
      <TextField
        label="怎么核对的关系"
        value={values.reason}
        placeholder="例如：看过户口簿"
        error={faults.reason}
        onChange={(reason) => change({ reason })}
      />
      <View className="t-note">
        副本和TA自己能下载的一样，别人的信息不在里面。家属在“我的信息与隐私→下载我的信息”里下载，七天内有效。
      </View>
      <WhoReads words="这位家属；给了谁、怎么核对的，都有记录" />
      {give.error && <Refused words={give.error.code === 'NOT_FOUND' ? refusedWords : failureWords[give.error.code]} />}
      <PrimaryButton label="核对过了，给副本" busy={give.isPending} onTap={send} />
    </Sheet>
  );
};
