import type { Actor } from '../../shared/kernel/actor';
import { daysInMs, later, shanghaiDay } from '../../shared/kernel/instant';
import type { Result } from '../../shared/kernel/result';
import { answerAppeal, contactReporter } from '../appeals/answer-appeal';
import { appealRow } from '../appeals/appeal-rows.dynamo';
import { confirmAppeal, withdrawAppeal } from '../appeals/confirm-appeal';
import { askDelay, grantDelay, refuseDelay, resumeAppeal } from '../appeals/delay';
import { dispatchAppeal } from '../appeals/dispatch-appeal';
import { recordWork, reportIn, returnAppeal, signAppeal } from '../appeals/on-call';
import { getAppeal, listAppealQueue, listCalls, listMyAppeals } from '../appeals/read-appeals';
import { submitAppeal } from '../appeals/submit-appeal';
import { acceptAppeal, declineAppeal, handleAppeal, raiseAppeal, sortAppeal } from '../appeals/take-in';
import { tickAppeal } from '../appeals/tick-appeal';
import { urgeAppeal } from '../appeals/urge-appeal';
import { fireTimers } from '../platform/fire-timers';
import { handlesKey, handlingUnitKeys } from '../platform/keys/appeals';
import type { Row, Table } from '../platform/table';
import { officeOn } from './appeal-office';
import { anAppeal, askers, lights, roads, units } from './appeals';
import { anActor } from './builders';
import { idOf, noon } from './fixed';
import { gateOn } from './gate';
import { home, siblingGrid } from './places';
import { placeRows } from './rows';
import type { StoreContract } from './store-contract';

const { author, owner, gridWorker, lead, coHandler } = askers;
const colleague = anActor('colleague', owner.actor.grants);
const code = (result: Result<unknown>): string => (result.ok ? 'OK' : result.refusal.code);

/** The units, and who stands for them. */
const unitRows: readonly Row[] = [
  ...units.map((unit) => ({ ...handlingUnitKeys(unit.id).unit, kind: 'handlingUnit', ...unit })),
  { ...handlesKey(lead.actor.personId), kind: 'handles', unitIds: new Set([lights]) },
  { ...handlesKey(coHandler.actor.personId), kind: 'handles', unitIds: new Set([roads]) },
];
const filing = { words: '3号楼前的路灯不亮了', about: 'matter', place: home.building, nameHidden: false } as const;
const on = (appealId: string) => ({ params: { appealId } });
const appealId = anAppeal().id;

type Office = ReturnType<typeof officeOn>;
type Act = Parameters<Office['ask']>[0];

const everyStep = async (
  office: Office,
  steps: readonly (readonly [Act, { readonly actor: Actor }, unknown?])[],
): Promise<readonly string[]> => {
  const codes: string[] = [];
  for (const [act, { actor }, body] of steps)
    codes.push(code((await office.ask(act, actor, { ...on(appealId), body })) as Result<unknown>));
  return codes;
};

const queueOf = async (table: Table, who: typeof owner, place: string, state: string) => {
  const page = await officeOn(table).ask(listAppealQueue, who.actor, { query: { place, state } });
  return page.ok ? page.value.items.map(({ number }) => number) : page.refusal.code;
};

