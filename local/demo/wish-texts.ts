import type { WishCategory } from '../../shared/wishes/wish';

export interface DemoWishText {
  readonly category: WishCategory;
  /** As the resident says it. */
  readonly words: string;
  /** As staff issue it: nothing in it singles a person out. */
  readonly publicWords: string;
}

export const wishTexts: readonly DemoWishText[] = [
  {
    category: 'repair',
    words: '卫生间的灯坏了，我够不着，想请人帮忙换个灯泡。',
    publicWords: '帮一位邻居换卫生间的灯泡',
  },
  { category: 'goods', words: '孙子上小学了，想要一张旧书桌，能用就行。', publicWords: '想要一张闲置的儿童书桌' },
  {
    category: 'companionship',
    words: '老伴走了以后家里太静，想有人周末来下下象棋。',
    publicWords: '周末陪一位老人下象棋',
  },
  {
    category: 'learning',
    words: '想学用手机视频，孩子在外地，教一次我就会。',
    publicWords: '教一位老人用手机视频通话',
  },
  { category: 'errand', words: '腿脚不便，下周二要去医院取药，想请人代取。', publicWords: '下周代取一次药' },
  { category: 'health', words: '想量血压，社区的仪器我不会用，能上门帮量几次吗？', publicWords: '教一位邻居用血压计' },
  { category: 'repair', words: '纱窗破了两扇，蚊子多，想请会修的邻居看看。', publicWords: '帮一户人家补两扇纱窗' },
  { category: 'goods', words: '想要一辆旧的买菜小推车，手提不动了。', publicWords: '想要一辆闲置的买菜推车' },
  {
    category: 'learning',
    words: '女儿三年级，英语跟不上，想找大学生周末辅导。',
    publicWords: '周末辅导一名小学生英语',
  },
  {
    category: 'errand',
    words: '家里旧沙发搬不下楼，需要三个有力气的人搭把手。',
    publicWords: '三个人一起把旧沙发搬下楼',
  },
  { category: 'companionship', words: '想去海边看看，坐轮椅没人推，半天就好。', publicWords: '陪一位邻居去海边走半天' },
  { category: 'other', words: '阳台的花没人浇，我要住院一周，想托付给邻居。', publicWords: '帮忙照看一周阳台花草' },
];
