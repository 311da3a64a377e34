import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ChipPicker } from '../../../kit/chip-picker';
import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { LogInFirst } from '../../../people/log-in-first';
import { useMe } from '../../../people/use-me';
import { useSession } from '../../../platform/session';
import { EndActing } from '../end-acting';
import { nodesOf, type ServingNode } from '../serving-nodes';
import { Ways } from '../ways';
import { PeopleAt } from './people-at';
import { RegisterForm } from './register-form';

const AtNode = ({ nodes }: { nodes: readonly ServingNode[] }) => {
  const [picked, setPicked] = useState<string>();
  const node = nodes.find(({ placeId }) => placeId === picked) ?? nodes[0];
  if (node === undefined)
    return <Empty drawing="desk" title="这里给社区、网格员和楼长用" hint="您目前没有要代办的居民" />;
  return (
    <>
      {nodes.length > 1 && (
        <ChipPicker
          label="在哪里"
          options={nodes.map(({ placeId, name }) => ({ value: placeId, word: name }))}
          value={node.placeId}
          onPick={setPicked}
        />
      )}
      <Ways placeId={node.placeId} />
      {node.takesConsent && <EndActing key={`end/${node.placeId}`} placeId={node.placeId} />}
      <PeopleAt key={node.placeId} placeId={node.placeId} takesConsent={node.takesConsent} />
      <RegisterForm />
    </>
  );
};

/** Residents without a phone: registering them, acting for them, and the consents that staff take for them. */
export default function PhonelessPage() {
  const session = useSession();
  const me = useMe();
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(['phoneless', 'acting'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  return (
    <PageShell title="不用手机的居民" onRefresh={refresh}>
      {session ? (
        <QueryView query={me}>{(data) => <AtNode nodes={nodesOf(data)} />}</QueryView>
      ) : (
        <LogInFirst drawing="desk" title="登录后继续" hint="这里给社区、网格员和楼长用" />
      )}
    </PageShell>
  );
}
