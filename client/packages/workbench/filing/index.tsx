import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Banner } from '../../../kit/banner';
import { SecondButton } from '../../../kit/button';
import { ChipPicker } from '../../../kit/chip-picker';
import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { LogInFirst } from '../../../people/log-in-first';
import { useSession } from '../../../platform/session';
import type { ServingNode } from '../serving-nodes';
import { Filed } from './filed';
import type { Source } from './filing-draft';
import { FilingForm } from './filing-form';
import { MessageStep } from './message-step';
import { type Filing, useFiling } from './use-filing';
import { useServingNodes } from './use-serving';
import './index.scss';
import { useAsked } from '../../../platform/navigate';

/** Two messages, of which one waited already: neither is lost unasked. */
const WhichMessage = ({ pasted }: Pick<Filing, 'pasted'>) => (
  <Banner icon="reply" tone="waiting" words="上次还有一条没有提交。">
    <SecondButton label="改用刚复制的" onTap={pasted.takeFresh} />
    <SecondButton label="接着写上次的" onTap={pasted.leaveFresh} />
  </Banner>
);

const Steps = ({ filing, source, placeId }: { filing: Filing; source: Source; placeId: string }) => {
  const { filed, value, pasted } = filing;
  if (filed) {
    return <Filed filed={filed} again={source === 'call' ? '再记一通电话' : '再粘一条消息'} onAgain={filing.again} />;
  }
  return (
    <>
      {pasted.fresh !== undefined && <WhichMessage pasted={pasted} />}
      {source === 'message' && !value.isRead ? (
        <MessageStep message={value.message} onChange={filing.typeMessage} onRead={filing.read} />
      ) : (
        <FilingForm filing={filing} placeId={placeId} />
      )}
    </>
  );
};

const AtNode = ({ nodes, source, asker, first }: AtNodeProps) => {
  const filing = useFiling(source, asker);
  const [picked, setPicked] = useState(first);
  const node = nodes.find(({ placeId }) => placeId === picked) ?? nodes[0];
  if (node === undefined)
    return <Empty drawing="desk" title="这里给社区、网格员和楼长用" hint="您目前没有要代办的居民" />;
  return (
    <>
      {nodes.length > 1 && !filing.filed && (
        <View className="filing-nodes">
          <ChipPicker
            label="在哪里"
            options={nodes.map(({ placeId, name }) => ({ value: placeId, word: name }))}
            value={node.placeId}
            onPick={(placeId) => setPicked(placeId ?? node.placeId)}
          />
        </View>
      )}
      <Steps filing={filing} source={source} placeId={node.placeId} />
    </>
  );
};
interface AtNodeProps {
  readonly nodes: readonly ServingNode[];
  readonly source: Source;
  readonly asker: string;
  readonly first: string | undefined;
}

/** 替居民办事: a wish, or what he has to say; from a call, in half a minute, or from a message of the community's group. */
export default function FilingPage() {
  const { from, place } = useAsked();
  const source: Source = from === 'message' ? 'message' : 'call';
  const session = useSession();
  const nodes = useServingNodes();
  const queries = useQueryClient();
  return (
    <PageShell title="替居民办事" onRefresh={() => queries.invalidateQueries({ queryKey: ['phoneless'] })}>
      {session ? (
        <QueryView query={nodes}>
          {(items) => (
            <AtNode key={session.personId} nodes={items} source={source} asker={session.personId} first={place} />
          )}
        </QueryView>
      ) : (
        <LogInFirst drawing="desk" title="登录后继续" hint="这里给社区、网格员和楼长用" />
      )}
    </PageShell>
  );
}
