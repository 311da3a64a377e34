import { Card } from '../kit/card';
import { ChipPicker } from '../kit/chip-picker';
import { Field } from '../kit/field';
import { inForce, principalOption, useWhomIActFor } from './use-whom-i-act-for';

interface ForWhomProps {
  /** 替谁许愿. */
  readonly label: string;
  /** Named by whoever sent him here: a neighbour without a phone. */
  readonly given: string | undefined;
  readonly value: string | undefined;
  readonly onPick: (personId: string | undefined) => void;
}

/** Only whoever acts for somebody is asked. */
export const ForWhom = ({ label, given, value, onPick }: ForWhomProps) => {
  const whom = inForce(useWhomIActFor().data);
  const isKnown = whom.some(({ principalId }) => principalId === given);
  if (whom.length === 0 && given === undefined) return null;
  const options = [
    { value: '', word: '本人' },
    ...(given === undefined || isKnown ? [] : [{ value: given, word: '不用手机的居民' }]),
    ...whom.map(principalOption),
  ];
  return (
    <Card>
      <Field label={label} hint="记着是谁替谁办的，也会告诉本人">
        <ChipPicker
          label={label}
          options={options}
          value={value ?? ''}
          onPick={(picked) => onPick(picked || undefined)}
        />
      </Field>
    </Card>
  );
};
