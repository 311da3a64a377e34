import { useQueryClient } from '@tanstack/react-query';
import { digestRoleAt } from '../../../../shared/notices/digest-role';
import { MessageGrants } from '../../../notices/message-grants';
import { useMe } from '../../../people/use-me';
import { EndActing } from '../end-acting';
import { Frame } from '../frame';
import { servesNeighbours, takesConsent } from '../serving-nodes';
import { Ways } from '../ways';
import { Work } from './work';

export default function Today() {
  const queries = useQueryClient();
  const me = useMe();
  const refresh = () =>
    Promise.all(
      [
        'me',
        'wish-queue',
        'referrals',
        'residencies',
        'memberships',
        'unreachable',
        'suggestion-queue',
        'report-queue',
      ].map((first) => queries.invalidateQueries({ queryKey: [first] })),
    );
  return (
    <Frame at="today" onRefresh={refresh}>
      {(desk) => (
        <>
          {servesNeighbours(desk.roles) && <Ways placeId={desk.placeId} />}
          {takesConsent(desk.roles) && <EndActing key={`end/${desk.placeId}`} placeId={desk.placeId} />}
          <Work key={desk.placeId} desk={desk} />
          {desk.roles.some((role) => role === digestRoleAt(desk.placeId)) && (
            <MessageGrants me={me.data} matter="desk" />
          )}
        </>
      )}
    </Frame>
  );
}
