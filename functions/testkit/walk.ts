/** A walk through the acts and timers of one wish: each step is held against the machine, the ladder, the places and the ledger. */
import { isDeepStrictEqual } from 'node:util';
import type { WishEvent } from '../../shared/wishes/events';
import { pointsKeys, pointsPrefix } from '../platform/keys/memberships';
import type { Row } from '../platform/table';
import type { Answer } from './cloud';
import { idOf } from './fixed';
import { gateOn } from './gate';
import { home } from './places';
import type { TestTable } from './test-table';
import type { Course, Told } from './walk-course';
import { wrongClaims, wrongLists, wrongOn } from './walk-ladder';
import { defiantStepOf, members, ownWords, type Roll, type Step, stepOf } from './walk-steps';
import { limit, phone, pointsEach, room, type World } from './walk-world';
import { wrongs } from './wrong-places';
import { wrongStories } from './wrong-stories';

const readers = [
  'visitor',
  'nora',
  'partner',
  ...members,
  'author',
  'daughter',
  'staff',
  'farStaff',
  'worker',
] as const;
const readOwnWords: readonly string[] = ['author', 'daughter', 'staff', 'worker'];
const ofWish = (rows: readonly Row[], { wishId }: World) => rows.filter(({ pk }) => pk === `WISH#${wishId}`);
const eventsIn = (rows: readonly Row[]) => rows.filter(({ kind }) => kind === 'event');
const said = ({ event }: Row) => event as WishEvent;
const itemsOf = ({ body }: Answer) => body.items as Record<string, unknown>[];

/** What nobody is told who only reads: phone, door and full name never; the resident's own words by few. */
const leaks = (reader: string, body: unknown): string[] => {
  const text = JSON.stringify(body);
  const never = [phone, room, '王桂兰', ...(readOwnWords.includes(reader) ? [] : ownWords)];
  return never.filter((secret) => text.includes(secret)).map((secret) => `${reader} reads ${secret}`);
};

const wrongReadings = async (world: World, course: Course): Promise<string[]> => {
  const place = { place: home.community };
  const wrong: string[] = [];
  const read = await world.readers();
  for (const reader of readers) {
    const { body, code } = await read('getWish', reader);
    wrong.push(...wrongOn(course, reader, code === undefined ? body : undefined), ...leaks(reader, body));
  }
  const lists = {
    wall: itemsOf(await read('listWall', 'visitor', place)),
    membersWall: itemsOf(await read('listWall', 'nora', { ...place, audience: 'members' })),
    stories: itemsOf(await read('listStories', 'visitor', place)),
  };
  wrong.push(...wrongLists(course, lists), ...leaks('visitor', lists));
  for (const called of members) {
    const claims = itemsOf(await read('listMyClaims', called, {}));
    wrong.push(...wrongClaims(course, called, claims), ...leaks(called, claims));
  }
  return wrong;
};

/** A member has the points of each wish that stands completed with him, and of no other. */
const wrongLedger = (rows: readonly Row[], course: Course): string[] =>
  members.flatMap((called) => {
    const { sum } = pointsKeys(idOf(called));
    const his = rows.filter(({ pk }) => pk === sum.pk);
    const entries = his.filter(({ sk }) => String(sk).startsWith(pointsPrefix));
    const added = entries.reduce((so, { points }) => so + Number(points), 0);
    const stands = Number(his.find(({ sk }) => sk === sum.sk)?.points ?? 0);
    const earned = course.claims[called] === 'confirmed' ? pointsEach : 0;
    return added === earned && stands === earned
      ? []
      : [`${called} has ${stands} points and ${added} entered, not ${earned}`];
  });

/** Whoever looks is shown what is open to him, and nothing else. */
const wrongLook = (course: Course, { act, as }: Step, answer: Answer | undefined): string[] => {
  if (act !== 'revealContact') return [];
  const open = course.openTo(as);
  const wanted = [open.includes('phone') ? phone : undefined, open.includes('door')];
  const { phone: shown, address } = answer?.code === undefined ? (answer?.body ?? {}) : {};
  const seen = [shown, typeof address === 'string' && address.endsWith(room)];
  return isDeepStrictEqual(seen, wanted) ? [] : [`${as} is shown ${String(seen)}, not ${String(wanted)}`];
};

export class Walk {
  /** How often each act has happened, and led from where to where. */
  readonly happened = new Set<string>();
  private readonly gone: Step[] = [];
  private begun = 0;
  private looks = 0;

