import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { verifyVisit as contract } from '../../shared/visits/contract';
import { timingOf, type VerifiedVisit } from '../../shared/visits/visit';
import type { Asked } from '../kernel/asked';
import type { VisitPorts } from './show-visit-codes';
import { visitViewOf } from './visit-code';
import type { FoundCode, VisitStore } from './visit-store';

/** Wrong codes that begin alike, in one minute. Of ten million a guesser so sees no more than a thousand a minute. */
const mostMisses = 10;

const missed = async (visits: VisitStore, { input, at }: Asked<typeof contract>) => {
  await visits.countMiss(input.body.code, at);
  return refuse('CODE_UNKNOWN', 'body.code');
};

/** Another check of the same code, or the same tap once more, came between: what stands now. */
const answeredMeanwhile = async (visits: VisitStore, ask: Asked<typeof contract>, before: FoundCode) => {
  const now = await visits.findCode(ask.input.body.code, ask.input.body.check, ask.at);
  return now.checkedBefore ?? before.code?.verified ?? 0;
};

/** Who stands at the door. Asked of the table at this moment: a role that has ended, or a claim given back, is no reason any more. */
export const verifyVisit =
  ({ visits, ids }: Pick<VisitPorts, 'visits' | 'ids'>) =>
  async (ask: Asked<typeof contract>): Promise<Result<VerifiedVisit>> => {
    const { input, at, actor } = ask;
    const found = await visits.findCode(input.body.code, input.body.check, at);
    const { code } = found;
    if (code === undefined && found.misses >= mostMisses) return refuse('BUSY');
    if (code === undefined || timingOf(code, at) === 'too_early') return missed(visits, ask);
    if (timingOf(code, at) === 'expired') return refuse('CODE_EXPIRED', 'body.code');
    if (found.checkedBefore !== undefined) return accept(visitViewOf(code, actor, found.checkedBefore));
    const outcome = await visits.addCheck(code, input.body.check, {
      id: ids.ulid(),
      type: 'visit.verified',
      at,
      act: 'verifyVisit',
      ...(actor === undefined ? {} : { actorId: actor.personId }),
      visitorId: code.visitorId,
      ...(code.wish === undefined ? {} : { forWishId: code.wish.id }),
      place: code.place,
    });
    if (outcome === 'ended') return refuse('CODE_EXPIRED', 'body.code');
    const before = outcome === 'checked' ? code.verified : await answeredMeanwhile(visits, ask, found);
    return accept(visitViewOf(code, actor, before));
  };
