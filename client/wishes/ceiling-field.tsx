import { TextField } from '../kit/text-field';

/** Whole yuan as it was typed; undefined: nothing, or no such amount. */
export const yuanIn = (typed: string): number | undefined =>
  /^[1-9]\d{0,4}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;

/** What is wrong with it, in words that name the limit; `required`: staff must say one. */
export const ceilingFault = (
  typed: string,
  limit: number | undefined,
  { required = false }: { readonly required?: boolean } = {},
): string | undefined => {
  if (typed.trim() === '')
    return required ? `请填一个价格上限${limit === undefined ? '' : `，最多${limit}元`}。` : undefined;
  const yuan = yuanIn(typed);
  const most = limit === undefined ? '' : `，最多${limit}元`;
  if (yuan === undefined) return `请填整数的元${most}。`;
  return limit !== undefined && yuan > limit ? `社区定的上限是${limit}元，请改小一些。` : undefined;
};

interface CeilingFieldProps {
  readonly value: string;
  /** What the community allows, where it is known. */
  readonly limit: number | undefined;
  readonly optional?: boolean;
  readonly error: string | undefined;
  readonly onChange: (typed: string) => void;
}

/** 价格上限: how dear the thing may be, so that nobody is asked for too much. */
export const CeilingField = ({ value, limit, optional = false, error, onChange }: CeilingFieldProps) => (
  <TextField
    label="大约多少元以内的物品"
    hint={[optional ? '选填' : '', limit === undefined ? '' : `最多${limit}元`].filter(Boolean).join('，')}
    digits
    value={value}
    placeholder="比如 100"
    error={error}
    onChange={onChange}
  />
);
