import { defaultSettings } from '../../shared/kernel/settings';
import { aGrant, aWish } from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import type { Asking } from './act-on-wish';
import { decideAssignWish } from './assign-wish';
import { decidePublishWish } from './publish-wish';

const deed = { by: 'communityStaff', at: noon, eventId: idOf('event'), actorId: idOf('staff') } as const;
const issued = { publicWords: '帮邻居看看灶具', category: 'repair', places: 1 } as const;
const wish = aWish({ words: '厨房有煤气味，想请人看看' });
const asking: Asking = { author: { consents: [] }, settings: defaultSettings, relations: ['communityStaff'] };
const member = { personId: idOf('member'), grants: [aGrant('partyMember')], claim: undefined };

const refusalOf = (result: ReturnType<typeof decidePublishWish>) => (result.ok ? undefined : result.refusal);

describe('a wish that may need a professional', () => {
  const publish = (body: Parameters<typeof decidePublishWish>[2]) =>
    decidePublishWish({ wish, claim: undefined }, { ...deed, act: 'publishWish' }, body, asking);

  it('goes to no neighbour before staff have looked, and that they have is on record', () => {
    expect(refusalOf(publish(issued))).toEqual({ code: 'PROFESSIONAL_WORK', field: 'body.checkedSafe' });
    const looked = publish({ ...issued, checkedSafe: true });
    expect(looked.ok && looked.value.kind === 'change' && looked.value.change.set.checkedSafe).toBe(true);
  });

  it('is told by what staff write as well', () => {
    const found = { wish: aWish({ words: '客厅暗' }), claim: undefined };
    const body = { ...issued, publicWords: '帮邻居接一段电线' };
    const answer = decidePublishWish(found, { ...deed, act: 'publishWish' }, body, asking);
    expect(refusalOf(answer)?.code).toBe('PROFESSIONAL_WORK');
  });

  it('is dispatched to nobody either', () => {
    const found = { wish, claim: undefined, member };
    const body = { memberId: member.personId, issued };
    const answer = decideAssignWish(found, { ...deed, act: 'assignWish' }, body, asking);
    expect(answer).toEqual({
      ok: false,
      refusal: { code: 'PROFESSIONAL_WORK', field: 'body.issued.checkedSafe' },
    });
  });
});
