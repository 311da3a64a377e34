/** What people do in more than one journey, the way their reading mode has it. */
import type { Cloud } from '../../local/cloud';
import { phoneOf } from '../cloud/api-client';
import type { HeldFile, PhoneMaker, StoryPhone } from './story-phone';

/** A building of the demo, on whose grid 周晓明 works. */
const place = {
  street: 's371071007',
  community: 'c371071007002',
  grid: 'g37107100700201',
  building: 'b37107100700201001',
};

type Way = Pick<PhoneMaker, 'elder'>;

const patienceMs = 10_000;

/** Eight digits as a screen shows them, in two halves, as soon as they are there. */
export const digitsOn = async (phone: StoryPhone): Promise<string> => {
  for (const until = Date.now() + patienceMs; ; ) {
    const read = await phone.text();
    const found = /(?<!\d)(\d{4}) (\d{4})(?!\d)/.exec(read);
    if (found !== null) return `${found[1]}${found[2]}`;
    if (Date.now() > until) throw new Error(`no eight digits on:\n${read}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** 关怀版, from the question what it is to the one after the photos. */
export const leavePhotos = async (phone: StoryPhone, picture?: HeldFile): Promise<void> => {
  await phone.tap('下一步');
  await phone.sees('要附上照片吗？');
  if (picture !== undefined) {
    await phone.holds(picture);
    await phone.tap('添加照片');
    await phone.sees('去掉');
  }
  await phone.tap('下一步');
};

/** From home to the page that says the wish was received; with a photo in 关怀版, where one is given. */
export const fileWish = async (phone: StoryPhone, words: string, { elder }: Way, picture?: HeldFile): Promise<void> => {
  await phone.tap('微心愿');
  if (!elder) await phone.tap('我要许愿');
  await phone.type('比如：卫生间', words);
  if (elder) {
    await leavePhotos(phone, picture);
    await phone.tap('给我自己');
    await phone.sees('请您看一看，对不对？');
    await phone.sees(words);
  }
  await phone.tap('提交心愿');
  await phone.sees('心愿收到了');
};

/** From home to the wishes of the neighbours. */
export const openWall = async (phone: StoryPhone, { elder }: Way): Promise<void> => {
  await phone.tap('微心愿');
  if (elder) await phone.tap('看看邻居们的心愿');
};

/** From home to where she says where she lives, and off it goes. */
export const sayWhereSheLives = async (
  phone: StoryPhone,
  { name, building, room }: { name: string; building: readonly string[]; room: string },
  { elder }: Way,
): Promise<void> => {
  const next = async () => (elder ? phone.tap('下一步') : undefined);
  await phone.tab('我的');
  await phone.tap('登记我的住址');
  await phone.type('比如 张桂兰', name);
  await next();
  await phone.tap('选择楼栋');
  for (const step of building) await phone.tap(step);
  await phone.type('比如 2单元301', room);
  await next();
  if (elder) await phone.sees('请您看一看，对不对？');
  await phone.tap('提交核实');
};

/** Staff, from anywhere to the page of a wish that waits for them. */
export const openReview = async (staff: StoryPhone, words: string): Promise<void> => {
  await staff.tab('我的');
  await staff.tap('工作台');
  await staff.tap('审核');
  await staff.tap(words);
};

/** How the picker of places calls that building, from the community down. */
export const namesDown = async (cloud: Cloud): Promise<readonly [string, string, string]> => {
  const neighbour = await phoneOf(cloud, 'resident-1');
  const nameOf = async (parent: string, id: string): Promise<string> => {
    const { body } = await neighbour.call('listPlaces', { query: { parent } });
    return body.items.find((item: { id: string }) => item.id === id).name;
  };
  return [
    await nameOf(place.street, place.community),
    await nameOf(place.community, place.grid),
    await nameOf(place.grid, place.building),
  ];
};
