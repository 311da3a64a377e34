import type { UnitView } from '../../shared/memberships/unit';
import type { PartyDraft } from './party-draft';
import { useUnits } from './use-units';

const most = 8;

/** Units of the street that have paired with a community, by what is typed of the name; once one is picked, the others too. */
export const useSuggestedUnits = (
  street: string | undefined,
  { unit, unitId }: Pick<PartyDraft, 'unit' | 'unitId'>,
): readonly UnitView[] => {
  const { data = [] } = useUnits(street);
  return data.filter(({ name }) => unitId !== undefined || name.includes(unit.trim())).slice(0, most);
};
