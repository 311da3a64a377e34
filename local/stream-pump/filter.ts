/** Whether a record passes an event source's filters: none at all, or any one of the patterns fits. */
export function passes(filters: readonly unknown[], record: unknown): boolean {
  return filters.length === 0 || filters.some((pattern) => fits(pattern, record));
}

function fits(pattern: unknown, value: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some((rule) => fitsRule(rule, value));
  if (!isObject(pattern)) throw new Error(`A filter pattern may not hold ${JSON.stringify(pattern)} there`);
  return Object.entries(pattern).every(([name, inner]) => fits(inner, isObject(value) ? value[name] : undefined));
}

function fitsRule(rule: unknown, value: unknown): boolean {
  if (!isObject(rule)) return rule === value;
  const [[name, wanted] = ['', undefined], ...others] = Object.entries(rule);
  if (others.length > 0) throw new Error(`A filter rule may have one name: ${JSON.stringify(rule)}`);
  switch (name) {
    case 'exists':
      return (value !== undefined) === wanted;
    case 'prefix':
      return typeof value === 'string' && value.startsWith(String(wanted));
    case 'anything-but':
      return value !== undefined && ![wanted].flat().includes(value);
    default:
      throw new Error(`The local cloud does not know the filter rule ${name}`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
