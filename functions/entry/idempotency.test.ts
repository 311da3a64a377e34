/** One tap is one act, however often a bad network sends it. */
import '../testkit/quiet';
import { api } from '../../shared/api';
import { daysInMs } from '../../shared/kernel/instant';
import { personKeys } from '../platform/keys/people';
import { cloudOn } from '../testkit/cloud';
import { countedIds, fixedClock, idOf } from '../testkit/fixed';
import { home } from '../testkit/places';
import { aReferring } from '../testkit/referrals';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { candidateNumber, grantedAsks, numberOf, partlyMet, villageRows, wishIn } from '../testkit/village';

const key = 'the-same-tap-twice';
const writes = api.filter(({ kind, access }) => kind === 'write' && access === 'session').map(({ act }) => act);
const withBody = api.filter(({ act, body }) => writes.includes(act) && body !== undefined).map(({ act }) => act);

const otherBodies: Record<string, unknown> = {
  setGridContact: { dutyHours: '每天9:00-18:00' },
  setGridLeave: { from: '2026-11-25', until: '2026-11-29' },
  requestResidency: { name: '孙漫游', building: 'b900001001001010', room: '1单元101' },
  declineResidency: { reason: '另有其人' },
  revealDoor: { reason: '另有缘由' },
  verifyPhone: { code: 'phone-13912345679' },
  giveConsent: { purpose: 'hardship', edition: 2 },
  withdrawConsent: { purpose: 'hardship' },
  reportMessageGrants: { answers: [{ template: 'reviewResult', answer: 'accept' }] },
  revealUnreachablePhone: { reason: '另有缘由' },
  recordDeceased: { name: '王桂兰', diedOn: '2026-11-20', toldBy: 'police' },
  giveCopyOfDeceased: { number: candidateNumber, name: '孙候选', askedBy: 'parent', reason: '看过户口簿' },
  closeAccountOfDeceased: { askedBy: 'spouse' },
  noteCall: { outcome: 'no_answer' },
  startImport: { kind: 'staff', place: 'c900001001001', fileName: '名单.csv', bytes: 10, sha256: 'a'.repeat(64) },
  addImportPart: { index: 1, bytes: '' },
  submitWish: { words: '想学用手机缴费' },
  claimWish: { size: 2 },
  askWishInfo: { question: '是哪一间？' },
  resubmitWish: { words: '厨房的灯泡坏了' },
  publishWish: { publicWords: '帮邻居修灯', category: 'repair', places: 1 },
  releaseWish: { reason: '身体不适' },
  deliverWish: { report: '修好了' },
  confirmWish: { rating: 1 },
  openContact: { shows: ['phone'], asked: 'visit' },
  revealContact: { reason: '另有缘由' },
  requestUpload: { purpose: 'portrait', contentType: 'image/png' },
  appointPerson: { personId: idOf('candidate'), name: '孙候选', role: 'partner', place: 'c900001001001' },
  changeSettings: { version: 0, changes: { wishConfirmDays: 11 } },
  dismissPerson: { personId: idOf('candidate'), role: 'rider', place: 'c900001001001', reason: '另有缘由' },
  applyMembership: {
    name: '孙漫游',
    community: 'c900001001001',
    unit: { unlisted: '别的单位' },
    branch: '第二党支部',
    skills: [],
    freeHours: [],
  },
  declineMembership: { reason: '另有缘由' },
  setUnitConsent: { unitSeesService: false },
  endMembership: { reason: '另有缘由' },
  nameUnitContact: { personId: idOf('helper'), name: '孙候选' },
  pairUnit: { name: '试验商行', unitKind: 'bank', community: 'c900001001001' },
  markAnnouncementsRead: { upTo: '2026-11-22T03:00:00.000Z' },
  changeServiceCard: { version: 1, entries: [] },
  publishAnnouncement: { title: '停气通知', body: '后天下午停气，请提前准备。', topic: 'outage', urgent: true },
  amendAnnouncement: { edition: 1, title: '停气通知', body: '后天下午停气，请提前准备。' },
  withdrawAnnouncement: { reason: '写错了' },
  fileSuggestion: { words: '电梯里没有灯', about: 'property', place: 'c900001001001' },
  answerSuggestion: { answer: '已经安排人了' },
  amendWish: { publicWords: '帮邻居换两只灯泡' },
  assignWish: { memberId: idOf('claimer') },
  undoCompletion: { reason: '另有缘由' },
  publishStory: { words: '一位邻居的灯亮了' },
  takeDownStory: { reason: '另有缘由' },
  declineAssignment: { reason: '改了主意' },
  closeWish: { reason: 'not_needed', words: '居民说不用了' },
  referWish: aReferring({ office: '试验电力公司' }),
  settleReferral: { outcome: 'not_helped', note: '居民说没有人来' },
  reopenSuggestion: { reason: '没有改' },
  reportItem: { subject: { type: 'announcement', id: idOf('announcement') }, reason: 'other' },
  answerReport: { upheld: false, answer: '没有问题' },
  askToActFor: { number: numberOf.author, name: '王桂兰', ownName: '孙别人', kind: 'guardian' },
  revokeActingFor: { reason: '改了主意' },
  registerPersonWithoutPhone: { name: '钱奶奶', building: home.building, room: '1单元102', child: false },
  recordConsent: { number: numberOf.wanderer, name: '孙漫游', kind: 'relative', how: 'visit' },
  setGuardianConsent: { guardianConsent: { guardian: 'father', edition: 1 } },
  recordPurposeConsent: { purpose: 'disability', consent: { edition: 2, how: 'call' } },
  linkPersonToAccount: { number: numberOf.author },
  showVisitCodes: { wishId: partlyMet },
};

