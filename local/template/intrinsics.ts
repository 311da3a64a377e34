/** CloudFormation's functions, as far as our template uses them; another one is an error, never a silent guess. */
export interface Stack {
  /** `Ref` of a parameter, pseudo parameter or resource. */
  readonly ref: (name: string) => string;
  readonly attribute: (resource: string, name: string) => string;
  /** What `{{resolve:secretsmanager:<id>:SecretString:<key>}}` stands for; `key` absent: the whole secret. */
  readonly secret: (id: string, key: string | undefined) => string;
}

const SECRET = /\{\{resolve:secretsmanager:((?:arn:[^}]*?:secret:)?[^:}]+):SecretString(?::([^:}]*))?[^}]*\}\}/g;

/** The value with every intrinsic function in it evaluated. */
export function evaluate(value: unknown, stack: Stack): unknown {
  if (typeof value === 'string') return resolveSecrets(value, stack);
  if (Array.isArray(value)) return value.map((entry) => evaluate(entry, stack));
  if (typeof value !== 'object' || value === null) return value;
  const [name, ...others] = Object.keys(value);
  if (name !== undefined && others.length === 0 && (name === 'Ref' || name.startsWith('Fn::'))) {
    return callFunction(name, (value as Record<string, unknown>)[name], stack);
  }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, evaluate(entry, stack)]));
}

/** As `evaluate`, where only a text makes sense. */
export function evaluateText(value: unknown, stack: Stack): string {
  const text = evaluate(value, stack);
  if (typeof text === 'string') return text;
  if (typeof text === 'number' || typeof text === 'boolean') return String(text);
  throw new Error(`The template has no text at ${JSON.stringify(value)}`);
}

function callFunction(name: string, given: unknown, stack: Stack): unknown {
  switch (name) {
    case 'Ref':
      return stack.ref(String(given));
    case 'Fn::GetAtt': {
      const [resource, ...path] = Array.isArray(given) ? given.map(String) : String(given).split('.');
      return stack.attribute(resource ?? '', path.join('.'));
    }
    case 'Fn::Join': {
      const [separator, parts] = given as [string, unknown];
      return (evaluate(parts, stack) as unknown[]).map(String).join(separator);
    }
    case 'Fn::Sub':
      return substitute(given, stack);
    default:
      throw new Error(`The template uses ${name}, which the local cloud does not know`);
  }
}

function substitute(given: unknown, stack: Stack): string {
  const [text, own] = Array.isArray(given) ? (given as [string, Record<string, unknown>]) : [String(given), {}];
  const put = text.replace(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    if (Object.hasOwn(own, name)) return evaluateText(own[name], stack);
    const [resource, ...path] = name.split('.');
    if (resource === undefined) return whole;
    return path.length === 0 ? stack.ref(name) : stack.attribute(resource, path.join('.'));
  });
  return resolveSecrets(put, stack);
}

function resolveSecrets(text: string, stack: Stack): string {
  return text.replace(SECRET, (_whole, id: string, key: string | undefined) => stack.secret(id, key || undefined));
}
