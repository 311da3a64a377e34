export interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

export type Resources = Readonly<Record<string, Resource>>;

/** Id and properties of every resource of a type, in the template's order. */
export function ofType(resources: Resources, type: string): [string, Readonly<Record<string, unknown>>][] {
  return Object.entries(resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, resource]) => [id, resource.Properties ?? {}]);
}

/** The function behind an ARN. */
export function known(nameByArn: ReadonlyMap<string, string>, arn: string): string {
  const name = nameByArn.get(arn);
  if (name === undefined) throw new Error(`The template calls ${arn}, which is no function of it`);
  return name;
}
