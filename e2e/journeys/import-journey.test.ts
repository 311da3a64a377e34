/** A household list is handed in at the workbench, and a resident whom it names is confirmed at once. */
import writeXlsxFile from 'write-excel-file/node';
import type { Cloud } from '../../local/cloud';
import { demoCloud } from '../cloud/demo-cloud';
import { namesDown, sayWhereSheLives } from './errands';
import { everyWay } from './makers';
import type { PhoneMaker } from './story-phone';

const head = ['网格', '楼号', '单元', '房屋号', '姓名', '身份证号'];

const workbook = (rows: readonly (readonly string[])[]): Promise<Buffer> =>
  writeXlsxFile([head, ...rows].map((cells) => cells.map((value) => ({ type: String, value })))).toBuffer();

describe.each(Object.keys(everyWay) as (keyof typeof everyWay)[])('a household list, %s', (kind) => {
  let cloud: Cloud;
  let phones: PhoneMaker;
  beforeAll(async () => {
    cloud = await demoCloud();
    phones = await everyWay[kind](cloud);
  }, 240_000);
  afterAll(async () => {
    await phones.close();
    await cloud.close();
  });

  it('is read row by row, and who asks under his listed name and door is known without anybody’s looking', async () => {
    const names = await namesDown(cloud);
    const file = await workbook([
      ['第1网格', names[2], '3', '1202', '欧阳明月', '110101199001011234'],
      ['第1网格', names[2], '3', '1203', '=1+1', ''],
    ]);
    const staff = await phones.phoneOf('staff-1');
    await staff.tab('我的');
    await staff.tap('工作台');
    await staff.tap('人员');
    await staff.tap('导入名单');
    await staff.sees('还没有导入过名单');
    await staff.holds({
      name: '居民名单.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: file,
    });
    await staff.tap('选择文件并导入');
    await staff.sees('返回全部导入');
    await cloud.drain();
    await staff.sees('新增1，更新0，没有变化0，有问题1，共2行');
    await staff.sees('第3行 有问题：姓名');
    expect(await staff.text()).not.toMatch(/欧阳明月|110101199001011234/);
    await staff.close();

    const phone = await phones.phoneOf('newcomer-1');
    await sayWhereSheLives(phone, { name: '欧阳明月', building: names, room: '3单元1202' }, phones);
    await phone.sees('居住已核实');
    await phone.close();
  }, 360_000);
});
