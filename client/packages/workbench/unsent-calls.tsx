import { View } from '@tarojs/components';
import type { CallOutcome } from '../../../shared/notices/unreachable';
import { aria } from '../../kit/aria';
import { TextButton } from '../../kit/button';
import { failureWords } from '../../kit/failure-words';
import { StateLine } from '../../kit/state-line';
import { momentWords } from '../../kit/time-words';
import { serverNow } from '../../platform/server-time';
import type { WhyUnsent } from '../../platform/unsent-list';
import { callMatterWords, outcomeWords } from './call-words';
import { callsOutbox } from './calls-outbox';
import './unsent-calls.scss';

const whyWords = (why: WhyUnsent): string =>
  why === 'TOO_OLD' ? '放了太久，不再发送。请看看名单，需要的话再打一次。' : failureWords[why];

type Item = ReturnType<typeof callsOutbox.use>[number];

const Waiting = ({ item }: { item: Item }) => {
  const { key, shown, given, at, refused } = item;
  const outcome: CallOutcome = given.body.outcome;
  return (
    <View className="unsent">
      <View className="unsent-head">
        {refused ? (
          <StateLine icon="alert" word="没有发送" tone="overdue" />
        ) : (
          <StateLine icon="send" word="待发送" tone="waiting" />
        )}
        <View className="t-note">{momentWords(at, serverNow())}记下</View>
      </View>
      <View>{`${shown.nameMask} · ${callMatterWords(shown.kind)} · ${outcomeWords[outcome]}`}</View>
      {refused && (
        <>
          <View className="unsent-why" {...aria({ role: 'alert' })}>
            {whyWords(refused)}
          </View>
          <TextButton label="不发了，删掉" onTap={() => callsOutbox.discard(key)} />
        </>
      )}
    </View>
  );
};

/** Calls that have been noted and have not reached the cloud. */
export const UnsentCalls = () => {
  const items = callsOutbox.use();
  if (items.length === 0) return null;
  return (
    <View className="card">
      {items.map((item) => (
        <Waiting key={item.key} item={item} />
      ))}
      <View className="t-note">有网络时自动发送；退出登录，没发出的就删掉了。</View>
    </View>
  );
};
