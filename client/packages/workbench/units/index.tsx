import { useQueryClient } from '@tanstack/react-query';
import { Input } from '@tarojs/components';
import { useState } from 'react';
import { placeKindOf } from '../../../../shared/kernel/place';
import { type UnitKind, type UnitView, unitKinds } from '../../../../shared/memberships/unit';
import { aria } from '../../../kit/aria';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { Empty } from '../../../kit/empty';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { ListFoot } from '../../../kit/list-foot';
import { QueryView } from '../../../kit/query-view';
import { Refused } from '../../../kit/trouble';
import { unitKindWords } from '../../../memberships/membership-words';
import { usePairUnit } from '../../../memberships/use-pair-unit';
import { useUnits } from '../../../memberships/use-units';
import { useUnpairUnit } from '../../../memberships/use-unpair-unit';
import { Frame } from '../frame';
import { Contact } from './contact';

const shortest = 2;

/** A unit comes onto the list of this community. */
const NewUnit = ({ community }: { community: string }) => {
  const pair = usePairUnit();
  const [name, setName] = useState('');
  const [unitKind, setKind] = useState<UnitKind>('office');
  const [missing, setMissing] = useState(false);
  const send = () => {
    setMissing(name.trim().length < shortest);
    if (name.trim().length >= shortest)
      pair.mutate({ body: { name: name.trim(), unitKind, community } }, { onSuccess: () => setName('') });
  };
  return (
    <Card title="新的结对单位">
      <Field label="单位名称" error={missing ? '请填写单位名称，至少两个字。' : undefined}>
        <Input
          className="field-box"
          value={name}
          placeholder="比如 区第一中学"
          onInput={({ detail }) => setName(detail.value)}
          {...aria({ label: '单位名称' })}
        />
      </Field>
      <Field label="类别">
        <ChipPicker
          label="类别"
          options={unitKinds.map((value) => ({ value, word: unitKindWords[value] }))}
          value={unitKind}
          onPick={(picked) => setKind(picked ?? unitKind)}
        />
      </Field>
      {pair.error && <Refused words={failureWords[pair.error.code]} />}
      <PrimaryButton label="登记结对" busy={pair.isPending} onTap={send} />
    </Card>
  );
};

const Unit = ({ unit }: { unit: UnitView }) => {
  const unpair = useUnpairUnit();
  return (
    <Card title={unit.name}>
      <Contact unit={unit} />
      <Field label={`${unitKindWords[unit.unitKind]} · ${unit.communityName}`}>
        {unpair.error && <Refused words={failureWords[unpair.error.code]} />}
        <SecondButton
          label="取消结对"
          busy={unpair.isPending}
          onTap={() => unpair.mutate({ params: { unitId: unit.id } })}
        />
      </Field>
    </Card>
  );
};

const Units = ({ placeId }: { placeId: string }) => {
  const units = useUnits(placeId);
  return (
    <QueryView query={units}>
      {(items) =>
        items.length === 0 ? (
          <Empty drawing="door" title="还没有结对单位" hint="登记后，党员报到时就能选到" />
        ) : (
          <>
            {items.map((unit) => (
              <Unit key={unit.id} unit={unit} />
            ))}
            <ListFoot
              hasNext={units.hasNextPage}
              busy={units.isFetchingNextPage}
              onMore={() => void units.fetchNextPage()}
            />
          </>
        )
      }
    </QueryView>
  );
};

export default function UnitsPage() {
  const queries = useQueryClient();
  return (
    <Frame at="people" onRefresh={() => queries.invalidateQueries({ queryKey: ['units'] })}>
      {(desk) =>
        desk.decidesMembership ? (
          <>
            {placeKindOf(desk.placeId) === 'community' && <NewUnit community={desk.placeId} />}
            <Units placeId={desk.placeId} />
          </>
        ) : (
          <Empty drawing="desk" title="结对单位由社区登记" />
        )
      }
    </Frame>
  );
}
