/** A wish with two photos: seen by the neighbour who comes once they have passed, who shows in a photo what he has done. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { aPng } from '../../functions/testkit/pictures';
import type { Cloud } from '../../local/cloud';
import { demoCloud } from '../cloud/demo-cloud';
import { openReview } from './errands';
import { bothBuilds, root } from './makers';
import type { PhoneMaker, StoryPhone } from './story-phone';

const pictures = join(root, '.build/pictures');
mkdirSync(pictures, { recursive: true });
const shoot = (phone: StoryPhone, name: string): Promise<void> => phone.picture(join(pictures, `${name}.png`));

const words = '阳台的晾衣绳断了一根，想请人帮忙接上。';
const publicWords = '帮一位邻居接好晾衣绳';
const pictureOf = (size: number) => ({ name: `${size}.png`, mimeType: 'image/png', buffer: aPng([], size) });
const [first, second] = ['随心愿发的照片，第1张', '随心愿发的照片，第2张'];
const done = '办好后的照片，第1张';
const minute = 60_000;

const addPhoto = async (phone: StoryPhone, size: number): Promise<void> => {
  await phone.holds(pictureOf(size));
  await phone.tap('添加照片');
  await phone.sees('检查中');
};

describe.each(Object.keys(bothBuilds) as (keyof typeof bothBuilds)[])('photos of a wish, %s', (kind) => {
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

  it('are seen by the claimer once they have passed, and what he did by the resident', async () => {
    const resident = await phones.phoneOf('resident-1');
    const staff = await phones.phoneOf('staff-1');
    const member = await phones.phoneOf('member-1');
    const stranger = await phones.newPhoneOf('newcomer-1');

    cloud.wechat.pushes.setFaults([
      { kind: 'late', ms: 20 * minute },
      { kind: 'late', ms: 20 * minute },
    ]);
    await resident.tap('微心愿');
    await resident.tap('我要许愿');
    await resident.type('比如：卫生间', words);
    await addPhoto(resident, 8);
    await addPhoto(resident, 9);
    await shoot(resident, 'wish-form-photos');
    await resident.tap('提交心愿');
    await resident.sees('心愿收到了');
    await resident.tap('看进度');
    await resident.sees('随心愿发的照片');
    await cloud.drain();

    await openReview(staff, words);
    await staff.sees('检查中');
    expect(await staff.shows(first)).toBe(true);
    await staff.tap('发布到心愿墙');
    await staff.type('比如：帮一位邻居', publicWords);
    await staff.tap('维修');
    await staff.tap('发布到心愿墙');
    await staff.sees('已发布到心愿墙。');
    await cloud.advanceTo(cloud.clock.now() + 21 * minute);

    await member.tap('微心愿');
    await member.tap(publicWords);
    await member.sees('我来帮');
    expect(await member.shows('随心愿发的照片')).toBe(false);
    await member.tap('我来帮');
    await member.sees('认领成功');
    await member.sees('随心愿发的照片');
    expect([await member.shows(first), await member.shows(second)]).toEqual([true, true]);

    await stranger.tap('微心愿');
    expect(await stranger.shows('随心愿发的照片')).toBe(false);

    await member.tap('我办好了');
    await member.type('比如：灯泡换好了', '接好了，晾得住被子。');
    await addPhoto(member, 10);
    await shoot(member, 'deliver-photos');
    await member.tap('告诉居民我办好了');
    await member.sees('已告诉居民');
    await cloud.drain();

    await resident.refresh();
    await resident.sees('已帮办，请您确认');
    await resident.sees('办好后的照片');
    expect([await resident.shows(first), await resident.shows(done)]).toEqual([true, true]);
    await shoot(resident, 'wish-photos');
    for (const phone of [resident, staff, member, stranger]) await phone.close();
  }, 240_000);
});
