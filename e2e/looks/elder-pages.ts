/** The pages of 关怀版 itself: each question of each errand. */
import type { ShownPage } from './shown-page';

const wish = 'packages/elder/wish/index';
const confirm = 'packages/elder/confirm/index';
const family = 'packages/elder/family/index';
const address = 'packages/elder/address/index';
const sent = 'packages/elder/sent/index';
const letter = 'packages/elder/letter/index';
const report = 'packages/elder/report/index?type=wish&subject=01K9ABCDEF0123456789ABCDEF';
const actFor = 'packages/elder/act-for/index';
const party = 'packages/elder/party/index';

const said = () => ({ 'draft:wish': { words: '卫生间的灯坏了，我够不着，想请人帮忙换个灯泡。' } });
const who = () => ({ 'draft:residency': { name: '马文博', room: '2单元301' } });
const complaint = () => ({ 'draft:suggestion': { words: '社区窗口中午没有人，白跑了两趟。', about: 'community' } });
const reported = () => ({
  'draft:report:wish:01K9ABCDEF0123456789ABCDEF': { reason: 'privacy', words: '写了别人家的门牌号。' },
});
const asking = () => ({ 'draft:acting': { name: '张桂兰', number: '40271830', ownName: '', kind: 'guardian' } });
const registering = () => ({
  'draft:party': {
    name: '马文博',
    unit: '高区第一中学',
    branch: '教工第二党支部',
    skills: ['repair', 'phones'],
    skillWords: '会修自行车',
    times: ['周六上午'],
    unitSeesService: false,
  },
});
const by = encodeURIComponent('2999-11-24T09:00:00.000Z');

type Shown = Omit<ShownPage, 'elder'>;

const letters: readonly Shown[] = [
  { name: 'elder-letter', person: 'resident-1', path: letter },
  { name: 'elder-letter-about', person: 'resident-1', path: `${letter}?step=about`, kept: complaint },
  { name: 'elder-letter-whom', person: 'member-3', path: `${letter}?step=whom`, kept: complaint },
  { name: 'elder-letter-where', person: 'resident-1', path: `${letter}?step=where`, kept: complaint },
  { name: 'elder-letter-check', person: 'resident-1', path: `${letter}?step=check`, kept: complaint },
  {
    name: 'elder-letter-sent',
    person: 'resident-1',
    path: `${letter}?step=sent&number=40271830&about=community&due=${by}`,
  },
];

const reports: readonly Shown[] = [
  { name: 'elder-report', person: 'resident-1', path: report },
  { name: 'elder-report-say', person: 'resident-1', path: `${report}&step=say`, kept: reported },
  { name: 'elder-report-check', person: 'resident-1', path: `${report}&step=check`, kept: reported },
  { name: 'elder-report-sent', person: 'resident-1', path: `${report}&step=sent&due=${by}` },
];

const actingFor: readonly Shown[] = [
  { name: 'elder-act-for', person: 'resident-2', path: actFor },
  { name: 'elder-act-for-number', person: 'resident-2', path: `${actFor}?step=number`, kept: asking },
  { name: 'elder-act-for-kind', person: 'resident-2', path: `${actFor}?step=kind`, kept: asking },
  { name: 'elder-act-for-guardian', person: 'resident-2', path: `${actFor}?step=guardian`, kept: asking },
  { name: 'elder-act-for-check', person: 'resident-2', path: `${actFor}?step=check&guardian=mother`, kept: asking },
  { name: 'elder-act-for-sent', person: 'resident-2', path: `${actFor}?step=sent` },
];

const registration: readonly Shown[] = [
  { name: 'elder-party', person: 'newcomer-1', path: party },
  { name: 'elder-party-already', person: 'member-1', path: party },
  ...['where', 'unit', 'branch', 'skills', 'times', 'consent', 'check'].map((step) => ({
    name: `elder-party-${step}`,
    person: 'newcomer-1',
    path: `${party}?step=${step}`,
    kept: registering,
  })),
  { name: 'elder-party-sent', person: 'newcomer-1', path: `${party}?step=sent` },
];

const shown: readonly Shown[] = [
  ...letters,
  ...reports,
  ...actingFor,
  ...registration,
  { name: 'elder-say', person: 'resident-1', path: wish },
  { name: 'elder-photos', person: 'resident-1', path: `${wish}?step=photos`, kept: said },
  { name: 'elder-whom', person: 'member-3', path: `${wish}?step=whom`, kept: said },
  { name: 'elder-check', person: 'resident-1', path: `${wish}?step=check`, kept: said },
  { name: 'elder-homeless', person: 'newcomer-1', path: `${wish}?step=check`, kept: said },
  { name: 'elder-say-more', person: 'resident-2', path: wish, subject: 'ownNeedsInfo' },
  { name: 'elder-sent', person: 'resident-1', path: `${sent}?number=40271830&due=${by}` },
  { name: 'elder-matters', person: 'resident-2', path: 'packages/elder/matters/index' },
  { name: 'elder-no-matters', person: 'newcomer-1', path: 'packages/elder/matters/index' },
  { name: 'elder-done', person: 'resident-2', path: confirm, subject: 'ownDelivered' },
  { name: 'elder-not-yet', person: 'resident-2', path: `${confirm}?step=not-yet`, subject: 'ownDelivered' },
  { name: 'elder-stars', person: 'resident-2', path: `${confirm}?step=stars`, subject: 'ownDelivered' },
  { name: 'elder-thanks', person: 'resident-2', path: `${confirm}?step=thanks&stars=5`, subject: 'ownDelivered' },
  { name: 'elder-confirm', person: 'resident-2', path: `${confirm}?step=check&stars=5`, subject: 'ownDelivered' },
  { name: 'elder-family', person: 'resident-2', path: family },
  { name: 'elder-number', person: 'resident-2', path: `${family}?step=number` },
  { name: 'elder-decide', person: 'resident-2', path: `${family}?step=decide`, subject: 'ownAsker' },
  { name: 'elder-end', person: 'resident-2', path: `${family}?step=end`, subject: 'ownHelper' },
  { name: 'elder-name', person: 'newcomer-1', path: address },
  { name: 'elder-door', person: 'newcomer-1', path: `${address}?step=door`, kept: who },
  { name: 'elder-address', person: 'newcomer-1', path: `${address}?step=check`, kept: who },
];

export const elderPages: readonly ShownPage[] = shown.map((page) => ({ ...page, elder: true }));
