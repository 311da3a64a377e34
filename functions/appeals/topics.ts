/**
 * What a report is about, told by the words that people use for it. One thing has many names (灯不亮, 黑灯瞎火, 看不见路), and two neighbours
 * seldom take the same: without this they share hardly a character. A topic is no category: staff sort, and tenants name their categories
 * themselves.
 */
const wordsOf = {
  lamp: '路灯 灯 不亮 照明 黑灯 漆黑 乌漆 摸黑 黑咕隆咚 黑黢黢 看不见路 灯泡 声控 感应灯 灯杆',
  manhole: '井盖 窨井 下水井 井口 盖子 马葫芦 窟窿',
  road: '路面 坑 坑洼 坑坑洼洼 破损 水泥路 柏油 修路 颠 裂缝 塌 塌陷 凹 地砖 砖 人行道 盲道 台阶 崴脚',
  puddle: '积水 淹 内涝 一下雨 下雨 排水 趟水 水坑 水漫 倒灌',
  sewer: '污水 下水道 下水 堵 反水 返水 管道 化粪池 粪 冒水 外溢 屎',
  cable: '电线 线缆 网线 光缆 吊着 耷拉 垂 飞线 乱拉 线',
  pole: '杆子 电线杆 立杆 指示牌 牌子 歪 倾斜',
  exercise: '健身 器材 滑梯 秋千 游乐 漫步机 单杠 篮球',
  litter: '垃圾 脏 臭 没人扫 打扫 清扫 清运 保洁 卫生 桶 满了 溢 烟头 纸屑 狗屎 狗粪 厨余',
  rubble: '建筑垃圾 装修垃圾 渣土 砖头 水泥袋 板子 石膏 废料',
  toilet: '公厕 厕所 卫生间 洗手间 冲水',
  vermin: '蚊子 苍蝇 老鼠 耗子 蟑螂 虫 飞蛾 小咬 白蚁',
  stall: '占道 摆摊 摊 小贩 流动 地摊 烧烤 出摊 店外 门口摆 外摆 早点 水果车 菜贩',
  poster: '小广告 贴 涂 喷漆 牛皮癣 传单 广告 招牌 灯箱',
  drying: '晾 晒 被子 衣服 绳子 晾衣',
  illegalBuilding: '违建 私搭 乱建 加盖 阳光房 搭棚 棚子 彩钢 圈 围栏 盖房 扩建 占地 地下室',
  sharedFlat: '群租 隔断 民宿 住改商 日租 打隔 住了十几 上下铺 培训班',
  property: '物业 保安 物业费 管家 业委会 业主大会 维修基金 维修资金 公示 账目 收费',
  leak: '漏水 渗水 漏 渗 滴水 楼上 天花板 顶棚 屋顶 防水 墙皮 发霉 泡 湿',
  facade: '外墙 墙砖 瓷砖 脱落 掉下来 墙皮 保温 水泥块 砸',
  lift: '电梯 梯 困 按钮 轿厢 停运 检修 晃 异响 关在',
  door: '门禁 单元门 大门 门锁 刷卡 刷脸 监控 摄像头 对讲 关不上 合页',
  parking: '停车 车位 乱停 堵车 占车位 挪车 停得 机动车 面包车 小轿车 僵尸车 地锁 车库 油车 充电桩 车',
  bike: '共享单车 单车 电动车 电瓶车 自行车 电驴 非机动车',
  fireLane: '消防通道 消防车 通道 堵住 进不来 消防 灭火器 消防栓 烟感 水带 应急灯 疏散',
  hallway: '楼道 楼梯 堆 杂物 纸箱 过道 鞋柜 走廊 绊',
  charging: '充电 飞线 拉线 电池 插座 充电桩 上楼 推进 进电梯 进楼',
  firework: '鞭炮 烟花 炮仗 放炮 爆竹 炮',
  water: '停水 没水 水压 水小 自来水 水龙头 水管 爆 发黄 水质 有味 浑 铁锈 水箱 供水 水费',
  power: '停电 没电 跳闸 电压 断电 电表 供电 电箱 配电 漏电 裸露 火花',
  heating: '暖气 供暖 供热 不热 冰凉 室温 地暖 暖 冷 取暖 热力',
  gas: '燃气 煤气 天然气 液化气 煤气罐 瓶装 泄漏 煤气味 臭鸡蛋 气罐 停气 灶',
  noise: '吵 噪音 噪声 扰民 响 睡不着 动静 声音 没法睡 睡觉 半夜 凌晨 轰隆',
  dance: '广场舞 跳舞 音响 喇叭 音乐 大妈 唱歌 低音炮 扭秧歌',
  site: '施工 工地 打桩 挖掘机 混凝土 夜间施工 塔吊 渣土车 切割',
  renovation: '装修 电钻 砸墙 冲击钻 钻 敲 拆墙 承重墙',
  shopNoise: '商铺 店 饭店 空调外机 外机 ktv 酒吧 叫卖 喇叭 排风 风机',
  dog: '狗 犬 遛狗 不拴 牵绳 咬 叫 狂吠 大型犬 流浪狗',
  fume: '油烟 烟味 味道 呛 异味 刺鼻 熏 焚烧 烧 黑烟 气味 臭味 难闻',
  dust: '扬尘 灰 尘土 尘 洒水 裸土 沙',
  stream: '河 水沟 沟 河道 发绿 死鱼 池塘 景观水 水体 湖 喷泉',
  tree: '树 枯枝 树枝 倒 修剪 遮 挡光 树杈 枝 断 歪倒 树根 梧桐 杨絮',
  green: '草坪 绿地 绿化 种菜 毁绿 花坛 菜地 草 灌木 花',
  quarrel: '吵架 纠纷 邻居 矛盾 打架 骂 对门 争 闹',
  family: '家暴 打老婆 打孩子 离婚 夫妻 哭喊 抚养 赡养',
  wages: '工资 欠薪 拖欠 工钱 包工头 老板 讨薪 血汗 辞退 合同 社保 加班',
  falling: '高空抛物 抛物 扔 从楼上 掉 砸 酒瓶 花盆 坠',
  stranger: '可疑 陌生 小偷 偷 被盗 撬 踩点 尾随 诈骗 敲门 报警 推销',
  unsafeHouse: '危房 裂 倾斜 塌 老房子 墙体 开裂 摇摇欲坠 围墙',
  elder: '老人 独居 养老 大爷 大娘 奶奶 食堂 助餐 没见 护理 敲门没',
  disabled: '残疾 轮椅 无障碍 坡道 残联 拐杖 助残',
  relief: '低保 救助 困难 补助 大病 贫困 临时救助 公租房 廉租 保障房 住房',
  clinic: '医院 卫生站 看病 疫苗 医保 药 社区医院 体检 挂号 门诊',
  school: '学校 入学 学区 报名 放学 接孩子 校门 幼儿园 小学 家长 上学 补课 培训 退费',
  shopping:
    '买 假 退款 商家 超市 过期 变质 缺斤 发霉 食品 外卖 吃坏 投诉 维权 价格 标价 充值 会员 预付 办卡 健身房 跑路 理发',
  bus: '公交 站牌 站点 班次 等车 线路 末班 候车 站台',
  taxi: '出租 打车 网约车 绕路 拒载 的士 打表',
  signal: '红绿灯 信号灯 斑马线 标线 绿灯 红灯 减速带 路口 划线 过马路',
  office: '窗口 办事 态度 办理 证明 材料 排队 工作人员 政务 大厅 跑了',
  vagrant: '流浪 乞讨 要饭 捡破烂 睡在 露宿 拾荒',
} as const satisfies Record<string, string>;

export type Topic = keyof typeof wordsOf;

// The names of a literal are known; Object.keys does not say so.
const topics = Object.keys(wordsOf) as readonly Topic[];

export const topicWords: ReadonlyMap<Topic, readonly string[]> = new Map(
  topics.map((topic) => [topic, wordsOf[topic].split(' ')]),
);