/** An answer to WeChat's question that grants nothing. */
const refusal = { body: { answers: [{ template: 'progress', answer: 'reject' }] } };

describe('the same tap', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  beforeEach(() => store.restore(villageRows()));
  afterAll(() => engine.close());

  /** That somebody was counted is no part of what he did. */
  const actedOn = async () => (await store.everything()).filter(({ kind }) => kind !== 'limit');

  it.each(writes)('%s is answered alike for seven days, and changes nothing again', async (act) => {
    const clock = fixedClock();
    const cloud = cloudOn(store.table, { clock });
    const asking = { ...grantedAsks[act], key };
    const first = await cloud.ask(act, asking);
    const rows = await actedOn();
    clock.advance(daysInMs(7) - 1000);
    expect(await cloud.ask(act, asking)).toEqual(first);
    expect(first.code).toBeUndefined();
    expect(await actedOn()).toEqual(rows);
  });

  it.each(withBody)('%s with another body is refused, and changes nothing', async (act) => {
    const cloud = cloudOn(store.table);
    await cloud.ask(act, { ...grantedAsks[act], key });
    const rows = await store.everything();
    const { code, status, body } = await cloud.ask(act, { ...grantedAsks[act], body: otherBodies[act], key });
    expect([act, status, code, body.field]).toEqual([act, 422, 'IDEMPOTENCY_KEY_REUSED', 'headers.idempotency-key']);
    expect(await store.everything()).toEqual(rows);
  });

  it('sent for another act is refused', async () => {
    const cloud = cloudOn(store.table);
    await cloud.ask('submitWish', { ...grantedAsks.submitWish, key });
    const { code } = await cloud.ask('withdrawWish', { ...grantedAsks.withdrawWish, key });
    expect(code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('by another person is his own', async () => {
    const cloud = cloudOn(store.table);
    const [one, other] = [
      await cloud.ask('claimWish', { ...grantedAsks.claimWish, key }),
      await cloud.ask('submitWish', { ...grantedAsks.submitWish, key }),
    ];
    expect([one.code, other.code]).toEqual([undefined, undefined]);
  });

  it.each([0, 1, 999, 1000, 1001, 60_000])(
    'counts as a new one %i ms after seven days, though the table still has the old record',
    async (ms) => {
      const clock = fixedClock();
      const cloud = cloudOn(store.table, { clock });
      const grants = { ...grantedAsks.reportMessageGrants, key };
      await cloud.ask('reportMessageGrants', grants);
      clock.advance(daysInMs(7) + ms);
      const { code, body } = await cloud.ask('reportMessageGrants', grants);
      expect([code, body.messageGrants]).toEqual([undefined, { progress: 4, reviewResult: 2, toAnswer: 0 }]);
    },
  );

  it('that finds the place held already is bound to that answer: sent once more after a release, it claims nothing', async () => {
    const cloud = cloudOn(store.table);
    const asking = { as: 'claimer', params: { wishId: wishIn('claimed') }, key };
    const first = await cloud.ask('claimWish', asking);
    await cloud.ask('releaseWish', grantedAsks.releaseWish);
    const released = await store.everything();
    expect([first.code, await cloud.ask('claimWish', asking)]).toEqual([undefined, first]);
    expect(await store.everything()).toEqual(released);
  });

  const alwaysAnew = [
    'submitWish',
    'requestResidency',
    'revealDoor',
    'revealContact',
    'requestUpload',
    'applyMembership',
    'publishAnnouncement',
    'fileSuggestion',
    'revealUnreachablePhone',
    'registerPersonWithoutPhone',
    'showVisitCodes',
    'startImport',
  ];
  const repeatable = writes.filter((act) => !alwaysAnew.includes(act));
  it.each(repeatable)(
    'after another tap for %s had its effect is granted, changes nothing and is remembered',
    async (act) => {
      const cloud = cloudOn(store.table);
      await cloud.ask(act, grantedAsks[act]);
      const asking = { ...grantedAsks[act], ...(act === 'reportMessageGrants' ? refusal : {}), key };
      const before = (await store.everything()).filter(({ kind }) => kind !== 'remembered');
      const { code } = await cloud.ask(act, asking);
      const after = await store.everything();
      expect([code, after.filter(({ kind }) => kind !== 'remembered')]).toEqual([undefined, before]);
      expect(after.filter(({ kind, sk }) => kind === 'remembered' && sk === key).length).toBe(1);
    },
  );

  it('that was refused is asked anew', async () => {
    const cloud = cloudOn(store.table, { ids: countedIds() });
    const asking = { ...grantedAsks.claimWish, params: { wishId: wishIn('claimed') }, key };
    expect((await cloud.ask('claimWish', asking)).code).toBe('WISH_TAKEN');
    await cloud.ask('releaseWish', grantedAsks.releaseWish);
    expect((await cloud.ask('claimWish', asking)).code).toBeUndefined();
  });

  it('is not answered to somebody whose role has ended in the meantime', async () => {
    const cloud = cloudOn(store.table);
    const asking = { ...grantedAsks.askWishInfo, key };
    await cloud.ask('askWishInfo', asking);
    await store.put([{ ...personKeys(idOf('staff')).grants, kind: 'grants', grants: [] }]);
    expect((await cloud.ask('askWishInfo', asking)).code).toBe('NOT_FOUND');
  });

  it.each(writes)('%s without a key is refused', async (act) => {
    const { code, body } = await cloudOn(store.table).ask(act, { ...grantedAsks[act], key: null });
    expect([code, body.field]).toEqual(['IDEMPOTENCY_KEY_MISSING', 'headers.idempotency-key']);
  });

  it('sent many times at once is one act', async () => {
    const cloud = cloudOn(store.table, { ids: countedIds() });
    const asking = { ...grantedAsks.submitWish, key };
    const answers = await Promise.all(Array.from({ length: 8 }, () => cloud.ask('submitWish', asking)));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const filed = (await store.everything()).filter(
      ({ kind, authorId, words }) => kind === 'wish' && authorId === idOf('author') && words === '想学用手机挂号',
    );
    expect(filed.length).toBe(1);
  });
});
