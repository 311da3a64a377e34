import { ArgumentRefused, outcomeWords, readDistrictWords } from './district-words';

const good = {
  code: '371002',
  name: '环翠区',
  'supervisor-phone': '13800001234',
  'supervisor-name': '林振华',
};
const wordsOf = (values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
const without = (option: string) => Object.fromEntries(Object.entries(good).filter(([name]) => name !== option));

describe('the words with which a district is laid down', () => {
  it('say which, how it is called, and who supervises it', () => {
    expect(readDistrictWords(wordsOf(good))).toEqual({
      wish: { districtId: 'd371002', name: '环翠区', phone: '13800001234', supervisorName: '林振华' },
      table: undefined,
    });
    expect(readDistrictWords(wordsOf({ ...good, table: 'linli-prod' })).table).toBe('linli-prod');
  });

  it('may write a number as people do', () => {
    const phone = '+86 138 0000 1234';
    expect(readDistrictWords(wordsOf({ ...good, 'supervisor-phone': phone })).wish.phone).toBe('13800001234');
  });

  it.each(Object.keys(good))('are refused by name without --%s', (option) => {
    expect(() => readDistrictWords(wordsOf(without(option)))).toThrow(`--${option} is missing`);
  });

  it.each([
    ['code', '37100'],
    ['code', '371000'],
    ['code', '海淀'],
    ['name', '=1+1'],
    ['name', '区'.repeat(40)],
    ['supervisor-phone', '0631-5550001'],
    ['supervisor-phone', '23800001234'],
    ['supervisor-name', '1380000'],
    ['table', ' '],
  ])('are refused by name with --%s %s', (option, value) => {
    const asked = () => readDistrictWords(wordsOf({ ...good, [option]: value }));
    expect(asked).toThrow(ArgumentRefused);
    expect(asked).toThrow(`--${option} `);
  });

  it('are refused when one of them is of another tool, or stands alone', () => {
    expect(() => readDistrictWords([...wordsOf(good), '--force'])).toThrow('--force');
    expect(() => readDistrictWords([...wordsOf(good), '环翠区'])).toThrow('环翠区');
  });

  it('that are another district’s are told so by the argument', () => {
    const { wish } = readDistrictWords(wordsOf(good));
    expect(() => outcomeWords(wish, { district: 'bears_another_name', supervisor: 'stands' })).toThrow('--name ');
    expect(outcomeWords(wish, { district: 'opened', supervisor: 'awaited' })).toContain('d371002');
  });
});