  constructor(
    private readonly store: TestTable,
    readonly world: World,
    readonly course: Course,
  ) {}

  /** Takes a step; others act between its look and its deed. */
  async take({ roll, defiant, between, late }: Roll): Promise<void> {
    const step = defiant ? defiantStepOf(roll) : this.open(roll);
    if (step === undefined) return;
    const at = this.begin();
    const gate = gateOn(this.store.table);
    let isOver = false;
    const slow = this.world.take(step, gate.table).finally(() => {
      isOver = true;
    });
    const finish = (): Promise<void> => {
      gate.open();
      return this.done(step, at, () => slow, late);
    };
    if (between.length === 0) return finish();
    await gate.reached(slow);
    // Refused at its look, it waits for nobody.
    if (isOver) await finish();
    for (const meanwhile of between) await this.meanwhile(meanwhile, late);
    if (!isOver) await finish();
  }

  /** One that is told beforehand; nobody acts between. */
  async step(step: Step): Promise<void> {
    const at = this.begin();
    await this.done(step, at, () => this.world.take(step), false);
  }

  private async meanwhile(roll: number, late: boolean): Promise<void> {
    const step = this.open(roll);
    if (step === undefined) return;
    const at = this.begin();
    await this.done(step, at, () => this.world.take(step), late);
  }

  private open(roll: number): Step | undefined {
    return stepOf(roll, (step) => this.course.isOpen(step));
  }

  private begin(): number {
    this.world.goOn();
    this.begun += 1;
    return this.begun;
  }

  private async done(step: Step, at: number, act: () => Promise<Answer | undefined>, late: boolean): Promise<void> {
    const before = ofWish(await this.world.rows(), this.world);
    const answer = await act();
    const all = await this.world.rows();
    const after = ofWish(all, this.world);
    const had = new Set(eventsIn(before).map(({ sk }) => sk));
    const events = eventsIn(after).filter(({ sk }) => !had.has(sk));
    const wrong = [
      ...this.wrongStep(step, answer, events.map(said), { before, after }),
      ...wrongLook(this.course, step, answer),
    ];
    for (const event of events.map(said)) this.course.follow(step, event as Told, at);
    this.course.stands(after, at);
    if (step.act === 'revealContact' && answer?.code === undefined) this.looks += 1;
    const open = all.filter(({ kind }) => kind === 'openClaims' || kind === 'story');
    wrong.push(...wrongs([...after, ...open], limit), ...wrongStories(all), ...this.wrongLog(after));
    if (events.length > 0) wrong.push(...(await wrongReadings(this.world, this.course)));
    if (!late) wrong.push(...(await this.catchUp()));
    this.gone.push(step);
    if (wrong.length > 0) throw new Error(`${wrong.join('; ')}, after ${JSON.stringify(this.gone)}`);
  }

  private wrongStep(
    step: Step,
    answer: Answer | undefined,
    events: readonly WishEvent[],
    rows: { readonly before: readonly Row[]; readonly after: readonly Row[] },
  ): string[] {
    const state = rows.after.find(({ kind }) => kind === 'wish')?.state as Course['state'];
    for (const { act, from, to } of events)
      for (const seen of [act, `${act}: ${from} → ${to}`]) this.happened.add(seen);
    const isStill = events.length > 0 || isDeepStrictEqual(rows.before, rows.after);
    const isRefused = this.course.isSure(step) && answer?.code !== undefined;
    return [
      ...events.flatMap((event) => this.course.objectionsTo(step, event as Told, state)),
      ...(events.length > 1 ? ['it left several events'] : []),
      ...(isStill ? [] : ['something has changed, and no event tells of it']),
      ...(isRefused ? [`it was refused with ${answer.code}, though the machine has a way for it`] : []),
    ];
  }

  private wrongLog(rows: readonly Row[]): string[] {
    const logged = eventsIn(rows).filter((row) => said(row).type === 'wish.contact_revealed').length;
    return logged === this.looks ? [] : [`${this.looks} have looked, and ${logged} looks are on record`];
  }

  /** What follows from all that has happened, the latest first; once more where `again` is said. */
  async catchUp(again = false): Promise<string[]> {
    const all = eventsIn(ofWish(await this.world.rows(), this.world));
    await this.world.follow((again ? all : all.filter((row) => row.pendingShard !== undefined)).reverse());
    return wrongLedger(await this.world.rows(), this.course);
  }
}
