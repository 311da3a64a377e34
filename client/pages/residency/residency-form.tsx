import { Input, View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../kit/aria';
import { PrimaryButton } from '../../kit/button';
import { Card } from '../../kit/card';
import { failureWords } from '../../kit/failure-words';
import { Field } from '../../kit/field';
import { Icon } from '../../kit/icon';
import { LoginSheet, useLogin } from '../../kit/login-sheet';
import { PrimaryBar } from '../../kit/primary-bar';
import { Refused } from '../../kit/trouble';
import { WhoCanSee } from '../../kit/who-can-see';
import { CallCommunity } from '../../people/call-community';
import { useChosenPlace } from '../../people/chosen-place';
import {
  emptyResidencyDraft,
  type FieldErrors,
  faultFrom,
  faultsOf,
  residencyDraftSchema,
} from '../../people/residency-draft';
import { residencyReaders } from '../../people/residency-readers';
import { useRequestResidency } from '../../people/use-request-residency';
import { useDraft } from '../../platform/draft';
import { goTo } from '../../platform/navigate';
import './residency-form.scss';

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

const Typed = ({ label, value, placeholder, error, onChange }: TypedProps) => (
  <Field label={label} error={error}>
    <Input
      className="residency-box"
      value={value}
      placeholder={placeholder}
      onInput={({ detail }) => onChange(detail.value)}
      {...aria({ label })}
    />
  </Field>
);

const Building = ({ name, error }: { name: string | undefined; error: string | undefined }) => (
  <Field label="楼栋" error={error}>
    <View
      className="residency-box residency-pick"
      hoverClass="pressed"
      onClick={() => goTo('placePicker', { until: 'building' })}
      {...aria({ role: 'button', label: name ? `楼栋，${name}，更换` : '选择楼栋' })}
    >
      <View className={name ? '' : 'residency-none'}>{name ?? '请选择您住的楼栋'}</View>
      <Icon name="chevron" />
    </View>
  </Field>
);

const useResidencyForm = () => {
  const draft = useDraft('residency', residencyDraftSchema, emptyResidencyDraft);
  const { place } = useChosenPlace();
  const home = place?.path.building === undefined ? undefined : { id: place.path.building, name: place.name };
  const request = useRequestResidency();
  const login = useLogin();
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<FieldErrors>({});
  const missing = faultsOf(draft.value, home?.id);
  const send = (building: string) =>
    request.mutate(
      { body: { ...draft.value, building } },
      { onSuccess: draft.clear, onError: ({ field }) => setRefused(faultFrom(field)) },
    );
  const submit = () => {
    setTried(true);
    setRefused({});
    if (home && Object.keys(missing).length === 0) login.before(() => send(home.id));
  };
  // Nobody is corrected while he is still filling in; after the first try a mended field is at once no longer marked.
  const faults = { ...refused, ...(tried ? missing : {}) };
  return { draft, home, request, login, faults, submit };
};

/** Three answers, who will read them, and off they go. */
export const ResidencyForm = () => {
  const { draft, home, request, login, faults, submit } = useResidencyForm();
  const { name, room } = draft.value;
  return (
    <>
      <Card>
        <Typed
          label="姓名"
          value={name}
          placeholder="比如 张桂兰"
          error={faults.name}
          onChange={(typed) => draft.change({ name: typed })}
        />
        <Building name={home?.name} error={faults.building} />
        <Typed
          label="门牌"
          value={room}
          placeholder="比如 2单元301"
          error={faults.room}
          onChange={(typed) => draft.change({ room: typed })}
        />
      </Card>
      <WhoCanSee {...residencyReaders} />
      {request.error && <Refused words={failureWords[request.error.code]} />}
      <CallCommunity />
      <PrimaryBar>
        <PrimaryButton label="提交核实" busy={request.isPending} onTap={submit} />
      </PrimaryBar>
      <LoginSheet reason="登录后，核实结果才能告诉您本人。" {...login.sheet} />
    </>
  );
};
