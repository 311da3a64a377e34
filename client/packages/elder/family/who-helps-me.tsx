import { View } from '@tarojs/components';
import type { ActingView } from '../../../../shared/proxies/acting-for';
import { PrimaryButton, TextButton } from '../../../kit/button';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { PrimaryBar } from '../../../kit/primary-bar';
import { goTo } from '../../../platform/navigate';
import { Question } from '../question';

const helpWords =
  '家人能用自己的手机，替您许愿、补充、确认、撤回，替您提投诉建议，也看得到这些事。每办一步都会告诉您。';

/** What has ended is left out: it can do nothing any more. */
export const WhoHelpsMe = ({ all }: { all: readonly ActingView[] }) => {
  const asked = all.filter(({ state }) => state === 'asked');
  const active = all.filter(({ state }) => state === 'active');
  return (
    <>
      <Question words={active.length > 0 ? '家人在帮您办' : '请家人帮您办'} hint={helpWords}>
        {asked.length + active.length > 0 && (
          <RowGroup>
            {asked.map(({ agentId, name }) => (
              <ListRow
                key={agentId}
                icon="people"
                title={`${name}想替您办事`}
                note="等您决定，点开看看"
                onTap={() => goTo('elderFamily', { step: 'decide', agent: agentId })}
              />
            ))}
            {active.map(({ agentId, name }) => (
              <ListRow
                key={agentId}
                icon="done"
                title={`${name}在替您办事`}
                note="不要TA办了，点这里"
                onTap={() => goTo('elderFamily', { step: 'end', agent: agentId })}
              />
            ))}
          </RowGroup>
        )}
        <View className="ask-own">怎么停：在这里点一下，或者打电话给社区说一声，马上就停。</View>
        <View className="ask-later">
          <TextButton label="我想替家人办事" onTap={() => goTo('elderActFor')} />
        </View>
      </Question>
      <PrimaryBar>
        <PrimaryButton
          label={active.length > 0 ? '再请一位家人' : '把编号念给家人'}
          onTap={() => goTo('elderFamily', { step: 'number' })}
        />
      </PrimaryBar>
    </>
  );
};
