/** Conditions and updates as data, compiled to DynamoDB's expressions. Named clauses, joined at the end. */

export type Clause =
  | { readonly absent: string }
  | { readonly present: string }
  | { readonly is: readonly [attribute: string, value: unknown] }
  | { readonly isNot: readonly [attribute: string, value: unknown] }
  | { readonly oneOf: readonly [attribute: string, values: readonly unknown[]] }
  | { readonly below: readonly [attribute: string, limit: number] }
  | { readonly atLeast: readonly [attribute: string, limit: number] }
  | { readonly has: readonly [set: string, member: string] }
  | { readonly smaller: readonly [set: string, size: number] }
  | { readonly notAfter: readonly [attribute: string, instant: string] }
  | { readonly either: readonly Clause[] };

export interface Change {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
  /** Numbers are added up, sets united. */
  readonly add?: Readonly<Record<string, unknown>>;
  /** Members that leave a set. */
  readonly takeOut?: Readonly<Record<string, unknown>>;
  /** Elements appended to a list, which is made when absent. */
  readonly append?: Readonly<Record<string, readonly unknown[]>>;
}

export interface Expressions {
  readonly names: Record<string, string>;
  readonly values: Record<string, unknown>;
}

class Placeholders implements Expressions {
  readonly names: Record<string, string> = {};
  readonly values: Record<string, unknown> = {};
  private count = 0;

  name(attribute: string): string {
    const placeholder = `#${attribute}`;
    this.names[placeholder] = attribute;
    return placeholder;
  }

  value(value: unknown): string {
    const placeholder = `:v${this.count}`;
    this.count += 1;
    this.values[placeholder] = value;
    return placeholder;
  }
}

const clauseText = (clause: Clause, at: Placeholders): string => {
  if ('absent' in clause) return `attribute_not_exists(${at.name(clause.absent)})`;
  if ('present' in clause) return `attribute_exists(${at.name(clause.present)})`;
  if ('is' in clause) return `${at.name(clause.is[0])} = ${at.value(clause.is[1])}`;
  if ('isNot' in clause) return `${at.name(clause.isNot[0])} <> ${at.value(clause.isNot[1])}`;
  if ('oneOf' in clause)
    return `${at.name(clause.oneOf[0])} IN (${clause.oneOf[1].map((v) => at.value(v)).join(', ')})`;
  if ('below' in clause) return `${at.name(clause.below[0])} < ${at.value(clause.below[1])}`;
  if ('atLeast' in clause) return `${at.name(clause.atLeast[0])} >= ${at.value(clause.atLeast[1])}`;
  if ('has' in clause) return `contains(${at.name(clause.has[0])}, ${at.value(clause.has[1])})`;
  if ('smaller' in clause) return `size(${at.name(clause.smaller[0])}) < ${at.value(clause.smaller[1])}`;
  if ('notAfter' in clause) return `${at.name(clause.notAfter[0])} <= ${at.value(clause.notAfter[1])}`;
  return `(${clause.either.map((inner) => clauseText(inner, at)).join(' OR ')})`;
};

const filled = (expressions: Placeholders) => ({
  ...(Object.keys(expressions.names).length > 0 ? { ExpressionAttributeNames: expressions.names } : {}),
  ...(Object.keys(expressions.values).length > 0 ? { ExpressionAttributeValues: expressions.values } : {}),
});

const conditionText = (clauses: readonly Clause[], at: Placeholders) =>
  clauses.length === 0 ? {} : { ConditionExpression: clauses.map((clause) => clauseText(clause, at)).join(' AND ') };

export const conditionOf = (clauses: readonly Clause[]) => {
  const at = new Placeholders();
  return { ...conditionText(clauses, at), ...filled(at) };
};

/** A condition that stands alone. Throws where there is none: a check that checks nothing is a mistake of the caller. */
export const demandOf = (clauses: readonly Clause[]) => {
  const at = new Placeholders();
  const { ConditionExpression } = conditionText(clauses, at);
  if (ConditionExpression === undefined) throw new Error('a check without a condition');
  return { ConditionExpression, ...filled(at) };
};

const section = (word: string, parts: readonly string[]): string[] =>
  parts.length === 0 ? [] : [`${word} ${parts.join(', ')}`];

/** Throws on an empty change: an update that changes nothing is a mistake of the caller. */
export const updateOf = (change: Change, clauses: readonly Clause[]) => {
  const at = new Placeholders();
  const set = Object.entries(change.set ?? {}).filter(([, value]) => value !== undefined);
  const sections = [
    ...section('SET', [
      ...set.map(([name, value]) => `${at.name(name)} = ${at.value(value)}`),
      ...Object.entries(change.append ?? {}).map(([name, more]) => {
        const attribute = at.name(name);
        return `${attribute} = list_append(if_not_exists(${attribute}, ${at.value([])}), ${at.value(more)})`;
      }),
    ]),
    ...section(
      'REMOVE',
      (change.remove ?? []).map((name) => at.name(name)),
    ),
    ...section(
      'ADD',
      Object.entries(change.add ?? {}).map(([name, value]) => `${at.name(name)} ${at.value(value)}`),
    ),
    ...section(
      'DELETE',
      Object.entries(change.takeOut ?? {}).map(([name, value]) => `${at.name(name)} ${at.value(value)}`),
    ),
  ];
  if (sections.length === 0) throw new Error('an update without a change');
  return { UpdateExpression: sections.join(' '), ...conditionText(clauses, at), ...filled(at) };
};
