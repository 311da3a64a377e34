import { useState } from 'react';
import type { PlaceKind } from '../../../../shared/kernel/place';
import { ChipPicker } from '../../../kit/chip-picker';
import { Field } from '../../../kit/field';
import { type Place, usePlaces } from '../../../people/use-places';

interface NodePickerProps {
  /** Where one stands: the desk's node at first. */
  readonly from: { readonly id: string; readonly kind: PlaceKind; readonly name: string };
  readonly kinds: readonly PlaceKind[];
  readonly value: string | undefined;
  readonly onPick: (placeId: string) => void;
}

const order: readonly PlaceKind[] = ['district', 'street', 'community', 'grid', 'building'];
const questions: Readonly<Record<PlaceKind, string>> = {
  district: '哪个区',
  street: '哪个街道',
  community: '哪个社区',
  grid: '哪个网格',
  building: '哪栋楼',
};

/** Down the org tree as far as the role may be held. */
export const NodePicker = ({ from, kinds, value, onPick }: NodePickerProps) => {
  const [below, setBelow] = useState<Place>();
  const deeper = kinds.some((kind) => order.indexOf(kind) > order.indexOf(from.kind));
  const places = usePlaces(from.id);
  const own = kinds.includes(from.kind) ? [{ value: from.id, word: from.name }] : [];
  const under = deeper ? (places.data ?? []) : [];
  const pick = (placeId: string | undefined) => {
    const place = under.find(({ id }) => id === placeId);
    setBelow(place);
    if (placeId !== undefined && (place === undefined || kinds.includes(place.kind))) onPick(placeId);
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
        <NodePicker key={below.id} from={below} kinds={kinds} value={value} onPick={onPick} />
      )}
    </>
  );
};
