/** A grid worker agrees that his photo is shown; a stranger sees it once it has passed, and no longer than he likes. */
import { aPng, pngChunk } from '../../functions/testkit/pictures';
import type { Cloud } from '../../local/cloud';
import { demoCloud } from '../cloud/demo-cloud';
import { namesDown } from './errands';
import { bothBuilds } from './makers';
import type { PhoneMaker, StoryPhone } from './story-phone';

const picture = {
  name: 'me.png',
  mimeType: 'image/png',
  buffer: aPng([pngChunk('tEXt', Buffer.from('Comment\0where it was taken'))], 8),
};
const worker = '周晓明';
const photo = `${worker}的照片`;
const minute = 60_000;

describe.each(Object.keys(bothBuilds) as (keyof typeof bothBuilds)[])('a grid worker’s photo, %s', (kind) => {
  let cloud: Cloud;
  let phones: PhoneMaker;
  beforeAll(async () => {
    cloud = await demoCloud();
    phones = await bothBuilds[kind](cloud);
  }, 240_000);
  afterAll(async () => {
    await phones.close();
    await cloud.close();
  });

  /** Somebody who has never logged in looks for the grid worker, from nothing but the building. */
  const strangerSees = async (stranger: StoryPhone): Promise<boolean> => {
    await stranger.refresh();
    await stranger.sees(worker);
    return stranger.shows(photo);
  };

  const openMyPhoto = async (phone: StoryPhone): Promise<void> => {
    await phone.tab('我的');
    await phone.tap('我的照片');
    await phone.sees('让居民认得您');
  };

  it('is seen by a stranger once it has passed, not while it is looked at, and not after he has taken it back', async () => {
    const stranger = await phones.newPhoneOf('newcomer-1');
    await stranger.tap('选楼栋，找网格员');
    for (const name of await namesDown(cloud)) await stranger.tap(name);
    expect(await strangerSees(stranger)).toBe(false);

    const phone = await phones.phoneOf('grid-worker-1');
    await openMyPhoto(phone);
    await phone.holds(picture);
    cloud.wechat.pushes.setFaults([{ kind: 'late', ms: 20 * minute }]);
    await phone.tap('同意展示，选一张照片');
    await phone.sees('检查中');
    await cloud.drain();
    expect(await strangerSees(stranger)).toBe(false);

    await cloud.advanceTo(cloud.clock.now() + 21 * minute);
    await phone.refresh();
    await phone.sees('已通过');
    expect(await strangerSees(stranger)).toBe(true);

    await phone.tap('撤回照片');
    await phone.sees('撤回');
    await phone.tap('撤回照片');
    await phone.sees('同意展示，选一张照片');
    expect(await strangerSees(stranger)).toBe(false);
    await phone.close();
    await stranger.close();
  }, 360_000);
});
