import type { DocumentState, DocumentStep } from '../../shared/kernel/document';
import { later } from '../../shared/kernel/instant';
import { type DocumentChange, documentChanged, hasWay } from '../kernel/document';
import { documentRow, documentStoreOn, documentWorkOn } from '../platform/document-store';
import { aDocument } from './documents';
import { idOf, noon } from './fixed';
import { home } from './places';
import { placeRows } from './rows';
import type { StoreContract } from './store-contract';

const asker = { personId: idOf('staff'), key: 'a-tap-of-the-test', at: noon };
const remember = { act: 'requestBuildingSheets', requestHash: 'hash', reply: {} };
const { name } = aDocument();

const request = (called: string, changes = {}): DocumentChange => {
  const id = idOf(called);
  return documentChanged({ step: 'requestDocument', at: noon, eventId: id }, aDocument({ id, ...changes }));
};
const finish = ({ job }: DocumentChange, called: string): DocumentChange =>
  documentChanged({ step: 'finishDocument', at: noon, eventId: idOf(called) }, job, { objectKey: 'documents/a.pdf' });

export const documentStoreContract: StoreContract = (fresh) => {
  const standing = async () => {
    const { table, put } = await fresh();
    await put(placeRows());
    return { store: documentStoreOn(table), work: documentWorkOn(table) };
  };

  it('of two requests at once the second is shown the first', async () => {
    const { store } = await standing();
    const first = request('first');
    expect((await store.ask(undefined, first, asker, remember)).kind).toBe('saved');
    const second = await store.ask(undefined, request('second'), { ...asker, key: 'another-tap-of-it' }, remember);
    expect(second.kind === 'refused' && second.current.entity?.job?.id).toBe(first.job.id);
  });

  it('documents of other kinds, and of other months, stand beside each other at one node', async () => {
    const { store, work } = await standing();
    const names = [name, ...['2026-10', '2026-11'].map((month) => ({ ...name, kind: 'wish_month', month }) as const)];
    for (const [index, other] of names.entries()) {
      const asked = request(`asked-${index}`, { name: other });
      const key = `a-tap-of-the-test-${index}`;
      expect((await store.ask(undefined, asked, { ...asker, key }, remember)).kind).toBe('saved');
      expect((await store.find(other))?.job?.id).toBe(asked.job.id);
    }
    expect(new Set(await work.due(noon))).toEqual(new Set(names));
  });

  it('what is asked for is due at once, later when it was put off, and not any more when it is there', async () => {
    const { store, work } = await standing();
    const asked = request('first');
    await store.ask(undefined, asked, asker, remember);
    expect(await work.due(noon)).toEqual([name]);
    await work.putOff(asked.job, noon);
    expect([await work.due(noon), await work.due(later(noon, 60_000))]).toEqual([[], [name]]);
    expect(await work.saveBySystem(finish(asked, 'done'))).toBe(true);
    expect(await work.due(later(noon, 60_000))).toEqual([]);
    expect((await store.find(name))?.job).toMatchObject({ state: 'ready', objectKey: 'documents/a.pdf' });
  });

  it('it gets on once from where it stands, and ends once', async () => {
    const { store, work } = await standing();
    const asked = request('first');
    await store.ask(undefined, asked, asker, remember);
    const progress = { cursor: home.building, done: 1, total: 2 };
    expect([await work.getOn(asked.job, progress), await work.getOn(asked.job, progress)]).toEqual([true, false]);
    expect((await work.find(name))?.progress).toEqual(progress);
    const more = { ...progress, done: 2 };
    const on = { ...asked.job, progress };
    expect([await work.getOn(on, more), await work.getOn(on, more)]).toEqual([true, false]);
    expect([await work.saveBySystem(finish(asked, 'done')), await work.saveBySystem(finish(asked, 'again'))]).toEqual([
      true,
      false,
    ]);
    expect(await work.getOn({ ...on, progress: more }, { ...progress, done: 3 })).toBe(false);
  });

  /** Written by hand: from where each step has a way, and that the condition of its write says the same. */
  it.each<[DocumentState, Exclude<DocumentStep, 'requestDocument'>, boolean]>([
    ['working', 'finishDocument', true],
    ['working', 'failDocument', true],
    ['ready', 'finishDocument', false],
    ['ready', 'failDocument', false],
    ['failed', 'finishDocument', false],
    ['failed', 'failDocument', false],
  ])('from %s, %s has a way: %j', async (state, step, way) => {
    const { table, put } = await fresh();
    const job = aDocument({ state });
    await put([documentRow(job)]);
    const change = documentChanged({ step, at: noon, eventId: idOf('step') }, job);
    expect([hasWay(step, job), await documentWorkOn(table).saveBySystem(change)]).toEqual([way, way]);
  });

  it('can be asked for anew when it has come to an end, and not while it is made', () => {
    const states = ['working', 'ready', 'failed'] as const;
    expect(states.map((state) => hasWay('requestDocument', aDocument({ state })))).toEqual([false, true, true]);
  });

  it('one that never was can be asked for, and neither be finished nor fail', () => {
    const steps = ['requestDocument', 'finishDocument', 'failDocument'] as const;
    expect(steps.map((step) => hasWay(step, undefined))).toEqual([true, false, false]);
  });
};
