import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { ChipPicker } from '../../../kit/chip-picker';
import { Empty } from '../../../kit/empty';
import type { Desk } from '../../../people/desk';
import { Frame } from '../frame';
import { MembershipQueue } from '../membership-queue';
import { shelfNamed, shelves } from '../queue-words';
import { ResidencyQueue } from '../residency-queue';
import { WishQueue } from '../wish-queue';
import './index.scss';
import { useAsked } from '../../../platform/navigate';

const sides = [
  { value: 'wishes', word: '微心愿', icon: 'heart' },
  { value: 'residencies', word: '住址核实', icon: 'building' },
  { value: 'memberships', word: '党员报到', icon: 'hand' },
] as const;
type Side = (typeof sides)[number]['value'];

const Wishes = ({ desk, first }: { desk: Desk; first: string | undefined }) => {
  const [shelf, setShelf] = useState(() => shelfNamed(first));
  return (
    <>
      <View className="review-chips">
        <ChipPicker label="看哪一栏" options={shelves} value={shelf} onPick={(picked) => setShelf(picked ?? shelf)} />
      </View>
      <WishQueue placeId={desk.placeId} shelf={shelf} />
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
          {side === 'wishes' && <Wishes desk={desk} first={params.state} />}
          {side === 'residencies' && <Residencies desk={desk} />}
          {side === 'memberships' && <Memberships desk={desk} />}
        </>
      )}
    </Frame>
  );
}
