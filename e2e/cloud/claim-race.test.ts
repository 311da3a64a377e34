import { join } from 'node:path';
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Cloud } from '../../local/cloud';
import { enginesHere } from '../../local/database/engines-here';
import { demoOrg } from '../../local/demo/org';
import { demoPeople } from '../../local/demo/people';
import { type Answer, newKey, type Phone, phoneOf } from './api-client';
import { demoCloud } from './demo-cloud';
import { publishedWish } from './wish-story';

const memberCount = 200;
const org = demoOrg(join(__dirname, '../..'));
const grant = demoPeople(org)
  .find(({ key }) => key === 'member-3')
  ?.grants.find(({ role }) => role === 'partyMember');

/** Two hundred people who have just been registered as members of the wish's community. */
const registerMembers = async (cloud: Cloud): Promise<Phone[]> => {
  const phones: Phone[] = [];
  for (let at = 0; at < memberCount; at += 1) {
    const phone = await phoneOf(cloud, `racer-${at}`);
    phones.push(phone);
    await cloud.database.send(
      new UpdateItemCommand({
        TableName: cloud.plan.table.name,
        Key: marshall({ pk: `PERSON#${phone.personId}`, sk: 'GRANTS' }),
        UpdateExpression: 'SET grants = :grants',
        ExpressionAttributeValues: marshall({ ':grants': [grant] }),
      }),
    );
  }
  return phones;
};

const countBy = (answers: readonly Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const word = status === 200 ? 'won' : (body.code ?? `${status} ${JSON.stringify(body)}`);
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
};

describe.each(enginesHere)('two hundred members tapping in the same second, on %s', (engine) => {
  let cloud: Cloud;
  let members: Phone[];
  beforeAll(async () => {
    cloud = await demoCloud({ engine, withFaults: true, patient: true });
    members = await registerMembers(cloud);
  }, 240_000);
  afterAll(() => cloud.close());

  const race = async (wishId: string) => {
    const keys = members.map(() => newKey());
    const claim = (at: number) =>
      members[at]?.call('claimWish', { params: { wishId }, key: keys[at] ?? '' }) as Promise<Answer>;
    const all = members.map((_, at) => at);
    const first = await Promise.all(all.map(claim));
    cloud.faults?.clearFaults();
    const again = await Promise.all(all.map(claim));
    // Whoever has a place is done with it: he may hold so many only, and there are races to come.
    const winners = members.filter((_, at) => again[at]?.status === 200);
    for (const winner of winners) await winner.call('deliverWish', { params: { wishId }, body: { report: '换好了' } });
    return { first, again };
  };

  it.each([1, 3, 10])(
    '%i of them take the places, the others are told kindly, and a repeat changes nothing',
    async (places) => {
      const wishId = await publishedWish(cloud, places);
      cloud.faults?.gather('TransactWriteItems', memberCount);
      const { first, again } = await race(wishId);
      expect(countBy(first)).toEqual({ won: places, WISH_TAKEN: memberCount - places });
      expect(again.map(({ status }) => status)).toEqual(first.map(({ status }) => status));
      const winners = first.filter(({ status }) => status === 200);
      expect(again.filter(({ status }) => status === 200).map(({ body }) => body)).toEqual(
        winners.map(({ body }) => body),
      );
      const staff = await phoneOf(cloud, 'staff-1');
      const { body } = await staff.call('getWish', { params: { wishId } });
      expect(body).toMatchObject({ state: 'delivered', held: places, places });
      expect(body.timeline.filter(({ act }: { act: string }) => act === 'claimWish')).toHaveLength(places);
    },
    120_000,
  );

  it.each([1, 3, 10])(
    '%i of them win though the table is contended and throttled',
    async (places) => {
      const wishId = await publishedWish(cloud, places);
      cloud.faults?.setFaults(
        [
          { kind: 'conflict', operation: 'TransactWriteItems', probability: 0.3 },
          { kind: 'throttle', probability: 0.1 },
        ],
        places,
      );
      const { first, again } = await race(wishId);
      const { won = 0, WISH_TAKEN = 0, BUSY = 0, ...others } = countBy(first);
      expect([won <= places, won + WISH_TAKEN + BUSY, others]).toEqual([true, memberCount, {}]);
      expect(countBy(again)).toEqual({ won: places, WISH_TAKEN: memberCount - places });
      const kept = first.map(({ status }, at) => status !== 200 || again[at]?.status === 200);
      expect(kept).not.toContain(false);
      const { body } = await (await phoneOf(cloud, 'staff-1')).call('getWish', { params: { wishId } });
      expect(body).toMatchObject({ state: 'delivered', held: places, places });
    },
    120_000,
  );

  it('four of them reach for sixteen wishes at once: each takes three and no more, and no wish is two’s', async () => {
    const wishes: string[] = [];
    for (let left = 16; left > 0; left -= 1) wishes.push(await publishedWish(cloud, 1));
    cloud.faults?.setFaults([{ kind: 'conflict', operation: 'TransactWriteItems', probability: 0.2 }], 12);
    const reach = async (member: Phone, wishId: string): Promise<string> => {
      const { status, body } = await member.call('claimWish', { params: { wishId } });
      // Contended beyond patience: his phone asks again.
      if (body.code === 'BUSY') return reach(member, wishId);
      return status === 200 ? 'has it' : body.code;
    };
    const reaching = members.slice(0, 4);
    const answers = await Promise.all(
      reaching.map((member) => Promise.all(wishes.map((wishId) => reach(member, wishId)))),
    );
    cloud.faults?.clearFaults();
    const held = answers.map((row) => row.filter((answer) => answer === 'has it').length);
    const takers = wishes.map((_, at) => answers.filter((row) => row[at] === 'has it').length);
    expect([held, [...takers].sort()]).toEqual([
      [3, 3, 3, 3],
      [...Array(4).fill(0), ...Array(12).fill(1)],
    ]);
    const others = answers.flat().filter((answer) => !['has it', 'CLAIM_LIMIT', 'WISH_TAKEN'].includes(answer));
    expect(others).toEqual([]);
    const listed = await Promise.all(
      reaching.map(async (member) => {
        const { items } = (await member.call('listMyClaims')).body as { items: readonly { state: string }[] };
        return items.filter(({ state }) => state === 'held').length;
      }),
    );
    expect(listed).toEqual(held);
  }, 240_000);
});
