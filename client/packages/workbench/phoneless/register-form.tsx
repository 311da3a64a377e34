import { useState } from 'react';
import type { Guardian } from '../../../../shared/kernel/consent';
import { personName } from '../../../../shared/kernel/text';
import { roomSchema } from '../../../../shared/people/residency';
import { Banner } from '../../../kit/banner';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { TextField } from '../../../kit/text-field';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { useChosenPlace } from '../../../people/chosen-place';
import { goTo } from '../../../platform/navigate';
import { GuardianAsked, guardianConsentOf, guardianMissing } from '../../../privacy/guardian-asked';
import { useRegisterPersonWithoutPhone } from '../../../proxies/use-register-person-without-phone';

const children = [{ value: 'child', word: '不满14周岁' }] as const;

interface RegisterProps {
  /** What is known of him already. */
  readonly start?: { readonly name: string; readonly room: string };
  readonly onRegistered?: (person: { readonly personId: string; readonly number: string }) => void;
}

const nothingKnown = { name: '', room: '' };

const useRegisterForm = ({ start = nothingKnown, onRegistered }: RegisterProps) => {
  const register = useRegisterPersonWithoutPhone();
  const { place } = useChosenPlace();
  const building = place?.path.building;
  const [values, setValues] = useState(start);
  const [child, setChild] = useState(false);
  const [guardian, setGuardian] = useState<Guardian>();
  const [tried, setTried] = useState(false);
  const faults = {
    ...(personName.safeParse(values.name).success ? {} : { name: '请写居民的姓名。' }),
    ...(building === undefined ? { building: '请选择楼栋。' } : {}),
    ...(roomSchema.safeParse(values.room).success ? {} : { room: '请写门牌，比如 2单元301。' }),
    ...(child && guardian === undefined ? { guardian: guardianMissing } : {}),
  };
  const send = () => {
    setTried(true);
    if (building === undefined || Object.keys(faults).length > 0) return;
    const body = {
      name: values.name.trim(),
      room: values.room.trim(),
      building,
      child,
      ...(child ? guardianConsentOf(guardian) : {}),
    };
    register.mutate(
      { body },
      {
        onSuccess: (registered) => {
          setValues(nothingKnown);
          setChild(false);
          setGuardian(undefined);
          onRegistered?.(registered);
        },
      },
    );
  };
  const change = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  return {
    register,
    values,
    change,
    child,
    setChild,
    guardian,
    setGuardian,
    home: building === undefined ? undefined : place?.name,
    faults: tried && !register.isSuccess ? faults : ({} as Partial<typeof faults>),
    send,
  };
};

/** A neighbour who has no phone: name, building, door, and no more than that. */
export const RegisterFields = (props: RegisterProps) => {
  const form = useRegisterForm(props);
  return (
    <>
      <TextField
        label="居民的姓名"
        value={form.values.name}
        placeholder="居民的姓名"
        error={form.faults.name}
        onChange={(name) => form.change({ name })}
      />
      <Field label="居民的楼栋" error={form.faults.building}>
        <SecondButton
          label={form.home ?? '选择楼栋'}
          icon="building"
          onTap={() => goTo('placePicker', { until: 'building' })}
        />
      </Field>
      <TextField
        label="居民的门牌"
        value={form.values.room}
        placeholder="门牌，比如 2单元301"
        error={form.faults.room}
        onChange={(room) => form.change({ room })}
      />
      <Field label="年龄" hint="满14周岁的不用选">
        <ChipPicker
          label="年龄"
          optional
          options={children}
          value={form.child ? 'child' : undefined}
          onPick={(picked) => form.setChild(picked !== undefined)}
        />
      </Field>
      {form.child && <GuardianAsked value={form.guardian} onPick={form.setGuardian} error={form.faults.guardian} />}
      <WhoReads words="本社区的工作人员看到姓和楼栋；门牌另外加锁，平时谁也看不到" />
      {form.register.error && <Refused words={failureWords[form.register.error.code]} />}
      {form.register.data && (
        <Banner
          icon="done"
          tone="done"
          words={`登记好了，编号 ${form.register.data.number}。请告诉本人：社区会替TA办事，办了什么都有记录。`}
        />
      )}
      <PrimaryButton label="登记" busy={form.register.isPending} onTap={form.send} />
    </>
  );
};

export const RegisterForm = () => (
  <Card title="登记一位居民">
    <RegisterFields />
  </Card>
);
