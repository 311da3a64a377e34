/** What staff read of an import. */
import type { ImportFailure, ImportState, ImportView, RowOutcome, RowReason } from '../../shared/imports/import-job';
import type { ImportKind, SheetField } from '../../shared/imports/sheet-columns';

export const kindWords = {
  households: '居民名单',
  orgTree: '社区网格楼栋',
  staff: '工作人员',
} as const satisfies Record<ImportKind, string>;

/** What the file should have in its first row. */
export const kindHints = {
  households:
    '每行一个人。要有：楼号、房屋号、姓名（没有楼号、房屋号的，有住址也行）；可有：社区、网格、小区、单元、手机号、居住身份、与户主关系。身份证号不会保存。',
  orgTree:
    '每行一栋楼，还没有楼的，一行一个街道、社区或网格。区里导入写街道、社区，街道导入写社区，没有的会新建；可有：街道、社区、网格、统计编码、网格编码、网格类型（商铺和单位写“专属网格”）、小区、楼号、楼栋编码、网格员、值班电话（网格员电话只公开座机，手机号不公开）。',
  staff:
    '要有：姓名、联系电话（本人手机号，没有的那一行导不进来）；可有：所属社区、职务、岗位类别、分管、包联网格、值班电话。手机号不会公开。',
} as const satisfies Record<ImportKind, string>;

export const fieldWords = {
  street: '街道',
  streetCode: '街道编码',
  communityCode: '社区编码',
  community: '社区',
  grid: '网格',
  gridCode: '网格编码',
  gridType: '网格类型',
  estate: '小区',
  building: '楼号',
  buildingCode: '楼栋编码',
  unit: '单元',
  room: '房屋号',
  address: '住址',
  name: '姓名',
  headName: '户主姓名',
  phone: '手机号',
  headPhone: '户主联系方式',
  standing: '居住身份',
  relation: '与户主关系',
  workerName: '网格员',
  workerPhone: '网格员电话（手机号不公开）',
  dutyPhone: '值班电话',
  dutyHours: '值班时间',
  standInName: '替班',
  standInPhone: '替班电话（手机号不公开）',
  communityPhone: '社区电话',
  position: '职务',
  post: '岗位类别',
  charge: '分管',
  idNumber: '身份证号（不保存）',
} as const satisfies Record<SheetField, string>;

export const stateWords = {
  receiving: '没有传完',
  checking: '已收到，1分钟内开始',
  running: '正在导入',
  done: '已完成',
  failed: '没有导入',
  cancelled: '已停止',
} as const satisfies Record<ImportState, string>;

/** What to add, and why it is needed. */
const lackingWords: Partial<Record<SheetField, string>> = {
  phone:
    '名单里没有“联系电话”这一列，所以没有导入任何人。请加一列“联系电话”，每行填本人手机号（用来认出本人，不会公开），再传一次。',
};

const failureSentences = {
  file_damaged: '文件在传送中损坏了，请重新选择再传一次。',
  not_a_table: '这个文件读不出来。请在表格软件里另存为 .xlsx 或 .csv（不要加密码），再传一次。',
  columns_missing: '缺少必要的列：',
  no_rows: '表头下面没有内容。',
  too_many_rows: '超过20000行，请分成几个文件。',
  fault: '我们这边出了点问题，已读的行保留。请稍后再传一次同一个文件，不会重复。',
} as const satisfies Record<ImportFailure, string>;

export const failureSentence = ({
  failure,
  missing = [],
}: Pick<ImportView, 'failure' | 'missing'>): string | undefined =>
  failure && `${failureSentences[failure]}${missing.map((field) => fieldWords[field]).join('、')}`;

/** A whole column is not there that each row needs: what to add, once, not only row by row. */
export const lackingSentence = ({
  failure,
  missing = [],
}: Pick<ImportView, 'failure' | 'missing'>): string | undefined =>
  failure !== undefined || missing.length === 0
    ? undefined
    : missing.map((field) => lackingWords[field] ?? `没有“${fieldWords[field]}”这一列，请加上再传一次。`).join('');

export const outcomeWords = {
  added: '新增',
  changed: '更新',
  unchanged: '没有变化',
  refused: '有问题',
} as const satisfies Record<RowOutcome, string>;

export const reasonWords = {
  missing: '没有填',
  not_a_name: '不是姓名',
  not_a_phone: '号码不对',
  not_hours: '请写成“每天8:30–17:30”这样，最多40个字，不写电话',
  not_a_door: '门牌不对',
  not_a_place_name: '名称不对',
  a_date_instead: '被表格软件变成了日期，请把这一列设为文本',
  not_a_code: '不是本级的统计区划代码，或者已经用过',
  not_a_grid_type: '没有认出来，请写“专属网格”（商铺和单位，没有住户）或“基础网格”',
  differs_above: '与前面的行写的不一样',
  other_street: '不是本街道',
  street_unknown: '没有这个街道',
  other_community: '不是本社区',
  community_unknown: '没有这个社区',
  grid_unknown: '没有这个网格',
  building_unknown: '没有这栋楼',
  not_an_address: '没有认出是哪栋楼、哪一户，请写成“海悦花园3号楼2单元301”这样，或者另加“楼号”“房屋号”两列',
  building_ambiguous: '同号的楼不止一栋，请写明小区',
  no_homes_here: '在专属网格里，那里没有住户',
  repeated: '与前面的行重复',
  no_code_left: '编码已用完',
} as const satisfies Record<RowReason, string>;
