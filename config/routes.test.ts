import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { api } from '../shared/api';
import { routeKeyOf } from '../shared/kernel/contract';
import { CompiledTemplate, projectRoot, stages } from './compiled-template';

/** Functions that a route leads to. */
const answering = [...new Set(api.map(({ entry }) => entry))];

/** As the template names it: with a capital, and with its dashes spelled. */
const functionOf = (entry: string) =>
  `${entry.charAt(0).toUpperCase()}${entry.slice(1).replaceAll('-', 'Dash')}LambdaFunction`;

describe.each(stages)('the gateway of %s', (stage) => {
  const template = new CompiledTemplate(stage);

  test('routes every act to the function that answers it, and nothing else', () => {
    const promised = Object.fromEntries(api.map((contract) => [routeKeyOf(contract), functionOf(contract.entry)]));
    expect(Object.fromEntries(template.routes())).toEqual(promised);
  });

  test('has a built bundle behind every function', () => {
    const handlers = template.ofType('AWS::Lambda::Function').map(([, { Properties }]) => String(Properties.Handler));
    const bundles = handlers.map((handler) => handler.replace(/\.handler$/, '.cjs'));
    expect(bundles.filter((bundle) => !existsSync(join(projectRoot, bundle)))).toEqual([]);
    expect(bundles).toHaveLength(22);
  });

  test('hands the event over in the payload that the handlers parse', () => {
    const formats = template
      .ofType('AWS::ApiGatewayV2::Integration')
      .map(([, { Properties }]) => Properties.PayloadFormatVersion);
    expect(formats).toEqual(answering.map(() => '2.0'));
  });

  test('limits the callers of the API, and those who open a session more tightly', () => {
    const { Properties } = template.named('HttpApiStage');
    const all = Properties.DefaultRouteSettings as Record<string, number>;
    const session = (Properties.RouteSettings as Record<string, Record<string, number>>)['POST /v1/sessions'];
    expect(all.ThrottlingRateLimit).toBeGreaterThan(session?.ThrottlingRateLimit ?? Number.POSITIVE_INFINITY);
    expect(session?.ThrottlingRateLimit).toBeGreaterThan(0);
    expect(session?.ThrottlingBurstLimit).toBeGreaterThan(0);
  });
});

test('no two acts share a route or a name', () => {
  expect(new Set(api.map(routeKeyOf)).size).toBe(api.length);
  expect(new Set(api.map(({ act }) => act)).size).toBe(api.length);
});
