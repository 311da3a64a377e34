/** Writes what is made from the contracts and the state machines: `docs/openapi.json` and `docs/wish-states.md`. `--check` only compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { statusOf } from '../functions/platform/status';
import { announcementTransitions } from '../shared/announcements/transitions';
import { api } from '../shared/api';
import { appealTransitions } from '../shared/appeals/transitions';
import { type Contract, failuresOf } from '../shared/kernel/contract';
import { suggestionTransitions } from '../shared/suggestions/transitions';
import { servedWishActs, type Transition, type WishAct, wishTransitions } from '../shared/wishes/transitions';
import { wishStates } from '../shared/wishes/wish';

const root = join(__dirname, '..');

type Json = Record<string, unknown>;

const kebab = (act: string): string => act.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const exampleOf = (contract: Contract): Record<string, Json> => {
  const file = join(root, 'shared', contract.entry, 'examples', `${kebab(contract.act)}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
};

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return json;
};

const parametersOf = (schema: z.ZodMiniType | undefined, where: 'path' | 'query', example: Json = {}): Json[] => {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
    ...(example[name] === undefined ? {} : { example: example[name] }),
  }));
};

const idempotencyHeader = { $ref: '#/components/parameters/IdempotencyKey' };

const failureResponses = (contract: Contract): Json => {
  const byStatus = new Map<number, string[]>();
  for (const code of failuresOf(contract))
    byStatus.set(statusOf[code], [...(byStatus.get(statusOf[code]) ?? []), code]);
  const entries = [...byStatus].sort(([one], [other]) => one - other);
  return Object.fromEntries(
    entries.map(([status, codes]) => [
      String(status),
      {
        description: codes.join(', '),
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/Failure' }, example: { code: codes[0] } },
        },
      },
    ]),
  );
};

const operationOf = (contract: Contract): Json => {
  const example = exampleOf(contract);
  const hasKey = contract.kind === 'write' && contract.access === 'session';
  return {
    operationId: contract.act,
    tags: [contract.entry],
    summary: contract.summary,
    security:
      contract.access === 'open' ? [] : contract.access === 'either' ? [{}, { session: [] }] : [{ session: [] }],
    parameters: [
      ...parametersOf(contract.params, 'path', example.params),
      ...parametersOf(contract.query, 'query', example.query),
      ...(hasKey ? [idempotencyHeader] : []),
    ],
    ...(contract.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(contract.body, 'input'), example: example.body } },
          },
        }),
    responses: {
      '200': {
        description: 'Done.',
        content: { 'application/json': { schema: schemaOf(contract.reply, 'output'), example: example.reply } },
      },
      ...failureResponses(contract),
    },
  };
};

const pathsOf = (): Json => {
  const paths: Record<string, Json> = {};
  for (const contract of api) {
    paths[contract.path] = { ...paths[contract.path], [contract.method.toLowerCase()]: operationOf(contract) };
  }
  return paths;
};

const openapi = (): string =>
  `${JSON.stringify(
    {
      openapi: '3.1.0',
      info: {
        title: '邻里',
        version: '1',
        description: 'Generated from the contracts in shared/. Times are UTC; refusals are `{code, field?}`.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/' }],
      paths: pathsOf(),
      components: {
        securitySchemes: { session: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
        parameters: {
          IdempotencyKey: {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description: 'Made where the person tapped. For seven days the same key gives the same answer.',
            schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
            example: '01K9TAP0000000000000000001',
          },
        },
        schemas: {
          Failure: {
            type: 'object',
            required: ['code'],
            properties: { code: { type: 'string', enum: Object.keys(statusOf) }, field: { type: 'string' } },
          },
        },
      },
    },
    null,
    2,
  )}\n`;

const edgesOf = (act: WishAct): string[] => {
  const { from, to }: Transition = wishTransitions[act];
  return from.flatMap((state) => to.map((next) => `  ${state} --> ${next}: ${act}`));
};

const rowOf = (act: WishAct): string => {
  const { from, to, who, claim = [] }: Transition = wishTransitions[act];
  const isServed = (servedWishActs as readonly string[]).includes(act);
  return `| ${act} | ${from.join(', ')} | ${to.join(', ')} | ${who.join(', ')} | ${claim.join(', ') || '–'} | ${isServed ? 'yes' : 'to come'} |`;
};

const acts = Object.keys(wishTransitions) as WishAct[];

const wishChart = (): string =>
  [
    '# The states of a wish',
    '',
    'Generated from `shared/wishes/transitions.ts`.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> submitted: submitWish',
    ...acts.flatMap(edgesOf),
    '```',
    '',
    `States: ${wishStates.join(', ')}.`,
    '',
    '| act | from | to | who may | his claim stands | served |',
    '|---|---|---|---|---|---|',
    ...acts.map(rowOf),
    '',
  ].join('\n');

interface Step {
  readonly from: readonly string[];
  readonly to: string | readonly string[];
  readonly moves?: readonly (readonly [string, string])[];
  readonly who: string | readonly string[];
  readonly event: string;
}

/** From where an act leads where else: its own list, or every state to every one that is new by it. */
const movesOf = ({ from, to, moves }: Step): readonly (readonly [string, string])[] => {
  if (moves !== undefined) return moves;
  const others = [to].flat().filter((state) => typeof to === 'string' || to.length === 1 || !from.includes(state));
  return from.flatMap((state) => others.map((other) => [state, other] as const));
};

