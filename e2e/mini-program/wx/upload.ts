import { randomUUID } from 'node:crypto';
import type http from 'node:http';
import type { WxFunction } from '../types';
import { exchange, headersOf, servedUrl, timeoutOf } from './exchange';
import { WxFailure } from './failure';
import { asyncApi, type Host, type WxOptions } from './host';

const mediaTypes: Readonly<Record<string, string>> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png' };

/** A form of many parts: the fields, and after them the file. */
function formOf({ formData, name, filePath }: WxOptions, bytes: Uint8Array, boundary: string): Buffer {
  const fileName = String(filePath).split('/').at(-1) ?? '';
  const type = mediaTypes[fileName.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
  const fields = Object.entries((formData ?? {}) as object).map(
    ([field, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${String(value)}\r\n`,
  );
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="${String(name)}"; filename="${fileName}"\r\nContent-Type: ${type}\r\n\r\n`;
  return Buffer.concat([Buffer.from(fields.join('') + file), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}

/** It fails as a request does, under its own name. */
function underItsName(cause: unknown): unknown {
  return cause instanceof WxFailure
    ? new WxFailure(cause.errMsg.replace(/^request:/, 'uploadFile:'), cause.fields)
    : cause;
}

/** wx.uploadFile: one file that the program has picked or written, posted as a form. The answer is text, whatever it says. */
export function uploaderOn(host: Host, agent: http.Agent): WxFunction {
  const upload = async (options: WxOptions, signal: AbortSignal): Promise<object> => {
    const bytes = host.files.get(String(options.filePath));
    if (bytes === undefined) throw new WxFailure('uploadFile:fail file not found');
    const boundary = `WX${randomUUID()}`;
    const url = servedUrl(options, host.options.domains ?? {});
    const headers = headersOf({ header: options.header }, `multipart/form-data; boundary=${boundary}`);
    const outgoing = { method: 'POST', url, headers, body: formOf(options, bytes, boundary) };
    const answer = await exchange(host, agent, outgoing, { timeout: timeoutOf(options), signal });
    return { statusCode: answer.status, data: answer.body.toString('utf8') };
  };
  return (options: WxOptions) => {
    const abort = new AbortController();
    const run = asyncApi(host, 'uploadFile', () =>
      upload(options, abort.signal).catch((cause: unknown) => {
        throw underItsName(cause);
      }),
    );
    run({ ...options, complete: options.complete ?? (() => undefined) });
    const ignore = (): void => undefined;
    return {
      abort: () => abort.abort(),
      onProgressUpdate: ignore,
      offProgressUpdate: ignore,
      onHeadersReceived: ignore,
      offHeadersReceived: ignore,
    };
  };
}
