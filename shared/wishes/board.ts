/** 看板: what stands on it. */
import type { WishState } from './wish';

/** The states in which a wish waits for somebody. */
export const boardStates = ['submitted', 'published', 'claimed', 'delivered'] as const satisfies readonly WishState[];
export type BoardState = (typeof boardStates)[number];

/** Nobody counts further: the board says that there are more. */
export const mostCounted = 1000;
