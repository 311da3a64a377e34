import { Picker, View } from '@tarojs/components';
import { daysInMs, later, shanghaiDay } from '../../../shared/kernel/instant';
import { mostCallDays } from '../../../shared/wishes/referral';
import { aria } from '../../kit/aria';
import { ChipPicker } from '../../kit/chip-picker';
import { Field } from '../../kit/field';
import { longDayWords } from '../../kit/time-words';
import { serverNow } from '../../platform/server-time';

interface CallDayProps {
  readonly value: string;
  readonly onChange: (day: string) => void;
}

const horizons = [3, 7, 14] as const;

export const dayIn = (days: number): string => shanghaiDay(later(serverNow(), daysInMs(days)));

/** The day on which staff call the resident: it is told to him, so it is one of those that can be kept. */
export const CallDay = ({ value, onChange }: CallDayProps) => (
  <Field label="哪天打电话问居民" hint="居民会看到这一天">
    <ChipPicker
      label="哪天打电话问居民"
      options={horizons.map((days) => ({ value: dayIn(days), word: `${days}天后` }))}
      value={value}
      onPick={(day) => onChange(day ?? value)}
    />
    <Picker
      mode="date"
      value={value}
      start={dayIn(1)}
      end={dayIn(mostCallDays)}
      onChange={({ detail }) => onChange(detail.value)}
    >
      <View
        className="field-box refer-day"
        {...aria({ role: 'button', label: `${longDayWords(value, serverNow())}，选别的日子` })}
      >
        {longDayWords(value, serverNow())}
      </View>
    </Picker>
  </Field>
);
