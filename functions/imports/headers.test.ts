/** Each header that staff's own sheets have, of households, staff and grids, and what it is read as. Written by hand. */
import { fieldsOf, type ImportKind, importKinds, type SheetField } from '../../shared/imports/sheet-columns';
import { findHeader, synonyms } from './headers';

/** `-`: it means nothing here, and the report says that it was not used. */
type Read = SheetField | '-';
const headers: Readonly<Record<ImportKind, Readonly<Record<string, Read>>>> = {
  households: {
    // The house, and the people in it.
    所在小区: 'estate',
    楼号: 'building',
    单元号: 'unit',
    房屋号: 'room',
    房屋类型: '-',
    用途: '-',
    建筑面积: '-',
    装修时间: '-',
    房产证号: '-',
    姓名: 'name',
    性别: '-',
    居住身份: 'standing',
    身份证: 'idNumber',
    手机号: 'phone',
    // The registered population.
    人户一致标识: '-',
    户号: '-',
    户主身份证: 'idNumber',
    户主姓名: 'headName',
    与户主关系: 'relation',
    户主联系方式: 'headPhone',
    // The dialog by which it is imported elsewhere.
    身份证号: 'idNumber',
    出生日期: '-',
    民族: '-',
    文化程度: '-',
    职业: '-',
    所属户: '-',
    住址: 'address',
    备注: '-',
    身份证后四位: 'idNumber',
    // The unregistered.
    曾用名: '-',
    常住地址: 'address',
    工作单位或就读学校: '-',
    所属网格: 'grid',
    户籍地: '-',
    未落户时间: '-',
    未落户原因: '-',
    数据来源: '-',
    // Further columns of communities' own.
    人口类别: '-',
    婚姻状况: '-',
    政治面貌: '-',
    特殊人群标签: '-',
    宠物: '-',
    紧急联系人: '-',
    走访日期: '-',
  },
  orgTree: {
    网格编码: 'gridCode',
    网格名称: 'grid',
    网格类型: 'gridType',
    上级网格: '-',
    层级: '-',
    边界: '-',
    中心点: '-',
    面积: '-',
    常住人口数: '-',
    户数: '-',
    网格员: 'workerName',
    网格员电话: 'workerPhone',
    状态: '-',
    所属街道: 'street',
    所属社区: 'community',
    网格员姓名: 'workerName',
    网格值班电话: 'dutyPhone',
    值班时间: 'dutyHours',
    值守时间: 'dutyHours',
    替班: 'standInName',
    替班人: 'standInName',
    替班电话: 'standInPhone',
    社区电话: 'communityPhone',
    社区值班电话: 'communityPhone',
    社区: 'community',
    网格: 'grid',
    小区: 'estate',
    楼号: 'building',
    单元数: '-',
    层数: '-',
    每层户数: '-',
    电梯数: '-',
    建成年份: '-',
    物业公司: '-',
    楼栋长: '-',
    楼栋长电话: '-',
    党员中心户: '-',
    备注: '-',
  },
  staff: {
    姓名: 'name',
    照片: '-',
    职务: 'position',
    分管: 'charge',
    职责说明: '-',
    工号: '-',
    性别: '-',
    出生年月: '-',
    政治面貌: '-',
    学历: '-',
    手机号: 'phone',
    联系电话: 'phone',
    所属社区: 'community',
    包联网格: 'grid',
    岗位类别: 'post',
    入职日期: '-',
    分管条线: '-',
    值班: '-',
  },
};

const readAs = (kind: ImportKind, header: string): Read =>
  findHeader(kind, [{ line: 1, cells: [header], dates: new Set() }])?.columns.mapped[0]?.field ?? '-';

describe('a header', () => {
  it.each(
    importKinds.flatMap((kind) =>
      Object.entries(headers[kind]).map(([header, field]) => [kind, header, field] as const),
    ),
  )('of a list of %s, %s, is read as %s', (kind, header, field) => {
    expect(readAs(kind, header)).toBe(field);
  });

  it.each(importKinds)('of a list of %s means one thing only', (kind) => {
    const meant = fieldsOf(kind).flatMap((field) => synonyms[field]);
    expect(meant.filter((header, at) => meant.indexOf(header) !== at)).toEqual([]);
  });

  const missingOf = (kind: ImportKind, ...cells: string[]) => findHeader(kind, [{ line: 1, cells, dates: new Set() }]);

  it('may stand in for others: an address for building and room, the head of a household for a name', () => {
    expect(missingOf('households', '户主姓名', '住址')?.missing).toEqual([]);
    expect(missingOf('households', '备注', '性别', '身份证号')?.missing).toEqual(['building', 'room', 'name']);
  });

  it('that each row of staff needs is named when it is not there, and the list is read all the same', () => {
    const header = missingOf('staff', '姓名', '照片', '职务', '分管', '职责说明');
    expect([header?.missing, header?.lacking]).toEqual([[], ['phone']]);
  });
});
