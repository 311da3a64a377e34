import type { openDeskLogin as contract } from '../../shared/desks/contract';
import { loginMinutes } from '../../shared/desks/desk';
import type { ReplyOf } from '../../shared/kernel/contract';
import { spokenNumber } from '../../shared/kernel/id';
import { later } from '../../shared/kernel/instant';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import type { DeskPorts } from './desk-ports';

/** A code is free unless another browser shows it at this moment, so a few tries always find one. */
const mostTries = 5;

/** A browser is given a code to show. Nothing is opened by it: somebody must confirm it. */
export const openDeskLogin =
  ({ desks, ids, hash }: DeskPorts) =>
  async ({ input, at }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    const { secret, browser, system } = input.body;
    for (let tried = 0; tried < mostTries; tried += 1) {
      const code = spokenNumber(ids.sevenDigits());
      const until = later(at, loginMinutes * 60_000);
      const login = { code, state: 'waiting', secretHash: hash(secret), browser, system, openedAt: at, until } as const;
      const shown = await desks.openLogin(login, at);
      if (shown !== undefined) return accept({ code: shown.code, expiresAt: shown.until });
    }
    return refuse('BUSY');
  };
