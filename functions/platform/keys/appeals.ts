import type { AppealState } from '../../../shared/appeals/appeal';

export const appealKeys = (appealId: string) => {
  const pk = `APPEAL#${appealId}`;
  return {
    appeal: { pk, sk: 'APPEAL' },
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
    note: (eventId: string) => ({ pk, sk: `NOTE#${eventId}` }),
    /** What a unit finds it by. */
    call: (unitId: string) => ({ pk, sk: `CALL#${unitId}` }),
    clock: { pk, sk: 'TIMER#CLOCK' },
  } as const;
};

export const handlingUnitKeys = (unitId: string) => {
  const pk = `HANDLINGUNIT#${unitId}`;
  return {
    unit: { pk, sk: 'UNIT' },
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
  } as const;
};

/** Units for which somebody stands at this moment. */
export const handlesKey = (personId: string) => ({ pk: `PERSON#${personId}`, sk: 'HANDLES' }) as const;

export const appealScope = (state: AppealState): string => `APPEAL#${state}`;
export const ownAppeals = (personId: string): string => `APPEAL#${personId}`;
export const unitCalls = (unitId: string, open: boolean): string => `CALL#${open ? 'open' : 'past'}#${unitId}`;
/** Units that a node keeps. */
export const unitsAt = (placeId: string): string => `HANDLINGUNIT#${placeId}`;
