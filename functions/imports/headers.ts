/** Which header means which field, and where in a sheet the header is. Pure. */
import type { Columns } from '../../shared/imports/import-job';
import { fieldsOf, type ImportKind, type SheetField, sheetShapes } from '../../shared/imports/sheet-columns';
import type { SheetRow } from './sheet';

/** As communities' own sheets and the systems that they export from name them. */
export const synonyms: Readonly<Record<SheetField, readonly string[]>> = {
  street: ['街道', '所属街道', '所在街道', '街道名称', '街道办事处', '镇街', '街镇', '乡镇', '所属乡镇', '乡镇街道'],
  streetCode: ['街道编码', '街道编号', '街道代码', '街道区划代码'],
  communityCode: ['社区编码', '社区编号', '社区代码', '社区区划代码', '统计用区划代码'],
  community: ['社区', '所属社区', '所在社区', '社区名称', '村居', '所属村居', '居委会', '所属居委'],
  grid: ['网格', '网格名称', '所属网格', '所在网格', '包联网格', '负责网格', '分管网格'],
  gridCode: ['网格编码', '网格编号', '网格代码'],
  gridType: ['网格类型', '网格类别', '网格性质', '网格属性', '网格种类'],
  estate: ['小区', '小区名称', '所在小区', '所属小区'],
  building: ['楼号', '楼栋', '楼栋号', '楼栋名称', '栋号', '幢号', '楼幢', '楼', '楼宇'],
  buildingCode: ['楼栋编码', '楼栋编号', '楼号编码'],
  unit: ['单元', '单元号', '门栋', '单元门'],
  room: ['房屋号', '房号', '房间号', '门牌', '门牌号', '室号', '户室', '户室号', '房屋编号'],
  address: [
    '住址',
    '常住地址',
    '现住址',
    '现住地址',
    '现居住地址',
    '现居住地',
    '实际居住地址',
    '居住地址',
    '居住地',
    '家庭住址',
    '家庭地址',
    '详细地址',
    '详细住址',
    '地址',
  ],
  name: ['姓名', '居民姓名', '人员姓名', '成员姓名', '员工姓名'],
  headName: ['户主姓名', '户主名称'],
  phone: [
    '手机号',
    '手机',
    '手机号码',
    '联系电话',
    '联系方式',
    '电话',
    '电话号码',
    '本人手机号',
    '本人电话',
    '联系手机',
    '移动电话',
  ],
  headPhone: ['户主联系方式', '户主联系电话', '户主电话', '户主手机号', '户主手机'],
  standing: ['居住身份', '身份', '人员身份', '住户身份', '住户类型'],
  relation: ['与户主关系', '户主关系', '与户主的关系', '家庭关系'],
  workerName: ['网格员', '网格员姓名', '网格长', '专职网格员'],
  workerPhone: ['网格员电话', '网格员联系电话', '网格员联系方式', '网格员手机', '网格员手机号', '网格长电话'],
  dutyPhone: ['值班电话', '办公电话', '网格值班电话', '固定电话'],
  dutyHours: ['值班时间', '值守时间', '工作时间', '办公时间', '服务时间', '在岗时间'],
  standInName: [
    '替班',
    '替班人',
    '替班人员',
    '替班网格员',
    '替班姓名',
    '代班',
    '代班人',
    '代班网格员',
    '代班姓名',
    '代理网格员',
  ],
  standInPhone: ['替班电话', '替班人电话', '替班联系电话', '替班网格员电话', '代班电话', '代班人电话', '代班联系电话'],
  communityPhone: [
    '社区电话',
    '社区值班电话',
    '社区办公电话',
    '社区联系电话',
    '社区服务电话',
    '社区固定电话',
    '居委会电话',
  ],
  position: ['职务', '职位', '现任职务'],
  post: ['岗位类别', '岗位', '岗位类型', '人员类别', '类别'],
  charge: ['分管', '分管小区', '负责小区', '包联小区', '分管区域', '负责区域'],
  idNumber: [
    '身份证',
    '身份证号',
    '身份证号码',
    '户主身份证',
    '户主身份证号',
    '身份证后四位',
    '身份证号后四位',
    '公民身份号码',
    '证件号',
    '证件号码',
  ],
};

/** What the header says without the marks around it: `*姓名（必填）` is `姓名`. */
const plain = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/[\s*:：]/g, '');

export interface Header {
  readonly line: number;
  readonly at: ReadonlyMap<SheetField, number>;
  readonly columns: Columns;
  readonly missing: readonly SheetField[];
  /** Columns without which no row can be taken. */
  readonly lacking: readonly SheetField[];
}

/** The first column that means a field is the one; a second is ignored, and said to be. */
const headerOf = (kind: ImportKind, { line, cells }: SheetRow): Header => {
  const at = new Map<SheetField, number>();
  const mapped: Columns['mapped'] = [];
  const ignored: string[] = [];
  for (const [column, header] of cells.entries()) {
    const field = fieldsOf(kind).find((one) => !at.has(one) && synonyms[one].includes(plain(header)));
    const shown = header.slice(0, 40);
    if (field === undefined) {
      if (header !== '') ignored.push(shown);
      continue;
    }
    at.set(field, column);
    mapped.push({ header: shown, field });
  }
  const { required, inEachRow } = sheetShapes[kind];
  const missing = required.filter((fields) => !fields.some((field) => at.has(field))).flatMap(([field]) => field ?? []);
  const lacking = inEachRow.filter((field) => !at.has(field));
  return { line, at, columns: { mapped, ignored: ignored.slice(0, 100) }, missing, lacking };
};

/** Titles and notes often stand above the header. */
export const mostLinesAbove = 10;

/** The row that names most columns; of equal ones the first. Undefined: no row names any. */
export const findHeader = (kind: ImportKind, firstRows: readonly SheetRow[]): Header | undefined => {
  const headers = firstRows.map((row) => headerOf(kind, row)).filter(({ at }) => at.size > 0);
  return headers.reduce<Header | undefined>(
    (best, one) => (best && best.at.size >= one.at.size ? best : one),
    undefined,
  );
};

/** A row by the names of its columns. */
export interface NamedRow {
  readonly line: number;
  readonly get: (field: SheetField) => string;
  readonly isDate: (field: SheetField) => boolean;
}

export const named = ({ at }: Pick<Header, 'at'>, { line, cells, dates }: SheetRow): NamedRow => ({
  line,
  get: (field) => cells[at.get(field) ?? -1] ?? '',
  isDate: (field) => dates.has(at.get(field) ?? -1),
});

/** Whether anything is written in it. */
export const isBlank = ({ cells }: SheetRow): boolean => cells.every((cell) => cell === '');
