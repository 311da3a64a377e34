import { Input, Picker, View } from '@tarojs/components';
import { useState } from 'react';
import { isSpokenNumber } from '../../../../shared/kernel/id';
import { daysInMs, later, shanghaiDay } from '../../../../shared/kernel/instant';
import { type PlaceKind, placeKindOf } from '../../../../shared/kernel/place';
import { personName } from '../../../../shared/kernel/text';
import type { AppointableRole } from '../../../../shared/roles/appointing';
import { aria } from '../../../kit/aria';
import { PrimaryButton } from '../../../kit/button';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { Sheet } from '../../../kit/sheet';
import { longDayWords } from '../../../kit/time-words';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import type { Desk } from '../../../people/desk';
import { NodePicker } from '../../../people/node-picker';
import { roleWords } from '../../../people/role-words';
import { serverNow } from '../../../platform/server-time';
import { useAppointPerson } from '../../../roles/use-appoint-person';

interface AppointSheetProps {
  readonly desk: Desk;
  readonly role: AppointableRole;
  readonly kinds: readonly PlaceKind[];
  readonly onClose: () => void;
}

interface Given {
  readonly number: string;
  readonly name: string;
  readonly place: string | undefined;
  readonly until: string | undefined;
}

const faultsOf = ({ number, name, place }: Given) => ({
  number: isSpokenNumber(number.replace(/\s/g, '')) ? undefined : '号码是8位数字，请和本人再核对一遍。',
  name: personName.safeParse(name).success ? undefined : '请填写他的姓名，和号码核对。',
  place: place === undefined ? '请选择他在哪里任职。' : undefined,
});

const Until = ({ until, onPick }: { until: string | undefined; onPick: (day: string) => void }) => {
  const now = serverNow();
  return (
    <Field label="到哪天为止" hint="选填，不选就一直有效">
      <Picker
        mode="date"
        value={until ?? shanghaiDay(now)}
        start={shanghaiDay(now)}
        end={shanghaiDay(later(now, daysInMs(1095)))}
        onChange={({ detail }) => onPick(detail.value)}
      >
        <View className="field-box" {...aria({ role: 'button', label: '选日期' })}>
          {until ? `${longDayWords(until, now)}止` : '一直有效'}
        </View>
      </Picker>
    </Field>
  );
};

/** Number and name, spoken by the person himself: both must fit before anybody is appointed. */
export const AppointSheet = ({ desk, role, kinds, onClose }: AppointSheetProps) => {
  const own = kinds.includes(placeKindOf(desk.placeId)) && kinds.length === 1 ? desk.placeId : undefined;
  const [given, setGiven] = useState<Given>({ number: '', name: '', place: own, until: undefined });
  const [tried, setTried] = useState(false);
  const appoint = useAppointPerson();
  const faults = faultsOf(given);
  const shown: Partial<typeof faults> = tried ? faults : {};
  const change = (part: Partial<Given>) => setGiven((before) => ({ ...before, ...part }));
  const send = () => {
    setTried(true);
    const { place, number, name, until } = given;
    if (place === undefined || Object.values(faults).some((fault) => fault !== undefined)) return;
    const day = until === undefined ? {} : { until };
    appoint.mutate(
      { number: number.replace(/\s/g, ''), name: name.trim(), role, place, ...day },
      { onSuccess: onClose },
    );
  };
  return (
    <Sheet open title={`任命${roleWords[role]}`} onClose={onClose}>
      <Field label="他的号码" hint="请他打开“我的”念给您" error={shown.number}>
        <Input
          className="field-box"
          value={given.number}
          placeholder="8位数字"
          onInput={({ detail }) => change({ number: detail.value })}
          {...aria({ label: '他的号码' })}
        />
      </Field>
      <Field label="他的姓名" error={shown.name}>
        <Input
          className="field-box"
          value={given.name}
          placeholder="本人姓名"
          onInput={({ detail }) => change({ name: detail.value })}
          {...aria({ label: '他的姓名' })}
        />
      </Field>
      {own === undefined && (
        <>
          <NodePicker
            from={{ id: desk.placeId, kind: placeKindOf(desk.placeId), name: desk.name }}
            kinds={kinds}
            value={given.place}
            onPick={(place) => change({ place })}
          />
          {shown.place && <Refused words={shown.place} />}
        </>
      )}
      <Until until={given.until} onPick={(until) => change({ until })} />
      <WhoReads words="本人，和管这里任职的工作人员" />
      {appoint.error && <Refused words={failureWords[appoint.error.code]} />}
      <PrimaryButton label={`任命为${roleWords[role]}`} busy={appoint.isPending} onTap={send} />
    </Sheet>
  );
};
