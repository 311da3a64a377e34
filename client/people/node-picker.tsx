import { useState } from 'react';
import type { PlaceKind } from '../../shared/kernel/place';
import { ChipPicker } from '../kit/chip-picker';
import { Field } from '../kit/field';
import { type Place, usePlaces } from './use-places';

interface NodePickerProps {
  /** Where one stands: the desk's node at first. */
  readonly from: { readonly id: string; readonly kind: PlaceKind; readonly name: string };
  readonly kinds: readonly PlaceKind[];
  readonly value: string | undefined;
  /** @param name as it is called from outside: a grid or a building with its community */
  readonly onPick: (placeId: string, name: string) => void;
  /** What stands before the names below: 古寨社区 of 第1网格. */
  readonly within?: string;
}

const order: readonly PlaceKind[] = ['district', 'street', 'community', 'grid', 'building'];
const questions: Readonly<Record<PlaceKind, string>> = {
  district: '哪个区',
  street: '哪个街道',
  community: '哪个社区',
  grid: '哪个网格',
  building: '哪栋楼',
};

/** From the community down names are short, and the same in each. */
const withinOf = ({ kind, name }: NodePickerProps['from'], within: string): string =>
  kind === 'community' || kind === 'grid' ? `${within}${name}` : '';

/** Down the org tree as far as one of the kinds may lie. */
export const NodePicker = ({ from, kinds, value, onPick, within = '' }: NodePickerProps) => {
  const [below, setBelow] = useState<Place>();
  const deeper = kinds.some((kind) => order.indexOf(kind) > order.indexOf(from.kind));
  const places = usePlaces(from.id);
  const own = kinds.includes(from.kind) ? [{ value: from.id, word: from.name }] : [];
  const under = deeper ? (places.data ?? []) : [];
  const pick = (placeId: string | undefined) => {
    const place = under.find(({ id }) => id === placeId);
    setBelow(place);
    if (placeId === undefined || (place !== undefined && !kinds.includes(place.kind))) return;
    onPick(placeId, place === undefined ? `${within}${from.name}` : `${withinOf(from, within)}${place.name}`);
  };
  return (
    <>
      <Field label={under[0] ? questions[under[0].kind] : questions[from.kind]}>
        <ChipPicker
          label={under[0] ? questions[under[0].kind] : questions[from.kind]}
          options={[...own, ...under.map(({ id, name }) => ({ value: id, word: name }))]}
          value={below?.id ?? value}
          onPick={pick}
        />
      </Field>
      {below && kinds.some((kind) => order.indexOf(kind) > order.indexOf(below.kind)) && (
        <NodePicker
          key={below.id}
          from={below}
          kinds={kinds}
          value={value}
          onPick={onPick}
          within={withinOf(from, within)}
        />
      )}
    </>
  );
};
