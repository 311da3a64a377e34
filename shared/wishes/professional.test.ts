import { mayNeedProfessional } from './professional';

test.each([
  '空调外机松了，想请人爬出去拧一下',
  '厨房一股煤气味，想请人看看灶具',
  '家里总跳闸，想请人接一下电线',
  '屋顶漏雨，请人爬上去补一补',
])('%s: staff look twice', (words) => {
  expect(mayNeedProfessional(words)).toBe(true);
});

test.each(['卫生间的灯泡坏了，我够不着', '水龙头一直滴水', '想学用手机挂号', '想请人陪我去医院'])(
  '%s: a neighbour can help',
  (words) => {
    expect(mayNeedProfessional(words, undefined)).toBe(false);
  },
);
