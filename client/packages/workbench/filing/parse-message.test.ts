import { parseMessage } from './parse-message';
import { takeOut } from './take-out';

interface Case {
  readonly what: string;
  readonly text: string;
  readonly words: string;
  readonly phones?: readonly string[];
  readonly doors?: readonly string[];
  readonly house?: { estate: string; number: string };
  readonly speaker?: string;
  readonly number?: string;
  readonly hadIdCard?: boolean;
}

const cases: readonly Case[] = [
  {
    what: 'somebody says where he lives, what is the matter, and his number',
    text: '@王社工 我是北山里3号楼2单元301的，家里水管漏了，有没有人帮忙看看，电话13812345678',
    words: '家里水管漏了，有没有人帮忙看看',
    phones: ['13812345678'],
    doors: ['北山里3号楼2单元301'],
    house: { estate: '北山里', number: '3' },
  },
  {
    what: 'two messages as a computer copies them, and the answer of staff',
    text: '3-2-301 赵秀英:\n我腿脚不方便，想请人帮忙买袋米\n\n王雅静（社区）:\n收到，马上联系您\n\n3-2-301 赵秀英:\n打我电话 138 1234 5678 [抱拳][玫瑰]',
    words: '我腿脚不方便，想请人帮忙买袋米',
    phones: ['13812345678'],
    doors: ['3-2-301'],
    house: { estate: '', number: '3' },
    speaker: '赵秀英',
  },
  {
    what: 'a forwarded chat with its day and its times',
    text: '—————  2026-03-05  —————\n\n李建国  09:12\n\n大家好，请问谁会修电动轮椅的刹车？急用\n\n陈姐  09:15\n\n我问问我儿子',
    words: '请问谁会修电动轮椅的刹车？急用',
    speaker: '李建国',
  },
  {
    what: 'Chinese numerals and a flat by its side',
    text: '各位邻居好！我家住五号楼二单元三楼东户，老人一个人在家，想找人每周来陪着说说话。座机5231234',
    words: '老人一个人在家，想找人每周来陪着说说话。',
    phones: ['5231234'],
    doors: ['五号楼二单元三楼东户'],
    house: { estate: '', number: '5' },
  },
  {
    what: 'a landline with its area code, and a door by number sign',
    text: '您好，7#1802家里灯泡坏了够不着，麻烦帮换一下，0631-5238899',
    words: '家里灯泡坏了够不着，麻烦帮换一下',
    phones: ['06315238899'],
    doors: ['7#1802'],
    house: { estate: '', number: '7' },
  },
  {
    what: 'days, hours, sums and people are no doors',
    text: '3月5日下午2-4点想请2-3个人帮忙搬个旧柜子，大概100-200元的那种二手柜',
    words: '3月5日下午2-4点想请2-3个人帮忙搬个旧柜子，大概100-200元的那种二手柜',
  },
  {
    what: 'a hospital and a bus by their numbers are no doors',
    text: '周五上午要坐302路去301医院复查，想请人陪着一起',
    words: '周五上午要坐302路去301医院复查，想请人陪着一起',
  },
  {
    what: 'a form that somebody filled in',
    text: '姓名：孙永福\n地址：北山里12栋1单元402室\n电话：+86 139-6310-0001\n需求：手机不会用，想学视频通话',
    words: '姓名：孙永福，需求：手机不会用，想学视频通话',
    phones: ['13963100001'],
    doors: ['北山里12栋1单元402室'],
    house: { estate: '北山里', number: '12' },
    speaker: '孙永福',
  },
  {
    what: 'a row of a 接龙',
    text: '#接龙\n1. 吴淑珍 2-301 想请人帮忙磨剪刀',
    words: '吴淑珍 想请人帮忙磨剪刀',
    doors: ['2-301'],
  },
  {
    what: 'an answer with what it answers to',
    text: '「周玉梅：单元门口太黑了，晚上看不见台阶，能不能装个灯」\n- - - - - - - - - - - - - - -\n收到',
    words: '单元门口太黑了，晚上看不见台阶，能不能装个灯',
    speaker: '周玉梅',
  },
  {
    what: 'an ID card, which nobody may keep',
    text: '我叫徐国庆，身份证号370602194801011234，想请人帮我去社区拿一下老年卡，联系15588886666（微信同号）',
    words: '我叫徐国庆，想请人帮我去社区拿一下老年卡',
    phones: ['15588886666'],
    speaker: '徐国庆',
    hadIdCard: true,
  },
  {
    what: 'full-width digits',
    text: '家在８栋６０２，想找人帮忙贴春联，手机１３８００００５６７８',
    words: '想找人帮忙贴春联',
    phones: ['13800005678'],
    doors: ['8栋602'],
    house: { estate: '', number: '8' },
  },
  {
    what: 'a house alone stays in the words, for they need it',
    text: '3号楼楼下的晾衣绳断了，谁能帮忙接一下',
    words: '3号楼楼下的晾衣绳断了，谁能帮忙接一下',
    house: { estate: '', number: '3' },
  },
  {
    what: 'the number that the community gave him',
    text: '王主任您好，编号 4027 1830，我想请人周三陪我去银行',
    words: '我想请人周三陪我去银行',
    number: '40271830',
  },
  {
    what: 'two numbers, of the elder and of her son',
    text: '我妈住北山里1号楼101，轮椅推不上坡，想请人搭把手。我妈电话5221100，我的手机13900001111',
    words: '轮椅推不上坡，想请人搭把手。',
    phones: ['5221100', '13900001111'],
    doors: ['北山里1号楼101'],
    house: { estate: '北山里', number: '1' },
  },
  {
    what: 'a spoken time before the name',
    text: '2026/3/5 18:02:11 B座1203 胡美玲\n孩子放学没人接，请哪位顺路的邻居捎一下，短号661234',
    words: '孩子放学没人接，请哪位顺路的邻居捎一下',
    phones: ['661234'],
    doors: ['B座1203'],
    speaker: '胡美玲',
  },
  {
    what: 'nothing but thanks',
    text: '收到，谢谢[抱拳]\n辛苦了',
    words: '',
  },
];

test.each(cases)('$what', ({ what: _, text, ...expected }) => {
  expect(parseMessage(text)).toEqual({
    phones: [],
    doors: [],
    house: undefined,
    speaker: undefined,
    number: undefined,
    hadIdCard: false,
    ...expected,
  });
});

test('a message longer than a wish is cut to what a wish can hold', () => {
  expect(parseMessage('想请人帮忙'.repeat(100)).words).toHaveLength(300);
});

test.each([
  ['请联系13812345678', '', ['13812345678'], []],
  ['门铃坏了，我在2单元301室，白天都在', '门铃坏了，白天都在', [], ['2单元301室']],
  ['301室漏水', '漏水', [], ['301室']],
  ['买5斤米，10-100元都行', '买5斤米，10-100元都行', [], []],
  ['2026-11-20之前修好', '2026-11-20之前修好', [], []],
  ['想学1234这几个数字', '想学1234这几个数字', [], []],
] as const)('in %s the words left are %s', (text, words, phones, doors) => {
  expect(takeOut(text)).toEqual({ words, phones, doors, hadIdCard: false });
});
