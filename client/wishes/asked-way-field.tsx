import type { AskedWay } from '../../shared/kernel/consent';
import { ChipPicker } from '../kit/chip-picker';
import { Field } from '../kit/field';

const ways = [
  { value: 'call', word: '打电话问过本人' },
  { value: 'visit', word: '当面问过本人' },
] as const satisfies readonly { value: AskedWay; word: string }[];

interface AskedWayFieldProps {
  readonly asked: AskedWay | undefined;
  readonly onPick: (asked: AskedWay | undefined) => void;
  /** It was left out. */
  readonly missing: boolean;
}

/** Whoever agrees to something for another says how he has asked him. */
export const AskedWayField = ({ asked, onPick, missing }: AskedWayFieldProps) => (
  <Field label="怎么问的" error={missing ? '请先问过本人，再选怎么问的。' : undefined}>
    <ChipPicker label="怎么问的" options={ways} value={asked} onPick={onPick} />
  </Field>
);
