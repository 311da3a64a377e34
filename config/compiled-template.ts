import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const projectRoot = join(__dirname, '..');

export interface CompiledResource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

export type Stage = 'dev' | 'prod';
export const stages: readonly Stage[] = ['dev', 'prod'];

const list = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);

/** The package of a stage, made when it is stale: its folder. */
export const packageOf = (stage: Stage): string => {
  execFileSync(process.execPath, ['config/package-cloud.mjs', '--stage', stage], { cwd: projectRoot, stdio: 'pipe' });
  return join(projectRoot, '.build/cloud', stage);
};

export const templatePath = (stage: Stage): string =>
  join(packageOf(stage), 'cloudformation-template-update-stack.json');

/** What AWS would be asked to make for a stage, with the questions that tests put to it. */
export class CompiledTemplate {
  readonly text: string;
  readonly resources: Readonly<Record<string, CompiledResource>>;

  constructor(stage: Stage) {
    this.text = readFileSync(templatePath(stage), 'utf8');
    this.resources = JSON.parse(this.text).Resources;
  }

  named(logicalId: string): CompiledResource {
    const resource = this.resources[logicalId];
    if (resource === undefined) throw new Error(`The template has no ${logicalId}`);
    return resource;
  }

  ofType(type: string): readonly (readonly [string, CompiledResource])[] {
    return Object.entries(this.resources).filter(([, resource]) => resource.Type === type);
  }

  /** Each route's key and the logical id of the function behind it. */
  routes(): ReadonlyMap<string, string> {
    const integration = /"Ref":"HttpApiIntegration(\w+)"/;
    return new Map(
      this.ofType('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => [
        String(Properties.RouteKey),
        `${integration.exec(JSON.stringify(Properties.Target))?.[1]}LambdaFunction`,
      ]),
    );
  }

  /** Every statement of every function's role, actions as a list and resources as text. */
  grants(): readonly { role: string; effect: string; actions: readonly string[]; resources: readonly string[] }[] {
    return this.ofType('AWS::IAM::Role').flatMap(([role, { Properties }]) =>
      (Properties.Policies as { PolicyDocument: { Statement: Statement[] } }[])
        .flatMap((policy) => policy.PolicyDocument.Statement)
        .map(({ Effect, Action, Resource }) => ({
          role,
          effect: Effect,
          actions: list(Action),
          resources: [Resource].flat().map((resource) => JSON.stringify(resource)),
        })),
    );
  }
}
