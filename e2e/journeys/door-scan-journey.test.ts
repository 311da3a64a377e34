import type { Cloud } from '../../local/cloud';
import { demoCloud } from '../cloud/demo-cloud';
import { digitsOn, fileWish, openReview } from './errands';
import { root } from './makers';
import { launchFor, miniPhone, miniPhones } from './mini-phone';
import type { PhoneMaker, StoryPhone } from './story-phone';

const words = '厨房的水龙头一直滴水，我拧不动，想请人帮忙看看。';
const publicWords = '帮一位邻居修好滴水的水龙头';

describe('a neighbour who comes for a wish, on the built mini-program', () => {
  let cloud: Cloud;
  let phones: PhoneMaker;
  beforeAll(async () => {
    cloud = await demoCloud();
    phones = miniPhones(root, cloud);
  }, 240_000);
  afterAll(async () => {
    await phones.close();
    await cloud.close();
  });

  /** Hers, whose camera sees what `held` gives. */
  const residentsPhone = async (held: () => string): Promise<StoryPhone> => {
    const scanCode = ({ success }: { success: (answer: object) => void }) =>
      success({ result: held(), scanType: 'QR_CODE', charSet: 'utf-8', errMsg: 'scanCode:ok' });
    const phone = miniPhone(await launchFor(root, cloud, 'resident-1', { wx: { scanCode } }));
    await phone.tab('我的');
    await phone.tap('登录');
    await phone.tab('首页');
    return phone;
  };

  it('is scanned at the door by the one who waits for him, who reads his name and which wish he comes for', async () => {
    let held = '';
    const resident = await residentsPhone(() => held);
    const staff = await phones.phoneOf('staff-1');
    const member = await phones.phoneOf('member-1');

    await fileWish(resident, words, phones);
    await cloud.drain();
    await openReview(staff, words);
    await staff.tap('发布到心愿墙');
    await staff.type('比如：帮一位邻居', publicWords);
    await staff.tap('维修');
    await staff.tap('发布到心愿墙');
    await staff.sees('已发布到心愿墙。');
    await cloud.drain();

    await member.tap('微心愿');
    await member.tap(publicWords);
    await member.tap('我来帮');
    await member.sees('认领成功');
    await member.tap('出示上门码');
    await member.sees('每30秒换一次');
    await member.sees('再点“扫一扫上门码”');
    held = await digitsOn(member);

    await resident.tab('首页');
    await resident.tap('有人上门？核验身份');
    await resident.tap('扫一扫上门码');
    await resident.sees('现在有效');
    await resident.sees('帮忙的邻居 ');
    await resident.sees('来帮办心愿，编号');
    await Promise.all([resident.close(), staff.close(), member.close()]);
  }, 360_000);
});
