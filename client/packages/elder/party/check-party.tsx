import { Refused } from '../../../kit/trouble';
import { WhoCanSee } from '../../../kit/who-can-see';
import { skillWords } from '../../../memberships/membership-words';
import { bodyOf, faultFrom, faultsOf, partyLoginReason, partyReaders } from '../../../memberships/party-draft';
import { useApplyMembership } from '../../../memberships/use-apply-membership';
import { useCommunity } from '../../../people/use-community';
import { endWith } from '../../../platform/navigate';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { Check } from '../check';
import { useBeginAnew } from '../steps';
import type { Asked } from './asked';

const orNothing = (words: readonly string[]): string => words.filter((word) => word !== '').join('、') || '没有说';

export const CheckParty = ({ steps, draft: { value, clear } }: Asked) => {
  const community = useCommunity();
  const apply = useApplyMembership();
  const { community: whereFault, ...faults } = faultsOf(value, community?.id);
  useBeginAnew(Object.keys(faults).length > 0, 'elderParty');
  const send = useOnceAtATime(async () => {
    if (community === undefined) return;
    await apply.mutateAsync({ body: bodyOf(value, community.id) });
    clear();
    endWith('elderParty', { step: 'sent' });
  });
  // The cloud's word on one of the answers is said in the same sentence as before.
  const [told] = Object.values(faultFrom(apply.error?.field));
  return (
    <Check
      steps={steps}
      lines={[
        ['姓名', value.name.trim()],
        ['报到的社区', community?.name ?? '还没有选'],
        ['工作单位', value.unit.trim()],
        ['党支部', value.branch.trim()],
        ['能帮什么', orNothing([...value.skills.map((skill) => skillWords[skill]), value.skillWords.trim()])],
        ['什么时候有空', orNothing(value.times)],
        ['单位看服务次数', value.unitSeesService ? '同意，以后随时可以关' : '不同意'],
      ]}
      readers={<WhoCanSee {...partyReaders} />}
      button="提交报到"
      busy={apply.isPending}
      thrown={apply.error}
      loginReason={partyLoginReason}
      onSend={send}
      {...(told === undefined ? {} : { refused: <Refused words={told} /> })}
      {...(whereFault === undefined ? {} : { instead: <Refused words={whereFault} /> })}
    />
  );
};
