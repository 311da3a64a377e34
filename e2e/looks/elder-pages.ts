/** The pages of 关怀版 itself: each question of each errand. */
import type { ShownPage } from './shown-page';

const wish = 'packages/elder/wish/index';
const confirm = 'packages/elder/confirm/index';
const family = 'packages/elder/family/index';
const address = 'packages/elder/address/index';
const sent = 'packages/elder/sent/index';

const said = () => ({ 'draft:wish': { words: '卫生间的灯坏了，我够不着，想请人帮忙换个灯泡。' } });
const who = () => ({ 'draft:residency': { name: '马文博', room: '2单元301' } });
const by = encodeURIComponent('2999-11-24T09:00:00.000Z');

type Shown = Omit<ShownPage, 'elder'>;

const shown: readonly Shown[] = [
  { name: 'elder-say', person: 'resident-1', path: wish },
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
