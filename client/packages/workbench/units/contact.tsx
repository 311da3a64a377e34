import { Input } from '@tarojs/components';
import { useState } from 'react';
import { isSpokenNumber } from '../../../../shared/kernel/id';
import { personName } from '../../../../shared/kernel/text';
import type { UnitView } from '../../../../shared/memberships/unit';
import { aria } from '../../../kit/aria';
import { PrimaryButton, TextButton } from '../../../kit/button';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { Sheet } from '../../../kit/sheet';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { useEndUnitContact } from '../../../memberships/use-end-unit-contact';
import { useNameUnitContact } from '../../../memberships/use-name-unit-contact';

interface TypedProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

const Typed = ({ label, hint = '', placeholder, value, error, onChange }: TypedProps) => (
  <Field label={label} hint={hint} error={error}>
    <Input
      className="field-box"
      value={value}
      placeholder={placeholder}
      onInput={({ detail }) => onChange(detail.value)}
      {...aria({ label })}
    />
  </Field>
);

const faultsOf = (number: string, name: string) => ({
  number: isSpokenNumber(number) ? undefined : '号码是8位数字，请和本人再核对一遍。',
  name: personName.safeParse(name).success ? undefined : '请填写他的姓名，和号码核对。',
});

/** Number and name, spoken by the person himself: both must fit. */
const NameContact = ({ unit, onClose }: { unit: UnitView; onClose: () => void }) => {
  const naming = useNameUnitContact();
  const [typed, setTyped] = useState({ number: '', name: '' });
  const [tried, setTried] = useState(false);
  const [number, name] = [typed.number.replace(/\s/g, ''), typed.name.trim()];
  const faults = faultsOf(number, name);
  const shown: Partial<typeof faults> = tried ? faults : {};
  const send = () => {
    setTried(true);
    if (faults.number === undefined && faults.name === undefined)
      naming.mutate({ unitId: unit.id, number, name }, { onSuccess: onClose });
  };
  return (
    <Sheet open title={`${unit.name}的联络人`} onClose={onClose}>
      <Typed
        label="他的号码"
        hint="请他打开“我的”念给您"
        placeholder="8位数字"
        value={typed.number}
        error={shown.number}
        onChange={(value) => setTyped({ ...typed, number: value })}
      />
      <Typed
        label="他的姓名"
        placeholder="本人姓名"
        value={typed.name}
        error={shown.name}
        onChange={(value) => setTyped({ ...typed, name: value })}
      />
      <WhoReads words="本人和本社区的工作人员。他只看到同意给单位看的党员，姓名、次数和日期" />
      {naming.error && <Refused words={failureWords[naming.error.code]} />}
      <PrimaryButton label="指定为联络人" busy={naming.isPending} onTap={send} />
    </Sheet>
  );
};

/** Who stands for the unit: one at a time, and gone at a tap. */
export const Contact = ({ unit }: { unit: UnitView }) => {
  const end = useEndUnitContact();
  const [naming, setNaming] = useState(false);
  return (
    <Field label={`联络人：${unit.contactName ?? '还没有'}`}>
      {end.error && <Refused words={failureWords[end.error.code]} />}
      {unit.contactName === undefined ? (
        <TextButton label="指定联络人" onTap={() => setNaming(true)} />
      ) : (
        <TextButton
          quiet
          label="取消联络人"
          onTap={() => !end.isPending && end.mutate({ params: { unitId: unit.id } })}
        />
      )}
      {naming && <NameContact unit={unit} onClose={() => setNaming(false)} />}
    </Field>
  );
};
