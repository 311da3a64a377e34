/** 候补, 轮候: how many members may stand there. */

/** The most members who stand in reserve for one wish: its end touches every one of them. */
export const maxReserve = 10;
/** And while places are not drawn yet: each that is taken already leaves room for three fewer, for a transaction holds a hundred writes. */
const maxStanding = 80;
const writesForPlace = 3;

/** How many may stand there at this moment. */
export const reserveLimit = ({
  held,
  drawAt,
}: {
  readonly held: number;
  readonly drawAt?: string | undefined;
}): number => (drawAt === undefined ? maxReserve : maxStanding - writesForPlace * held);
