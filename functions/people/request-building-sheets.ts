import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import type { DocumentName } from '../../shared/kernel/document';
import type { Refusal, Result } from '../../shared/kernel/result';
import { hasBuildingSheets, type SheetsView, sheetsFailureSchema } from '../../shared/people/building-sheets';
import type * as contracts from '../../shared/people/building-sheets-contract';
import { leaveKeepers } from '../../shared/people/leave';
import type { Asked } from '../kernel/asked';
import type { DocumentAt, DocumentJob } from '../kernel/document';
import type { PhotoAddresses } from '../kernel/ports';
import { type DocumentPorts, documentViewOf, getDocument, requestDocument } from '../kernel/request-document';

/** Whoever may look at a building's code may have all of them printed. */
const objectionTo =
  (actor: Actor, placeId: string) =>
  (found: DocumentAt | undefined): Refusal | undefined => {
    if (found === undefined || !hasBuildingSheets(placeId)) return { code: 'NOT_FOUND' };
    return holdsWithin(actor, leaveKeepers, found.place) ? undefined : { code: 'NOT_ALLOWED' };
  };

const sheetsView =
  (placeId: string) =>
  (job: DocumentJob | undefined): SheetsView => {
    const view = documentViewOf(placeId, job);
    if (job === undefined) return view;
    const { progress, failure } = job;
    const why = failure === undefined ? {} : { failure: sheetsFailureSchema.parse(failure) };
    return { ...view, drawn: progress?.done ?? 0, buildings: progress?.total, ...why };
  };

const askingAs = (actor: Actor, placeId: string) => ({
  name: { kind: 'building_sheets', placeId } satisfies DocumentName,
  objection: objectionTo(actor, placeId),
  view: sheetsView(placeId),
});

export const requestBuildingSheets =
  (ports: DocumentPorts) =>
  ({ input, actor, at, idempotency }: Asked<typeof contracts.requestBuildingSheets>): Promise<Result<SheetsView>> =>
    requestDocument(ports, {
      ...askingAs(actor, input.params.placeId),
      act: 'requestBuildingSheets',
      actor,
      at,
      idempotency,
    });

export const getBuildingSheets =
  (ports: Pick<DocumentPorts, 'documents'> & { readonly pictures: PhotoAddresses }) =>
  ({ input, actor, at }: Asked<typeof contracts.getBuildingSheets>): Promise<Result<SheetsView>> =>
    getDocument(ports, { ...askingAs(actor, input.params.placeId), at });
