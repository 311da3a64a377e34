import { View } from '@tarojs/components';
import { useState } from 'react';
import { placeKindOf } from '../../../../shared/kernel/place';
import { aria } from '../../../kit/aria';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { Picture } from '../../../kit/picture';
import { QueryView } from '../../../kit/query-view';
import { useBuildingCode } from '../../../people/use-building-code';
import { type Place, usePlaces } from '../../../people/use-places';

const Code = ({ buildingId }: { buildingId: string }) => (
  <QueryView query={useBuildingCode(buildingId)}>
    {({ name, picture }) => (
      <View className="codes-look">
        <Picture
          className="codes-picture"
          src={`data:${picture.type};base64,${picture.base64}`}
          label={`${name}的楼栋码`}
        />
      </View>
    )}
  </QueryView>
);

/** Its code is looked at one at a time: WeChat draws it at the first look. */
const Building = ({ place: { id, name } }: { place: Place }) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <ListRow title={name} expanded={open} onTap={() => setOpen(!open)} />
      {open && <Code buildingId={id} />}
    </>
  );
};

const Grid = ({ place: { id, name } }: { place: Place }) => (
  <>
    <View className="codes-grid t-section" {...aria({ role: 'heading' })}>
      {name}
    </View>
    <BuildingsUnder placeId={id} />
  </>
);

/** Every building under the node; a community's grids one after another. */
export const BuildingsUnder = ({ placeId }: { placeId: string }) => (
  <QueryView query={usePlaces(placeId)}>
    {(places) => {
      if (placeKindOf(placeId) !== 'grid') return places.map((place) => <Grid key={place.id} place={place} />);
      if (places.length === 0) return <View className="t-note">还没有楼栋</View>;
      return (
        <RowGroup>
          {places.map((place) => (
            <Building key={place.id} place={place} />
          ))}
        </RowGroup>
      );
    }}
  </QueryView>
);
