import { useEffect } from 'react';
import { ListRow, RowGroup } from '../../kit/list-row';
import { PageShell } from '../../kit/page-shell';
import { useChosenPlace } from '../../people/chosen-place';
import { useGridContact } from '../../people/use-grid-contact';
import { useMe } from '../../people/use-me';
import { goTo } from '../../platform/navigate';
import { useElderMode } from '../../platform/reading-mode';
import { useMyWishes } from '../../wishes/use-my-wishes';
import { ElderHome } from './elder-home';
import { ElderOffer } from './elder-offer';
import { HomeBoard } from './home-board';
import { HomeFoot } from './home-foot';
import { HomeTop } from './home-top';
import { MyGridWorker } from './my-grid-worker';
import { ToDo } from './to-do';
import { useScannedPlace } from './use-scanned-place';
import { WishTile } from './wish-tile';
import './home.scss';

export default function Home() {
  const me = useMe();
  const wishes = useMyWishes();
  useScannedPlace();
  const { place, choose } = useChosenPlace();
  const elder = useElderMode();
  const home = me.data?.home;
  useEffect(() => {
    // Whoever has registered where he lives need not pick it again.
    if (place === undefined && home !== undefined) choose({ path: home.at, name: home.name });
  }, [place, home, choose]);
  const grid = place?.path.grid;
  const contact = useGridContact(grid);
  const refresh = () =>
    Promise.all([
      ...(me.isEnabled ? [me.refetch(), wishes.refetch()] : []),
      ...(grid === undefined ? [] : [contact.refetch()]),
    ]);
  return (
    <PageShell title="邻里" tab home onRefresh={refresh}>
      <HomeTop place={place?.name} elder={elder} />
      <ElderOffer />
      {elder ? (
        <ElderHome path={place?.path} wishes={wishes.data ?? []} />
      ) : (
        <>
          <MyGridWorker grid={grid} query={contact} />
          <RowGroup>
            <ListRow
              icon="phone"
              title="便民服务卡"
              note="物业、水电气暖、派出所，该打给谁"
              onTap={() => goTo('serviceCard')}
            />
          </RowGroup>
          <ToDo wishes={wishes.data ?? []} />
          <WishTile />
          <HomeBoard path={place?.path} />
        </>
      )}
      <HomeFoot elder={elder} />
    </PageShell>
  );
}
