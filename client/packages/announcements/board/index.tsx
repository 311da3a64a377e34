import { useQueryClient } from '@tanstack/react-query';
import { PageShell } from '../../../kit/page-shell';
import { useAsked } from '../../../platform/navigate';
import { AnnouncementDesk } from './announcement-desk';
import { OneAnnouncement } from './one-announcement';
import { ReaderList } from './reader-list';
import { WriteAnnouncement } from './write-announcement';

/** Everything about 公告 is one page with four views, so that what they share stays in this package and out of the main one. */
const View = () => {
  const { view, id, place, name } = useAsked();
  if (view === 'desk') return <AnnouncementDesk />;
  if (view === 'write' && place !== undefined) return <WriteAnnouncement placeId={place} placeName={name ?? ''} />;
  return id === undefined ? <ReaderList /> : <OneAnnouncement id={id} />;
};

export default function Board() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(
      ['board', 'announcement', 'place-announcements'].map((first) => queries.invalidateQueries({ queryKey: [first] })),
    );
  return (
    <PageShell title="公告" onRefresh={refresh}>
      <View />
    </PageShell>
  );
}
