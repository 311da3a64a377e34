import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Role } from '../../../../shared/kernel/actor';
import { relationRoles } from '../../../../shared/wishes/relations';
import { ChipPicker } from '../../../kit/chip-picker';
import { Empty } from '../../../kit/empty';
import type { Desk } from '../../../people/desk';
import { Frame } from '../frame';
import { MembershipQueue } from '../membership-queue';
import { shelfNamed, shelves } from '../queue-words';
import { ReferralQueue } from '../referral-queue';
import { ResidencyQueue } from '../residency-queue';
import { noFilter, type WishFilter } from '../wish-filter';
import { WishQueue } from '../wish-queue';
import './index.scss';
import { useAsked } from '../../../platform/navigate';

const sides = [
  { value: 'wishes', word: '微心愿', icon: 'heart' },
  { value: 'residencies', word: '住址核实', icon: 'building' },
  { value: 'memberships', word: '党员报到', icon: 'hand' },
] as const;
type Side = (typeof sides)[number]['value'];

const publishers: readonly Role[] = relationRoles.communityStaff;

interface WishesProps {
  readonly desk: Desk;
  /** What the address asks for: a state, and perhaps only what has waited too long. */
  readonly first: Readonly<Record<string, string | undefined>>;
}

const Wishes = ({ desk, first }: WishesProps) => {
  const [shelf, setShelf] = useState(() => shelfNamed(first.state));
  const [filter, setFilter] = useState<WishFilter>(() => ({ ...noFilter, lateOnly: first.only === 'late' }));
  /** How long is too long is another matter on each. */
  const turnTo = (next: typeof shelf) => {
    setShelf(next);
    setFilter({ ...filter, lateOnly: false });
  };
  return (
    <>
      <View className="review-chips">
        <ChipPicker label="看哪一栏" options={shelves} value={shelf} onPick={(picked) => turnTo(picked ?? shelf)} />
      </View>
      {shelf === 'referred' ? (
        <ReferralQueue placeId={desk.placeId} />
      ) : (
        <WishQueue
          placeId={desk.placeId}
          publishes={desk.roles.some((role) => publishers.includes(role))}
          state={shelf}
          filter={filter}
          onFilter={setFilter}
        />
      )}
    </>
  );
};

const Residencies = ({ desk }: { desk: Desk }) =>
  desk.decidesResidency ? (
    <ResidencyQueue placeId={desk.placeId} />
  ) : (
    <Empty drawing="door" title="住址由社区和网格核实" />
  );

const Memberships = ({ desk }: { desk: Desk }) =>
  desk.decidesMembership ? (
    <MembershipQueue placeId={desk.placeId} />
  ) : (
    <Empty drawing="door" title="党员报到由社区确认" />
  );

export default function Review() {
  const params = useAsked();
  const queries = useQueryClient();
  const [side, setSide] = useState<Side>(() => sides.find(({ value }) => value === params.side)?.value ?? 'wishes');
  const refresh = () =>
    Promise.all(
      ['wish-queue', 'referrals', 'residencies', 'memberships'].map((first) =>
        queries.invalidateQueries({ queryKey: [first] }),
      ),
    );
  return (
    <Frame at="review" onRefresh={refresh}>
      {(desk) => (
        <>
          <View className="review-chips">
            <ChipPicker label="审核什么" options={sides} value={side} onPick={(picked) => setSide(picked ?? side)} />
          </View>
          {side === 'wishes' && <Wishes key={desk.placeId} desk={desk} first={params} />}
          {side === 'residencies' && <Residencies desk={desk} />}
          {side === 'memberships' && <Memberships desk={desk} />}
        </>
      )}
    </Frame>
  );
}
