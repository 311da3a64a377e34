import { evaluate, evaluateText, type Stack } from './intrinsics';
import { known, ofType, type Resources } from './resources';

/** A route of the HTTP API and the function behind it. */
export interface Route {
  /** As in `GET /v1/wishes/{wishId}`. */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  /** The function's name. */
  readonly target: string;
  /** Milliseconds until the gateway stops waiting for the function. */
  readonly timeoutMs: number;
}

export function readRoutes(resources: Resources, stack: Stack, nameByArn: ReadonlyMap<string, string>): Route[] {
  const integrations = new Map(
    ofType(resources, 'AWS::ApiGatewayV2::Integration').map(([id, properties]) => [id, properties]),
  );
  return ofType(resources, 'AWS::ApiGatewayV2::Route').map(([id, properties]) => {
    const key = evaluateText(properties.RouteKey, stack);
    const [, method, path] = /^([A-Z]+) (\/\S*)$/.exec(key) ?? [];
    const integration = integrations.get(evaluateText(properties.Target, stack).replace(/^integrations\//, ''));
    if (method === undefined || path === undefined) throw new Error(`${id}: the local gateway does not know ${key}`);
    if (integration === undefined) throw new Error(`${id}: no integration stands behind the route`);
    if (integration.PayloadFormatVersion !== '2.0') throw new Error(`${id}: the payload format is not 2.0`);
    return {
      key,
      method,
      path,
      target: known(nameByArn, String(evaluate(integration.IntegrationUri, stack))),
      timeoutMs: Number(integration.TimeoutInMillis ?? 30_000),
    };
  });
}
