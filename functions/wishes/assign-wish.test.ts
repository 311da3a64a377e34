/** Staff who are members themselves may take a wish to heart: it is dispatched to them as to anybody. */
import '../testkit/quiet';
import { aGrant, aWish } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { idOf } from '../testkit/fixed';
import { personRows } from '../testkit/rows';
import { openTestEngine } from '../testkit/test-table';
import { wishRow } from './wish-rows.dynamo';

const issued = { publicWords: '帮邻居换灯泡', category: 'repair', places: 1 };

it('a member of staff dispatches a wish to himself, and takes it on', async () => {
  const engine = await openTestEngine();
  const { put, table } = await engine.fresh();
  await put([
    ...personRows({ called: 'staff', grants: [aGrant('communityStaff'), aGrant('partyMember')] }),
    wishRow(aWish()),
  ]);
  const { ask } = cloudOn(table);
  const params = { wishId: idOf('wish') };
  const assigned = await ask('assignWish', { as: 'staff', params, body: { memberId: idOf('staff'), issued } });
  const accepted = await ask('acceptAssignment', { as: 'staff', params });
  expect([assigned.body.state, accepted.body.state]).toEqual(['assigned', 'claimed']);
  await engine.close();
});
