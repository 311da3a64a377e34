import { View } from '@tarojs/components';
import { useState } from 'react';
import type { MembershipView } from '../../../shared/memberships/membership';
import { membershipActsOpenTo } from '../../../shared/memberships/transitions';
import { PrimaryButton, SecondButton } from '../../kit/button';
import { Card } from '../../kit/card';
import { failureWords } from '../../kit/failure-words';
import { FactRow } from '../../kit/field';
import { momentWords } from '../../kit/time-words';
import { Refused } from '../../kit/trouble';
import { freeTimeWords, skillWords } from '../../memberships/membership-words';
import { useConfirmMembership } from '../../memberships/use-confirm-membership';
import { useDeclineMembership } from '../../memberships/use-decline-membership';
import { useEndMembership } from '../../memberships/use-end-membership';
import { serverNow } from '../../platform/server-time';
import { ReasonSheet } from './reason-sheet';

const refusedWords = (error: { code: keyof typeof failureWords } | null): string | undefined =>
  error === null ? undefined : failureWords[error.code];

interface Giving extends Pick<ReturnType<typeof useDeclineMembership>, 'isPending' | 'error'> {
  mutate(
    given: { params: { memberId: string; membershipId: string }; body: { reason: string } },
    then: { onSuccess(): void },
  ): void;
}

const useMembershipActs = ({ id: membershipId, memberId }: MembershipView) => {
  const [asking, setAsking] = useState<'decline' | 'end'>();
  const params = { memberId, membershipId };
  const confirm = useConfirmMembership();
  const decline = useDeclineMembership();
  const end = useEndMembership();
  const onClose = () => setAsking(undefined);
  const giving = (act: Giving) => ({
    busy: act.isPending,
    refused: refusedWords(act.error),
    onClose,
    onGive: (reason: string) => act.mutate({ params, body: { reason } }, { onSuccess: onClose }),
  });
  return {
    ask: setAsking,
    confirm: { busy: confirm.isPending, refused: refusedWords(confirm.error), send: () => confirm.mutate({ params }) },
    decline: { open: asking === 'decline', ...giving(decline) },
    end: { open: asking === 'end', ...giving(end) },
  };
};

const Reasons = ({ acts }: { acts: ReturnType<typeof useMembershipActs> }) => (
  <>
    <ReasonSheet
      {...acts.decline}
      title="无法确认"
      consequence="他会收到通知和原因，可以改好再报到。"
      usual={['支部名册上查不到', '不住在本社区', '联系不上单位']}
      act="告诉他：无法确认"
      limit={200}
    />
    <ReasonSheet
      {...acts.end}
      title="结束报到"
      consequence="他会收到通知和原因，不能再认领心愿。"
      usual={['已搬离本社区', '本人要求结束']}
      act="结束他的报到"
      limit={200}
    />
  </>
);

/** One member as his community reads him: who he says he is, and what he offers. */
export const MembershipCard = ({ membership }: { membership: MembershipView }) => {
  const acts = useMembershipActs(membership);
  const open = membershipActsOpenTo(membership.state, 'communityStaff');
  const offers = [...membership.skills.map((skill) => skillWords[skill]), membership.skillWords].filter(Boolean);
  return (
    <Card title={membership.name}>
      <FactRow label="单位">{`${membership.unitName}${membership.unitListed ? '' : '（未结对）'}`}</FactRow>
      <FactRow label="党支部">{membership.branch}</FactRow>
      {offers.length > 0 && <FactRow label="能帮">{offers.join('、')}</FactRow>}
      {membership.freeHours.length > 0 && (
        <FactRow label="有空">{freeTimeWords(membership.freeHours).join('、')}</FactRow>
      )}
      <FactRow label="报到">{momentWords(membership.appliedAt, serverNow())}</FactRow>
      {acts.confirm.refused && <Refused words={acts.confirm.refused} />}
      {open.includes('confirmMembership') && (
        <View className="residency-acts">
          <View className="residency-act">
            <SecondButton label="无法确认" onTap={() => acts.ask('decline')} />
          </View>
          <View className="residency-act">
            <PrimaryButton label="确认报到" busy={acts.confirm.busy} onTap={acts.confirm.send} />
          </View>
        </View>
      )}
      {open.includes('endMembership') && <SecondButton label="结束报到" onTap={() => acts.ask('end')} />}
      <Reasons acts={acts} />
    </Card>
  );
};
