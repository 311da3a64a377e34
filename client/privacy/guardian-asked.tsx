import { View } from '@tarojs/components';
import { consentEditions, type Guardian, type GuardianConsent, guardians } from '../../shared/kernel/consent';
import { ChipPicker } from '../kit/chip-picker';
import { Field } from '../kit/field';
import { consentTexts } from './consent-words';
import './consent-sheet.scss';

export const guardianWords = {
  mother: '母亲',
  father: '父亲',
  other_guardian: '其他监护人',
} as const satisfies Record<Guardian, string>;
const options = guardians.map((value) => ({ value, word: guardianWords[value] }));

/** What goes out with the form; absent: nobody has said yes. */
export const guardianConsentOf = (guardian: Guardian | undefined): { guardianConsent?: GuardianConsent } =>
  guardian === undefined ? {} : { guardianConsent: { guardian, edition: consentEditions.child_under_14 } };

export const guardianMissing = '请问过监护人，再点是哪一位同意的。';

interface GuardianAskedProps {
  readonly value: Guardian | undefined;
  readonly onPick: (guardian: Guardian | undefined) => void;
  readonly error?: string | undefined;
}

/** Nothing is chosen beforehand. */
export const GuardianPicked = ({ value, onPick, error }: GuardianAskedProps) => (
  <Field label="哪位监护人同意" error={error}>
    <ChipPicker label="哪位监护人同意" optional options={options} value={value} onPick={onPick} />
  </Field>
);

/** 监护人单独同意: what it is for stands above who says yes. */
export const GuardianAsked = (asked: GuardianAskedProps) => (
  <>
    {consentTexts.child_under_14.lines.map((line) => (
      <View key={line} className="consent-line">
        {line}
      </View>
    ))}
    <GuardianPicked {...asked} />
  </>
);
