import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { proxyRoles } from '../../../../shared/kernel/acting';
import type { Role } from '../../../../shared/kernel/actor';
import { leafOf } from '../../../../shared/kernel/place';
import { consentTakers } from '../../../../shared/proxies/acting-for';
import { ChipPicker } from '../../../kit/chip-picker';
import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { LogInFirst } from '../../../people/log-in-first';
import { type Me, useMe } from '../../../people/use-me';
import { useSession } from '../../../platform/session';
import { ActingAt } from './acting-at';
import { PeopleAt } from './people-at';
import { RegisterForm } from './register-form';

const serving: readonly Role[] = proxyRoles;
const takers: readonly Role[] = consentTakers;

interface Node {
  readonly placeId: string;
  readonly name: string;
  /** He takes consents here, by telephone or at the door. */
  readonly takesConsent: boolean;
}

/** Where he may act for neighbours without a phone. */
const nodesOf = ({ roles }: Pick<Me, 'roles'>): readonly Node[] => {
  const nodes = new Map<string, Node>();
  for (const { role, at, placeName } of roles) {
    if (!serving.includes(role)) continue;
    const placeId = leafOf(at);
    const takesConsent = takers.includes(role) || nodes.get(placeId)?.takesConsent === true;
    nodes.set(placeId, { placeId, name: placeName, takesConsent });
  }
  return [...nodes.values()];
};

const AtNode = ({ nodes }: { nodes: readonly Node[] }) => {
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
      <PeopleAt key={node.placeId} placeId={node.placeId} takesConsent={node.takesConsent} />
      <RegisterForm />
      {node.takesConsent && <ActingAt placeId={node.placeId} />}
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
