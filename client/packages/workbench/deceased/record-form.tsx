import { Picker, View } from '@tarojs/components';
import { useState } from 'react';
import { isSpokenNumber } from '../../../../shared/kernel/id';
import { shanghaiDay } from '../../../../shared/kernel/instant';
import { personName } from '../../../../shared/kernel/text';
import { type DeathTeller, deathTellers } from '../../../../shared/privacy/death';
import { aria } from '../../../kit/aria';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { Sheet } from '../../../kit/sheet';
import { TextField } from '../../../kit/text-field';
import { longDayWords } from '../../../kit/time-words';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { serverNow } from '../../../platform/server-time';
import { deathTellerWords } from '../../../privacy/death-words';
import { useRecordDeceased } from '../../../privacy/use-record-deceased';

interface Told {
  readonly number: string;
  readonly name: string;
  readonly diedOn: string | undefined;
  readonly toldBy: DeathTeller | undefined;
}

const nothing: Told = { number: '', name: '', diedOn: undefined, toldBy: undefined };
const tellers = deathTellers.map((value) => ({ value, word: deathTellerWords[value] }));

const faultsOf = ({ number, name, diedOn, toldBy }: Told) => ({
  ...(isSpokenNumber(number.replace(/\s/g, ''))
    ? {}
    : { number: '编号是八位数字，在TA手机的“我的”里，或在不用手机的居民里。' }),
  ...(personName.safeParse(name).success ? {} : { name: '请写TA的姓名，和编号核对。' }),
  ...(diedOn === undefined ? { diedOn: '请选日期。' } : {}),
  ...(toldBy === undefined ? { toldBy: '请点是谁告知的。' } : {}),
});

const DiedOn = ({
  day,
  error,
  onPick,
}: {
  day: string | undefined;
  error: string | undefined;
  onPick: (day: string) => void;
}) => {
  const now = serverNow();
  const shown = day ? longDayWords(day, now) : '请选日期';
  return (
    <Field label="哪天去世" error={error}>
      <Picker
        mode="date"
        value={day ?? shanghaiDay(now)}
        end={shanghaiDay(now)}
        onChange={({ detail }) => onPick(detail.value)}
      >
        <View className="field-box" {...aria({ role: 'button', label: `去世的日期，${shown}` })}>
          {shown}
        </View>
      </Picker>
    </Field>
  );
};

/** What follows at once, before it does. */
const Confirm = ({
  told,
  record,
  onClose,
}: {
  told: Told;
  record: ReturnType<typeof useRecordDeceased>;
  onClose: () => void;
}) => {
  const { number, name, diedOn, toldBy } = told;
  const send = () => {
    if (diedOn === undefined || toldBy === undefined) return;
    const body = { number: number.replace(/\s/g, ''), name: name.trim(), diedOn, toldBy };
    record.mutate(body, { onSuccess: onClose });
  };
  return (
    <Sheet open title={`登记${name.trim()}去世`} onClose={onClose}>
      <View>
        登记后马上生效：这个账号登不进来，也不再收到通知，不在要打电话的名单里；身份、报到、代办都结束，没办完的心愿结束，认领的心愿回到墙上。替TA办事的家人会收到一句告知。
      </View>
      <View className="t-note">请再核对一遍。登错了可以更正，恢复登录；已经结束的要重新办。</View>
      <WhoReads words="本社区的工作人员，只看到姓和楼栋" />
      {record.error && <Refused words={failureWords[record.error.code]} />}
      <PrimaryButton label="核对过了，登记" busy={record.isPending} onTap={send} />
    </Sheet>
  );
};

/** Number and name together, the day, and on whose word; nothing happens before it has been read once more. */
export const RecordForm = () => {
  const record = useRecordDeceased();
  const [told, setTold] = useState(nothing);
  const [tried, setTried] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const faults = faultsOf(told);
  const shown: Partial<Record<keyof Told, string>> = tried ? faults : {};
  const change = (part: Partial<Told>) => setTold({ ...told, ...part });
  const next = () => {
    setTried(true);
    setConfirming(Object.keys(faults).length === 0);
  };
  const close = () => {
    setConfirming(false);
    if (record.isSuccess) setTold(nothing);
  };
  return (
    <Card title="登记一位去世的居民">
      <TextField
        label="TA的编号"
        digits
        value={told.number}
        placeholder="八位数字"
        error={shown.number}
        onChange={(number) => change({ number })}
      />
      <TextField
        label="TA的姓名"
        value={told.name}
        placeholder="TA的姓名"
        error={shown.name}
        onChange={(name) => change({ name })}
      />
      <DiedOn day={told.diedOn} error={shown.diedOn} onPick={(diedOn) => change({ diedOn })} />
      <Field label="谁告知的" error={shown.toldBy}>
        <ChipPicker
          label="谁告知的"
          optional
          options={tellers}
          value={told.toldBy}
          onPick={(toldBy) => change({ toldBy })}
        />
      </Field>
      <SecondButton label="下一步" onTap={next} />
      {confirming && <Confirm told={told} record={record} onClose={close} />}
    </Card>
  );
};
