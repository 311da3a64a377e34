import type { WishView } from '../../../shared/wishes/wish';
import { Banner } from '../../kit/banner';
import { CallButton } from '../../kit/call-button';
import { lineOf } from '../../people/keep-call-line';
import { useGridContact } from '../../people/use-grid-contact';

const words = (who: string, call = '请先打电话约好时间'): string =>
  `第一次上门由网格员${who}陪您去。${call}，再看居民的联系方式。`;

/**
 * Whoever comes the first time to somebody who lives alone is told who comes along: the grid worker, or who stands in for him today. Where
 * no number is known of him, the community is called.
 */
export const Companion = ({ wish }: { wish: WishView }) => {
  const comes = wish.accompanied === true && wish.myClaim?.state === 'held';
  const { data } = useGridContact(comes ? wish.gridId : undefined);
  if (!comes) return null;
  if (data === undefined) return <Banner icon="people" words={words('')} />;
  const { office, name, phone } = lineOf(data);
  const who = data.away ? data.standInName : data.workerName;
  return (
    <Banner icon="people" words={words(who, office === undefined ? '请先打电话，请社区帮您约时间' : undefined)}>
      <CallButton who={name} phone={phone} />
    </Banner>
  );
};
