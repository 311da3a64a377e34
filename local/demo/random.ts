/** Repeatable chance: the same seed always tells the same story. */
export interface Chance {
  /** A whole number from 0 up to, but without, `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly digits: (count: number) => string;
}

/** Tommy Ettinger's mulberry32 step. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (from) => {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
  };
};

const crockford = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

/** A ULID of the given moment with repeatable randomness. */
export const ulidAt = (chance: Chance, epochMs: number): string => {
  let time = epochMs;
  let head = '';
  for (let place = 0; place < 10; place += 1) {
    head = `${crockford[time % 32]}${head}`;
    time = Math.floor(time / 32);
  }
  return head + Array.from({ length: 16 }, () => chance.pick(crockford)).join('');
};
