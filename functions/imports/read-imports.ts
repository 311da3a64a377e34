/** What staff see of the imports of their place. */
import type * as contracts from '../../shared/imports/contract';
import { importKindsOf } from '../../shared/imports/transitions';
import type { ReplyOf } from '../../shared/kernel/contract';
import { leafOf } from '../../shared/kernel/place';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import type { ImportStore } from './import-store';
import { jobView, objectionTo } from './job';

interface Ports {
  readonly imports: ImportStore;
}

export const getImport =
  ({ imports }: Ports) =>
  async ({ input, actor }: Asked<typeof contracts.getImport>): Promise<Result<ReplyOf<typeof contracts.getImport>>> => {
    const job = await imports.find(input.params.importId);
    return job === undefined || objectionTo(actor, job) ? refuse('NOT_FOUND') : accept(jobView(job));
  };

/** At a node at which the asker himself keeps lists, the latest first: those of the kinds that he keeps. */
export const listImports =
  (ports: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listImports>): Promise<Result<ReplyOf<typeof contracts.listImports>>> => {
    const { place, cursor } = input.query;
    const kinds = importKindsOf(actor.grants.flatMap(({ role, at }) => (leafOf(at) === place ? [role] : [])));
    if (kinds.length === 0) return refuse('NOT_ALLOWED');
    const page = await ports.imports.list(place, cursor);
    if (!page.ok) return page;
    const items = page.value.items.filter(({ importKind }) => kinds.includes(importKind));
    return accept({ items: items.map(jobView), next: page.value.next });
  };

/** The report. An import's rows tell their place and kind themselves, so that one call reads both. */
export const listImportRows =
  (ports: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listImportRows>): Promise<Result<ReplyOf<typeof contracts.listImportRows>>> => {
    const { show, cursor } = input.query;
    const page = await ports.imports.listRows(input.params.importId, show, cursor);
    if (!page.ok) return page;
    const { items, next } = page.value;
    if (objectionTo(actor, items[0])) return refuse('NOT_FOUND');
    return accept({ items: items.flatMap(({ lines }) => lines), next });
  };
