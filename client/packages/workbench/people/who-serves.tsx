import { useState } from 'react';
import { leafOf, placeKindOf } from '../../../../shared/kernel/place';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { QueryView } from '../../../kit/query-view';
import type { Desk } from '../../../people/desk';
import { type Place, usePlaces } from '../../../people/use-places';
import { GridRow } from './grid-row';

const Grids = ({ grids }: { grids: readonly Pick<Place, 'id' | 'name'>[] }) => {
  const [open, setOpen] = useState<string | undefined>(grids.length === 1 ? grids[0]?.id : undefined);
  return (
    <RowGroup>
      {grids.map((grid) => (
        <GridRow
          key={grid.id}
          grid={grid}
          open={grid.id === open}
          onTap={() => setOpen(grid.id === open ? undefined : grid.id)}
        />
      ))}
    </RowGroup>
  );
};

/** Down the org tree until the grids are there. */
const Under = ({ placeId, onPick }: { placeId: string; onPick: (place: Place) => void }) => (
  <QueryView query={usePlaces(placeId)}>
    {(places) =>
      placeKindOf(placeId) === 'community' ? (
        <Grids grids={places} />
      ) : (
        <RowGroup>
          {places.map((place) => (
            <ListRow key={place.id} icon="place" title={place.name} onTap={() => onPick(place)} />
          ))}
        </RowGroup>
      )
    }
  </QueryView>
);

/** 谁在哪里服务, at and under the node one works at. */
export const WhoServes = ({ desk }: { desk: Pick<Desk, 'path' | 'name'> }) => {
  const [way, setWay] = useState<readonly Place[]>([]);
  const at = way.at(-1);
  const here = leafOf(at?.path ?? desk.path);
  if (placeKindOf(here) === 'grid') return <Grids grids={[{ id: here, name: desk.name }]} />;
  return (
    <>
      {at && (
        <RowGroup>
          <ListRow
            icon="reply"
            title="返回上一级"
            note={`现在看的是${at.name}`}
            onTap={() => setWay(way.slice(0, -1))}
          />
        </RowGroup>
      )}
      <Under key={here} placeId={here} onPick={(place) => setWay([...way, place])} />
    </>
  );
};
