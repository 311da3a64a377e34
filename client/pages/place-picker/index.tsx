import { Input, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { aria } from '../../kit/aria';
import { PrimaryButton } from '../../kit/button';
import { Empty } from '../../kit/empty';
import { ListRow, RowGroup } from '../../kit/list-row';
import { PageShell } from '../../kit/page-shell';
import { PrimaryBar } from '../../kit/primary-bar';
import { QueryView } from '../../kit/query-view';
import { choosePlace } from '../../people/chosen-place';
import { type Place, usePlaces } from '../../people/use-places';
import { goBack, useAsked } from '../../platform/navigate';
import { backTo, mayStopAt, named, placeOf, questionAt, type Trail } from './trail';
import { TrailBar } from './trail-bar';
import './index.scss';

/** A choice of one is no question: the only district, the only street. */
const onlyChoice = (places: readonly Place[] | undefined): Place | undefined =>
  places?.length === 1 && (places[0]?.kind === 'district' || places[0]?.kind === 'street') ? places[0] : undefined;

const choose = (trail: Trail): void => {
  const place = placeOf(trail);
  if (place) choosePlace(place);
  goBack();
};

export default function PlacePicker() {
  const toTheDoor = useAsked().until === 'building';
  const [trail, setTrail] = useState<Trail>([]);
  const [typed, setTyped] = useState('');
  const places = usePlaces(trail.at(-1)?.id);
  const only = onlyChoice(places.data);
  useEffect(() => {
    if (only) setTrail((before) => (before.includes(only) ? before : [...before, only]));
  }, [only]);
  const go = (next: Trail) => {
    setTyped('');
    setTrail(next);
  };
  const pick = (place: Place) => (place.kind === 'building' ? choose([...trail, place]) : go([...trail, place]));
  const last = trail.at(-1);
  return (
    <PageShell title="选择地点" onRefresh={() => places.refetch()}>
      <TrailBar trail={trail} onBackTo={(place) => go(backTo(trail, place))} />
      <View className="picker-head">
        <View className="t-title" {...aria({ role: 'heading' })}>
          {questionAt(trail)}
        </View>
        <Input
          className="picker-search"
          value={typed}
          placeholder="输入名字找一找"
          onInput={({ detail }) => setTyped(detail.value)}
          {...aria({ label: '输入名字找一找' })}
        />
      </View>
      <QueryView query={places}>
        {(all) => {
          const shown = named(toTheDoor ? all.filter(({ exclusive }) => exclusive !== true) : all, typed);
          if (shown.length === 0) return <Empty drawing="door" title="没有找到" hint="换个字再试，或返回上一级看看" />;
          return (
            <RowGroup>
              {shown.map((place) => (
                <ListRow
                  key={place.id}
                  title={place.name}
                  {...(place.exclusive ? { note: '商铺和单位' } : {})}
                  onTap={() => pick(place)}
                />
              ))}
            </RowGroup>
          );
        }}
      </QueryView>
      {!toTheDoor && last && mayStopAt(trail) && (
        <PrimaryBar>
          <PrimaryButton label={`就选${last.name}`} onTap={() => choose(trail)} />
        </PrimaryBar>
      )}
    </PageShell>
  );
}
