import { later } from '../../shared/kernel/instant';
import { digestsWith } from '../platform/digests';
import { aWishEvent } from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import { type Head, hashOf, type Link, linkAfter, noLinks, recordOf } from './link';
import { verifyChain } from './verify-chain';

const digests = digestsWith('a secret of thirty-two letters or more');
const tenant = 's900001001';

const chainOf = (names: readonly string[], from: readonly Link[] = []): Link[] => {
  const links = [...from];
  for (const [at, name] of names.entries()) {
    const event = aWishEvent({ id: idOf(name), actorId: idOf('staff'), at: later(noon, at) });
    links.push(linkAfter(links.at(-1) ?? noLinks, tenant, recordOf(event, digests), digests));
  }
  return links;
};

const whole = chainOf(['one', 'two', 'three', 'four', 'five']);
const headOf = (links: readonly Link[]): Head => links.at(-1) ?? noLinks;
const standing = headOf(whole);
const link = (seq: number): Link => whole[seq - 1] as Link;

async function* inOrder(links: readonly unknown[]) {
  yield* links;
}
const verify = (links: readonly unknown[], head: Head = standing, known: readonly Head[] = []) =>
  verifyChain({ tenant, head, known }, inOrder(links), digests);

/** What stands at `seq`, changed by whoever wants to hide something, with its own hash made anew. */
const rewritten = (seq: number, changes: Partial<Link>): Link => {
  const changed = { ...link(seq), ...changes };
  return { ...changed, hash: hashOf(changed, digests) };
};
const replaced = (seq: number, by: unknown) => whole.map((one) => (one.seq === seq ? by : one));

describe('a chain', () => {
  it('that is as it was made is whole', async () => {
    expect(await verify(whole)).toEqual({ links: 5 });
  });

  it('without a link is whole too', async () => {
    expect(await verify([], noLinks)).toEqual({ links: 0 });
  });

  const changes = {
    eventId: idOf('another'),
    type: 'wish.claimed',
    act: 'anotherAct',
    at: later(noon, 60_000),
    actor: 'somebody else',
    subject: idOf('another wish'),
    node: 'c900001001002',
    eventHash: 'another',
    prev: 'another',
    hash: 'another',
  } satisfies Partial<Link>;
  it.each(Object.entries(changes))('is altered where the %s of a link was changed', async (field, value) => {
    const broken = await verify(replaced(3, { ...link(3), [field]: value }));
    expect(broken).toEqual({ links: 2, broken: { seq: 3, how: 'altered' } });
  });

  it('is altered where the actor of a link was taken out', async () => {
    const { actor: _, ...rest } = link(3);
    expect((await verify(replaced(3, rest))).broken).toEqual({ seq: 3, how: 'altered' });
  });

  it('breaks after a link that was rewritten with a fitting hash, and at the head if it was the last', async () => {
    expect((await verify(replaced(3, rewritten(3, { act: 'x' })))).broken).toEqual({ seq: 4, how: 'unlinked' });
    expect((await verify(replaced(5, rewritten(5, { act: 'x' })))).broken).toEqual({ seq: 5, how: 'head_differs' });
  });

  it.each([1, 2, 3, 4])('misses link %i where it was taken out', async (seq) => {
    expect((await verify(whole.filter((one) => one.seq !== seq))).broken).toEqual({ seq, how: 'missing' });
  });

  it('does not join where a link was taken out and the rest counted anew', async () => {
    const rest = whole.filter(({ seq }) => seq !== 3).map((one, at) => rewritten(one.seq, { seq: at + 1 }));
    expect((await verify(rest, headOf(rest))).broken).toEqual({ seq: 3, how: 'unlinked' });
  });

  it('is out of order where two links were swapped, with their numbers or without', async () => {
    const [one, two, three, four, five] = whole;
    expect((await verify([one, three, two, four, five])).broken).toEqual({ seq: 2, how: 'missing' });
    const swapped = [one, { ...link(3), seq: 2 }, { ...link(2), seq: 3 }, four, five];
    expect((await verify(swapped)).broken).toEqual({ seq: 2, how: 'altered' });
    const fitting = [one, rewritten(3, { seq: 2 }), rewritten(2, { seq: 3 }), four, five];
    expect((await verify(fitting)).broken).toEqual({ seq: 2, how: 'unlinked' });
  });

  it('is out of order where a link was put in', async () => {
    const [one, two, ...rest] = whole;
    const extra = chainOf(['extra'], [link(1), link(2)]).at(-1);
    expect((await verify([one, two, extra, ...rest])).broken).toEqual({ seq: 4, how: 'out_of_place' });
    expect((await verify([one, two, two, ...rest])).broken).toEqual({ seq: 3, how: 'out_of_place' });
  });

  it('knows a link of another tenant for a stranger', async () => {
    const stranger = linkAfter(link(2), 's900001002', recordOf(aWishEvent(), digests), digests);
    expect((await verify(replaced(3, stranger))).broken).toEqual({ seq: 3, how: 'out_of_place' });
  });

  it('is cut off where its last links are gone', async () => {
    expect((await verify(whole.slice(0, 3))).broken).toEqual({ seq: 4, how: 'cut_off' });
    expect((await verify([])).broken).toEqual({ seq: 1, how: 'cut_off' });
  });

  it('goes beyond a head that was set back or taken away', async () => {
    expect((await verify(whole, link(3))).broken).toEqual({ seq: 4, how: 'beyond_head' });
    expect((await verify(whole, noLinks)).broken).toEqual({ seq: 1, how: 'beyond_head' });
  });

  it('is unreadable where something else stands', async () => {
    expect((await verify(replaced(2, { note: 'x' }))).broken).toEqual({ seq: 2, how: 'unreadable' });
  });

  it('names the first of two breaks', async () => {
    const broken = replaced(4, { ...link(4), act: 'x' }).filter((_, at) => at !== 1);
    expect((await verify(broken)).broken).toEqual({ seq: 2, how: 'missing' });
  });

  it('that was made anew, or cut short with its head, does not pass through an end that was written down before', async () => {
    const anew = chainOf(['one', 'two', 'another', 'four', 'five']);
    expect(await verify(anew, headOf(anew))).toEqual({ links: 5 });
    expect((await verify(anew, headOf(anew), [standing])).broken).toEqual({ seq: 5, how: 'altered' });
    const short = whole.slice(0, 3);
    expect((await verify(short, headOf(short), [standing])).broken).toEqual({ seq: 4, how: 'cut_off' });
    expect(await verify(whole, standing, [link(3), standing])).toEqual({ links: 5 });
  });
});
