import { readFileSync } from 'node:fs';
import { type BucketPlan, readBucket } from './bucket';
import { evaluate, evaluateText, type Stack } from './intrinsics';
import { localStack } from './local-stack';
import { known, ofType, type Resources } from './resources';
import { type Route, readRoutes } from './routes';
import { type Mapping, readMappings } from './stream-mappings';
import { readTable, type TablePlan } from './table-plan';

export interface FunctionPlan {
  /** The bundle's name: `people` of `dist/functions/people.handler`. */
  readonly name: string;
  readonly functionName: string;
  /** The bundle's path without its ending, and the export in it. */
  readonly file: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
}

export interface Schedule {
  /** The function's name. */
  readonly target: string;
  /** As in `rate(1 minute)`. */
  readonly expression: string;
  readonly ruleName: string;
  readonly input?: unknown;
}

/** What the compiled template deploys, with every reference resolved to its local value. */
export interface CloudPlan {
  readonly functions: readonly FunctionPlan[];
  readonly routes: readonly Route[];
  readonly table: TablePlan;
  readonly mappings: readonly Mapping[];
  readonly schedules: readonly Schedule[];
  /** Absent when the template has no bucket. */
  readonly bucket: BucketPlan | undefined;
}

/** @throws Error when the template holds something the local cloud does not know how to be */
export function readTemplate(path: string): CloudPlan {
  const { Resources: resources } = JSON.parse(readFileSync(path, 'utf8')) as { Resources: Resources };
  return planOf(resources);
}

export function planOf(resources: Resources): CloudPlan {
  const stack = localStack(resources);
  const functions = ofType(resources, 'AWS::Lambda::Function').map(([id, properties]) => ({
    id,
    plan: readFunction(properties, stack),
  }));
  const nameById = new Map(functions.map(({ id, plan }) => [id, plan.name]));
  const nameByArn = new Map(functions.map(({ id, plan }) => [stack.attribute(id, 'Arn'), plan.name]));
  return {
    functions: functions.map(({ plan }) => plan),
    routes: readRoutes(resources, stack, nameByArn),
    table: readTable(resources, stack),
    mappings: readMappings(resources, stack, nameByArn, nameById),
    schedules: readSchedules(resources, stack, nameByArn),
    bucket: readBucket(resources, stack, nameByArn),
  };
}

function readFunction(properties: Readonly<Record<string, unknown>>, stack: Stack): FunctionPlan {
  const [, file = '', handler = ''] = /^(.*)\.([^.]+)$/.exec(evaluateText(properties.Handler, stack)) ?? [];
  const { Variables = {} } = (properties.Environment ?? {}) as { Variables?: Record<string, unknown> };
  return {
    name: file.slice(file.lastIndexOf('/') + 1),
    functionName: evaluateText(properties.FunctionName, stack),
    file,
    handler,
    environment: Object.fromEntries(
      Object.entries(Variables).map(([name, value]) => [name, evaluateText(value, stack)]),
    ),
    timeoutSeconds: Number(properties.Timeout ?? 3),
    memoryMegabytes: Number(properties.MemorySize ?? 128),
  };
}

function readSchedules(resources: Resources, stack: Stack, nameByArn: ReadonlyMap<string, string>): Schedule[] {
  return ofType(resources, 'AWS::Events::Rule').flatMap(([ruleName, properties]) => {
    if (properties.State === 'DISABLED') return [];
    const targets = evaluate(properties.Targets ?? [], stack) as readonly { Arn: string; Input?: string }[];
    return targets.map(({ Arn, Input }) => ({
      target: known(nameByArn, Arn),
      expression: evaluateText(properties.ScheduleExpression, stack),
      ruleName,
      ...(Input === undefined ? {} : { input: JSON.parse(Input) as unknown }),
    }));
  });
}
