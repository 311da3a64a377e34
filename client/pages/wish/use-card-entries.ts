import type { Role } from '../../../shared/kernel/actor';
import type { PlacePath } from '../../../shared/kernel/place';
import type { ServiceItem, ServiceTopic } from '../../../shared/service-cards/service-card';
import type { ReferralKind } from '../../../shared/wishes/referral';
import { relationRoles } from '../../../shared/wishes/relations';
import type { WishView } from '../../../shared/wishes/wish';
import { type Me, useMe } from '../../people/use-me';
import { useKeptServiceCard } from '../../service-cards/use-service-card';

/** Under what the card keeps those whom a kind of referral is to. */
const topicsOf = {
  professional: ['property', 'water', 'power', 'gas', 'heating', 'repair'],
  social_aid: ['elder_care', 'other'],
  hospital: ['clinic', 'elder_care'],
  disabled_federation: ['other'],
  other: ['police', 'transport', 'elder_care', 'property', 'other'],
} as const satisfies Record<ReferralKind, readonly ServiceTopic[]>;

const staffRoles: readonly Role[] = relationRoles.communityStaff;

/** Whoever looks after the wish does so from the community, or from the street above it. */
const pathOf = ({ communityId }: WishView, me: Me | undefined): PlacePath | undefined => {
  const role = me?.roles.find(
    ({ role: held, at }) => staffRoles.includes(held) && (at.community ?? communityId) === communityId,
  );
  return role && { ...role.at, community: communityId };
};

/** Whom the service card of the wish's community names for such a matter. */
export const useCardEntries = (wish: WishView, kind: ReferralKind | undefined): readonly ServiceItem[] => {
  const me = useMe();
  const card = useKeptServiceCard(pathOf(wish, me.data));
  const topics: readonly ServiceTopic[] = kind === undefined ? [] : topicsOf[kind];
  return (card.data?.items ?? []).filter(({ topic }) => topics.includes(topic));
};
