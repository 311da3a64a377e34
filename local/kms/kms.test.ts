import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import * as fc from 'fast-check';
import { createKms } from './kms';

const ALIAS = 'alias/linli-personal';
const OTHER = '0a0b0c0d-1111-4222-8333-444455556666';
const CONTEXT = { purpose: 'phone', tenant: 'weihai' };

let server: Server;
let client: KMSClient;

function baseUrl(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function serve(masterSecret: string): Promise<Server> {
  const kms = createKms({ masterSecret, keyIds: [ALIAS, OTHER] });
  const created = createServer((req, res) => void kms.handle(req, res));
  await new Promise<void>((resolve) => created.listen(0, '127.0.0.1', resolve));
  return created;
}

function clientOf(endpoint: string): KMSClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new KMSClient({ endpoint, region: 'cn-northwest-1', credentials, maxAttempts: 1 });
}

async function generate(context: Record<string, string> = CONTEXT, keyId = ALIAS) {
  const made = await client.send(
    new GenerateDataKeyCommand({ KeyId: keyId, KeySpec: 'AES_256', EncryptionContext: context }),
  );
  return { keyArn: made.KeyId, blob: made.CiphertextBlob ?? Buffer.of(), plaintext: made.Plaintext ?? Buffer.of() };
}

function decrypt(blob: Uint8Array, context: Record<string, string> = CONTEXT, keyId?: string) {
  const key = keyId === undefined ? {} : { KeyId: keyId };
  return client.send(new DecryptCommand({ CiphertextBlob: blob, EncryptionContext: context, ...key }));
}

function post(headers: Record<string, string>, body: string) {
  return fetch(baseUrl(), { method: 'POST', headers, body });
}

const SIGNED = { Authorization: 'AWS4-HMAC-SHA256 Credential=local', 'X-Amz-Target': 'TrentService.GenerateDataKey' };

beforeAll(async () => {
  server = await serve('a secret of this test');
  client = clientOf(baseUrl());
});

