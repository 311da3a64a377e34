import { refuse } from '../../shared/kernel/result';
import { already, change, type Loaded, perform, type Remembered, type SaveOutcome, type WriteAct } from './write-act';

type Counter = { readonly count: number };
type Act = WriteAct<Counter, number, { readonly now: number }>;

const request = { act: 'countUp', requestHash: 'this request' };
const found = (count: number, remembered?: Remembered): Loaded<Counter> => ({ entity: { count }, remembered });
const countUp: Act['decide'] = ({ count }) => change(count + 1, { now: count + 1 });

const anAct = (changes: Partial<Act> = {}): Act => ({
  load: async () => found(0),
  permit: () => undefined,
  decide: countUp,
  save: async () => ({ kind: 'saved' }),
  remember: async () => undefined,
  ...changes,
});

describe('an act', () => {
  it('that is allowed is saved with its answer', async () => {
    const saved: unknown[] = [];
    const act = anAct({
      save: async (entity, value, remember) => {
        saved.push([entity, value, remember]);
        return { kind: 'saved' };
      },
    });
    expect(await perform(act, request)).toEqual({ ok: true, value: { now: 1 } });
    expect(saved).toEqual([[{ count: 0 }, 1, { ...request, reply: { now: 1 } }]]);
  });

  it('that another one has overtaken is decided anew on what stands there now', async () => {
    const outcomes: SaveOutcome<Counter>[] = [{ kind: 'refused', current: found(7) }, { kind: 'saved' }];
    const act = anAct({ save: async () => outcomes.shift() ?? { kind: 'saved' } });
    expect(await perform(act, request)).toEqual({ ok: true, value: { now: 8 } });
  });

  it('that is overtaken by a refusal is refused by the rule that would have allowed it', async () => {
    const act = anAct({
      decide: (entity) => (entity.count === 0 ? countUp(entity) : refuse('WISH_TAKEN')),
      save: async () => ({ kind: 'refused', current: found(1) }),
    });
    expect(await perform(act, request)).toEqual(refuse('WISH_TAKEN'));
  });

  it('that loses round after round gives up and says that it is busy', async () => {
    let rounds = 0;
    const act = anAct({
      save: async () => {
        rounds += 1;
        return { kind: 'refused', current: found(rounds) };
      },
    });
    expect(await perform(act, request)).toEqual(refuse('BUSY'));
    expect(rounds).toBe(24);
  });

  it('that had happened already is granted and saves nothing', async () => {
    const act = anAct({
      decide: () => already({ now: 1 }),
      save: () => Promise.reject(new Error('nothing is to be saved')),
    });
    expect(await perform(act, request)).toEqual({ ok: true, value: { now: 1 } });
  });

  it('that had happened already is remembered under its key too', async () => {
    const kept: Remembered[] = [];
    const act = anAct({
      decide: () => already({ now: 1 }),
      remember: async (answer) => {
        kept.push(answer);
        return undefined;
      },
    });
    await perform(act, request);
    expect(kept).toEqual([{ ...request, reply: { now: 1 } }]);
  });

  it('that had happened already gives way to what its key has answered meanwhile', async () => {
    const meanwhile = (requestHash: string) =>
      anAct({
        decide: () => already({ now: 2 }),
        remember: async () => ({ act: request.act, requestHash, reply: { now: 1 } }),
      });
    expect(await perform(meanwhile(request.requestHash), request)).toEqual({ ok: true, value: { now: 1 } });
    expect(await perform(meanwhile('another request'), request)).toEqual(
      refuse('IDEMPOTENCY_KEY_REUSED', 'headers.idempotency-key'),
    );
  });

  it('that was answered under its key is answered alike, without being decided again', async () => {
    const remembered = { ...request, reply: { now: 1 } };
    const act = anAct({
      load: async () => found(5, remembered),
      decide: () => {
        throw new Error('nothing is to be decided');
      },
    });
    expect(await perform(act, request)).toEqual({ ok: true, value: { now: 1 } });
  });

  it('that finds its own answer only when it saves is answered alike', async () => {
    const remembered = { ...request, reply: { now: 1 } };
    const act = anAct({ save: async () => ({ kind: 'refused', current: found(1, remembered) }) });
    expect(await perform(act, request)).toEqual({ ok: true, value: { now: 1 } });
  });

  it('under a key that answered another request is refused', async () => {
    const act = anAct({ load: async () => found(0, { ...request, requestHash: 'another request', reply: {} }) });
    expect(await perform(act, request)).toEqual(refuse('IDEMPOTENCY_KEY_REUSED', 'headers.idempotency-key'));
  });

  it('is asked for permission before a remembered answer is given', async () => {
    const act = anAct({
      load: async () => found(0, { ...request, reply: { now: 1 } }),
      permit: () => ({ code: 'NOT_ALLOWED' }),
    });
    expect(await perform(act, request)).toEqual(refuse('NOT_ALLOWED'));
  });
});