export const appealStoreContract: StoreContract = (fresh) => {
  const open = async (rows: readonly Row[] = []) => {
    const store = await fresh();
    await store.put([...placeRows(), ...unitRows, ...rows]);
    return { ...store, office: officeOn(store.table) };
  };

  it('what somebody files waits where it is seen to, is his own, and is filed once however often he taps', async () => {
    const { table, office } = await open();
    const key = 'the very same tap';
    const first = await office.ask(submitAppeal, author.actor, { body: filing, key });
    const again = await office.ask(submitAppeal, author.actor, { body: filing, key });
    expect(again).toEqual(first);
    const number = first.ok ? first.value.number : '';
    expect(await queueOf(table, owner, home.community, 'submitted')).toEqual([number]);
    expect(await queueOf(table, gridWorker, home.grid, 'submitted')).toEqual([number]);
    expect(await queueOf(table, owner, siblingGrid.grid, 'submitted')).toBe('NOT_ALLOWED');
    const mine = await office.ask(listMyAppeals, author.actor, { query: {} });
    expect(mine.ok && mine.value.items.map(({ words, state }) => [words, state])).toEqual([
      [filing.words, 'submitted'],
    ]);
    expect(code(await office.ask(submitAppeal, { ...author.actor, hasPhone: false }, { body: filing }))).toBe(
      'NOT_ALLOWED',
    );
  });

  it('what is about the community waits with the street, and nobody below finds it', async () => {
    const { table, office } = await open();
    const filed = await office.ask(submitAppeal, author.actor, { body: { ...filing, about: 'community' } });
    const id = filed.ok ? filed.value.id : '';
    expect(await queueOf(table, owner, home.community, 'submitted')).toEqual([]);
    expect(await queueOf(table, gridWorker, home.grid, 'submitted')).toEqual([]);
    expect(await queueOf(table, askers.supervisor, home.street, 'submitted')).toHaveLength(1);
    expect(code(await office.ask(getAppeal, owner.actor, on(id)))).toBe('NOT_FOUND');
    expect(code(await office.ask(acceptAppeal, owner.actor, on(id)))).toBe('NOT_FOUND');
    expect(code(await office.ask(getAppeal, askers.supervisor.actor, on(id)))).toBe('OK');
  });

  it('a whistle reaches each unit, and leaves its hands when it is answered', async () => {
    const { office } = await open([appealRow(anAppeal())]);
    const inHand = async (unit: string, state: 'open' | 'past', who: typeof lead) => {
      const page = await office.ask(listCalls, who.actor, { query: { unit, state } });
      return page.ok ? page.value.items.length : page.refusal.code;
    };
    await office.ask(dispatchAppeal, owner.actor, { ...on(appealId), body: { leadId: lights, coIds: [roads] } });
    expect([
      await inHand(lights, 'open', lead),
      await inHand(roads, 'open', coHandler),
      await inHand(roads, 'open', lead),
    ]).toEqual([1, 1, 'NOT_FOUND']);
    await office.ask(returnAppeal, coHandler.actor, {
      ...on(appealId),
      body: { reason: 'notOurDuty', grounds: '不是市政道路' },
    });
    await office.ask(signAppeal, lead.actor, on(appealId));
    await office.ask(contactReporter, lead.actor, { ...on(appealId), body: {} });
    await office.ask(answerAppeal, lead.actor, { ...on(appealId), body: { kind: 'solved', words: '已经换了灯泡' } });
    expect([
      await inHand(lights, 'open', lead),
      await inHand(lights, 'past', lead),
      await inHand(roads, 'past', coHandler),
    ]).toEqual([0, 1, 1]);
  });

  it('each reads the words that are meant for him, and a stranger finds nothing', async () => {
    const { office } = await open([appealRow(anAppeal({ nameHidden: true }))]);
    const body = { leadId: lights, words: '请查线路，注意配电箱' };
    await office.ask(dispatchAppeal, owner.actor, { ...on(appealId), body });
    const view = async (who: typeof lead) => {
      const found = await office.ask(getAppeal, who.actor, on(appealId));
      if (!found.ok) return found.refusal.code;
      return [found.value.authorMask, found.value.steps.map(({ note }) => note).filter((note) => note !== undefined)];
    };
    expect(await view(author)).toEqual(['李**', []]);
    expect(await view(owner)).toEqual(['李**', [body.words]]);
    expect(await view(lead)).toEqual([undefined, [body.words]]);
    expect(await view(coHandler)).toBe('NOT_FOUND');
  });

  it('every step of a hard case is kept with who took it, when, and what he said', async () => {
    const { office } = await open([appealRow(anAppeal())]);
    const { supervisor } = askers;
    const until = shanghaiDay(later(noon, daysInMs(20)));
    const delay = { kind: 'suspend', reason: 'weather', until, words: '等天气转暖' };
    const took = await everyStep(office, [
      [sortAppeal, owner, { urgency: 'complex', category: '路灯' }],
      [handleAppeal, gridWorker],
      [askDelay, owner, delay],
      [refuseDelay, supervisor, { words: '请按期办理' }],
      [askDelay, owner, delay],
      [grantDelay, supervisor],
      [resumeAppeal, supervisor, { words: '可以动工了' }],
      [urgeAppeal, author, { words: '请快一点' }],
      [contactReporter, gridWorker, {}],
      [answerAppeal, gridWorker, { kind: 'explained', words: '要等备件' }],
      [confirmAppeal, author, { contacted: true, solved: false, satisfied: false, words: '还是黑的' }],
      [raiseAppeal, owner, { reason: '社区协调不了' }],
      [dispatchAppeal, supervisor, { leadId: lights, coIds: [roads] }],
      [signAppeal, coHandler],
      [reportIn, coHandler],
      [recordWork, coHandler, { account: '开挖并回填' }],
    ]);
    expect(took).toEqual(Array.from({ length: 16 }, () => 'OK'));
    const view = await office.ask(getAppeal, supervisor.actor, on(appealId));
    expect(view.ok && view.value.steps.map(({ act, by }) => [act, by])).toEqual([
      ['sortAppeal', 'owner'],
      ['handleAppeal', 'gridWorker'],
      ['askDelay', 'owner'],
      ['refuseDelay', 'supervisor'],
      ['askDelay', 'owner'],
      ['grantDelay', 'supervisor'],
      ['resumeAppeal', 'supervisor'],
      ['urgeAppeal', 'author'],
      ['contactReporter', 'gridWorker'],
      ['answerAppeal', 'gridWorker'],
      ['confirmAppeal', 'author'],
      ['raiseAppeal', 'owner'],
      ['dispatchAppeal', 'owner'],
      ['signAppeal', 'coHandler'],
      ['reportIn', 'coHandler'],
      ['recordWork', 'coHandler'],
    ]);
    const declined = await office.ask(declineAppeal, supervisor.actor, {
      ...on(appealId),
      body: { reason: 'court', words: '已在法院', call: '法院' },
    });
    expect(code(declined)).toBe('WRONG_STATE');
  });

  it('two who dispatch at once: one is first, the other is told, and only its units are called', async () => {
    const { table, office } = await open([appealRow(anAppeal())]);
    const gate = gateOn(table);
    const late = officeOn(gate.table, 500).ask(dispatchAppeal, owner.actor, {
      ...on(appealId),
      body: { leadId: roads },
    });
    await gate.reached(late);
    expect(code(await office.ask(dispatchAppeal, colleague, { ...on(appealId), body: { leadId: lights } }))).toBe('OK');
    gate.open();
    expect(code(await late)).toBe('WRONG_STATE');
    const view = await office.ask(getAppeal, owner.actor, on(appealId));
    expect(view.ok && view.value.calls.map(({ unitId }) => unitId)).toEqual([lights]);
  });

  it('an answer against a withdrawal: whoever is later is told, and nothing half-done remains', async () => {
    const { table, everything, office } = await open([appealRow(anAppeal())]);
    await office.ask(dispatchAppeal, owner.actor, { ...on(appealId), body: { leadId: lights } });
    await office.ask(signAppeal, lead.actor, on(appealId));
    await office.ask(contactReporter, lead.actor, { ...on(appealId), body: {} });
    const gate = gateOn(table);
    const body = { kind: 'solved', words: '已经换了灯泡' };
    const late = officeOn(gate.table, 500).ask(answerAppeal, lead.actor, { ...on(appealId), body });
    await gate.reached(late);
    expect(code(await office.ask(withdrawAppeal, author.actor, on(appealId)))).toBe('OK');
    gate.open();
    expect(code(await late)).toBe('NOT_FOUND');
    const rows = await everything();
    expect(rows.filter(({ kind }) => kind === 'timer')).toEqual([]);
    expect(rows.some((row) => JSON.stringify(row).includes(body.words))).toBe(false);
  });

  it('its clock stands in the table and fires as often as it is due, whatever else was set before', async () => {
    const { table, office, everything } = await open([appealRow(anAppeal())]);
    await office.ask(acceptAppeal, owner.actor, on(appealId));
    const { ports } = office;
    const fire = fireTimers(table, { tickAppeal: (row, at) => tickAppeal(ports)(String(row.subjectId), at) });
    const timers = async () =>
      (await everything()).flatMap(({ kind, dueAt }) => (kind === 'timer' ? [String(dueAt)] : []));
    const seen: string[] = [];
    for (let [due] = await timers(); due !== undefined; [due] = await timers()) {
      seen.push(due);
      await fire(due);
      await fire(due);
    }
    expect(seen).toHaveLength(4);
    const found = await ports.appeals.find(appealId);
    expect([found?.level, found?.supervisedAt]).toEqual(['street', later(noon, daysInMs(1))]);
    expect(await queueOf(table, askers.supervisor, home.street, 'accepted')).toHaveLength(1);
    expect(await queueOf(table, owner, home.community, 'accepted')).toEqual([]);
  });

  it('whoever confirms twice is answered twice and counted once', async () => {
    const answered = anAppeal({
      state: 'answered',
      clocks: [],
      answer: { kind: 'solved', words: '换了', by: idOf('another') },
    });
    const { office, everything } = await open([appealRow(answered)]);
    const body = { contacted: true, solved: true, satisfied: true };
    const taps = [{ key: 'the first of two taps' }, { key: 'the second of two taps' }];
    const results = await Promise.all(
      taps.map((tap) => office.ask(confirmAppeal, author.actor, { ...on(appealId), body, ...tap })),
    );
    expect(results.map(code)).toEqual(['OK', 'OK']);
    expect((await everything()).filter(({ kind }) => kind === 'event')).toHaveLength(1);
  });
};