afterAll(async () => {
  client.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('a data key through the AWS client', () => {
  test('is 32 bytes, and its ciphertext opens to the same bytes', async () => {
    const { keyArn, blob, plaintext } = await generate();
    const opened = await decrypt(blob);
    expect(plaintext).toHaveLength(32);
    expect(Buffer.from(opened.Plaintext ?? [])).toEqual(Buffer.from(plaintext));
    expect(opened).toMatchObject({ KeyId: keyArn, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' });
    expect(keyArn).toMatch(/^arn:aws-cn:kms:cn-northwest-1:\d{12}:key\/[0-9a-f-]{36}$/);
  });

  test('is another one each time', async () => {
    const [first, second] = [await generate(), await generate()];
    expect(first.plaintext).not.toEqual(second.plaintext);
    expect(first.blob).not.toEqual(second.blob);
  });

  test('opens whatever the order of the context pairs, and without any context', async () => {
    const { blob } = await generate({ a: '1', b: '2' });
    await expect(decrypt(blob, { b: '2', a: '1' })).resolves.toHaveProperty('Plaintext');
    const bare = await generate({});
    await expect(decrypt(bare.blob, {})).resolves.toHaveProperty('Plaintext');
  });

  test.each([
    ['another value', { purpose: 'door', tenant: 'weihai' }],
    ['a pair missing', { purpose: 'phone' }],
    ['a pair too many', { ...CONTEXT, more: 'x' }],
    ['none', {}],
  ])('does not open under another context: %s', async (_what, context) => {
    const { blob } = await generate();
    await expect(decrypt(blob, context as Record<string, string>)).rejects.toMatchObject({
      name: 'InvalidCiphertextException',
      $metadata: { httpStatusCode: 400 },
    });
  });

  test('does not open once any single bit was changed or its end is cut off', async () => {
    const { blob } = await generate();
    const bit = fc.record({ byte: fc.nat(blob.length - 1), mask: fc.integer({ min: 0, max: 7 }) });
    await fc.assert(
      fc.asyncProperty(bit, async ({ byte, mask }) => {
        const changed = Buffer.from(blob);
        changed.writeUInt8(changed.readUInt8(byte) ^ (1 << mask), byte);
        await expect(decrypt(changed)).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
      }),
      { numRuns: 40 },
    );
    await expect(decrypt(blob.slice(0, -1))).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
    await expect(decrypt(Buffer.from('short'))).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
  });

  test('opens after a restart with the same secret, and never under another secret', async () => {
    const { blob, plaintext } = await generate();
    for (const [secret, outcome] of [
      ['a secret of this test', 'opened'],
      ['another secret', 'InvalidCiphertextException'],
    ] as const) {
      const later = await serve(secret);
      const laterClient = clientOf(`http://127.0.0.1:${(later.address() as AddressInfo).port}/`);
      const seen = await laterClient
        .send(new DecryptCommand({ CiphertextBlob: blob, EncryptionContext: CONTEXT }))
        .then((opened) => (Buffer.from(opened.Plaintext ?? []).equals(plaintext) ? 'opened' : 'other bytes'))
        .catch((fault: Error) => fault.name);
      expect(seen).toBe(outcome);
      laterClient.destroy();
      await new Promise((resolve) => later.close(resolve));
    }
  });
});

describe('a key', () => {
  test('is found by its alias, its id and the ARN that was answered', async () => {
    const { keyArn = '', blob } = await generate(CONTEXT, ALIAS);
    await expect(decrypt(blob, CONTEXT, keyArn)).resolves.toHaveProperty('Plaintext');
    await expect(generate(CONTEXT, keyArn)).resolves.toMatchObject({ keyArn });
    const byAliasArn = await generate(CONTEXT, `arn:aws-cn:kms:cn-northwest-1:000000000000:${ALIAS}`);
    expect(byAliasArn.keyArn).toBe(keyArn);
    const other = await generate(CONTEXT, OTHER);
    expect(other.keyArn).toBe(`arn:aws-cn:kms:cn-northwest-1:000000000000:key/${OTHER}`);
  });

  test('that does not exist is not found, neither to generate nor to decrypt', async () => {
    const { blob } = await generate();
    const missing = { name: 'NotFoundException', message: "Key 'alias/nobody' does not exist" };
    await expect(generate(CONTEXT, 'alias/nobody')).rejects.toMatchObject(missing);
    await expect(decrypt(blob, CONTEXT, 'alias/nobody')).rejects.toMatchObject(missing);
  });

  test('that did not make the ciphertext is the incorrect one', async () => {
    const { blob } = await generate(CONTEXT, ALIAS);
    await expect(decrypt(blob, CONTEXT, OTHER)).rejects.toMatchObject({ name: 'IncorrectKeyException' });
  });
});

describe('a malformed request', () => {
  test.each([
    ['broken JSON', '{', 'SerializationException'],
    ['an array', '[]', 'SerializationException'],
    ['a context that is no map of words', `{"KeyId":"${ALIAS}","EncryptionContext":{"a":1}}`, 'SerializationException'],
    ['no key id', '{"KeySpec":"AES_256"}', 'ValidationException'],
    ['no length', `{"KeyId":"${ALIAS}"}`, 'ValidationException'],
    ['two lengths', `{"KeyId":"${ALIAS}","KeySpec":"AES_256","NumberOfBytes":32}`, 'ValidationException'],
    ['a spec AWS does not know', `{"KeyId":"${ALIAS}","KeySpec":"AES_512"}`, 'ValidationException'],
    ['more bytes than AWS gives', `{"KeyId":"${ALIAS}","NumberOfBytes":1025}`, 'ValidationException'],
  ])('is refused: %s', async (_what, body, type) => {
    const answered = await post(SIGNED, body);
    expect(answered.status).toBe(400);
    expect(answered.headers.get('content-type')).toBe('application/x-amz-json-1.1');
    expect(await answered.json()).toMatchObject({ __type: type });
  });

  test('is refused without a signature, and for an operation nobody speaks', async () => {
    const unsigned = await post({ 'X-Amz-Target': 'TrentService.Decrypt' }, '{}');
    expect(await unsigned.json()).toMatchObject({ __type: 'MissingAuthenticationTokenException' });
    const unknown = await post({ ...SIGNED, 'X-Amz-Target': 'TrentService.ScheduleKeyDeletion' }, '{}');
    expect(await unknown.json()).toMatchObject({ __type: 'UnknownOperationException' });
  });
});
