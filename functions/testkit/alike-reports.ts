/** Pairs of reports in which two people tell of the same matter, written by hand: the ground on which suggestions of repeats are measured. */
export interface Told {
  readonly words: string;
  readonly grid: number;
  readonly building: number;
  readonly category?: string;
  readonly day: number;
}
export interface Pair {
  readonly first: Told;
  readonly second: Told;
}
export const pairs: readonly Pair[] = [
  {
    first: { words: '3号楼门口的路灯不亮', grid: 3, building: 3, category: '路灯', day: 2 },
    second: { words: '晚上回家黑灯瞎火的，三号楼那块灯坏了好几天', grid: 3, building: 3, day: 5 },
  },
  {
    first: { words: '南门进来第二根灯杆一闪一闪的，晃眼睛', grid: 1, building: 1, category: '路灯', day: 4 },
    second: { words: '一进大门那个路灯跟蹦迪似的忽明忽暗 谁来修下', grid: 1, building: 2, category: '路灯', day: 9 },
  },
  {
    first: { words: '小花园里头一盏灯都没有，老人散步看不见道', grid: 6, building: 11, category: '路灯', day: 10 },
    second: { words: '花园那片太黑了，我妈昨晚遛弯差点摔一跤', grid: 6, building: 12, day: 13 },
  },
  {
    first: { words: '地下车库B2转角那几个灯管全灭了', grid: 4, building: 8, category: '公共设施维修', day: 12 },
    second: { words: '负二层停车场拐弯的地方乌漆嘛黑，倒车全靠摸', grid: 4, building: 9, day: 15 },
  },
  {
    first: { words: '路灯大白天还亮着，浪费电啊，就8号楼东边那排', grid: 5, building: 8, category: '路灯', day: 20 },
    second: {
      words: '中午十二点了八号楼旁边灯怎么还开着呢，没人管吗',
      grid: 5,
      building: 8,
      category: '意见建议',
      day: 22,
    },
  },
  {
    first: {
      words: '菜鸟驿站门前的井盖翘起来了，车压上去咣当响',
      grid: 2,
      building: 4,
      category: '井盖缺失或破损',
      day: 1,
    },
    second: {
      words: '取快递那里有个窨井盖松了，半夜过个车跟打雷一样',
      grid: 2,
      building: 5,
      category: '井盖缺失或破损',
      day: 3,
    },
  },
  {
    first: { words: '12号楼后面井盖没了！！就插了根树枝', grid: 7, building: 12, category: '井盖缺失或破损', day: 8 },
    second: { words: '后头那个下水井口敞着，小孩掉下去咋整，赶紧的', grid: 7, building: 12, day: 8 },
  },
  {
    first: { words: '东门外那条路全是坑，骑电动车颠得屁股疼', grid: 8, building: 15, category: '道路破损', day: 6 },
    second: { words: '小区东边马路坑坑洼洼多久了没人补', grid: 9, building: 16, category: '道路破损', day: 17 },
  },
  {
    first: { words: '地上那种盲道砖碎了好几块 绊人', grid: 3, building: 6, category: '人行道和盲道', day: 14 },
    second: {
      words: '人行道的黄色砖头都翻起来了，下雨一踩一裤腿水',
      grid: 3,
      building: 6,
      category: '道路破损',
      day: 18,
    },
  },
  {
    first: { words: '十字路口那根电线杆歪了，快倒了的样子', grid: 10, building: 18, category: '立杆歪斜损坏', day: 21 },
    second: { words: '我看路口的杆子斜得厉害，刮大风不得砸下来', grid: 10, building: 19, day: 22 },
  },
  {
    first: { words: '北门口路面陷下去一块，大概脸盆大', grid: 11, building: 20, category: '路面塌陷', day: 25 },
    second: {
      words: '北门出去地上塌了个窟窿，一天比一天大，吓人',
      grid: 11,
      building: 20,
      category: '路面塌陷',
      day: 28,
    },
  },
  {
    first: { words: '一下雨6号楼前面就成河了', grid: 4, building: 6, category: '道路积水', day: 30 },
    second: {
      words: '昨天那场雨，俺家门口水没过脚脖子，六号楼老人都出不了门',
      grid: 4,
      building: 6,
      category: '内涝险情',
      day: 30,
    },
  },
  {
    first: {
      words: '污水井往外冒粪水，臭死了，2号楼西侧',
      grid: 1,
      building: 2,
      category: '污水管道堵塞外溢',
      day: 16,
    },
    second: { words: '楼西边那个化粪池满了吧，脏东西淌一地，窗户都不敢开', grid: 1, building: 2, day: 17 },
  },
  {
    first: { words: '一楼卫生间返水，整栋楼下水都堵了', grid: 9, building: 17, category: '污水管道堵塞外溢', day: 19 },
    second: {
      words: '我住101，马桶往上翻脏水，物业说是主管道不通',
      grid: 9,
      building: 17,
      category: '公共设施维修',
      day: 20,
    },
  },
  {
    first: {
      words: '14号楼楼前有根网线垂下来，都快挨着头了',
      grid: 8,
      building: 14,
      category: '架空线坠落乱设',
      day: 33,
    },
    second: { words: '不知道哪家宽带公司的线耷拉着，我个子高差点勒着脖子', grid: 8, building: 14, day: 36 },
  },
  {
    first: { words: '健身区那个漫步机掉了一个踏板', grid: 6, building: 10, category: '健身器材损坏', day: 24 },
    second: {
      words: '锻炼的器械坏了一边，我爸踩空了差点崴脚，赶紧换',
      grid: 6,
      building: 10,
      category: '健身器材损坏',
      day: 31,
    },
  },
  {
    first: { words: '小广场单杠锈得不行，一晃就动', grid: 2, building: 7, category: '健身器材损坏', day: 40 },
    second: { words: '吊单杠的时候底座直晃悠，焊的地方开了', grid: 2, building: 7, day: 43 },
  },
  {
    first: {
      words: '15号楼旁边空地堆了好多垃圾没人收，苍蝇嗡嗡',
      grid: 8,
      building: 15,
      category: '暴露垃圾',
      day: 35,
    },
    second: {
      words: '那块荒地都快成垃圾场了，谁都往那扔，味儿大得很',
      grid: 8,
      building: 16,
      category: '暴露垃圾',
      day: 41,
    },
  },
  {
    first: { words: '垃圾桶三天没来拉了', grid: 5, building: 9, category: '垃圾清运不及时', day: 26 },
    second: {
      words: '九号楼这边的垃圾车咋好几天不来了，都堆到马路牙子上了',
      grid: 5,
      building: 9,
      category: '垃圾箱满溢',
      day: 27,
    },
  },
  {
    first: { words: '厨余桶满得盖不上盖儿', grid: 12, building: 19, category: '垃圾箱满溢', day: 44 },
    second: { words: '绿桶爆了，汤汤水水流一地，早上上班都绕着走', grid: 12, building: 19, day: 45 },
  },
  {
    first: {
      words: '谁家装修的水泥沙子袋子扔在4号楼单元门口半个月了',
      grid: 3,
      building: 4,
      category: '建筑垃圾堆放',
      day: 27,
    },
    second: {
      words: '四号楼下面一堆砸墙砸下来的砖头烂木板，轮椅都过不去',
      grid: 3,
      building: 4,
      category: '擅自占道堆物',
      day: 32,
    },
  },
  {
    first: { words: '拆下来的旧马桶、破门板堆在南墙根', grid: 10, building: 17, day: 38 },
    second: { words: '南边围墙下面又有人偷偷倒装修渣土', grid: 10, building: 18, category: '建筑垃圾堆放', day: 46 },
  },
  {
    first: { words: '门口这条街落叶一地没人扫', grid: 1, building: 3, category: '道路保洁', day: 50 },
    second: {
      words: '早上路上全是叶子和烟头，环卫的是不是不来咱这条路了',
      grid: 1,
      building: 1,
      category: '道路保洁',
      day: 54,
    },
  },
  {
    first: { words: '公园那个厕所没水，冲不了', grid: 7, building: 13, category: '公共厕所', day: 11 },
    second: { words: '公厕脏得下不去脚，冲水按了没反应', grid: 7, building: 14, day: 14 },
  },
  {
    first: { words: '2单元楼道里痰和烟头到处是，好久没拖了', grid: 2, building: 5, category: '楼道卫生', day: 18 },
    second: {
      words: '保洁一个月没上过我们这层，楼梯上灰都能写字了',
      grid: 2,
      building: 5,
      category: '物业服务质量',
      day: 23,
    },
  },
  {
    first: {
      words: '有老鼠！一楼储藏室那块天天晚上窜来窜去',
      grid: 4,
      building: 7,
      category: '病媒生物（蚊蝇鼠）',
      day: 13,
    },
    second: { words: '七号楼底下耗子成灾，我家纱窗都给咬破了', grid: 4, building: 7, day: 16 },
  },
  {
    first: {
      words: '水池子那边蚊子多得要命，能不能来打个药',
      grid: 6,
      building: 11,
      category: '病媒生物（蚊蝇鼠）',
      day: 47,
    },
    second: { words: '景观池死水一潭，孩子腿上叮一串包', grid: 6, building: 11, day: 52 },
  },
  {
    first: {
      words: '蟑螂从下水道爬上来，一栋楼都有，统一消杀下呗',
      grid: 11,
      building: 20,
      category: '病媒生物（蚊蝇鼠）',
      day: 34,
    },
    second: { words: '小强太多了受不了了，光自己家喷药没用，得整楼一起弄', grid: 11, building: 20, day: 37 },
  },
  {
    first: { words: '西门口卖菜的三轮车把路堵死了', grid: 5, building: 10, category: '占道经营', day: 3 },
    second: {
      words: '早上七点西门那些菜摊子摆到马路中间，公交都过不来',
      grid: 6,
      building: 10,
      category: '占道经营',
      day: 7,
    },
  },
  {
    first: { words: '晚上烧烤摊摆人行道上，地上全是油', grid: 9, building: 16, category: '占道经营', day: 22 },
    second: {
      words: '撸串的把桌子支到便道上，走路都得下马路，油腻腻的',
      grid: 9,
      building: 16,
      category: '店外经营',
      day: 25,
    },
  },
  {
    first: { words: '水果店把箱子都摆外面来了', grid: 1, building: 2, category: '店外经营', day: 29 },
    second: { words: '卖水果那家越摆越往外，推婴儿车根本过不去', grid: 1, building: 3, day: 35 },
  },
  {
    first: { words: '楼道里贴满了开锁通下水的小广告', grid: 3, building: 5, category: '乱张贴乱涂写', day: 9 },
    second: {
      words: '墙上到处是牛皮癣，刚刷白又给糊上，五号楼全是',
      grid: 3,
      building: 5,
      category: '乱张贴乱涂写',
      day: 20,
    },
  },
  {
    first: { words: '电梯里有人用喷漆喷了字，难看', grid: 12, building: 18, day: 26 },
    second: { words: '不晓得哪个熊孩子在轿厢里乱画，红漆', grid: 12, building: 18, category: '乱张贴乱涂写', day: 28 },
  },
  {
    first: { words: '绿化带树上拉绳子晒被子', grid: 8, building: 13, category: '乱晾晒', day: 15 },
    second: {
      words: '两棵桂花树中间绑根绳，天天挂床单内裤，进出看着膈应',
      grid: 8,
      building: 13,
      category: '乱晾晒',
      day: 19,
    },
  },
  {
    first: { words: '楼上晒衣服滴水滴我家被子上', grid: 10, building: 19, category: '邻里纠纷', day: 31 },
    second: { words: '601的衣服不拧干就挂出来，我刚洗的床单全湿了，说了也不听', grid: 10, building: 19, day: 40 },
  },
  {
    first: {
      words: '超市顶上的广告牌一头掉下来了，晃荡着',
      grid: 2,
      building: 6,
      category: '户外广告违规或破损',
      day: 48,
    },
    second: {
      words: '门头招牌歪了半截，底下天天过人，刮风就悬了',
      grid: 2,
      building: 7,
      category: '户外广告违规或破损',
      day: 49,
    },
  },
  {
    first: {
      words: '过道里全是共享单车，横七竖八',
      grid: 7,
      building: 14,
      category: '非机动车和共享单车乱停放',
      day: 5,
    },
    second: {
      words: '地铁口小黄车小蓝车堆得跟山一样，走路要侧身',
      grid: 8,
      building: 14,
      category: '非机动车和共享单车乱停放',
      day: 12,
    },
  },
  {
    first: {
      words: '电动车都停在单元门正门口，门都打不开',
      grid: 4,
      building: 6,
      category: '非机动车和共享单车乱停放',
      day: 37,
    },
    second: { words: '六栋门口让电瓶车围得水泄不通，抱着娃没法进', grid: 4, building: 6, day: 39 },
  },
  {
    first: { words: '桥洞底下睡了个流浪的老头，天冷了', grid: 12, building: 20, category: '流浪乞讨', day: 51 },
    second: { words: '有位大爷在桥下面过夜，就盖一张纸板，能不能帮帮他', grid: 12, building: 20, day: 53 },
  },
  {
    first: { words: '顶楼住户在天台盖房子', grid: 5, building: 11, category: '私搭乱建', day: 21 },
    second: {
      words: '十一号楼楼顶上搭了个彩钢棚，还养鸽子，下雨咚咚咚响',
      grid: 5,
      building: 11,
      category: '私搭乱建',
      day: 33,
    },
  },
  {
    first: { words: '一楼把院子封起来加了个玻璃房', grid: 9, building: 15, category: '私搭乱建', day: 2 },
    second: { words: '101那户阳光房都伸到公共地方了，没人管?', grid: 9, building: 15, day: 10 },
  },
  {
    first: { words: '现在正在砌墙！8号楼一楼往外扩呢，快来看', grid: 3, building: 8, category: '违建施工中', day: 23 },
    second: {
      words: '一大早就有工人拉砖在楼下起墙，我看是要把阳台接出来，',
      grid: 3,
      building: 8,
      category: '违建施工中',
      day: 23,
    },
  },
  {
    first: {
      words: '有人拿篱笆把公共绿地圈起来当自家花园',
      grid: 6,
      building: 12,
      category: '占用公共区域圈占绿地',
      day: 30,
    },
    second: { words: '楼前那块草坪被人围了栅栏还上了锁，凭啥', grid: 6, building: 12, category: '毁绿占绿', day: 42 },
  },
  {
    first: { words: '邻居把草铲了种葱种白菜，还浇大粪', grid: 11, building: 17, category: '毁绿占绿', day: 16 },
    second: { words: '好好的绿化带改菜地了，那个味道熏得开不了窗户', grid: 11, building: 17, day: 24 },
  },
  {
    first: {
      words: '1602隔成五六间租出去，天天人进人出',
      grid: 10,
      building: 16,
      category: '房屋违规使用（住改商、群租）',
      day: 7,
    },
    second: {
      words: '楼上打隔断住了十几号人，上下铺那种，出事算谁的',
      grid: 10,
      building: 16,
      category: '房屋违规使用（住改商、群租）',
      day: 13,
    },
  },
  {
    first: { words: '楼里有人开民宿，拉杆箱半夜咕噜咕噜响', grid: 1, building: 4, day: 43 },
    second: {
      words: '我们对门搞日租房，陌生人换来换去，密码门都成摆设了',
      grid: 1,
      building: 4,
      category: '租赁管理',
      day: 47,
    },
  },
  {
    first: {
      words: '家里头开麻将馆，烟雾缭绕的 303',
      grid: 7,
      building: 13,
      category: '房屋违规使用（住改商、群租）',
      day: 20,
    },
    second: {
      words: '三楼那户天天聚一屋子人搓麻，洗牌哗啦啦到后半夜',
      grid: 7,
      building: 13,
      category: '生活噪声',
      day: 26,
    },
  },
  {
    first: { words: '物业电话打了八遍没人接', grid: 2, building: 3, category: '物业服务质量', day: 9 },
    second: {
      words: '报修没人理，前台永远占线，交钱倒是催得勤',
      grid: 2,
      building: 4,
      category: '物业服务质量',
      day: 15,
    },
  },
  {
    first: { words: '保安都是老头，啥人都放进来', grid: 8, building: 15, day: 44 },
    second: {
      words: '门口那俩看门的就知道玩手机，外卖推销随便进',
      grid: 8,
      building: 16,
      category: '物业服务质量',
      day: 55,
    },
  },
  {
    first: { words: '物业费涨价不跟业主商量', grid: 4, building: 9, category: '物业收费', day: 18 },
    second: { words: '凭什么从一块六涨到两块一？也没开会也没贴告示', grid: 4, building: 9, day: 21 },
  },
  {
    first: { words: '停车费乱收，月卡说停就停', grid: 5, building: 10, category: '物业收费', day: 33 },
    second: {
      words: '我交了全年的车位钱，系统给我删了还让再掏一次',
      grid: 5,
      building: 10,
      category: '小区停车管理',
      day: 38,
    },
  },
  {
    first: { words: '啥时候成立业委会啊，三年了', grid: 9, building: 17, category: '业主大会业委会', day: 4 },
    second: {
      words: '咱小区到现在没个业主当家的组织，街道给个说法行不',
      grid: 9,
      building: 18,
      category: '业主大会业委会',
      day: 17,
    },
  },
  {
    first: {
      words: '业委会换届投票有猫腻，我没签字怎么有我的票',
      grid: 1,
      building: 3,
      category: '业主大会业委会',
      day: 28,
    },
    second: { words: '选举那个表上我爸名字是别人代签的，这也算数？？', grid: 1, building: 3, day: 30 },
  },
  {
    first: { words: '大门口的道闸杆抬不起来', grid: 12, building: 19, category: '公共设施维修', day: 6 },
    second: { words: '进车那个栏杆坏了，喇叭按半天都没反应，后面堵一串', grid: 12, building: 20, day: 7 },
  },
  {
    first: { words: '单元门关不上，风一吹哐哐响', grid: 3, building: 4, category: '公共设施维修', day: 11 },
    second: { words: '四号楼一单元那个铁门闭门器坏了，夜里摔得人心脏病都要犯', grid: 3, building: 4, day: 16 },
  },
  {
    first: { words: '凉亭的木凳烂了个洞钉子都露出来', grid: 6, building: 12, day: 50 },
    second: {
      words: '亭子里坐的地方木板朽了，把我裤子剐了，别扎着孩子',
      grid: 6,
      building: 11,
      category: '公共设施维修',
      day: 57,
    },
  },
  {
    first: { words: '顶楼漏雨，卧室天花板一大片黄印', grid: 7, building: 14, category: '房屋漏水渗水', day: 29 },
    second: {
      words: '我家住最上头，外头大下屋里小下，拿盆接了一宿',
      grid: 7,
      building: 14,
      category: '房屋漏水渗水',
      day: 31,
    },
  },
  {
    first: { words: '楼顶防水坏了，1401和1402都遭殃', grid: 5, building: 9, category: '房屋漏水渗水', day: 40 },
    second: {
      words: '九号楼屋面那层油毡早裂了，我墙皮都鼓包发霉了',
      grid: 5,
      building: 9,
      category: '维修资金使用',
      day: 52,
    },
  },
  {
    first: { words: '车库顶上滴答水，车盖都腐蚀了', grid: 2, building: 7, category: '房屋漏水渗水', day: 12 },
    second: { words: '地下停车场漏得厉害，白点子滴车漆上洗都洗不掉', grid: 2, building: 6, day: 20 },
  },
  {
    first: { words: '外墙瓷砖往下掉，砸着人算谁的', grid: 10, building: 18, category: '外墙脱落', day: 8 },
    second: {
      words: '走到十八号楼底下啪一声，一块墙皮砸我脚边，魂都吓没了',
      grid: 10,
      building: 18,
      category: '外墙脱落',
      day: 9,
    },
  },
  {
    first: { words: '保温层鼓起来了，风一刮忽扇忽扇的', grid: 11, building: 20, category: '外墙脱落', day: 45 },
    second: { words: '东墙那块泡沫板子裂了大口子，看着早晚得塌下来', grid: 11, building: 20, day: 50 },
  },
  {
    first: { words: '5号楼电梯又坏了', grid: 4, building: 5, category: '电梯故障', day: 14 },
    second: { words: '爬了十二楼腿都断了，我们这栋的梯子停三天了', grid: 4, building: 5, day: 16 },
  },
  {
    first: { words: '电梯困人了！！有人吗快来', grid: 4, building: 5, category: '电梯困人', day: 31 },
    second: {
      words: '我老婆卡在五号楼的电梯里面出不来，按铃没人应',
      grid: 4,
      building: 5,
      category: '电梯困人',
      day: 31,
    },
  },
  {
    first: { words: '电梯上下嗡嗡响，夜里睡不着', grid: 4, building: 5, category: '生活噪声', day: 40 },
    second: {
      words: '机房挨着我家卧室，一运行就轰隆轰隆，能不能做个隔音',
      grid: 4,
      building: 5,
      category: '电梯故障',
      day: 47,
    },
  },
  {
    first: { words: '坐电梯突然往下坠了一下', grid: 8, building: 14, category: '电梯故障', day: 36 },
    second: {
      words: '十四号楼右边那部，下到六层咯噔一下掉了半层，腿都软了',
      grid: 8,
      building: 14,
      category: '电梯故障',
      day: 36,
    },
  },
  {
    first: { words: '电梯门夹人，感应不灵', grid: 1, building: 1, category: '电梯故障', day: 18 },
    second: { words: '推着菜车进去门就关，撞我胳膊两回了，也不弹开', grid: 1, building: 1, day: 27 },
  },
  {
    first: {
      words: '15栋那电梯老是停在7楼不动 关了十来分钟才开门',
      grid: 8,
      building: 15,
      category: '电梯困人',
      day: 22,
    },
    second: { words: '昨晚被关电梯里头，七楼，幸亏手机有信号', grid: 8, building: 15, category: '电梯故障', day: 22 },
  },
  {
    first: { words: '维修基金用哪去了，账目不公开', grid: 9, building: 16, category: '维修资金使用', day: 23 },
    second: { words: '大修那笔钱到底花了多少，公示栏里啥也没贴', grid: 9, building: 17, day: 34 },
  },
  {
    first: { words: '门禁刷脸刷不开', grid: 12, building: 18, category: '门禁监控故障', day: 20 },
    second: {
      words: '十八栋那个人脸机认不出我，天天在外头冻着等别人开门',
      grid: 12,
      building: 18,
      category: '门禁监控故障',
      day: 24,
    },
  },
  {
    first: { words: '摄像头是坏的，车被划了都查不到', grid: 7, building: 13, category: '门禁监控故障', day: 2 },
    second: { words: '我车剐了去调监控，说那个探头早就没图像了，要它干嘛', grid: 7, building: 13, day: 8 },
  },
  {
    first: { words: '对讲机没声音，外卖按不通', grid: 2, building: 4, day: 53 },
    second: {
      words: '楼下可视门铃坏了，我在家都听不见，快递老给我退回去',
      grid: 2,
      building: 4,
      category: '门禁监控故障',
      day: 58,
    },
  },
  {
    first: { words: '外来车太多，业主回来没地方停', grid: 11, building: 19, category: '小区停车管理', day: 9 },
    second: {
      words: '下班回家转三圈找不着位子，全是隔壁写字楼的车',
      grid: 11,
      building: 20,
      category: '小区停车管理',
      day: 19,
    },
  },
  {
    first: { words: '白色面包车停花坛边一个多月了不挪窝', grid: 5, building: 10, category: '机动车乱停放', day: 24 },
    second: { words: '那辆僵尸车轮胎都瘪了还占着花坛旁边，咋没人拖走', grid: 5, building: 10, day: 35 },
  },
  {
    first: { words: '路口两边停满车，转弯看不见对面', grid: 3, building: 6, category: '机动车乱停放', day: 44 },
    second: { words: '拐角那里老有人违停，昨天差点跟骑电驴的撞上', grid: 3, building: 5, day: 49 },
  },
  {
    first: { words: '有人在公共车位装了地锁', grid: 9, building: 15, category: '私装地锁', day: 5 },
    second: {
      words: '楼下本来谁都能停的地方，让人钉了个铁架子还上锁',
      grid: 9,
      building: 15,
      category: '小区停车管理',
      day: 12,
    },
  },
  {
    first: { words: '车位上又放锥桶又放破椅子占位', grid: 6, building: 11, category: '小区停车管理', day: 33 },
    second: { words: '拿个烂凳子和雪糕筒霸着位子，一挪就骂人', grid: 6, building: 11, day: 39 },
  },
  {
    first: { words: '充电桩那几个位子老被油车停了', grid: 10, building: 17, category: '充电车位被占', day: 15 },
    second: {
      words: '电车没处充！加油的车占着桩子，打电话也不来挪',
      grid: 10,
      building: 18,
      category: '充电车位被占',
      day: 22,
    },
  },
  {
    first: { words: '消防通道停满了车，救护车进不来', grid: 7, building: 12, category: '消防通道堵塞', day: 35 },
    second: {
      words: '前天120到十二栋门口开不进来，划黄线的地方全是车',
      grid: 7,
      building: 12,
      category: '消防通道堵塞',
      day: 37,
    },
  },
  {
    first: { words: '后门的消防通道被铁链锁死', grid: 2, building: 6, category: '消防通道堵塞', day: 17 },
    second: {
      words: '北侧逃生那个门拿链子拴了，真着火往哪跑',
      grid: 2,
      building: 6,
      category: '消防通道堵塞',
      day: 26,
    },
  },
  {
    first: { words: '楼道里堆纸壳子，一点就着', grid: 8, building: 16, category: '楼道堆物', day: 10 },
    second: { words: '十六楼老太太捡破烂，瓶子纸箱子堆到电梯口，说了不听', grid: 8, building: 16, day: 15 },
  },
  {
    first: { words: '四楼拐角放个大柜子，只能侧着身过', grid: 1, building: 3, category: '楼道堆物', day: 41 },
    second: { words: '不知谁把旧衣柜扔楼梯中间了，搬东西上不去', grid: 1, building: 3, category: '楼道堆物', day: 44 },
  },
  {
    first: { words: '鞋柜摆到公共走廊，味儿真冲', grid: 12, building: 19, day: 29 },
    second: {
      words: '1203把鞋架子支门外头，占了半个过道，臭烘烘',
      grid: 12,
      building: 19,
      category: '邻里纠纷',
      day: 38,
    },
  },
  {
    first: { words: '从窗户拉线下来充电瓶车', grid: 3, building: 4, category: '电动自行车飞线充电', day: 1 },
    second: {
      words: '二楼吊个插排到楼底下给电驴充电，下雨也不收，作死',
      grid: 3,
      building: 4,
      category: '电动自行车飞线充电',
      day: 11,
    },
  },
  {
    first: { words: '电瓶车推进电梯上楼充', grid: 4, building: 8, category: '电动自行车进楼入户', day: 26 },
    second: { words: '八栋有人天天把电动车弄家里去，想起新闻上爆炸的就害怕', grid: 4, building: 8, day: 30 },
  },
  {
    first: { words: '充电棚插口太少，抢不上', grid: 11, building: 20, category: '充电设施不足', day: 12 },
    second: {
      words: '小区一共就八个充电口，两百多辆电动车咋够，再装几个吧',
      grid: 11,
      building: 19,
      category: '充电设施不足',
      day: 23,
    },
  },
  {
    first: { words: '没有汽车充电桩，买了新能源没法充', grid: 1, building: 2, category: '充电设施不足', day: 30 },
    second: { words: '想申请装个桩，物业不给盖章，说电容不够', grid: 1, building: 1, day: 41 },
  },
  {
    first: { words: '消防栓里没水', grid: 6, building: 10, category: '消防设施损坏', day: 19 },
    second: {
      words: '楼道那个红箱子打开，带子烂了，拧了一滴水都没',
      grid: 6,
      building: 10,
      category: '消防设施损坏',
      day: 21,
    },
  },
  {
    first: { words: '灭火器过期了都是21年的', grid: 9, building: 17, category: '消防设施损坏', day: 47 },
    second: { words: '看了下我们楼的干粉瓶，指针在红区，早失效了吧', grid: 9, building: 17, day: 55 },
  },
  {
    first: { words: '烟感半夜乱叫', grid: 5, building: 9, category: '消防设施损坏', day: 38 },
    second: { words: '又是凌晨三点报警器响，全楼人穿睡衣跑下来，白跑', grid: 5, building: 9, day: 43 },
  },
  {
    first: { words: '有人在楼下放炮', grid: 10, building: 19, category: '燃放烟花爆竹', day: 55 },
    second: {
      words: '谁家办喜事大清早点鞭炮，火星子崩到我阳台上了',
      grid: 10,
      building: 19,
      category: '燃放烟花爆竹',
      day: 55,
    },
  },
  {
    first: { words: '停水了也不通知', grid: 7, building: 13, category: '停水无水', day: 21 },
    second: {
      words: '从早上就没有水，娃奶瓶都没法洗，到底几点来',
      grid: 7,
      building: 14,
      category: '停水无水',
      day: 21,
    },
  },
  {
    first: { words: '水发黄，一股铁锈味', grid: 2, building: 5, category: '水质异常', day: 34 },
    second: { words: '龙头放出来的跟茶水似的，白衣服越洗越脏', grid: 2, building: 5, category: '水质异常', day: 35 },
  },
  {
    first: { words: '自来水有漂白粉味，呛鼻子', grid: 8, building: 14, category: '水质异常', day: 5 },
    second: { words: '烧开了喝着还一股消毒水的味道，能喝不', grid: 8, building: 15, day: 8 },
  },
  {
    first: { words: '高层水压太小，洗澡出不来', grid: 11, building: 20, category: '二次供水', day: 27 },
    second: {
      words: '二十几楼晚上花洒细得跟线一样，热水器都打不着火',
      grid: 11,
      building: 20,
      category: '停水无水',
      day: 33,
    },
  },
  {
    first: { words: '水箱多久没清洗了', grid: 4, building: 7, category: '二次供水', day: 48 },
    second: {
      words: '楼顶那个蓄水的罐子盖都没盖，里面会不会有死鸟',
      grid: 4,
      building: 7,
      category: '二次供水',
      day: 59,
    },
  },
  {
    first: { words: '水管爆了！！！喷得老高', grid: 1, building: 4, category: '水管爆裂', day: 13 },
    second: { words: '四号楼跟前马路上哗哗淌水，像喷泉，白流了一早晨', grid: 1, building: 4, day: 13 },
  },
  {
    first: { words: '我们这一片又停电', grid: 12, building: 18, category: '停电', day: 32 },
    second: { words: '灯全灭了冰箱里肉要坏了，啥时候来电呀', grid: 12, building: 18, day: 32 },
  },
  {
    first: { words: '就我们单元跳闸，别的楼都亮着', grid: 3, building: 6, category: '表后线路故障', day: 50 },
    second: {
      words: '六号楼二单元一到做饭点儿就没电，推上去一会又掉',
      grid: 3,
      building: 6,
      category: '停电',
      day: 53,
    },
  },
  {
    first: { words: '电线皮都破了露着铜', grid: 9, building: 16, category: '线路老化裸露', day: 11 },
    second: {
      words: '十六栋楼道里那根线裸着，冒过火花，小孩伸手就够得着',
      grid: 9,
      building: 16,
      category: '线路老化裸露',
      day: 17,
    },
  },
  {
    first: { words: '电表箱门敞着，里头乱糟糟一团', grid: 5, building: 11, category: '线路老化裸露', day: 52 },
    second: { words: '一楼配电那个铁盒子没锁，线头都在外面，娃娃好奇去摸', grid: 5, building: 11, day: 56 },
  },
  {
    first: { words: '暖气不热，屋里才15度', grid: 6, building: 12, category: '室温不达标', day: 41 },
    second: {
      words: '交了全款取暖费在家穿羽绒服，片子摸着温吞',
      grid: 6,
      building: 12,
      category: '室温不达标',
      day: 46,
    },
  },
  {
    first: { words: '地暖不热就我这一户，管道不通？', grid: 10, building: 17, category: '室温不达标', day: 44 },
    second: { words: '楼上楼下都热乎，我家分水器那头一点温度没得', grid: 10, building: 17, day: 57 },
  },
  {
    first: { words: '暖气管子漏水把地板泡了', grid: 7, building: 14, category: '停热漏水', day: 47 },
    second: {
      words: '十四栋四楼立管砂眼往外呲水，我家地板全拱起来了',
      grid: 7,
      building: 14,
      category: '停热漏水',
      day: 47,
    },
  },
  {
    first: { words: '暖气停了两天啦', grid: 2, building: 6, category: '停热漏水', day: 54 },
    second: { words: '说是抢修，咋修了两天还冰凉，家里有月子娃', grid: 2, building: 7, category: '停热漏水', day: 55 },
  },
  {
    first: { words: '房子空着还收我全额供暖费', grid: 8, building: 13, category: '供热收费', day: 36 },
    second: { words: '没住人凭啥不能报停，热力公司让我照交', grid: 8, building: 14, day: 45 },
  },
  {
    first: { words: '楼道有煤气味！', grid: 4, building: 8, category: '燃气泄漏', day: 7 },
    second: { words: '一进八号楼就闻着臭鸡蛋那个味道，不敢开灯', grid: 4, building: 8, category: '燃气泄漏', day: 7 },
  },
  {
    first: { words: '今天没气了做不了饭', grid: 11, building: 19, category: '停气', day: 18 },
    second: { words: '灶打不着，邻居家也都打不着，是不是管道在修', grid: 11, building: 19, day: 18 },
  },
  {
    first: { words: '燃气表坏了显示不了', grid: 1, building: 3, category: '燃气安装维修', day: 22 },
    second: {
      words: '卡插进去黑屏，气充不上，约了师傅一礼拜没人来',
      grid: 1,
      building: 3,
      category: '燃气安装维修',
      day: 29,
    },
  },
  {
    first: { words: '饭店把煤气罐放在楼道口', grid: 9, building: 15, category: '瓶装气违规存放', day: 30 },
    second: {
      words: '底商小面馆七八个液化气瓶子摞在我们单元门旁，定时炸弹啊',
      grid: 9,
      building: 15,
      category: '瓶装气违规存放',
      day: 32,
    },
  },
  {
    first: { words: '楼上天天蹦跶拖椅子', grid: 3, building: 5, category: '生活噪声', day: 33 },
    second: { words: '头顶上跟开运动会似的，孩子跑到十一点不消停', grid: 3, building: 5, day: 38 },
  },
  {
    first: { words: '半夜有人唱K', grid: 12, building: 20, category: '生活噪声', day: 9 },
    second: {
      words: '楼里谁家音响开那么大，凌晨一点了还嚎，神经衰弱了',
      grid: 12,
      building: 20,
      category: '生活噪声',
      day: 14,
    },
  },
  {
    first: { words: '有人弹钢琴从早弹到晚', grid: 5, building: 10, category: '生活噪声', day: 46 },
    second: { words: '同一首曲子弹错一百遍，我上夜班白天要补觉的', grid: 5, building: 10, day: 51 },
  },
  {
    first: { words: '广场舞音响太吵', grid: 6, building: 11, category: '广场舞噪声', day: 1 },
    second: {
      words: '大妈们六点就开始咚次哒次，娃写作业根本没法静心',
      grid: 6,
      building: 12,
      category: '广场舞噪声',
      day: 6,
    },
  },
  {
    first: { words: '甩鞭子的早上五点就啪啪啪', grid: 2, building: 4, category: '广场舞噪声', day: 20 },
    second: { words: '河边抽陀螺抽鞭那帮大爷，天不亮就来，跟放枪一样', grid: 2, building: 5, day: 28 },
  },
  {
    first: { words: '工地半夜打桩', grid: 8, building: 16, category: '施工扰民', day: 12 },
    second: { words: '对面楼盘夜里两点还在施工，床都跟着抖', grid: 8, building: 15, category: '施工扰民', day: 16 },
  },
  {
    first: { words: '修地铁的挖机凌晨倒车滴滴滴', grid: 10, building: 18, category: '施工扰民', day: 39 },
    second: { words: '那个大机器整宿突突，围挡里头灯照得跟白天一样', grid: 10, building: 18, day: 42 },
  },
  {
    first: { words: '楼上装修中午也电钻', grid: 4, building: 7, category: '装修噪声', day: 17 },
    second: {
      words: '七号楼九层砸墙，午休一点都没法睡，老人血压都高了',
      grid: 4,
      building: 7,
      category: '装修噪声',
      day: 19,
    },
  },
  {
    first: { words: '周末还装修，有没有规定啊', grid: 7, building: 13, category: '装修噪声', day: 49 },
    second: { words: '礼拜天早上七点半就滋滋锯木头，1104那家', grid: 7, building: 13, day: 49 },
  },
  {
    first: { words: '楼下健身房放音乐咚咚咚', grid: 1, building: 1, category: '商业经营噪声', day: 36 },
    second: {
      words: '低音炮震得地板麻，那帮跳操的晚上十点才散',
      grid: 1,
      building: 1,
      category: '商业经营噪声',
      day: 44,
    },
  },
  {
    first: { words: '超市空调外机对着我家窗户，吵', grid: 9, building: 17, category: '商业经营噪声', day: 28 },
    second: { words: '底商那排大风扇一样的东西二十四小时嗡嗡，窗都不敢开', grid: 9, building: 17, day: 37 },
  },
  {
    first: { words: '隔壁狗叫一宿', grid: 11, building: 19, category: '犬吠扰民', day: 6 },
    second: { words: '1905那条泰迪主人一出门就嚎，从早叫到晚', grid: 11, building: 19, category: '犬吠扰民', day: 13 },
  },
  {
    first: { words: '院子里养了三只大狗，见人就汪', grid: 3, building: 8, category: '犬吠扰民', day: 25 },
    second: {
      words: '八号楼一层那家的狼狗，谁路过都狂吠，孩子吓哭',
      grid: 3,
      building: 8,
      category: '犬只伤人和不拴绳',
      day: 34,
    },
  },
  {
    first: { words: '楼下烧烤店油烟直往家里灌', grid: 9, building: 15, category: '油烟异味', day: 27 },
    second: {
      words: '饭馆排烟管正对我厨房，衣服晾出去收回来一股孜然味',
      grid: 9,
      building: 15,
      category: '油烟异味',
      day: 31,
    },
  },
  {
    first: { words: '有人烧塑料，味道刺鼻', grid: 12, building: 20, category: '大气污染', day: 8 },
    second: { words: '空地那边冒黑烟，一股烧胶皮味，嗓子疼', grid: 12, building: 20, day: 8 },
  },
  {
    first: { words: '干洗店的味道头晕', grid: 1, building: 2, category: '油烟异味', day: 19 },
    second: {
      words: '门口那个洗衣服的铺子一开机，那股汽油似的气体熏得恶心想吐',
      grid: 1,
      building: 2,
      category: '大气污染',
      day: 24,
    },
  },
  {
    first: { words: '拆迁那块地土飞扬，桌子一天擦三遍', grid: 8, building: 16, category: '扬尘', day: 3 },
    second: { words: '拉土的车不盖布，一过就是一片灰，窗台能种地了', grid: 8, building: 15, category: '扬尘', day: 11 },
  },
  {
    first: { words: '搅拌站粉尘大，阳台上一层白', grid: 10, building: 19, category: '扬尘', day: 35 },
    second: { words: '水泥站那边天天飘白面儿，车停一晚上就白了，肺受得了吗', grid: 10, building: 18, day: 47 },
  },
  {
    first: { words: '小河发黑发臭', grid: 7, building: 12, category: '水体污染', day: 22 },
    second: {
      words: '咱边上那条沟里水跟墨汁一样，死鱼都漂起来了',
      grid: 7,
      building: 13,
      category: '水体污染',
      day: 29,
    },
  },
  {
    first: { words: '有人往雨水口倒泔水', grid: 5, building: 9, category: '水体污染', day: 14 },
    second: { words: '饭店伙计晚上把刷锅水倒马路边的篦子里，油花一片', grid: 5, building: 9, day: 18 },
  },
  {
    first: { words: '刮风把大杨树刮倒了压着车', grid: 3, building: 4, category: '树木倒伏或枯枝', day: 16 },
    second: {
      words: '四号楼后头一棵树横那儿了，底下白轿车砸瘪了',
      grid: 3,
      building: 4,
      category: '树木倒伏或枯枝',
      day: 16,
    },
  },
  {
    first: { words: '头顶有根枯树杈子快掉了', grid: 6, building: 11, category: '树木倒伏或枯枝', day: 37 },
    second: { words: '幼儿园门前那棵老槐树干死了一半，枝子咔咔响，接孩子提心吊胆', grid: 6, building: 11, day: 43 },
  },
  {
    first: { words: '树长得太高把我家阳光都挡完了', grid: 2, building: 5, category: '树木遮挡修剪', day: 26 },
    second: {
      words: '住二楼大白天得开灯，窗户外头全是枝叶，求剪',
      grid: 2,
      building: 5,
      category: '树木遮挡修剪',
      day: 36,
    },
  },
  {
    first: { words: '树枝把路灯遮住了，晚上路上黑', grid: 4, building: 7, category: '树木遮挡修剪', day: 49 },
    second: {
      words: '七号楼南面灯是亮的，就是叶子太密光透不下来，来锯几根吧',
      grid: 4,
      building: 7,
      category: '路灯',
      day: 54,
    },
  },
  {
    first: { words: '柳絮飞得眼睛都睁不开', grid: 11, building: 20, category: '意见建议', day: 10 },
    second: {
      words: '毛毛满天飘，我过敏咳了一礼拜，那几棵柳树能打针不',
      grid: 11,
      building: 19,
      category: '树木遮挡修剪',
      day: 15,
    },
  },
  {
    first: { words: '红绿灯那里的牌子让树叶挡了，看不见', grid: 8, building: 14, category: '树木遮挡修剪', day: 41 },
    second: {
      words: '开车到跟前才瞅见限速标志，全给枝条糊住了',
      grid: 8,
      building: 14,
      category: '交通信号标线',
      day: 48,
    },
  },
  {
    first: { words: '桂花树被人剪秃了还挖走两棵', grid: 10, building: 17, category: '毁绿占绿', day: 50 },
    second: { words: '昨晚有人拿铁锹刨树，早上一看坑还在树没了', grid: 10, building: 17, day: 51 },
  },
  {
    first: { words: '两家为了公共墙抢着放东西吵起来了', grid: 1, building: 4, category: '邻里纠纷', day: 5 },
    second: { words: '四号楼对门那两户又骂上了，就为门口那点地方，居委会来劝劝', grid: 1, building: 4, day: 6 },
  },
  {
    first: { words: '楼上浇花泥水流到我家窗台', grid: 6, building: 10, category: '邻里纠纷', day: 23 },
    second: {
      words: '七楼阳台种了一排盆，一浇就往下淌黄汤，玻璃白擦了',
      grid: 6,
      building: 10,
      category: '邻里纠纷',
      day: 34,
    },
  },
  {
    first: { words: '隔壁抽烟烟味从厕所飘过来', grid: 12, building: 18, category: '邻里纠纷', day: 44 },
    second: { words: '邻居在卫生间抽，我家一股烟臭，娃才三个月', grid: 12, building: 18, day: 52 },
  },
  {
    first: { words: '大爷跟儿子闹分家，天天在楼下吵', grid: 9, building: 16, category: '婚姻家庭纠纷', day: 21 },
    second: {
      words: '十六楼那家爷俩为房子的事动静太大，老头坐台阶上哭，看着可怜',
      grid: 9,
      building: 16,
      category: '婚姻家庭纠纷',
      day: 25,
    },
  },
  {
    first: { words: '小两口闹离婚摔东西，孩子哭', grid: 2, building: 6, category: '婚姻家庭纠纷', day: 39 },
    second: {
      words: '楼下年轻夫妻又砸锅摔碗的，小娃娃哭得我都心疼，给调解下吧',
      grid: 2,
      building: 6,
      category: '邻里纠纷',
      day: 46,
    },
  },
  {
    first: { words: '听到楼上男的打老婆', grid: 7, building: 13, category: '家庭暴力', day: 31 },
    second: {
      words: '602又动手了，女的喊救命，脸上都青了，你们管管吧',
      grid: 7,
      building: 13,
      category: '家庭暴力',
      day: 33,
    },
  },
  {
    first: { words: '物业不给修还扣我押金，吵了几次', grid: 4, building: 9, category: '物业纠纷', day: 12 },
    second: { words: '装修押金两千块拖了半年不退，说垃圾没清，明明清了', grid: 4, building: 9, day: 20 },
  },
  {
    first: { words: '楼上漏水泡了我家吊顶不赔', grid: 3, building: 5, category: '邻里漏水赔偿', day: 40 },
    second: {
      words: '五号楼1001水管崩了把九楼泡了，吊顶地板都毁，俩家谈不拢钱',
      grid: 3,
      building: 5,
      category: '邻里漏水赔偿',
      day: 48,
    },
  },
  {
    first: { words: '我家天花板滴水楼上不承认', grid: 11, building: 20, category: '房屋漏水渗水', day: 2 },
    second: {
      words: '上头那家死活不开门，卫生间渗到我家洗手台上头一大块，谁出钱',
      grid: 11,
      building: 20,
      category: '邻里漏水赔偿',
      day: 9,
    },
  },
  {
    first: { words: '工地上几十号人围在售楼处要工钱', grid: 10, building: 18, category: '欠薪引发聚集苗头', day: 29 },
    second: {
      words: '一群农民工坐售楼部门口拉横幅，说老板跑了',
      grid: 10,
      building: 18,
      category: '欠薪引发聚集苗头',
      day: 29,
    },
  },
  {
    first: { words: '有人从楼上扔烟头扔垃圾袋', grid: 1, building: 3, category: '高空抛物坠物', day: 33 },
    second: { words: '三号楼高层扔下来一包剩饭砸我车上了', grid: 1, building: 3, category: '高空抛物坠物', day: 42 },
  },
  {
    first: { words: '天上掉下来个啤酒瓶', grid: 6, building: 12, category: '高空抛物坠物', day: 19 },
    second: { words: '我遛狗呢一个玻璃瓶子啪碎在跟前，十二号楼高层的，差一米要命', grid: 6, building: 12, day: 19 },
  },
  {
    first: { words: '空调外机架子锈烂了要掉', grid: 8, building: 15, category: '高空抛物坠物', day: 53 },
    second: {
      words: '十五栋七楼外面那个铁支架断了一边，机子歪着，底下是儿童滑梯',
      grid: 8,
      building: 15,
      category: '外墙脱落',
      day: 57,
    },
  },
  {
    first: { words: '电动车电瓶被偷', grid: 2, building: 4, category: '治安案件', day: 8 },
    second: { words: '我们楼下一晚上让人撬走了三块电池', grid: 2, building: 5, category: '治安案件', day: 10 },
  },
  {
    first: { words: '快递放门口老丢', grid: 9, building: 17, category: '治安案件', day: 28 },
    second: {
      words: '谁在偷包裹啊，我这月第三个了，监控里有个戴帽子的',
      grid: 9,
      building: 17,
      category: '可疑人员',
      day: 35,
    },
  },
  {
    first: { words: '有个陌生男的挨家敲门说是测水质', grid: 12, building: 19, category: '可疑人员', day: 17 },
    second: {
      words: '说免费检测自来水，进门就要老人身份证，肯定骗子',
      grid: 12,
      building: 19,
      category: '可疑人员',
      day: 20,
    },
  },
  {
    first: { words: '有人在幼儿园门口转悠好几天', grid: 5, building: 9, category: '可疑人员', day: 45 },
    second: { words: '一男的总盯着小孩看，还给糖吃，接娃的家长都发毛', grid: 5, building: 9, day: 48 },
  },
  {
    first: { words: '地下室来收保健品的，哄老人买', grid: 4, building: 8, category: '可疑人员', day: 24 },
    second: {
      words: '天天给老头老太发鸡蛋，完了让掏一万块买什么磁疗床垫',
      grid: 4,
      building: 8,
      category: '消费纠纷',
      day: 32,
    },
  },
  {
    first: { words: '大狗不拴绳咬人', grid: 7, building: 14, category: '犬只伤人和不拴绳', day: 42 },
    second: {
      words: '我闺女叫一条黑狗撵着跑，裤腿都扯烂了，主人还说没事不咬',
      grid: 7,
      building: 14,
      category: '犬只伤人和不拴绳',
      day: 43,
    },
  },
  {
    first: { words: '流浪狗成群', grid: 10, building: 19, category: '犬只伤人和不拴绳', day: 15 },
    second: { words: '垃圾房那边七八条野狗，早上上学的娃不敢走，逮走吧', grid: 10, building: 19, day: 26 },
  },
  {
    first: { words: '遛狗不捡屎', grid: 3, building: 6, category: '犬只伤人和不拴绳', day: 30 },
    second: { words: '草坪上全是粑粑，一脚一个，养宠物的自觉点', grid: 3, building: 6, category: '意见建议', day: 39 },
  },
  {
    first: { words: '老楼墙裂了大缝，能伸进去手', grid: 8, building: 16, category: '房屋安全（危房）', day: 6 },
    second: {
      words: '我们这栋八几年的，承重墙咧开口子，门都变形推不动，是不是危楼',
      grid: 8,
      building: 16,
      category: '房屋安全（危房）',
      day: 18,
    },
  },
  {
    first: { words: '地下室进水了，水都到膝盖', grid: 5, building: 10, category: '内涝险情', day: 30 },
    second: {
      words: '昨夜暴雨灌进十号楼负一层，电动车全泡了，快抽水啊',
      grid: 5,
      building: 10,
      category: '内涝险情',
      day: 31,
    },
  },
  {
    first: { words: '低保被停了没说原因', grid: 11, building: 19, category: '低保救助', day: 7 },
    second: { words: '这个月那点救助金没打卡上，我们两口子就靠这个活着', grid: 11, building: 19, day: 16 },
  },
  {
    first: { words: '想给老爹找个上门做饭的', grid: 1, building: 1, category: '养老服务', day: 13 },
    second: { words: '有没有助餐的？我爸八十三了自己开不了火', grid: 1, building: 1, category: '养老服务', day: 21 },
  },
  {
    first: { words: '老年食堂饭菜又贵又凉', grid: 6, building: 11, category: '养老服务', day: 46 },
    second: {
      words: '社区那个长者餐厅，十五块一份都是冷的，咬都咬不动',
      grid: 6,
      building: 11,
      category: '食品安全',
      day: 55,
    },
  },
  {
    first: { words: '对门老太太三天没见人了', grid: 9, building: 15, category: '独居老人失联', day: 36 },
    second: {
      words: '敲了半天没人应，灯一直亮着，奶奶一个人住的，怕出事',
      grid: 9,
      building: 15,
      category: '独居老人失联',
      day: 36,
    },
  },
  {
    first: { words: '轮椅上不去，单元门口没坡道', grid: 4, building: 7, category: '残疾人服务', day: 19 },
    second: { words: '我爸坐轮椅，七号楼那三级台阶每回都得找俩人抬，修个斜坡吧', grid: 4, building: 7, day: 29 },
  },
  {
    first: { words: '残疾证过期换证要跑几趟', grid: 2, building: 6, category: '残疾人服务', day: 3 },
    second: { words: '腿脚不方便，补办那个本本能不能上门给评', grid: 2, building: 6, category: '残疾人服务', day: 15 },
  },
  {
    first: { words: '医保卡刷不出来钱', grid: 7, building: 12, category: '社会保险', day: 22 },
    second: {
      words: '买药的时候说我账户冻结，可我单位一直交着呢',
      grid: 7,
      building: 12,
      category: '社会保险',
      day: 27,
    },
  },
  {
    first: { words: '退休金认证手机上弄不来', grid: 10, building: 17, category: '社会保险', day: 51 },
    second: {
      words: '刷脸证明人还活着的那个我妈搞不懂，养老钱会不会停哦',
      grid: 10,
      building: 17,
      category: '养老服务',
      day: 57,
    },
  },
  {
    first: { words: '公租房排了两年没消息', grid: 5, building: 9, category: '住房保障', day: 11 },
    second: { words: '申请廉租的材料交上去石沉大海，前面还有多少人', grid: 5, building: 9, day: 24 },
  },
  {
    first: { words: '社区医院挂号要排到中午', grid: 12, building: 18, category: '医疗卫生', day: 31 },
    second: {
      words: '卫生站就一个大夫，量个血压等俩钟头，多派点人撒',
      grid: 12,
      building: 18,
      category: '医疗卫生',
      day: 40,
    },
  },
  {
    first: { words: '打疫苗没货，让我等通知', grid: 3, building: 5, category: '医疗卫生', day: 7 },
    second: { words: '孩子那针百白破约不上，门诊老说缺苗，都超月龄了', grid: 3, building: 6, day: 15 },
  },
  {
    first: { words: '有个小孩爸妈都不在，没人管，天天在外面晃', grid: 8, building: 16, category: '困境儿童', day: 20 },
    second: {
      words: '十六栋那个八九岁的男娃，爷爷瘫了，大冷天就穿个单鞋，学也不上',
      grid: 8,
      building: 16,
      category: '困境儿童',
      day: 26,
    },
  },
  {
    first: { words: '户口没迁过来能上对口小学吗', grid: 1, building: 2, category: '入学政策', day: 34 },
    second: {
      words: '我们租房的，孩子九月一年级，哪几样证明要准备',
      grid: 1,
      building: 3,
      category: '入学政策',
      day: 44,
    },
  },
  {
    first: { words: '划片怎么变了，去年还是实验二小', grid: 11, building: 20, category: '入学政策', day: 18 },
    second: { words: '同一个小区凭啥今年给分到那么远的学校，买房时不是这么说的', grid: 11, building: 20, day: 25 },
  },
  {
    first: { words: '英语培训班关门了钱不退', grid: 6, building: 10, category: '校外培训退费', day: 12 },
    second: {
      words: '交了一万二的课时费，机构人去楼空，群都解散了',
      grid: 6,
      building: 10,
      category: '校外培训退费',
      day: 14,
    },
  },
  {
    first: { words: '舞蹈班换老师不给退钱', grid: 2, building: 4, category: '校外培训退费', day: 50 },
    second: {
      words: '闺女学跳舞的那家，老师走了课没人上，剩四十节说只能转让',
      grid: 2,
      building: 4,
      category: '预付卡退费',
      day: 58,
    },
  },
  {
    first: { words: '放学时候校门口堵成一锅粥', grid: 9, building: 16, category: '校园周边秩序', day: 10 },
    second: {
      words: '四点半家长车三排并着停，孩子在车缝里钻，没交警吗',
      grid: 9,
      building: 16,
      category: '机动车乱停放',
      day: 16,
    },
  },
  {
    first: { words: '学校旁边小卖部卖烟给学生', grid: 5, building: 11, category: '校园周边秩序', day: 37 },
    second: { words: '我看见穿校服的进去买电子烟，老板笑嘻嘻就给了', grid: 5, building: 11, day: 42 },
  },
  {
    first: { words: '老板欠我三个月工资不给', grid: 7, building: 13, category: '拖欠工资', day: 4 },
    second: {
      words: '饭店干到年底一分没发，找他就说没钱，我还有俩娃要养',
      grid: 7,
      building: 14,
      category: '拖欠工资',
      day: 9,
    },
  },
  {
    first: { words: '装修队工钱没结', grid: 10, building: 19, category: '拖欠工资', day: 40 },
    second: { words: '给十九号楼刷墙的活干完了，包工头说甲方没打款，人都不接电话', grid: 10, building: 19, day: 53 },
  },
  {
    first: { words: '公司让我自己写辞职，不给赔偿', grid: 4, building: 8, category: '劳动合同争议', day: 25 },
    second: { words: '干了六年逼着签自愿离职，N+1不认', grid: 4, building: 8, category: '劳动合同争议', day: 30 },
  },
  {
    first: { words: '没签合同也没交社保', grid: 12, building: 20, category: '劳动合同争议', day: 2 },
    second: {
      words: '上班一年多了，入职时啥都没签，五险更是没影儿',
      grid: 12,
      building: 20,
      category: '社会保险',
      day: 13,
    },
  },
  {
    first: { words: '我四十五了想找个活干', grid: 1, building: 3, category: '就业服务', day: 27 },
    second: {
      words: '附近有没有钟点工保洁之类招人的，下岗好久了',
      grid: 1,
      building: 3,
      category: '就业服务',
      day: 32,
    },
  },
  {
    first: { words: '店里买的手机用两天就黑屏，不给换', grid: 3, building: 5, category: '消费纠纷', day: 43 },
    second: { words: '刚买的新机器屏幕坏了，老板非说是我摔的，三包不认', grid: 3, building: 5, day: 45 },
  },
  {
    first: { words: '超市买到过期牛奶', grid: 8, building: 14, category: '食品安全', day: 30 },
    second: {
      words: '回家一看日期都过了半个月，孩子喝了拉肚子，就门口那家便利店',
      grid: 8,
      building: 14,
      category: '食品安全',
      day: 31,
    },
  },
  {
    first: { words: '外卖里吃出蟑螂', grid: 6, building: 12, category: '食品安全', day: 13 },
    second: { words: '点的麻辣烫捞出来个小强，恶心死，商家就说退五块钱', grid: 6, building: 12, day: 13 },
  },
  {
    first: { words: '熟食铺没健康证，手抓', grid: 11, building: 19, category: '食品安全', day: 35 },
    second: {
      words: '卖卤菜那家不戴手套不戴口罩，苍蝇趴肉上，也没挂证',
      grid: 11,
      building: 19,
      category: '食品安全',
      day: 47,
    },
  },
  {
    first: { words: '健身房跑路了，年卡咋办', grid: 2, building: 7, category: '预付卡退费', day: 16 },
    second: { words: '贴个装修通知就再没开过门，我私教课还剩两万多呢', grid: 2, building: 7, day: 23 },
  },
  {
    first: { words: '理发店充的钱不给退', grid: 5, building: 10, category: '预付卡退费', day: 21 },
    second: { words: '剪头发那家换老板了，我充的八百说作废', grid: 5, building: 10, category: '消费纠纷', day: 33 },
  },
  {
    first: { words: '停车场收费没公示，半小时就十块', grid: 9, building: 17, category: '价格收费', day: 6 },
    second: {
      words: '商场那边的停车太黑了，进去买个菜扣我二十，也没价目牌',
      grid: 9,
      building: 17,
      category: '价格收费',
      day: 14,
    },
  },
  {
    first: { words: '药店口罩涨价三倍', grid: 12, building: 18, category: '价格收费', day: 45 },
    second: {
      words: '流感一来，门口那家药房把退烧药翻着跟头卖',
      grid: 12,
      building: 18,
      category: '价格收费',
      day: 47,
    },
  },
  {
    first: { words: '公交站取消了，老人要走一公里', grid: 4, building: 6, category: '公交线路站点', day: 8 },
    second: { words: '原来楼下就能坐23路，现在改道不停了，咱这些老骨头咋去医院', grid: 4, building: 6, day: 19 },
  },
  {
    first: { words: '末班车太早，晚上七点半就没了', grid: 7, building: 12, category: '公交线路站点', day: 30 },
    second: {
      words: '下了晚自习孩子赶不上回家的公交，能不能延到九点',
      grid: 7,
      building: 13,
      category: '公交线路站点',
      day: 41,
    },
  },
  {
    first: { words: '等车的地方没棚子没凳子', grid: 10, building: 17, category: '公交线路站点', day: 25 },
    second: { words: '大太阳底下站半天，那个站就一根牌子，老人晒得受不了', grid: 10, building: 18, day: 33 },
  },
  {
    first: { words: '出租不打表乱要价', grid: 3, building: 5, category: '出租车服务', day: 52 },
    second: {
      words: '从火车站回来司机张口八十，问他打表就说坏了',
      grid: 3,
      building: 5,
      category: '出租车服务',
      day: 54,
    },
  },
  {
    first: { words: '斑马线都磨没了', grid: 1, building: 4, category: '交通信号标线', day: 17 },
    second: {
      words: '过马路的白道道看不清，车都不让人，重画一下吧',
      grid: 1,
      building: 4,
      category: '交通信号标线',
      day: 31,
    },
  },
  {
    first: { words: '路口红灯太长，行人绿灯才几秒', grid: 5, building: 11, category: '交通信号标线', day: 12 },
    second: { words: '老太太拄拐棍走到一半就变灯了，多给点时间', grid: 5, building: 11, day: 20 },
  },
  {
    first: { words: '北门那个信号灯坏了，光闪黄', grid: 8, building: 15, category: '交通信号标线', day: 39 },
    second: {
      words: '十字路口灯不正常，四面车抢着过，昨天蹭了俩',
      grid: 8,
      building: 16,
      category: '交通信号标线',
      day: 39,
    },
  },
  {
    first: { words: '居住证怎么办要带什么', grid: 6, building: 10, category: '办事流程咨询', day: 15 },
    second: { words: '外地来的想落个暂住的证，该找哪个窗口，材料有啥', grid: 6, building: 11, day: 22 },
  },
  {
    first: { words: '办事大厅那个女的爱答不理', grid: 2, building: 5, category: '窗口服务态度', day: 28 },
    second: { words: '去盖个章让我跑三趟，坐窗口的还翻白眼', grid: 2, building: 5, category: '窗口服务态度', day: 34 },
  },
  {
    first: { words: '能不能装个快递柜', grid: 11, building: 20, category: '意见建议', day: 8 },
    second: {
      words: '包裹都堆在地上淋雨，建议门口放个自提的柜子',
      grid: 11,
      building: 20,
      category: '意见建议',
      day: 20,
    },
  },
  {
    first: { words: '保安师傅帮我把菜提上五楼，点赞', grid: 9, building: 15, category: '表扬', day: 38 },
    second: {
      words: '夸一下十五号楼值班的那位大叔，下雨天背我妈上楼',
      grid: 9,
      building: 15,
      category: '表扬',
      day: 38,
    },
  },
  {
    first: { words: '给孩子们弄个滑滑梯吧，没地方玩', grid: 4, building: 8, category: '意见建议', day: 42 },
    second: { words: '小区小朋友只能在停车道上疯跑，腾块地建个游乐的角落', grid: 4, building: 9, day: 50 },
  },
  {
    first: { words: '想办老年证优待卡，流程不清楚', grid: 12, building: 19, category: '办事流程咨询', day: 10 },
    second: { words: '我妈满六十五了，坐车免费那个卡上哪办', grid: 12, building: 19, category: '养老服务', day: 18 },
  },
];
