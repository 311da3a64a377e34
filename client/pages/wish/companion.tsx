import type { WishView } from '../../../shared/wishes/wish';
import { Banner } from '../../kit/banner';
import { CallButton } from '../../kit/call-button';
import { useGridContact } from '../../people/use-grid-contact';

const words = (who: string): string => `第一次上门由${who}陪您去。请先打电话约好时间，再看居民的联系方式。`;

/** Whoever comes the first time to somebody who lives alone is told who comes along: the grid worker, or who stands in for him today. */
export const Companion = ({ wish }: { wish: WishView }) => {
  const comes = wish.accompanied === true && wish.myClaim?.state === 'held';
  const { data } = useGridContact(comes ? wish.gridId : undefined);
  if (!comes) return null;
  if (data === undefined) return <Banner icon="people" words={words('网格员')} />;
  const [name, phone] = data.away ? [data.standInName, data.standInPhone] : [data.workerName, data.dutyPhone];
  return (
    <Banner icon="people" words={words(`网格员${name}`)}>
      <CallButton who={name} phone={phone} />
    </Banner>
  );
};
