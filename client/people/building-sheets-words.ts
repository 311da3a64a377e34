/** What staff read of a place's printed sheets. */
import type { SheetsFailure, SheetsView } from '../../shared/people/building-sheets';

export const sheetsFailureWords = {
  no_buildings: '这里还没有楼栋。请先在“导入名单”里导入网格楼栋。',
  too_many: '楼栋太多，一次做不完。请一个网格一个网格地生成。',
  no_codes: '微信暂时画不出楼栋码，请过一会儿再生成。',
  fault: '我们这边出了点问题，请再生成一次。',
} as const satisfies Record<SheetsFailure, string>;

/** While it is being made; before the buildings have been counted there is nothing to count. */
export const sheetsProgressWords = ({ drawn = 0, buildings }: Pick<SheetsView, 'drawn' | 'buildings'>): string =>
  buildings === undefined ? '已收到，1分钟内开始' : `正在准备，${buildings}栋里备好${drawn}栋`;
