import type { extendDeskLogin as contract } from '../../shared/desks/contract';
import { extendedUntil } from '../../shared/desks/desk';
import { deskLoginTransitions } from '../../shared/desks/transitions';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import { inTime } from './desk';
import type { DeskPorts } from './desk-ports';

/** 延长: somebody reads slowly. Asked by the browser that shows the code, while it is good, and not without end. */
export const extendDeskLogin =
  ({ desks, hash }: Pick<DeskPorts, 'desks' | 'hash'>) =>
  async ({ input, at }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    const { code } = input.params;
    const login = inTime(await desks.findLogin(code), at);
    if (login === undefined || login.secretHash !== hash(input.body.secret)) return refuse('NOT_FOUND');
    const { from } = deskLoginTransitions.confirmDeskLogin;
    if (!(from as readonly string[]).includes(login.state)) return refuse('WRONG_STATE');
    const until = extendedUntil(login.openedAt, at);
    if (!(await desks.extendLogin({ ...login, until }))) return refuse('WRONG_STATE');
    return accept({ code, expiresAt: until });
  };
