import { useState } from 'react';
import { leafOf, placeKindOf } from '../../../../shared/kernel/place';
import { contactKeepers } from '../../../../shared/people/grid-contact';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { QueryView } from '../../../kit/query-view';
import type { Desk } from '../../../people/desk';
import { type Place, usePlaces } from '../../../people/use-places';
import { GridRow } from './grid-row';

const Grids = ({ grids, keeps }: { grids: readonly Pick<Place, 'id' | 'name'>[]; keeps: boolean }) => {
  const [open, setOpen] = useState<string | undefined>(grids.length === 1 ? grids[0]?.id : undefined);
  return (
    <RowGroup>
      {grids.map((grid) => (
        <GridRow
          key={grid.id}
          grid={grid}
          keeps={keeps}
          open={grid.id === open}
          onTap={() => setOpen(grid.id === open ? undefined : grid.id)}
        />
      ))}
    </RowGroup>
  );
};

interface UnderProps {
  readonly placeId: string;
  readonly keeps: boolean;
  readonly onPick: (place: Place) => void;
}

/** Down the org tree until the grids are there. */
const Under = ({ placeId, keeps, onPick }: UnderProps) => (
  <QueryView query={usePlaces(placeId)}>
    {(places) =>
      placeKindOf(placeId) === 'community' ? (
        <Grids grids={places} keeps={keeps} />
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
export const WhoServes = ({ desk }: { desk: Pick<Desk, 'path' | 'name' | 'roles'> }) => {
  const [way, setWay] = useState<readonly Place[]>([]);
  const at = way.at(-1);
  const keeps = contactKeepers.some((role) => desk.roles.includes(role));
  const here = leafOf(at?.path ?? desk.path);
  if (placeKindOf(here) === 'grid') return <Grids grids={[{ id: here, name: desk.name }]} keeps={keeps} />;
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
      <Under key={here} placeId={here} keeps={keeps} onPick={(place) => setWay([...way, place])} />
    </>
  );
};
