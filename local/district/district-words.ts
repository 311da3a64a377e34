/** What the operator says of a district, word by word, and what he is told. Whatever cannot be meant is refused by its argument. */
import { parseArgs } from 'node:util';
import { isPlaceName } from '../../functions/imports/row-values';
import type { DistrictOutcome, DistrictWish } from '../../functions/roles/open-district';
import { personName } from '../../shared/kernel/text';

/** Nothing was done; the message names the argument. */
export class ArgumentRefused extends Error {
  override readonly name = 'ArgumentRefused';
}

export const usage =
  'npm run district:open -- --code <six digits> --name <name> --supervisor-phone <mobile> --supervisor-name <name> [--table <name>]';

const options = {
  code: { type: 'string' },
  name: { type: 'string' },
  'supervisor-phone': { type: 'string' },
  'supervisor-name': { type: 'string' },
  table: { type: 'string' },
} as const;

type Option = keyof typeof options;
type Given = Partial<Record<Option, string>>;

const given = (words: readonly string[]): Given => {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: false }).values;
  } catch (fault) {
    throw new ArgumentRefused(`${(fault as Error).message}\n${usage}`);
  }
};

const refused = (option: Option, why: string): never => {
  throw new ArgumentRefused(`--${option} ${why}\n${usage}`);
};

const textOf = (values: Given, option: Option): string =>
  values[option]?.normalize('NFKC').trim() || refused(option, 'is missing');

const codeIn = (values: Given): string => {
  const code = textOf(values, 'code');
  if (!/^[1-9]\d{5}$/.test(code)) return refused('code', `is the district's code of six digits, not "${code}"`);
  return code.endsWith('00') ? refused('code', `is a district's code; ${code} is a city's or a province's`) : code;
};

const placeIn = (values: Given): string => {
  const name = textOf(values, 'name');
  return isPlaceName(name) ? name : refused('name', `is the district's name, such as 环翠区, not "${name}"`);
};

const phoneIn = (values: Given): string => {
  const phone = textOf(values, 'supervisor-phone')
    .replace(/[\s-]/g, '')
    .replace(/^(\+|00)?86(?=1\d{10}$)/, '');
  if (/^1[3-9]\d{9}$/.test(phone)) return phone;
  return refused('supervisor-phone', 'is the mobile number that his WeChat is bound to, eleven digits');
};

const personIn = (values: Given): string => {
  const name = personName.safeParse(textOf(values, 'supervisor-name'));
  return name.success ? name.data : refused('supervisor-name', "is the supervisor's name");
};

export interface Told {
  readonly wish: DistrictWish;
  readonly table: string | undefined;
}

/** @throws ArgumentRefused */
export const readDistrictWords = (words: readonly string[]): Told => {
  const values = given(words);
  const wish = {
    districtId: `d${codeIn(values)}`,
    name: placeIn(values),
    phone: phoneIn(values),
    supervisorName: personIn(values),
  };
  return { wish, table: values.table === undefined ? undefined : textOf(values, 'table') };
};

const districtWords = { opened: 'is laid down', stands: 'stands already' } as const;
const supervisorWords = {
  appointed: 'He has shown this number before and is appointed.',
  awaited: 'He is appointed as soon as he logs in and shows this number.',
  stands: 'This supervisor is named already.',
} as const satisfies Record<DistrictOutcome['supervisor'], string>;

/** @throws ArgumentRefused when the code is another district's */
export const outcomeWords = ({ districtId, name }: DistrictWish, { district, supervisor }: DistrictOutcome): string => {
  if (district === 'bears_another_name')
    return refused('name', `does not fit: ${districtId} stands already and bears another name than ${name}`);
  return `${name} (${districtId}) ${districtWords[district]}. ${supervisorWords[supervisor]}`;
};
