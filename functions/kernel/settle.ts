/** How the system ends something while others may be acting on it. */

/** Each round another's act has won, so this bounds patience, not correctness. */
const maxRounds = 8;

/**
 * Looks, decides and saves, again until nothing came between. `round` gives `false` when somebody did. Throws when it never comes to
 * rest; the work is then driven again.
 */
export const settle = async (what: string, round: () => Promise<boolean>): Promise<void> => {
  for (let tried = 0; tried < maxRounds; tried += 1) if (await round()) return;
  throw new Error(`${what} does not come to rest`);
};