const keeps = ({ from, to }: Step): boolean => typeof to !== 'string' && to.some((state) => from.includes(state));

const leadsTo = (step: Step): string =>
  [...new Set(movesOf(step).map(([, to]) => to)), ...(keeps(step) ? ['as it stood'] : [])].join(', ');

/** The chart of a machine; whoever stays in his state is in the table alone. */
const plainChart = (of: string, source: string, begins: string, steps: Readonly<Record<string, Step>>): string =>
  [
    `# The states of ${of}`,
    '',
    `Generated from \`${source}\`.`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${begins}`,
    ...Object.entries(steps).flatMap(([act, step]) => movesOf(step).map(([from, to]) => `  ${from} --> ${to}: ${act}`)),
    '```',
    '',
    '| act | from | to | who may | event |',
    '|---|---|---|---|---|',
    ...Object.entries(steps).map(
      ([act, step]) =>
        `| ${act} | ${step.from.join(', ')} | ${leadsTo(step)} | ${[step.who].flat().join(', ')} | ${step.event} |`,
    ),
    '',
  ].join('\n');

const announcementChart = (): string =>
  plainChart(
    'an announcement',
    'shared/announcements/transitions.ts',
    'published: publishAnnouncement',
    announcementTransitions,
  );

const suggestionChart = (): string =>
  plainChart(
    'a complaint or suggestion',
    'shared/suggestions/transitions.ts',
    'received: fileSuggestion',
    suggestionTransitions,
  );

const appealChart = (): string =>
  plainChart('an appeal', 'shared/appeals/transitions.ts', 'submitted: submitAppeal', appealTransitions);

const documents: readonly (readonly [string, () => string])[] = [
  ['docs/openapi.json', openapi],
  ['docs/wish-states.md', wishChart],
  ['docs/announcement-states.md', announcementChart],
  ['docs/suggestion-states.md', suggestionChart],
  ['docs/appeal-states.md', appealChart],
];

const isFresh = (file: string, text: string): boolean => existsSync(file) && readFileSync(file, 'utf8') === text;

const checkOnly = process.argv.includes('--check');
for (const [name, write] of documents) {
  const file = join(root, name);
  const text = write();
  if (isFresh(file, text)) continue;
  if (checkOnly) {
    console.error(`${name} is stale: run "npm run docs".`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`wrote ${name}`);
  }
}
