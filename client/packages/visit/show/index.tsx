import { useState } from 'react';
import { leafOf } from '../../../../shared/kernel/place';
import { type VisitRole, visitRoles } from '../../../../shared/visits/visit';
import { ChipPicker } from '../../../kit/chip-picker';
import { Empty } from '../../../kit/empty';
import { Field } from '../../../kit/field';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { LogInFirst } from '../../../people/log-in-first';
import { type Me, useMe } from '../../../people/use-me';
import { useSession } from '../../../platform/session';
import { visitRoleWords } from '../../../visits/visit-words';
import { LiveCode } from './live-code';
import './index.scss';
import { useAsked } from '../../../platform/navigate';

const dutiesOf = ({ roles }: Pick<Me, 'roles'>): readonly VisitRole[] =>
  visitRoles.filter((duty) => roles.some(({ role }) => role === duty));

/** Where he serves in it. */
const placesOf = ({ roles }: Pick<Me, 'roles'>, duty: VisitRole) =>
  roles
    .filter(({ role }) => role === duty)
    .map(({ at, placeName, communityName = placeName }) => ({
      value: leafOf(at),
      word: communityName === placeName ? placeName : `${communityName}${placeName}`,
    }));

/** Whoever serves at several places in one role says at which he comes to a door now. */
const AtPlace = ({ role, places }: { role: VisitRole; places: ReturnType<typeof placesOf> }) => {
  const [picked, setPicked] = useState(places[0]?.value);
  return (
    <>
      {places.length > 1 && (
        <Field label="到哪里上门">
          <ChipPicker label="到哪里上门" options={places} value={picked} onPick={(next) => setPicked(next ?? picked)} />
        </Field>
      )}
      <LiveCode key={picked} body={picked === undefined ? { role } : { role, nodeId: picked }} />
    </>
  );
};

const ByDuty = ({ me }: { me: Me }) => {
  const duties = dutiesOf(me);
  const [picked, setPicked] = useState<VisitRole>();
  const role = picked ?? duties[0];
  if (role === undefined)
    return <Empty drawing="door" title="您目前不用上门" hint="有上门职责，或认领了心愿，才有上门码" />;
  return (
    <>
      {duties.length > 1 && (
        <Field label="以什么身份上门">
          <ChipPicker
            label="以什么身份上门"
            options={duties.map((value) => ({ value, word: visitRoleWords[value] }))}
            value={role}
            onPick={(next) => setPicked(next ?? role)}
          />
        </Field>
      )}
      <AtPlace key={role} role={role} places={placesOf(me, role)} />
    </>
  );
};

const Mine = ({ wish }: { wish: string | undefined }) => {
  const me = useMe();
  if (wish !== undefined) return <LiveCode body={{ wishId: wish }} />;
  return <QueryView query={me}>{(data) => <ByDuty me={data} />}</QueryView>;
};

/** 出示上门码: held out at the door, so that nobody has to believe a stranger. */
export default function ShowVisitCode() {
  const session = useSession();
  const { wish } = useAsked();
  return (
    <PageShell title="出示上门码">
      {session ? (
        <Mine wish={wish} />
      ) : (
        <LogInFirst drawing="door" title="登录后出示上门码" hint="上门码只给有上门职责的人" />
      )}
    </PageShell>
  );
}
