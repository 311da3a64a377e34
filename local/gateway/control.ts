import { type ControlFault, refuseField } from './control-input';
import { gatewayReply, type HttpReply } from './http-reply';

/** Answers `/__local/*`: what people and tests may do to the local cloud. Nothing of it is ever deployed. */
export type Control = (method: string, path: string, body: Buffer) => Promise<HttpReply>;

/** One act of the control surface; what it returns is the answer's JSON. */
export type ControlAct = (input: unknown) => Promise<unknown> | unknown;

/** @param acts by `METHOD /path` */
export function createControl(acts: Readonly<Record<string, ControlAct>>): Control {
  return async (method, path, body) => {
    const act = Object.hasOwn(acts, `${method} ${path}`) ? acts[`${method} ${path}`] : undefined;
    if (act === undefined) return gatewayReply(404, 'Not Found');
    try {
      return json(200, await act(method === 'GET' ? undefined : parse(body)));
    } catch (fault) {
      if (isControlFault(fault)) return json(fault.status, { message: fault.message, field: fault.field });
      throw fault;
    }
  };
}

function parse(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    return refuseField('body', 'is no JSON');
  }
}

function isControlFault(fault: unknown): fault is ControlFault {
  return fault instanceof Error && fault.name === 'ControlFault';
}

function json(status: number, value: unknown): HttpReply {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers, body: Buffer.from(JSON.stringify(value ?? {})) };
}
