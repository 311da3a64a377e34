/** Wherever somebody waits, the page says how many messages WeChat may still bring him on it. */
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import membershipExample from '../shared/memberships/examples/get-my-membership.json';
import reportExample from '../shared/reports/examples/get-report.json';
import letterExample from '../shared/suggestions/examples/get-suggestion.json';
import ElderActFor from './packages/elder/act-for/index';
import ElderAddress from './packages/elder/address/index';
import ElderFamily from './packages/elder/family/index';
import ElderLetter from './packages/elder/letter/index';
import ElderMatters from './packages/elder/matters/index';
import ElderParty from './packages/elder/party/index';
import ElderReport from './packages/elder/report/index';
import ElderSent from './packages/elder/sent/index';
import Family from './packages/family/mine/index';
import Party from './packages/party/index';
import Portrait from './packages/portrait/index';
import MyCopy from './packages/privacy/copy/index';
import Report from './packages/reports/item/index';
import Letter from './packages/suggestions/letter/index';
import Today from './packages/workbench/today/index';
import Residency from './pages/residency/index';
import Wish from './pages/wish/index';
import WishSent from './pages/wish-sent/index';
import { logOut } from './platform/session';
import { cloud, loggedIn, open, personId } from './testkit/on-page';
import { aMe, aResident, aStaffMember, aWishRow, homePath } from './testkit/people';
import { phone } from './testkit/taro';
import { aWishView } from './testkit/wish-view';

type Answers = Readonly<Record<string, unknown>>;
type Me = ReturnType<typeof aMe>;
interface Waiting {
  readonly page: ReactElement;
  readonly me?: Me;
  readonly asked?: Readonly<Record<string, string>>;
  readonly answers?: Answers;
}

/** One of each: which of them a page counts is seen by the sum. */
const messageGrants = { reviewResult: 1, progress: 10, toAnswer: 100 };
const id = '01K9ABCDEF0123456789ABCDEF';
const none = { items: [] };
const acting = {
  principalId: id,
  agentId: personId,
  kind: 'relative',
  state: 'asked',
  name: '张桂兰',
  askedAt: '2026-11-20T02:15:00.000Z',
};
const wish = (part: Parameters<typeof aWishView>[0]) => ({ [`GET /v1/wishes/${id}`]: aWishView({ id, ...part }) });
const mine = {
  state: 'held',
  claimedAt: '2026-11-20T02:15:00.000Z',
  size: 1,
  leaseUntil: '2026-11-29T02:15:00.000Z',
} as const;
const family = {
  'GET /v1/my/principals': none,
  'GET /v1/my/agents': none,
  'GET /v1/me/number': { number: '40271830' },
};
const registered = (state: string) => ({
  'GET /v1/my/membership': { membership: { ...(membershipExample.reply as { membership: object }).membership, state } },
  'GET /v1/my/units': none,
  'GET /v1/units': none,
});
const worker = aMe({ roles: [{ role: 'gridWorker', at: homePath, placeName: '第1网格' }] });
const letter = (state: string) => ({
  [`GET /v1/suggestions/${id}`]: { ...letterExample.reply, id, state, relations: ['author'] },
});
const pending = aMe({ residencyPending: true });

const waiting: Readonly<Record<string, readonly [Waiting, number]>> = {
  'a wish just filed': [{ page: <WishSent />, asked: { id, number: '40271830' } }, 11],
  'a wish just filed, in 关怀版': [{ page: <ElderSent />, asked: { id, number: '40271830' } }, 11],
  'a wish that is looked at': [
    { page: <Wish />, asked: { id }, answers: wish({ state: 'submitted', relations: ['author'] }) },
    11,
  ],
  'a wish underway': [
    { page: <Wish />, asked: { id }, answers: wish({ state: 'claimed', relations: ['author'] }) },
    10,
  ],
  'a wish underway, in 关怀版': [
    {
      page: <ElderMatters />,
      answers: {
        'GET /v1/my/wishes': { items: [aWishRow({ id })] },
        ...wish({ state: 'claimed', relations: ['author'] }),
      },
    },
    10,
  ],
  'a claim': [
    { page: <Wish />, asked: { id }, answers: wish({ state: 'claimed', relations: ['claimer'], myClaim: mine }) },
    10,
  ],
  'an address': [{ page: <Residency />, me: pending }, 1],
  'an address, in 关怀版': [{ page: <ElderAddress />, me: pending }, 1],
  'a complaint': [{ page: <Letter />, asked: { id }, answers: letter('received') }, 10],
  'a complaint just filed, in 关怀版': [{ page: <ElderLetter />, asked: { step: 'sent', id } }, 10],
  'a complaint that was asked once more': [{ page: <Letter />, asked: { id }, answers: letter('reopened') }, 10],
  'a report': [
    {
      page: <Report />,
      asked: { id },
      answers: {
        [`GET /v1/reports/${id}`]: { ...reportExample.reply, id, state: 'received', relations: ['reporter'] },
      },
    },
    10,
  ],
  'a report just made, in 关怀版': [{ page: <ElderReport />, asked: { step: 'sent', type: 'wish', subject: id } }, 10],
  'a registration just made, in 关怀版': [{ page: <ElderParty />, asked: { step: 'sent' } }, 11],
  'a registration': [{ page: <Party />, answers: registered('applied') }, 11],
  'a member who may be asked to help': [{ page: <Party />, answers: registered('confirmed') }, 110],
  'whoever has asked to act for her': [
    { page: <Family />, answers: { ...family, 'GET /v1/my/principals': { items: [acting] } } },
    10,
  ],
  'whoever has just asked to act for her, in 关怀版': [{ page: <ElderActFor />, asked: { step: 'sent' } }, 10],
  'whoever may be asked': [{ page: <Family />, answers: family }, 110],
  'whoever may be asked, in 关怀版': [{ page: <ElderFamily />, asked: { step: 'number' }, answers: family }, 110],
  'a copy of my data': [
    {
      page: <MyCopy />,
      answers: { 'GET /v1/me/export': { state: 'preparing', parts: 0, askedAt: '2026-11-20T02:15:00.000Z' } },
    },
    10,
  ],
  'a photo': [
    {
      page: <Portrait />,
      me: worker,
      answers: { 'GET /v1/my/portrait': { photoId: id }, [`GET /v1/photos/${id}`]: { photoId: id, state: 'checking' } },
    },
    1,
  ],
  'an office’s day': [{ page: <Today />, me: aStaffMember() }, 100],
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test.each(Object.entries(waiting))('%s', async (_, [{ page, me = aResident(), asked = {}, answers = {} }, left]) => {
  cloud({ 'GET /v1/me': { ...me, messageGrants }, ...answers });
  await loggedIn();
  phone.opens(asked);
  open(page);
  expect(await screen.findAllByText(`您还能收到${left}条微信提醒，点一下再加`)).toHaveLength(1);
});

test.each(['completed', 'withdrawn', 'closed'] as const)('a wish that is %s: nobody waits any more', async (state) => {
  cloud({ 'GET /v1/me': { ...aResident(), messageGrants }, ...wish({ state, relations: ['author'] }) });
  await loggedIn();
  phone.opens({ id });
  open(<Wish />);
  await screen.findByText(aWishView().publicWords ?? '');
  expect(screen.queryByText(/微信提醒/)).toBeNull();
});
