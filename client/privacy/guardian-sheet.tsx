import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Guardian } from '../../shared/kernel/consent';
import { PrimaryButton, SecondButton } from '../kit/button';
import { failureWords } from '../kit/failure-words';
import { Sheet } from '../kit/sheet';
import { Refused } from '../kit/trouble';
import { WhoReads } from '../kit/who-reads';
import { GuardianAsked, guardianConsentOf, guardianMissing } from './guardian-asked';
import { useSetGuardianConsent } from './use-set-guardian-consent';

interface GuardianSheetProps {
  readonly childId: string;
  /** What follows when it is taken back. */
  readonly follows: string;
  /** Who says so here: the guardian of himself, or staff on his word. */
  readonly by: 'guardian' | 'staff';
  /** A child who has a phone has it given there. */
  readonly mayGive?: boolean;
  readonly onSaid?: (stands: boolean) => void;
  readonly onClose: () => void;
}

const labels = {
  guardian: { give: '我同意', takeBack: '撤回我的同意' },
  staff: { give: '监护人同意，登记', takeBack: '监护人撤回同意' },
} as const;

const useGuardianSheet = ({ childId, onSaid, onClose }: GuardianSheetProps) => {
  const consent = useSetGuardianConsent();
  const [guardian, setGuardian] = useState<Guardian>();
  const [tried, setTried] = useState(false);
  const say = (body: ReturnType<typeof guardianConsentOf>) =>
    consent.mutate(
      { params: { personId: childId }, body },
      {
        onSuccess: ({ stands }) => {
          onSaid?.(stands);
          onClose();
        },
      },
    );
  return {
    consent,
    guardian,
    setGuardian,
    error: tried && guardian === undefined ? guardianMissing : undefined,
    agree: () => {
      setTried(true);
      if (guardian !== undefined) say(guardianConsentOf(guardian));
    },
    takeBack: () => {
      if (!consent.isPending) say({});
    },
  };
};

/** A guardian says yes for the child, or takes it back: himself where he acts for the child, or by telephone or at the door. */
export const GuardianSheet = (props: GuardianSheetProps) => {
  const { follows, by, mayGive = true, onClose } = props;
  const { consent, guardian, setGuardian, error, agree, takeBack } = useGuardianSheet(props);
  return (
    <Sheet open title="监护人的同意" onClose={onClose}>
      {mayGive && <GuardianAsked value={guardian} onPick={setGuardian} error={error} />}
      <View className="t-note">{follows}</View>
      <WhoReads words="监护人和社区" />
      {consent.error && <Refused words={failureWords[consent.error.code]} />}
      {mayGive && <PrimaryButton label={labels[by].give} busy={consent.isPending} onTap={agree} />}
      <SecondButton label={labels[by].takeBack} onTap={takeBack} />
    </Sheet>
  );
};
