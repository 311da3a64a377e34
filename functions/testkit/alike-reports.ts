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
    first: { words: '3号楼门口的路灯不亮', grid: 2, building: 3, category: '路灯', day: 2 },
    second: { words: '晚上回家黑灯瞎火的，三号楼那块灯坏了好几天', grid: 2, building: 3, day: 5 },
  },
  {
    first: { words: '一进南门那个灯杆又闪了，晃得眼睛疼 谁来修下', grid: 2, building: 2, category: '路灯', day: 4 },
    second: { words: '南门进来第二根灯杆一闪一闪的，晃眼睛', grid: 2, building: 2, category: '路灯', day: 9 },
  },
  {
    first: { words: '小花园里头一盏灯都没有，老人散步看不见道', grid: 7, building: 11, category: '路灯', day: 10 },
    second: { words: '花园那片太黑了，我妈昨晚遛弯差点摔一跤', grid: 8, building: 12, day: 13 },
  },
  {
    first: { words: '地下车库B2转角那几个灯管全灭了', grid: 5, building: 8, category: '公共设施维修', day: 12 },
    second: { words: '地下车库B2拐弯的地方灯管坏了，乌漆嘛黑，倒车全靠摸', grid: 5, building: 8, day: 15 },
  },
  {
    first: { words: '八号楼东边的路灯中午十二点了怎么还亮着，浪费国家电', grid: 5, building: 8, day: 20 },
    second: { words: '路灯大白天还亮着，浪费电啊，就8号楼东边那排', grid: 5, building: 8, category: '路灯', day: 22 },
  },
  {
    first: {
      words: '菜鸟驿站门前的井盖翘起来了，车压上去咣当响',
      grid: 3,
      building: 4,
      category: '井盖缺失或破损',
      day: 1,
    },
    second: { words: '取快递那里有个窨井盖松了，半夜过个车跟打雷一样', grid: 3, building: 5, day: 3 },
  },
  {
    first: { words: '12号楼后面井盖没了！！就插了根树枝', grid: 8, building: 12, category: '井盖缺失或破损', day: 8 },
    second: { words: '12号楼后面井盖让人偷了吧，口敞着，小孩掉下去咋整', grid: 8, building: 12, day: 8 },
  },
  {
    first: {
      words: '东门外的路坑坑洼洼，骑车不敢快，好久没人补了',
      grid: 10,
      building: 16,
      category: '道路破损',
      day: 6,
    },
    second: { words: '东门外那条路全是坑，骑电动车颠得屁股疼', grid: 9, building: 15, category: '道路破损', day: 17 },
  },
  {
    first: { words: '地上那种盲道砖碎了好几块 绊人', grid: 4, building: 6, category: '人行道和盲道', day: 14 },
    second: {
      words: '盲道的砖都翻起来了碎了一地，下雨一踩一裤腿水',
      grid: 4,
      building: 6,
      category: '道路破损',
      day: 18,
    },
  },
  {
    first: { words: '十字路口那根电线杆歪了，快倒了的样子', grid: 11, building: 18, category: '立杆歪斜损坏', day: 21 },
    second: { words: '十字路口的电线杆斜得厉害，刮大风不得砸下来', grid: 11, building: 18, day: 22 },
  },
  {
    first: { words: '北门口马路塌陷了个窟窿，路面还在往下掉，一天比一天大，吓人', grid: 12, building: 20, day: 25 },
    second: { words: '北门口路面陷下去一块，大概脸盆大', grid: 12, building: 20, category: '路面塌陷', day: 28 },
  },
  {
    first: { words: '一下雨6号楼前面就成河了', grid: 4, building: 6, category: '道路积水', day: 30 },
    second: { words: '六号楼前面又成河了，一下雨就这样，老人都出不了门', grid: 4, building: 6, day: 30 },
  },
  {
    first: {
      words: '污水井往外冒粪水，臭死了，2号楼西侧',
      grid: 2,
      building: 2,
      category: '污水管道堵塞外溢',
      day: 16,
    },
    second: { words: '楼西边那个化粪池满了吧，脏东西淌一地，窗户都不敢开', grid: 2, building: 2, day: 17 },
  },
  {
    first: { words: '整栋楼下水堵了，卫生间马桶往上翻脏水，我住一楼的最倒霉', grid: 11, building: 17, day: 19 },
    second: {
      words: '一楼卫生间返水，整栋楼下水都堵了',
      grid: 11,
      building: 17,
      category: '污水管道堵塞外溢',
      day: 20,
    },
  },
  {
    first: {
      words: '14号楼楼前有根网线垂下来，都快挨着头了',
      grid: 9,
      building: 14,
      category: '架空线坠落乱设',
      day: 33,
    },
    second: { words: '不知哪家宽带的网线垂在楼前，我个子高差点勒着脖子', grid: 9, building: 14, day: 36 },
  },
  {
    first: { words: '健身区那个漫步机掉了一个踏板', grid: 6, building: 10, day: 24 },
    second: {
      words: '健身区的漫步机踏板没了一边，我爸踩空差点崴脚',
      grid: 6,
      building: 10,
      category: '健身器材损坏',
      day: 31,
    },
  },
  {
    first: { words: '广场上那个单杠底座一动就晃，焊的地方开了', grid: 5, building: 7, day: 40 },
    second: { words: '小广场单杠锈得不行，一晃就动', grid: 5, building: 7, category: '健身器材损坏', day: 43 },
  },
  {
    first: {
      words: '15号楼旁边空地堆了好多垃圾没人收，苍蝇嗡嗡',
      grid: 9,
      building: 15,
      category: '暴露垃圾',
      day: 35,
    },
    second: {
      words: '十五号楼那块空地成垃圾场了，没人收，谁都往那扔，苍蝇多得很',
      grid: 9,
      building: 15,
      category: '暴露垃圾',
      day: 41,
    },
  },
  {
    first: { words: '垃圾桶三天没来拉了', grid: 6, building: 9, category: '垃圾清运不及时', day: 26 },
    second: {
      words: '九号楼的垃圾桶好几天没人拉，都堆到马路牙子上了',
      grid: 6,
      building: 9,
      category: '垃圾箱满溢',
      day: 27,
    },
  },
  {
    first: { words: '绿桶爆了，汤汤水水流一地，早上上班都绕着走', grid: 12, building: 19, day: 44 },
    second: { words: '厨余桶满得盖不上盖儿', grid: 12, building: 19, category: '垃圾箱满溢', day: 45 },
  },
  {
    first: {
      words: '谁家装修的水泥沙子袋子扔在4号楼单元门口半个月了',
      grid: 3,
      building: 4,
      category: '建筑垃圾堆放',
      day: 27,
    },
    second: { words: '4号楼单元门口堆的水泥袋子和烂砖头到底谁家装修弄的，轮椅都过不去', grid: 3, building: 4, day: 32 },
  },
  {
    first: { words: '拆下来的旧马桶、破门板堆在南墙根', grid: 11, building: 17, day: 38 },
    second: { words: '南边围墙下面又有人偷偷倒装修渣土', grid: 11, building: 18, category: '建筑垃圾堆放', day: 46 },
  },
  {
    first: { words: '这条街的落叶好几天没人扫了，环卫的是不是不来', grid: 1, building: 1, day: 50 },
    second: { words: '门口这条街落叶一地没人扫', grid: 2, building: 3, category: '道路保洁', day: 54 },
  },
  {
    first: { words: '公园那个厕所没水，冲不了', grid: 8, building: 13, category: '公共厕所', day: 11 },
    second: { words: '公厕脏得下不去脚，冲水按了没反应', grid: 8, building: 13, day: 14 },
  },
  {
    first: { words: '2单元楼道里痰和烟头到处是，好久没拖了', grid: 3, building: 5, category: '楼道卫生', day: 18 },
    second: { words: '2单元楼道保洁一个月没来拖了，痰印子烟头到处是', grid: 3, building: 5, day: 23 },
  },
  {
    first: { words: '一楼储藏室闹老鼠，我家东西都给咬破了', grid: 5, building: 7, day: 13 },
    second: {
      words: '有老鼠！一楼储藏室那块天天晚上窜来窜去',
      grid: 5,
      building: 7,
      category: '病媒生物（蚊蝇鼠）',
      day: 16,
    },
  },
  {
    first: {
      words: '水池子那边蚊子多得要命，能不能来打个药',
      grid: 7,
      building: 11,
      category: '病媒生物（蚊蝇鼠）',
      day: 47,
    },
    second: { words: '水池子蚊子太多了，孩子腿上叮一串包，打药没有？', grid: 7, building: 11, day: 52 },
  },
  {
    first: {
      words: '蟑螂从下水道爬上来，一栋楼都有，统一消杀下呗',
      grid: 12,
      building: 20,
      category: '病媒生物（蚊蝇鼠）',
      day: 34,
    },
    second: { words: '下水道又爬蟑螂了，光自己家喷药没用，整栋楼统一消杀吧', grid: 12, building: 20, day: 37 },
  },
  {
    first: { words: '早上七点西门口那些三轮车卖菜摆到马路中间，公交都过不来', grid: 6, building: 10, day: 3 },
    second: { words: '西门口卖菜的三轮车把路堵死了', grid: 6, building: 10, category: '占道经营', day: 7 },
  },
  {
    first: { words: '晚上烧烤摊摆人行道上，地上全是油', grid: 10, building: 16, category: '占道经营', day: 22 },
    second: { words: '撸串的把桌子支到便道上，走路都得下马路，油腻腻的', grid: 10, building: 16, day: 25 },
  },
  {
    first: { words: '水果店把箱子都摆外面来了', grid: 2, building: 2, category: '店外经营', day: 29 },
    second: { words: '卖水果的那家店箱子越摆越往外面，推婴儿车根本过不去', grid: 2, building: 3, day: 35 },
  },
  {
    first: {
      words: '五号楼楼道的小广告又糊上了，通下水的开锁的，刚刷白啊',
      grid: 3,
      building: 5,
      category: '乱张贴乱涂写',
      day: 9,
    },
    second: { words: '楼道里贴满了开锁通下水的小广告', grid: 3, building: 5, category: '乱张贴乱涂写', day: 20 },
  },
  {
    first: { words: '电梯里有人用喷漆喷了字，难看', grid: 11, building: 18, day: 26 },
    second: { words: '不晓得哪个熊孩子在轿厢里乱画，红漆', grid: 11, building: 18, category: '乱张贴乱涂写', day: 28 },
  },
  {
    first: { words: '绿化带树上拉绳子晒被子', grid: 8, building: 13, category: '乱晾晒', day: 15 },
    second: {
      words: '绿化带那两棵桂花树中间绑绳子晒床单，进出看着膈应',
      grid: 8,
      building: 13,
      category: '乱晾晒',
      day: 19,
    },
  },
  {
    first: { words: '楼上601衣服不拧干就晒，滴水滴得我刚洗的被子全湿，说了也不听', grid: 12, building: 19, day: 31 },
    second: { words: '楼上晒衣服滴水滴我家被子上', grid: 12, building: 19, category: '邻里纠纷', day: 40 },
  },
  {
    first: { words: '超市顶上的广告牌一头掉下来了，晃荡着', grid: 4, building: 6, day: 48 },
    second: {
      words: '门头招牌歪了半截，底下天天过人，刮风就悬了',
      grid: 5,
      building: 7,
      category: '户外广告违规或破损',
      day: 49,
    },
  },
  {
    first: {
      words: '过道里全是共享单车，横七竖八',
      grid: 9,
      building: 14,
      category: '非机动车和共享单车乱停放',
      day: 5,
    },
    second: { words: '过道都叫共享单车堵了，横七竖八没人管，走路要侧身', grid: 9, building: 14, day: 12 },
  },
  {
    first: { words: '六栋单元门口电动车停得满满的，抱着娃门都打不开', grid: 4, building: 6, day: 37 },
    second: {
      words: '电动车都停在单元门正门口，门都打不开',
      grid: 4,
      building: 6,
      category: '非机动车和共享单车乱停放',
      day: 39,
    },
  },
  {
    first: { words: '桥洞底下睡了个流浪的老头，天冷了', grid: 12, building: 20, category: '流浪乞讨', day: 51 },
    second: { words: '桥洞底下有个流浪的大爷过夜，就盖一张纸板，能不能帮帮他', grid: 12, building: 20, day: 53 },
  },
  {
    first: { words: '顶楼住户在天台盖房子', grid: 7, building: 11, category: '私搭乱建', day: 21 },
    second: {
      words: '十一号楼楼顶上搭了个彩钢棚，还养鸽子，下雨咚咚咚响',
      grid: 7,
      building: 11,
      category: '私搭乱建',
      day: 33,
    },
  },
  {
    first: { words: '101那户阳光房都伸到公共地方了，没人管?', grid: 9, building: 15, day: 2 },
    second: { words: '一楼把院子封起来加了个玻璃房', grid: 9, building: 15, category: '私搭乱建', day: 10 },
  },
  {
    first: { words: '现在正在砌墙！8号楼一楼往外扩呢，快来看', grid: 5, building: 8, category: '违建施工中', day: 23 },
    second: { words: '八号楼一楼的又在砌墙往外扩，一大早工人就拉砖来了', grid: 5, building: 8, day: 23 },
  },
  {
    first: {
      words: '有人拿篱笆把公共绿地圈起来当自家花园',
      grid: 8,
      building: 12,
      category: '占用公共区域圈占绿地',
      day: 30,
    },
    second: { words: '楼前公共绿地让人拿篱笆围了还上了锁，凭啥当他家花园', grid: 8, building: 12, day: 42 },
  },
  {
    first: { words: '好好的草让那家铲了种菜，浇大粪那味道熏得开不了窗户', grid: 11, building: 17, day: 16 },
    second: { words: '邻居把草铲了种葱种白菜，还浇大粪', grid: 11, building: 17, category: '毁绿占绿', day: 24 },
  },
  {
    first: {
      words: '1602隔成五六间租出去，天天人进人出',
      grid: 10,
      building: 16,
      category: '房屋违规使用（住改商、群租）',
      day: 7,
    },
    second: { words: '16楼隔成五六间租给十几号人，上下铺那种，出事算谁的', grid: 10, building: 16, day: 13 },
  },
  {
    first: { words: '楼里有人开民宿，拉杆箱半夜咕噜咕噜响', grid: 3, building: 4, day: 43 },
    second: {
      words: '我们对门搞日租房，陌生人换来换去，密码门都成摆设了',
      grid: 3,
      building: 4,
      category: '租赁管理',
      day: 47,
    },
  },
  {
    first: { words: '303那个麻将馆天天搓到后半夜，洗牌哗啦啦', grid: 8, building: 13, day: 20 },
    second: {
      words: '家里头开麻将馆，烟雾缭绕的 303',
      grid: 8,
      building: 13,
      category: '房屋违规使用（住改商、群租）',
      day: 26,
    },
  },
  {
    first: { words: '物业电话打了八遍没人接', grid: 2, building: 3, category: '物业服务质量', day: 9 },
    second: {
      words: '打物业电话永远没人接，报修也没人理，交钱倒催得勤',
      grid: 2,
      building: 3,
      category: '物业服务质量',
      day: 15,
    },
  },
  {
    first: { words: '保安都是老头，啥人都放进来', grid: 9, building: 15, day: 44 },
    second: {
      words: '门口那俩看门的就知道玩手机，外卖推销随便进',
      grid: 10,
      building: 16,
      category: '物业服务质量',
      day: 55,
    },
  },
  {
    first: { words: '物业费要涨到两块一？跟业主商量了吗，也没开会', grid: 6, building: 9, day: 18 },
    second: { words: '物业费涨价不跟业主商量', grid: 6, building: 9, category: '物业收费', day: 21 },
  },
  {
    first: { words: '停车费乱收，月卡说停就停', grid: 6, building: 10, category: '物业收费', day: 33 },
    second: { words: '我交了全年的车位钱，系统给我删了还让再掏一次', grid: 6, building: 10, day: 38 },
  },
  {
    first: { words: '啥时候成立业委会啊，三年了', grid: 11, building: 17, day: 4 },
    second: {
      words: '成立业委会的事拖了三年，街道给个说法行不',
      grid: 11,
      building: 18,
      category: '业主大会业委会',
      day: 17,
    },
  },
  {
    first: { words: '业委会投票我爸的签字是别人代签的，这也算数？？', grid: 2, building: 3, day: 28 },
    second: {
      words: '业委会换届投票有猫腻，我没签字怎么有我的票',
      grid: 2,
      building: 3,
      category: '业主大会业委会',
      day: 30,
    },
  },
  {
    first: { words: '大门口的道闸杆抬不起来', grid: 12, building: 19, category: '公共设施维修', day: 6 },
    second: { words: '大门口道闸又坏了杆子不动，喇叭按半天后面堵一串', grid: 12, building: 20, day: 7 },
  },
  {
    first: { words: '单元门关不上，风一吹哐哐响', grid: 3, building: 4, category: '公共设施维修', day: 11 },
    second: { words: '四号楼单元门关不严，半夜哐哐摔得人心脏病都要犯', grid: 3, building: 4, day: 16 },
  },
  {
    first: {
      words: '亭子里的木凳烂了，钉子把我裤子剐了，别扎着孩子',
      grid: 7,
      building: 11,
      category: '公共设施维修',
      day: 50,
    },
    second: { words: '凉亭的木凳烂了个洞钉子都露出来', grid: 7, building: 11, day: 57 },
  },
  {
    first: { words: '顶楼漏雨，卧室天花板一大片黄印', grid: 9, building: 14, category: '房屋漏水渗水', day: 29 },
    second: { words: '我家住顶楼，一下雨卧室天花板就滴，拿盆接了一宿', grid: 9, building: 14, day: 31 },
  },
  {
    first: { words: '楼顶防水坏了，1401和1402都遭殃', grid: 6, building: 9, category: '房屋漏水渗水', day: 40 },
    second: { words: '九号楼屋面那层油毡早裂了，我墙皮都鼓包发霉了', grid: 6, building: 9, day: 52 },
  },
  {
    first: { words: '地下车库顶上漏水，滴车漆上白点子洗都洗不掉', grid: 4, building: 6, day: 12 },
    second: { words: '车库顶上滴答水，车盖都腐蚀了', grid: 5, building: 7, category: '房屋漏水渗水', day: 20 },
  },
  {
    first: { words: '外墙瓷砖往下掉，砸着人算谁的', grid: 11, building: 18, category: '外墙脱落', day: 8 },
    second: {
      words: '十八号楼外墙的瓷砖啪一声掉我脚边，差点砸着，魂都吓没了',
      grid: 11,
      building: 18,
      category: '外墙脱落',
      day: 9,
    },
  },
  {
    first: { words: '保温层鼓起来了，风一刮忽扇忽扇的', grid: 12, building: 20, category: '外墙脱落', day: 45 },
    second: { words: '东墙那块泡沫板子裂了大口子，看着早晚得塌下来', grid: 12, building: 20, day: 50 },
  },
  {
    first: { words: '五号楼电梯坏了三天了，爬楼腿都断了', grid: 3, building: 5, day: 14 },
    second: { words: '5号楼电梯又坏了', grid: 3, building: 5, category: '电梯故障', day: 16 },
  },
  {
    first: { words: '电梯困人了！！有人吗快来', grid: 3, building: 5, category: '电梯困人', day: 31 },
    second: { words: '我老婆困在五号楼电梯里出不来，按铃没人应，快来人', grid: 3, building: 5, day: 31 },
  },
  {
    first: { words: '电梯上下嗡嗡响，夜里睡不着', grid: 3, building: 5, category: '生活噪声', day: 40 },
    second: { words: '5号楼电梯晚上嗡嗡响，我睡不着，机房挨着卧室能不能做个隔音', grid: 3, building: 5, day: 47 },
  },
  {
    first: {
      words: '十四号楼右边电梯坐到六层突然往下坠，腿都软了',
      grid: 9,
      building: 14,
      category: '电梯故障',
      day: 36,
    },
    second: { words: '坐电梯突然往下坠了一下', grid: 9, building: 14, day: 36 },
  },
  {
    first: { words: '电梯门夹人，感应不灵', grid: 1, building: 1, category: '电梯故障', day: 18 },
    second: { words: '电梯门又夹人了，推着菜车进去感应没反应，撞我胳膊两回', grid: 1, building: 1, day: 27 },
  },
  {
    first: {
      words: '15栋那电梯老是停在7楼不动 关了十来分钟才开门',
      grid: 9,
      building: 15,
      category: '电梯困人',
      day: 22,
    },
    second: {
      words: '昨晚电梯停在7楼不开门，把我关里头好久，幸亏有信号',
      grid: 9,
      building: 15,
      category: '电梯故障',
      day: 22,
    },
  },
  {
    first: { words: '维修基金花了多少账目从来没公开过，公示栏里啥也没贴', grid: 11, building: 17, day: 23 },
    second: { words: '维修基金用哪去了，账目不公开', grid: 11, building: 17, category: '维修资金使用', day: 34 },
  },
  {
    first: { words: '门禁刷脸刷不开', grid: 11, building: 18, category: '门禁监控故障', day: 20 },
    second: { words: '十八栋门禁人脸刷不开，天天在外头冻着等别人开门', grid: 11, building: 18, day: 24 },
  },
  {
    first: { words: '摄像头是坏的，车被划了都查不到', grid: 8, building: 13, category: '门禁监控故障', day: 2 },
    second: { words: '我车被人划了去调监控，说摄像头早坏了，要它干嘛', grid: 8, building: 13, day: 8 },
  },
  {
    first: {
      words: '楼下可视门铃坏了，我在家都听不见，快递老给我退回去',
      grid: 3,
      building: 4,
      category: '门禁监控故障',
      day: 53,
    },
    second: { words: '对讲机没声音，外卖按不通', grid: 3, building: 4, day: 58 },
  },
  {
    first: { words: '外来车太多，业主回来没地方停', grid: 12, building: 19, day: 9 },
    second: {
      words: '下班回家没地方停，位子全让隔壁外来的车占了，业主转三圈',
      grid: 12,
      building: 20,
      category: '小区停车管理',
      day: 19,
    },
  },
  {
    first: { words: '白色面包车停花坛边一个多月了不挪窝', grid: 6, building: 10, category: '机动车乱停放', day: 24 },
    second: { words: '花坛那辆白色面包车轮胎都瘪了还停着，咋没人拖走', grid: 6, building: 10, day: 35 },
  },
  {
    first: { words: '路口拐弯那里停满车看不见对面，昨天差点撞上骑电驴的', grid: 3, building: 5, day: 44 },
    second: { words: '路口两边停满车，转弯看不见对面', grid: 4, building: 6, category: '机动车乱停放', day: 49 },
  },
  {
    first: { words: '有人在公共车位装了地锁', grid: 9, building: 15, category: '私装地锁', day: 5 },
    second: { words: '楼下公共车位让人装地锁了，本来谁都能停的', grid: 9, building: 15, day: 12 },
  },
  {
    first: { words: '车位上又放锥桶又放破椅子占位', grid: 7, building: 11, category: '小区停车管理', day: 33 },
    second: { words: '拿个烂凳子和雪糕筒霸着位子，一挪就骂人', grid: 7, building: 11, day: 39 },
  },
  {
    first: {
      words: '充电桩位子又是油车停着，打电话也不来挪，电车没处充',
      grid: 11,
      building: 18,
      category: '充电车位被占',
      day: 15,
    },
    second: { words: '充电桩那几个位子老被油车停了', grid: 11, building: 17, day: 22 },
  },
  {
    first: { words: '消防通道停满了车，救护车进不来', grid: 8, building: 12, category: '消防通道堵塞', day: 35 },
    second: {
      words: '十二栋消防通道停满私家车，前天救护车开到门口进不来',
      grid: 8,
      building: 12,
      category: '消防通道堵塞',
      day: 37,
    },
  },
  {
    first: { words: '后门的消防通道被铁链锁死', grid: 4, building: 6, category: '消防通道堵塞', day: 17 },
    second: { words: '后门消防通道拿铁链锁死了，真着火往哪跑', grid: 4, building: 6, day: 26 },
  },
  {
    first: { words: '十六楼老太太捡破烂，纸壳子堆满楼道，说了不听', grid: 10, building: 16, day: 10 },
    second: { words: '楼道里堆纸壳子，一点就着', grid: 10, building: 16, category: '楼道堆物', day: 15 },
  },
  {
    first: { words: '四楼拐角放个大柜子，只能侧着身过', grid: 2, building: 3, category: '楼道堆物', day: 41 },
    second: { words: '四楼拐角那个旧柜子还没搬走，侧着身上楼，东西都抬不上去', grid: 2, building: 3, day: 44 },
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
    first: { words: '二楼又拉线下来给电瓶车充电，下雨也不收，作死', grid: 3, building: 4, day: 1 },
    second: { words: '从窗户拉线下来充电瓶车', grid: 3, building: 4, category: '电动自行车飞线充电', day: 11 },
  },
  {
    first: { words: '电瓶车推进电梯上楼充', grid: 5, building: 8, category: '电动自行车进楼入户', day: 26 },
    second: { words: '八栋有人天天把电瓶车推进电梯，上楼充一夜，想起爆炸的新闻就怕', grid: 5, building: 8, day: 30 },
  },
  {
    first: { words: '充电棚插口太少，抢不上', grid: 12, building: 20, day: 12 },
    second: {
      words: '充电棚插口就八个，两百多辆电动车抢，再装几个吧',
      grid: 12,
      building: 19,
      category: '充电设施不足',
      day: 23,
    },
  },
  {
    first: { words: '消防栓里没水', grid: 6, building: 10, category: '消防设施损坏', day: 19 },
    second: { words: '我们楼道的消防栓打开没水，带子也烂了', grid: 6, building: 10, category: '消防设施损坏', day: 21 },
  },
  {
    first: { words: '灭火器过期了都是21年的', grid: 11, building: 17, category: '消防设施损坏', day: 47 },
    second: { words: '看了下楼里的灭火器早过期了，指针都在红区', grid: 11, building: 17, day: 55 },
  },
  {
    first: { words: '烟感又是半夜三点乱叫，全楼人穿睡衣跑下来，白跑', grid: 6, building: 9, day: 38 },
    second: { words: '烟感半夜乱叫', grid: 6, building: 9, category: '消防设施损坏', day: 43 },
  },
  {
    first: { words: '有人在楼下放炮', grid: 12, building: 19, category: '燃放烟花爆竹', day: 55 },
    second: { words: '谁家办喜事大清早点鞭炮，火星子崩到我阳台上了', grid: 12, building: 19, day: 55 },
  },
  {
    first: { words: '停水了也不通知', grid: 8, building: 13, category: '停水无水', day: 21 },
    second: { words: '从早上停水到现在，通知也没有一个，娃奶瓶都没法洗', grid: 8, building: 13, day: 21 },
  },
  {
    first: { words: '龙头放出来的水发黄，带铁锈，白衣服越洗越脏', grid: 3, building: 5, day: 34 },
    second: { words: '水发黄，一股铁锈味', grid: 3, building: 5, category: '水质异常', day: 35 },
  },
  {
    first: { words: '自来水有漂白粉味，呛鼻子', grid: 9, building: 14, category: '水质异常', day: 5 },
    second: { words: '自来水烧开了还是一股漂白粉味，能喝不', grid: 9, building: 15, day: 8 },
  },
  {
    first: { words: '高层水压太小，洗澡出不来', grid: 12, building: 20, category: '二次供水', day: 27 },
    second: {
      words: '二十几楼晚上洗澡水压小得跟线一样，热水器都打不着火',
      grid: 12,
      building: 20,
      category: '停水无水',
      day: 33,
    },
  },
  {
    first: {
      words: '楼顶的水箱盖都没盖，多久没清洗过啊，里面会不会有死鸟',
      grid: 5,
      building: 7,
      category: '二次供水',
      day: 48,
    },
    second: { words: '水箱多久没清洗了', grid: 5, building: 7, category: '二次供水', day: 59 },
  },
  {
    first: { words: '水管爆了！！！喷得老高', grid: 3, building: 4, category: '水管爆裂', day: 13 },
    second: { words: '四号楼跟前水管爆了，马路上哗哗淌，白流了一早晨', grid: 3, building: 4, day: 13 },
  },
  {
    first: { words: '我们这一片又停电', grid: 11, building: 18, category: '停电', day: 32 },
    second: { words: '灯全灭了冰箱里肉要坏了，啥时候来电呀', grid: 11, building: 18, day: 32 },
  },
  {
    first: { words: '六号楼二单元一做饭就跳闸，别的单元没事，推上去一会又掉', grid: 4, building: 6, day: 50 },
    second: { words: '就我们单元跳闸，别的楼都亮着', grid: 4, building: 6, category: '表后线路故障', day: 53 },
  },
  {
    first: { words: '电线皮都破了露着铜', grid: 10, building: 16, day: 11 },
    second: {
      words: '十六栋楼道电线皮破了，露着铜丝，小孩伸手就够得着',
      grid: 10,
      building: 16,
      category: '线路老化裸露',
      day: 17,
    },
  },
  {
    first: { words: '电表箱门敞着，里头乱糟糟一团', grid: 7, building: 11, category: '线路老化裸露', day: 52 },
    second: { words: '一楼电表箱门没锁，线头乱糟糟露在外面，娃娃好奇去摸', grid: 7, building: 11, day: 56 },
  },
  {
    first: {
      words: '交了全款取暖费暖气还是不热，屋里穿羽绒服',
      grid: 8,
      building: 12,
      category: '室温不达标',
      day: 41,
    },
    second: { words: '暖气不热，屋里才15度', grid: 8, building: 12, category: '室温不达标', day: 46 },
  },
  {
    first: { words: '地暖不热就我这一户，管道不通？', grid: 11, building: 17, category: '室温不达标', day: 44 },
    second: { words: '我家地暖一点不热，楼上楼下都热乎，是不是管道堵了', grid: 11, building: 17, day: 57 },
  },
  {
    first: { words: '暖气管子漏水把地板泡了', grid: 9, building: 14, category: '停热漏水', day: 47 },
    second: {
      words: '十四栋四楼暖气管子往外呲水，漏得我家地板全拱起来了',
      grid: 9,
      building: 14,
      category: '停热漏水',
      day: 47,
    },
  },
  {
    first: { words: '说是抢修，咋修了两天还冰凉，家里有月子娃', grid: 5, building: 7, day: 54 },
    second: { words: '暖气停了两天啦', grid: 4, building: 6, category: '停热漏水', day: 55 },
  },
  {
    first: { words: '房子空着还收我全额供暖费', grid: 8, building: 13, category: '供热收费', day: 36 },
    second: { words: '没住人的空房子凭啥收全额供暖费，报停还不让', grid: 8, building: 13, day: 45 },
  },
  {
    first: { words: '楼道有煤气味！', grid: 5, building: 8, category: '燃气泄漏', day: 7 },
    second: { words: '八号楼楼道里闻到煤气味，不敢开灯，快来人', grid: 5, building: 8, day: 7 },
  },
  {
    first: { words: '灶打不着，邻居家也都打不着，是不是管道在修', grid: 12, building: 19, day: 18 },
    second: { words: '今天没气了做不了饭', grid: 12, building: 19, category: '停气', day: 18 },
  },
  {
    first: { words: '燃气表坏了显示不了', grid: 2, building: 3, day: 22 },
    second: {
      words: '燃气表黑屏不显示，卡插进去气充不上，约了师傅没人来',
      grid: 2,
      building: 3,
      category: '燃气安装维修',
      day: 29,
    },
  },
  {
    first: { words: '饭店把煤气罐放在楼道口', grid: 9, building: 15, day: 30 },
    second: {
      words: '底商小面馆把七八个煤气罐放楼道口，定时炸弹啊',
      grid: 9,
      building: 15,
      category: '瓶装气违规存放',
      day: 32,
    },
  },
  {
    first: { words: '楼上孩子蹦跶到十一点，椅子拖来拖去，天天这样', grid: 3, building: 5, day: 33 },
    second: { words: '楼上天天蹦跶拖椅子', grid: 3, building: 5, category: '生活噪声', day: 38 },
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
    first: { words: '有人弹钢琴从早弹到晚', grid: 6, building: 10, category: '生活噪声', day: 46 },
    second: { words: '同一首曲子弹错一百遍，我上夜班白天要补觉的', grid: 6, building: 10, day: 51 },
  },
  {
    first: {
      words: '大妈们跳广场舞音响开得太吵，娃写作业没法静心',
      grid: 8,
      building: 12,
      category: '广场舞噪声',
      day: 1,
    },
    second: { words: '广场舞音响太吵', grid: 7, building: 11, category: '广场舞噪声', day: 6 },
  },
  {
    first: { words: '甩鞭子的早上五点就啪啪啪', grid: 3, building: 4, category: '广场舞噪声', day: 20 },
    second: { words: '河边抽陀螺抽鞭那帮大爷，天不亮就来，跟放枪一样', grid: 3, building: 5, day: 28 },
  },
  {
    first: { words: '工地半夜打桩', grid: 10, building: 16, category: '施工扰民', day: 12 },
    second: { words: '对面工地半夜两点还在打桩，床都跟着抖', grid: 10, building: 16, day: 16 },
  },
  {
    first: { words: '修地铁的挖机整宿突突，凌晨还倒车滴滴，灯照得跟白天一样', grid: 11, building: 18, day: 39 },
    second: { words: '修地铁的挖机凌晨倒车滴滴滴', grid: 11, building: 18, category: '施工扰民', day: 42 },
  },
  {
    first: { words: '楼上装修中午也电钻', grid: 5, building: 7, category: '装修噪声', day: 17 },
    second: {
      words: '七号楼九层装修中午电钻不停，老人血压都高了',
      grid: 5,
      building: 7,
      category: '装修噪声',
      day: 19,
    },
  },
  {
    first: { words: '周末还装修，有没有规定啊', grid: 8, building: 13, category: '装修噪声', day: 49 },
    second: { words: '礼拜天早上七点半就滋滋锯木头，1104那家', grid: 8, building: 13, day: 49 },
  },
  {
    first: {
      words: '健身房的音乐咚咚咚，楼下地板都麻，晚上十点才散',
      grid: 1,
      building: 1,
      category: '商业经营噪声',
      day: 36,
    },
    second: { words: '楼下健身房放音乐咚咚咚', grid: 1, building: 1, category: '商业经营噪声', day: 44 },
  },
  {
    first: { words: '超市空调外机对着我家窗户，吵', grid: 11, building: 17, category: '商业经营噪声', day: 28 },
    second: { words: '超市的空调外机二十四小时嗡嗡，正对着我家窗户，不敢开', grid: 11, building: 17, day: 37 },
  },
  {
    first: { words: '隔壁狗叫一宿', grid: 12, building: 19, day: 6 },
    second: { words: '1905那条泰迪主人一出门就嚎，从早叫到晚', grid: 12, building: 19, category: '犬吠扰民', day: 13 },
  },
  {
    first: {
      words: '八号楼一层院子里的大狗见人就叫，孩子吓哭',
      grid: 5,
      building: 8,
      category: '犬只伤人和不拴绳',
      day: 25,
    },
    second: { words: '院子里养了三只大狗，见人就汪', grid: 5, building: 8, category: '犬吠扰民', day: 34 },
  },
  {
    first: { words: '楼下烧烤店油烟直往家里灌', grid: 9, building: 15, category: '油烟异味', day: 27 },
    second: {
      words: '烧烤店的油烟直往我厨房灌，衣服收回来一股孜然味',
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
    first: { words: '门口那个洗衣服的铺子一开机，那股汽油似的气体熏得恶心想吐', grid: 2, building: 2, day: 19 },
    second: { words: '干洗店的味道头晕', grid: 2, building: 2, category: '油烟异味', day: 24 },
  },
  {
    first: { words: '拆迁那块地土飞扬，桌子一天擦三遍', grid: 10, building: 16, category: '扬尘', day: 3 },
    second: { words: '拆迁那块地拉土的车不盖布，尘土飞扬，窗台能种地了', grid: 9, building: 15, day: 11 },
  },
  {
    first: { words: '搅拌站粉尘大，阳台上一层白', grid: 12, building: 19, category: '扬尘', day: 35 },
    second: { words: '水泥站那边天天飘白面儿，车停一晚上就白了，肺受得了吗', grid: 12, building: 19, day: 47 },
  },
  {
    first: { words: '咱边上小河发臭了，水黑得跟墨汁一样，死鱼都漂起来', grid: 8, building: 13, day: 22 },
    second: { words: '小河发黑发臭', grid: 8, building: 12, category: '水体污染', day: 29 },
  },
  {
    first: { words: '有人往雨水口倒泔水', grid: 6, building: 9, category: '水体污染', day: 14 },
    second: { words: '饭店伙计晚上又往雨水口倒泔水，油花一片', grid: 6, building: 9, day: 18 },
  },
  {
    first: { words: '刮风把大杨树刮倒了压着车', grid: 3, building: 4, category: '树木倒伏或枯枝', day: 16 },
    second: { words: '四号楼后头大杨树刮倒了，底下白轿车砸瘪了', grid: 3, building: 4, day: 16 },
  },
  {
    first: { words: '幼儿园门前老槐树枯了，树杈子快掉下来，接孩子提心吊胆', grid: 7, building: 11, day: 37 },
    second: { words: '头顶有根枯树杈子快掉了', grid: 7, building: 11, category: '树木倒伏或枯枝', day: 43 },
  },
  {
    first: { words: '树长得太高把我家阳光都挡完了', grid: 3, building: 5, day: 26 },
    second: {
      words: '住二楼大白天得开灯，窗户外头全是枝叶，求剪',
      grid: 3,
      building: 5,
      category: '树木遮挡修剪',
      day: 36,
    },
  },
  {
    first: { words: '树枝把路灯遮住了，晚上路上黑', grid: 5, building: 7, category: '树木遮挡修剪', day: 49 },
    second: {
      words: '七号楼南面路灯是亮的，就是树枝遮住了，来锯几根吧',
      grid: 5,
      building: 7,
      category: '路灯',
      day: 54,
    },
  },
  {
    first: { words: '柳絮满天飞，我过敏咳了一礼拜眼睛也肿，那几棵柳树能打针不', grid: 12, building: 19, day: 10 },
    second: { words: '柳絮飞得眼睛都睁不开', grid: 12, building: 20, category: '意见建议', day: 15 },
  },
  {
    first: { words: '红绿灯那里的牌子让树叶挡了，看不见', grid: 9, building: 14, category: '树木遮挡修剪', day: 41 },
    second: { words: '红绿灯旁边限速牌子叫树叶糊住了，开到跟前才瞅见', grid: 9, building: 14, day: 48 },
  },
  {
    first: { words: '桂花树被人剪秃了还挖走两棵', grid: 11, building: 17, category: '毁绿占绿', day: 50 },
    second: { words: '昨晚有人拿铁锹刨树，早上一看坑还在树没了', grid: 11, building: 17, day: 51 },
  },
  {
    first: { words: '四号楼对门那两户又骂上了，就为门口那点地方，居委会来劝劝', grid: 3, building: 4, day: 5 },
    second: { words: '两家为了公共墙抢着放东西吵起来了', grid: 3, building: 4, category: '邻里纠纷', day: 6 },
  },
  {
    first: { words: '楼上浇花泥水流到我家窗台', grid: 6, building: 10, day: 23 },
    second: { words: '七楼浇花又往下淌泥水，窗台玻璃白擦了', grid: 6, building: 10, category: '邻里纠纷', day: 34 },
  },
  {
    first: { words: '隔壁抽烟烟味从厕所飘过来', grid: 11, building: 18, category: '邻里纠纷', day: 44 },
    second: { words: '邻居在卫生间抽，我家一股烟臭，娃才三个月', grid: 11, building: 18, day: 52 },
  },
  {
    first: { words: '十六楼那家儿子跟大爷为分家的事又吵，老头坐台阶上哭，看着可怜', grid: 10, building: 16, day: 21 },
    second: { words: '大爷跟儿子闹分家，天天在楼下吵', grid: 10, building: 16, category: '婚姻家庭纠纷', day: 25 },
  },
  {
    first: { words: '小两口闹离婚摔东西，孩子哭', grid: 4, building: 6, category: '婚姻家庭纠纷', day: 39 },
    second: { words: '楼下小两口又摔东西闹离婚，小娃娃哭得我都心疼，给调解下吧', grid: 4, building: 6, day: 46 },
  },
  {
    first: { words: '听到楼上男的打老婆', grid: 8, building: 13, category: '家庭暴力', day: 31 },
    second: { words: '602又动手了，女的喊救命，脸上都青了，你们管管吧', grid: 8, building: 13, day: 33 },
  },
  {
    first: { words: '装修押金两千块拖了半年，物业就是扣着不退，明明清了垃圾', grid: 6, building: 9, day: 12 },
    second: { words: '物业不给修还扣我押金，吵了几次', grid: 6, building: 9, category: '物业纠纷', day: 20 },
  },
  {
    first: { words: '楼上漏水泡了我家吊顶不赔', grid: 3, building: 5, category: '邻里漏水赔偿', day: 40 },
    second: { words: '五号楼1001漏水把楼下吊顶泡了，地板都毁，俩家谈不拢赔钱', grid: 3, building: 5, day: 48 },
  },
  {
    first: { words: '我家天花板滴水楼上不承认', grid: 12, building: 20, category: '房屋漏水渗水', day: 2 },
    second: {
      words: '上头那家死活不开门，卫生间渗到我家洗手台上头一大块，谁出钱',
      grid: 12,
      building: 20,
      category: '邻里漏水赔偿',
      day: 9,
    },
  },
  {
    first: {
      words: '一群农民工坐售楼处门口要工钱拉横幅，说老板跑了',
      grid: 11,
      building: 18,
      category: '欠薪引发聚集苗头',
      day: 29,
    },
    second: { words: '工地上几十号人围在售楼处要工钱', grid: 11, building: 18, day: 29 },
  },
  {
    first: { words: '有人从楼上扔烟头扔垃圾袋', grid: 2, building: 3, category: '高空抛物坠物', day: 33 },
    second: {
      words: '三号楼高层又有人扔垃圾，一袋剩饭砸我车上了',
      grid: 2,
      building: 3,
      category: '高空抛物坠物',
      day: 42,
    },
  },
  {
    first: { words: '天上掉下来个啤酒瓶', grid: 8, building: 12, category: '高空抛物坠物', day: 19 },
    second: { words: '我遛狗呢一个玻璃瓶子啪碎在跟前，十二号楼高层的，差一米要命', grid: 8, building: 12, day: 19 },
  },
  {
    first: {
      words: '十五栋七楼空调外机架子断了一边，歪着，底下是儿童滑梯',
      grid: 9,
      building: 15,
      category: '外墙脱落',
      day: 53,
    },
    second: { words: '空调外机架子锈烂了要掉', grid: 9, building: 15, category: '高空抛物坠物', day: 57 },
  },
  {
    first: { words: '电动车电瓶被偷', grid: 3, building: 4, day: 8 },
    second: { words: '我们楼下电动车的电瓶一晚上被偷了三块', grid: 3, building: 5, category: '治安案件', day: 10 },
  },
  {
    first: { words: '快递放门口老丢', grid: 11, building: 17, category: '治安案件', day: 28 },
    second: { words: '放门口的快递又丢了，我这月第三个了，监控里有个戴帽子的', grid: 11, building: 17, day: 35 },
  },
  {
    first: { words: '说免费检测自来水，进门就要老人身份证，肯定骗子', grid: 12, building: 19, day: 17 },
    second: { words: '有个陌生男的挨家敲门说是测水质', grid: 12, building: 19, category: '可疑人员', day: 20 },
  },
  {
    first: { words: '有人在幼儿园门口转悠好几天', grid: 6, building: 9, category: '可疑人员', day: 45 },
    second: { words: '幼儿园门口一男的转悠，总盯着小孩看，家长都发毛', grid: 6, building: 9, day: 48 },
  },
  {
    first: { words: '地下室来收保健品的，哄老人买', grid: 5, building: 8, category: '可疑人员', day: 24 },
    second: { words: '天天给老头老太发鸡蛋，完了让掏一万块买什么磁疗床垫', grid: 5, building: 8, day: 32 },
  },
  {
    first: {
      words: '黑色大狗没拴绳把我闺女裤腿咬烂了，主人还说没事',
      grid: 9,
      building: 14,
      category: '犬只伤人和不拴绳',
      day: 42,
    },
    second: { words: '大狗不拴绳咬人', grid: 9, building: 14, category: '犬只伤人和不拴绳', day: 43 },
  },
  {
    first: { words: '流浪狗成群', grid: 12, building: 19, category: '犬只伤人和不拴绳', day: 15 },
    second: { words: '垃圾房那边七八条野狗，早上上学的娃不敢走，逮走吧', grid: 12, building: 19, day: 26 },
  },
  {
    first: { words: '遛狗不捡屎', grid: 4, building: 6, category: '犬只伤人和不拴绳', day: 30 },
    second: { words: '草坪上全是粑粑，一脚一个，养宠物的自觉点', grid: 4, building: 6, day: 39 },
  },
  {
    first: { words: '我们这栋老楼承重墙裂了，缝越来越大，门都推不动，是不是危楼', grid: 10, building: 16, day: 6 },
    second: { words: '老楼墙裂了大缝，能伸进去手', grid: 10, building: 16, category: '房屋安全（危房）', day: 18 },
  },
  {
    first: { words: '地下室进水了，水都到膝盖', grid: 6, building: 10, category: '内涝险情', day: 30 },
    second: {
      words: '十号楼地下室进水电动车全泡了，昨夜暴雨，快抽水啊',
      grid: 6,
      building: 10,
      category: '内涝险情',
      day: 31,
    },
  },
  {
    first: { words: '低保被停了没说原因', grid: 12, building: 19, category: '低保救助', day: 7 },
    second: { words: '这个月那点救助金没打卡上，我们两口子就靠这个活着', grid: 12, building: 19, day: 16 },
  },
  {
    first: { words: '有没有助餐的？我爸八十三了自己开不了火', grid: 1, building: 1, category: '养老服务', day: 13 },
    second: { words: '想给老爹找个上门做饭的', grid: 1, building: 1, category: '养老服务', day: 21 },
  },
  {
    first: { words: '老年食堂饭菜又贵又凉', grid: 7, building: 11, category: '养老服务', day: 46 },
    second: { words: '社区老年食堂十五块一份，饭菜都是凉的，咬都咬不动', grid: 7, building: 11, day: 55 },
  },
  {
    first: { words: '对门老太太三天没见人了', grid: 9, building: 15, day: 36 },
    second: {
      words: '对门老太太敲了半天没人应，灯一直亮着，一个人住的，怕出事',
      grid: 9,
      building: 15,
      category: '独居老人失联',
      day: 36,
    },
  },
  {
    first: { words: '我爸坐轮椅，七号楼单元门口台阶每回都得找俩人抬，修个坡道吧', grid: 5, building: 7, day: 19 },
    second: { words: '轮椅上不去，单元门口没坡道', grid: 5, building: 7, category: '残疾人服务', day: 29 },
  },
  {
    first: { words: '医保卡刷不出来钱', grid: 8, building: 12, category: '社会保险', day: 22 },
    second: {
      words: '买药医保卡又刷不出来，说账户冻结，可单位一直交着呢',
      grid: 8,
      building: 12,
      category: '社会保险',
      day: 27,
    },
  },
  {
    first: { words: '刷脸证明人还活着的那个我妈搞不懂，养老钱会不会停哦', grid: 11, building: 17, day: 51 },
    second: { words: '退休金认证手机上弄不来', grid: 11, building: 17, category: '社会保险', day: 57 },
  },
  {
    first: { words: '公租房排了两年没消息', grid: 6, building: 9, category: '住房保障', day: 11 },
    second: { words: '申请廉租的材料交上去石沉大海，前面还有多少人', grid: 6, building: 9, day: 24 },
  },
  {
    first: { words: '社区医院挂号要排到中午', grid: 11, building: 18, day: 31 },
    second: {
      words: '社区医院就一个大夫，挂号要等俩钟头，多派点人撒',
      grid: 11,
      building: 18,
      category: '医疗卫生',
      day: 40,
    },
  },
  {
    first: { words: '孩子的疫苗约不上，老说没货等通知，都超月龄了', grid: 4, building: 6, day: 7 },
    second: { words: '打疫苗没货，让我等通知', grid: 3, building: 5, category: '医疗卫生', day: 15 },
  },
  {
    first: { words: '有个小孩爸妈都不在，没人管，天天在外面晃', grid: 10, building: 16, category: '困境儿童', day: 20 },
    second: { words: '十六栋那个八九岁的男娃，爷爷瘫了，大冷天就穿个单鞋，学也不上', grid: 10, building: 16, day: 26 },
  },
  {
    first: { words: '今年划片给分到那么远，不是实验二小了，买房时不是这么说的', grid: 12, building: 20, day: 18 },
    second: { words: '划片怎么变了，去年还是实验二小', grid: 12, building: 20, category: '入学政策', day: 25 },
  },
  {
    first: { words: '英语培训班关门了钱不退', grid: 6, building: 10, day: 12 },
    second: {
      words: '英语培训班关门跑路，交了一万二的钱不退，群都解散了',
      grid: 6,
      building: 10,
      category: '校外培训退费',
      day: 14,
    },
  },
  {
    first: { words: '舞蹈班换老师不给退钱', grid: 3, building: 4, category: '校外培训退费', day: 50 },
    second: { words: '闺女学的舞蹈班老师走了，剩四十节不给退，说只能转让', grid: 3, building: 4, day: 58 },
  },
  {
    first: { words: '校门口放学堵死，家长车三排并着停，没交警吗', grid: 10, building: 16, day: 10 },
    second: { words: '放学时候校门口堵成一锅粥', grid: 10, building: 16, category: '校园周边秩序', day: 16 },
  },
  {
    first: { words: '学校旁边小卖部卖烟给学生', grid: 7, building: 11, category: '校园周边秩序', day: 37 },
    second: { words: '学校旁边那个小卖部卖电子烟，穿校服的学生去了也给', grid: 7, building: 11, day: 42 },
  },
  {
    first: { words: '老板欠我三个月工资不给', grid: 8, building: 13, day: 4 },
    second: {
      words: '饭店干到年底一分没发，找他就说没钱，我还有俩娃要养',
      grid: 8,
      building: 13,
      category: '拖欠工资',
      day: 9,
    },
  },
  {
    first: { words: '十九号楼装修的活干完工钱没给结，包工头电话都不接', grid: 12, building: 19, day: 40 },
    second: { words: '装修队工钱没结', grid: 12, building: 19, category: '拖欠工资', day: 53 },
  },
  {
    first: { words: '公司让我自己写辞职，不给赔偿', grid: 5, building: 8, day: 25 },
    second: { words: '干了六年逼着签自愿离职，N+1不认', grid: 5, building: 8, category: '劳动合同争议', day: 30 },
  },
  {
    first: { words: '没签合同也没交社保', grid: 12, building: 20, category: '劳动合同争议', day: 2 },
    second: { words: '上班一年多了，入职时啥都没签，五险更是没影儿', grid: 12, building: 20, day: 13 },
  },
  {
    first: { words: '附近有没有钟点工保洁之类招人的，下岗好久了', grid: 2, building: 3, category: '就业服务', day: 27 },
    second: { words: '我四十五了想找个活干', grid: 2, building: 3, category: '就业服务', day: 32 },
  },
  {
    first: { words: '店里买的手机用两天就黑屏，不给换', grid: 3, building: 5, category: '消费纠纷', day: 43 },
    second: { words: '刚买的手机黑屏了，店里老板非说是我摔的，不给换', grid: 3, building: 5, day: 45 },
  },
  {
    first: { words: '超市买到过期牛奶', grid: 9, building: 14, category: '食品安全', day: 30 },
    second: {
      words: '门口超市买的牛奶过期半个月，孩子喝了拉肚子',
      grid: 9,
      building: 14,
      category: '食品安全',
      day: 31,
    },
  },
  {
    first: { words: '点的麻辣烫捞出来个小强，恶心死，商家就说退五块钱', grid: 8, building: 12, day: 13 },
    second: { words: '外卖里吃出蟑螂', grid: 8, building: 12, category: '食品安全', day: 13 },
  },
  {
    first: { words: '熟食铺没健康证，手抓', grid: 12, building: 19, category: '食品安全', day: 35 },
    second: { words: '卖卤菜那家不戴手套不戴口罩，苍蝇趴肉上，也没挂证', grid: 12, building: 19, day: 47 },
  },
  {
    first: { words: '健身房跑路了，年卡咋办', grid: 5, building: 7, category: '预付卡退费', day: 16 },
    second: { words: '健身房关门跑路了，我年卡和私教课还剩两万多呢', grid: 5, building: 7, day: 23 },
  },
  {
    first: { words: '理发店换老板，我充的八百块钱说作废不给退', grid: 6, building: 10, category: '消费纠纷', day: 21 },
    second: { words: '理发店充的钱不给退', grid: 6, building: 10, category: '预付卡退费', day: 33 },
  },
  {
    first: { words: '停车场收费没公示，半小时就十块', grid: 11, building: 17, category: '价格收费', day: 6 },
    second: {
      words: '商场停车场半小时收费十块，也没价目牌公示，太黑了',
      grid: 11,
      building: 17,
      category: '价格收费',
      day: 14,
    },
  },
  {
    first: { words: '药店口罩涨价三倍', grid: 11, building: 18, category: '价格收费', day: 45 },
    second: {
      words: '流感一来，门口那家药房把退烧药翻着跟头卖',
      grid: 11,
      building: 18,
      category: '价格收费',
      day: 47,
    },
  },
  {
    first: { words: '23路公交站咋取消了，老人去医院要走好远', grid: 4, building: 6, day: 8 },
    second: { words: '公交站取消了，老人要走一公里', grid: 4, building: 6, category: '公交线路站点', day: 19 },
  },
  {
    first: { words: '末班车太早，晚上七点半就没了', grid: 8, building: 12, day: 30 },
    second: {
      words: '下了晚自习孩子赶不上回家的公交，能不能延到九点',
      grid: 8,
      building: 13,
      category: '公交线路站点',
      day: 41,
    },
  },
  {
    first: { words: '等车的地方没棚子没凳子', grid: 11, building: 17, category: '公交线路站点', day: 25 },
    second: { words: '等车那个站没棚子没凳子，大太阳底下老人晒得受不了', grid: 11, building: 18, day: 33 },
  },
  {
    first: { words: '从火车站坐出租不打表，司机乱要价张口八十', grid: 3, building: 5, category: '出租车服务', day: 52 },
    second: { words: '出租不打表乱要价', grid: 3, building: 5, category: '出租车服务', day: 54 },
  },
  {
    first: { words: '斑马线都磨没了', grid: 3, building: 4, category: '交通信号标线', day: 17 },
    second: {
      words: '过马路的白道道看不清，车都不让人，重画一下吧',
      grid: 3,
      building: 4,
      category: '交通信号标线',
      day: 31,
    },
  },
  {
    first: { words: '路口红灯太长，行人绿灯才几秒', grid: 7, building: 11, category: '交通信号标线', day: 12 },
    second: { words: '路口红灯那么长，绿灯几秒就没了，老太太走到一半', grid: 7, building: 11, day: 20 },
  },
  {
    first: { words: '北门信号灯坏了一直闪黄，四面车抢着过，昨天蹭了俩', grid: 10, building: 16, day: 39 },
    second: { words: '北门那个信号灯坏了，光闪黄', grid: 9, building: 15, category: '交通信号标线', day: 39 },
  },
  {
    first: { words: '居住证怎么办要带什么', grid: 6, building: 10, category: '办事流程咨询', day: 15 },
    second: { words: '外地来的想落个暂住的证，该找哪个窗口，材料有啥', grid: 7, building: 11, day: 22 },
  },
  {
    first: { words: '办事大厅那个女的爱答不理', grid: 3, building: 5, category: '窗口服务态度', day: 28 },
    second: { words: '去盖个章让我跑三趟，坐窗口的还翻白眼', grid: 3, building: 5, category: '窗口服务态度', day: 34 },
  },
  {
    first: { words: '包裹都堆在地上淋雨，装个快递柜吧', grid: 12, building: 20, category: '意见建议', day: 8 },
    second: { words: '能不能装个快递柜', grid: 12, building: 20, category: '意见建议', day: 20 },
  },
  {
    first: { words: '保安师傅帮我把菜提上五楼，点赞', grid: 9, building: 15, day: 38 },
    second: {
      words: '夸一下十五号楼值班的那位大叔，下雨天背我妈上楼',
      grid: 9,
      building: 15,
      category: '表扬',
      day: 38,
    },
  },
  {
    first: { words: '给孩子们弄个滑滑梯吧，没地方玩', grid: 5, building: 8, category: '意见建议', day: 42 },
    second: { words: '小区小朋友只能在停车道上疯跑，腾块地建个游乐的角落', grid: 6, building: 9, day: 50 },
  },
  {
    first: { words: '我妈满六十五了，坐车免费那个卡上哪办', grid: 12, building: 19, day: 10 },
    second: { words: '想办老年证优待卡，流程不清楚', grid: 12, building: 19, category: '办事流程咨询', day: 18 },
  },
];
