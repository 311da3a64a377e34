import { View } from '@tarojs/components';
import { useState } from 'react';
import type { MembershipView } from '../../../shared/memberships/membership';
import { membershipActsOpenTo } from '../../../shared/memberships/transitions';
import { PrimaryButton, TextButton } from '../../kit/button';
import { Card } from '../../kit/card';
import { failureWords } from '../../kit/failure-words';
import { FactRow } from '../../kit/field';
import { ListRow, RowGroup } from '../../kit/list-row';
import { Sheet } from '../../kit/sheet';
import { StateLine } from '../../kit/state-line';
import { Refused } from '../../kit/trouble';
import { WhoReads } from '../../kit/who-reads';
import { WordsField } from '../../kit/words-field';
import { freeTimeWords, membershipStateWords, skillWords, whatUnitSees } from '../../memberships/membership-words';
import { useEndMembership } from '../../memberships/use-end-membership';
import { useSetUnitConsent } from '../../memberships/use-set-unit-consent';
import { useWithdrawMembership } from '../../memberships/use-withdraw-membership';
import { MessageGrants } from '../../notices/message-grants';
import { useMe } from '../../people/use-me';

interface OfMine {
  readonly membership: MembershipView;
}

const Facts = ({ membership }: OfMine) => {
  const skills = [...membership.skills.map((skill) => skillWords[skill]), membership.skillWords].filter(Boolean);
  const times = freeTimeWords(membership.freeHours);
  return (
    <Card>
      <View className="party-state">
        <StateLine {...membershipStateWords[membership.state]} large />
      </View>
      {membership.reason && <FactRow label="原因">{membership.reason}</FactRow>}
      <FactRow label="社区">{membership.communityName}</FactRow>
      <FactRow label="单位">{membership.unitName}</FactRow>
      <FactRow label="党支部">{membership.branch}</FactRow>
      {skills.length > 0 && <FactRow label="能帮">{skills.join('、')}</FactRow>}
      {times.length > 0 && <FactRow label="有空">{times.join('、')}</FactRow>}
    </Card>
  );
};

const Consent = ({ membership }: OfMine) => {
  const consent = useSetUnitConsent();
  const { id: membershipId, memberId, unitSeesService } = membership;
  const turn = () =>
    consent.mutate({ params: { memberId, membershipId }, body: { unitSeesService: !unitSeesService } });
  return (
    <>
      <RowGroup>
        <ListRow
          title="同意单位查看我的服务次数"
          note={unitSeesService ? '您已同意，随时可以关，关了单位马上看不到' : '您没有同意，单位什么也看不到'}
          checked={unitSeesService}
          onTap={() => !consent.isPending && turn()}
        />
      </RowGroup>
      <View className="t-note">{whatUnitSees}</View>
      {consent.error && <Refused words={failureWords[consent.error.code]} />}
    </>
  );
};

const shortest = 2;

const Farewell = ({ membership, onClose }: OfMine & { onClose: () => void }) => {
  const end = useEndMembership();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { id: membershipId, memberId } = membership;
  const send = () => {
    if (reason.trim().length < shortest) setMissing(true);
    else end.mutate({ params: { memberId, membershipId }, body: { reason } }, { onSuccess: onClose });
  };
  return (
    <Sheet open title="结束报到" onClose={onClose}>
      <WordsField
        label="原因"
        placeholder="比如：搬到别的街道了"
        max={200}
        value={reason}
        error={missing ? '请写明原因，至少两个字。' : undefined}
        onChange={setReason}
      />
      <WhoReads words="您本人和社区" />
      <View className="t-note">结束后不能再认领心愿；已经认领的还请办完。</View>
      {end.error && <Refused words={failureWords[end.error.code]} />}
      <PrimaryButton label="结束报到" busy={end.isPending} onTap={send} />
    </Sheet>
  );
};

/** How his registration stands, and what he may still do about it. */
export const PartyState = ({ membership }: OfMine) => {
  const [leaving, setLeaving] = useState(false);
  const me = useMe();
  const withdraw = useWithdrawMembership();
  const acts = membershipActsOpenTo(membership.state, 'member');
  const params = { memberId: membership.memberId, membershipId: membership.id };
  return (
    <>
      <Facts membership={membership} />
      {membership.state === 'applied' && <MessageGrants me={me.data} matter="membership" />}
      {membership.state === 'confirmed' && <MessageGrants me={me.data} matter="member" />}
      {acts.includes('setUnitConsent') && <Consent membership={membership} />}
      {withdraw.error && <Refused words={failureWords[withdraw.error.code]} />}
      <View className="party-leave">
        {acts.includes('withdrawMembership') && (
          <TextButton quiet label="撤回报到" onTap={() => !withdraw.isPending && withdraw.mutate({ params })} />
        )}
        {acts.includes('endMembership') && <TextButton quiet label="结束报到" onTap={() => setLeaving(true)} />}
      </View>
      {leaving && <Farewell membership={membership} onClose={() => setLeaving(false)} />}
    </>
  );
};
