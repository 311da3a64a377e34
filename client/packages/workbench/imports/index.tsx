import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { importKindsOf } from '../../../../shared/imports/transitions';
import { kindWords, stateWords } from '../../../imports/import-words';
import { useImports } from '../../../imports/use-imports';
import { Empty } from '../../../kit/empty';
import { ListFoot } from '../../../kit/list-foot';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { QueryView } from '../../../kit/query-view';
import { momentWords } from '../../../kit/time-words';
import type { Desk } from '../../../people/desk';
import { serverNow } from '../../../platform/server-time';
import { Frame } from '../frame';
import { OneImport } from './one-import';
import { SendList } from './send-list';
import './index.scss';

const Earlier = ({ placeId, onOpen }: { placeId: string; onOpen: (importId: string) => void }) => {
  const imports = useImports(placeId);
  return (
    <QueryView query={imports}>
      {(views) =>
        views.length === 0 ? (
          <Empty drawing="desk" title="还没有导入过名单" />
        ) : (
          <>
            <RowGroup>
              {views.map((view) => (
                <ListRow
                  key={view.id}
                  icon="list"
                  title={view.fileName}
                  note={`${kindWords[view.kind]}，${momentWords(view.startedAt, serverNow())}`}
                  aside={stateWords[view.state]}
                  onTap={() => onOpen(view.id)}
                />
              ))}
            </RowGroup>
            <ListFoot
              hasNext={imports.hasNextPage}
              busy={imports.isFetchingNextPage}
              onMore={() => void imports.fetchNextPage()}
            />
          </>
        )
      }
    </QueryView>
  );
};

const AtDesk = ({ placeId, roles }: Pick<Desk, 'placeId' | 'roles'>) => {
  const [opened, setOpened] = useState<string>();
  if (opened !== undefined) return <OneImport importId={opened} onBack={() => setOpened(undefined)} />;
  return (
    <>
      <SendList placeId={placeId} kinds={importKindsOf(roles)} onSent={setOpened} />
      <Earlier placeId={placeId} onOpen={setOpened} />
    </>
  );
};

export default function Imports() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(['imports', 'import'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  return (
    <Frame at="people" onRefresh={refresh}>
      {(desk) =>
        desk.keepsLists ? (
          <AtDesk key={desk.placeId} placeId={desk.placeId} roles={desk.roles} />
        ) : (
          <Empty drawing="desk" title="名单由社区、街道和区里导入" />
        )
      }
    </Frame>
  );
}
