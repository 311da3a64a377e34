import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { getMe as contract } from '../../shared/people/contract';
import type { Asked } from '../kernel/asked';
import type { PeopleStore } from './people-store';

export const getMe =
  ({ people }: { readonly people: PeopleStore }) =>
  async ({ actor }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    const found = await people.findPerson(actor.personId);
    if (found === undefined) return refuse('UNAUTHENTICATED');
    const { person, messageGrants } = found;
    return accept({
      personId: actor.personId,
      number: person.number,
      name: person.name,
      phoneMask: person.phoneMask,
      roles: actor.grants.map(({ role, at, placeName, communityName }) => ({ role, at, placeName, communityName })),
      home: person.home,
      residencyPending: person.residency?.state === 'pending',
      residencyDeclined: person.residency?.state === 'declined' ? person.residency.reason : undefined,
      unread: actor.unread,
      messageGrants,
    });
  };
