import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Refusal, type Result, refuse } from '../../shared/kernel/result';
import { hasBuildingSheets, type SheetsView } from '../../shared/people/building-sheets';
import type * as contracts from '../../shared/people/building-sheets-contract';
import { leaveKeepers } from '../../shared/people/leave';
import type { Asked } from '../kernel/asked';
import type { Ids, PhotoAddresses } from '../kernel/ports';
import { already, change, perform } from '../kernel/write-act';
import { type SheetsChange, type SheetsJob, sheetsChanged, sheetsView } from './building-sheets';
import type { SheetsPlace, SheetsStore } from './building-sheets-store';

export interface SheetsPorts {
  readonly sheets: SheetsStore;
  readonly ids: Ids;
}

/** Whoever may look at a building's code may have all of them printed. */
const objectionTo = (actor: Actor, found: SheetsPlace | undefined): Refusal | undefined => {
  if (found === undefined || !hasBuildingSheets(found.place.id)) return { code: 'NOT_FOUND' };
  return holdsWithin(actor, leaveKeepers, found.place.path) ? undefined : { code: 'NOT_ALLOWED' };
};

/** One document at a time for a node: while it is being made, asking again changes nothing. A fresh one takes an earlier one's place. */
export const requestBuildingSheets =
  ({ sheets, ids }: SheetsPorts) =>
  async ({
    input,
    actor,
    at,
    idempotency,
  }: Asked<typeof contracts.requestBuildingSheets>): Promise<Result<SheetsView>> => {
    const { placeId } = input.params;
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const id = ids.ulid();
    return perform<SheetsPlace | undefined, SheetsChange, SheetsView>(
      {
        load: () => sheets.load(placeId, asker),
        permit: (found) => objectionTo(actor, found),
        decide: (found) => {
          if (found === undefined) return refuse('NOT_FOUND');
          const { place, job } = found;
          if (job?.state === 'working') return already(sheetsView(placeId, job, at));
          const fresh: SheetsJob = { id, state: 'working', place: place.path, askedAt: at, drawn: 0 };
          const deed = { act: 'requestBuildingSheets', at, eventId: id, actorId: actor.personId } as const;
          return change(sheetsChanged(deed, fresh), sheetsView(placeId, fresh, at));
        },
        save: (before, asked, remember) => sheets.ask(before?.job, asked, asker, remember),
        remember: (answer) => sheets.remember(asker, answer),
      },
      { act: 'requestBuildingSheets', requestHash: idempotency.requestHash },
    );
  };

/** The address is made anew at each asking: whoever may not ask any more is not given one. */
export const getBuildingSheets =
  ({ sheets, pictures }: Pick<SheetsPorts, 'sheets'> & { readonly pictures: PhotoAddresses }) =>
  async ({
    input,
    actor,
    at,
  }: Asked<typeof contracts.getBuildingSheets>): Promise<Result<ReplyOf<typeof contracts.getBuildingSheets>>> => {
    const { placeId } = input.params;
    const found = await sheets.find(placeId);
    const objection = objectionTo(actor, found);
    if (objection !== undefined) return { ok: false, refusal: objection };
    const view = sheetsView(placeId, found?.job, at);
    const objectKey = view.state === 'ready' ? found?.job?.objectKey : undefined;
    return accept(objectKey === undefined ? view : { ...view, url: pictures.addressOf(objectKey, at) });
  };
