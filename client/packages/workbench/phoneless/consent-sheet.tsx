import { View } from '@tarojs/components';
import { useState } from 'react';
import type { AskedWay, Guardian } from '../../../../shared/kernel/consent';
import { isSpokenNumber } from '../../../../shared/kernel/id';
import { personName } from '../../../../shared/kernel/text';
import type { PhonelessView } from '../../../../shared/proxies/acting-for';
import { PrimaryButton } from '../../../kit/button';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { Sheet } from '../../../kit/sheet';
import { TextField } from '../../../kit/text-field';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { ways } from '../../../privacy/asked-ways';
import { GuardianAsked, guardianConsentOf, guardianMissing } from '../../../privacy/guardian-asked';
import { useRecordConsent } from '../../../proxies/use-record-consent';

const useConsentSheet = (person: PhonelessView, onClose: () => void) => {
  const record = useRecordConsent();
  const [values, setValues] = useState({ number: '', name: '' });
  const [how, setHow] = useState<AskedWay>('call');
  const [guardian, setGuardian] = useState<Guardian>();
  const [tried, setTried] = useState(false);
  const number = values.number.replace(/\s/g, '');
  const faults = {
    ...(personName.safeParse(values.name).success ? {} : { name: '请写家人的姓名。' }),
    ...(isSpokenNumber(number) ? {} : { number: '编号是八位数字，在家人手机的“亲友代办”里。' }),
    ...(person.child && guardian === undefined ? { guardian: guardianMissing } : {}),
  };
  const send = () => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const kind = person.child ? ('guardian' as const) : ('relative' as const);
    const forChild = person.child ? guardianConsentOf(guardian) : {};
    const body = { number, name: values.name.trim(), kind, how, ...forChild };
    record.mutate({ params: { personId: person.personId }, body }, { onSuccess: onClose });
  };
  const change = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  return {
    record,
    values,
    change,
    how,
    setHow,
    guardian,
    setGuardian,
    faults: tried ? faults : ({} as Partial<typeof faults>),
    send,
  };
};

/** His consent, taken by staff: how, when and by whom is kept. */
export const ConsentSheet = ({ person, onClose }: { person: PhonelessView; onClose: () => void }) => {
  const sheet = useConsentSheet(person, onClose);
  return (
    <Sheet open title="登记家人代办" onClose={onClose}>
      <View>先问过本人：愿不愿意由这位家人替自己办事。本人随时打一个电话就能取消。</View>
      <TextField
        label="家人的姓名"
        value={sheet.values.name}
        placeholder="家人的姓名"
        error={sheet.faults.name}
        onChange={(name) => sheet.change({ name })}
      />
      <TextField
        label="家人的编号"
        digits
        value={sheet.values.number}
        placeholder="家人的编号，八位数字"
        error={sheet.faults.number}
        onChange={(number) => sheet.change({ number })}
      />
      <Field label="怎么问的">
        <ChipPicker label="怎么问的" options={ways} value={sheet.how} onPick={(how) => sheet.setHow(how ?? 'call')} />
      </Field>
      {person.child && (
        <GuardianAsked value={sheet.guardian} onPick={sheet.setGuardian} error={sheet.faults.guardian} />
      )}
      <WhoReads words="这位家人和社区；本人来电时照着说" />
      {sheet.record.error && <Refused words={failureWords[sheet.record.error.code]} />}
      <PrimaryButton label="本人同意，登记" busy={sheet.record.isPending} onTap={sheet.send} />
    </Sheet>
  );
};
