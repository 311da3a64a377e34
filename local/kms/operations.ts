import { fail, type KmsAnswer, type KmsFailure } from './answers';
import { type EncryptionContext, open, seal } from './ciphertext';
import type { KeyRing } from './keys';

export type KmsRequest = Readonly<Record<string, unknown>>;
export type Operation = (request: KmsRequest) => KmsAnswer;

const MOST_BYTES = 1024;
const SPEC_BYTES: Readonly<Record<string, number>> = { AES_256: 32, AES_128: 16 };

/** The operations spoken here, by the name after `TrentService.`. */
export function createOperations(
  keys: KeyRing,
  randomBytes: (size: number) => Buffer,
): Readonly<Record<string, Operation>> {
  return {
    GenerateDataKey: (request) => generateDataKey(keys, randomBytes, request),
    Decrypt: (request) => decrypt(keys, request),
  };
}

function generateDataKey(keys: KeyRing, randomBytes: (size: number) => Buffer, request: KmsRequest): KmsAnswer {
  const { KeyId, KeySpec, NumberOfBytes } = request;
  const context = contextIn(request);
  if ('failure' in context) return context;
  if (typeof KeyId !== 'string' || KeyId === '') return fail('ValidationException', "'keyId' must not be null");
  const size = dataKeyBytes(KeySpec, NumberOfBytes);
  if (size === undefined) {
    return fail('ValidationException', 'Please specify either number of bytes or key spec.');
  }
  const key = keys.named(KeyId);
  if (!key) return notFound(KeyId);
  const plaintext = randomBytes(size);
  const blob = seal(key, randomBytes(12), plaintext, context.pairs);
  return {
    body: { CiphertextBlob: blob.toString('base64'), Plaintext: plaintext.toString('base64'), KeyId: key.arn },
  };
}

function decrypt(keys: KeyRing, request: KmsRequest): KmsAnswer {
  const { CiphertextBlob, KeyId } = request;
  const context = contextIn(request);
  if ('failure' in context) return context;
  if (typeof CiphertextBlob !== 'string' || CiphertextBlob === '') {
    return fail('ValidationException', "'ciphertextBlob' must not be null");
  }
  const expected = typeof KeyId === 'string' ? keys.named(KeyId) : undefined;
  if (typeof KeyId === 'string' && !expected) return notFound(KeyId);
  const opened = open(keys, Buffer.from(CiphertextBlob, 'base64'), context.pairs);
  if (!opened) return fail('InvalidCiphertextException');
  if (expected && expected !== opened.key) {
    return fail(
      'IncorrectKeyException',
      'The key ID in the request does not identify a CMK that can perform this operation.',
    );
  }
  return {
    body: {
      KeyId: opened.key.arn,
      Plaintext: opened.plaintext.toString('base64'),
      EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
    },
  };
}

/** Exactly one of the two says how long the data key is. */
function dataKeyBytes(spec: unknown, bytes: unknown): number | undefined {
  if (bytes === undefined) return typeof spec === 'string' ? SPEC_BYTES[spec] : undefined;
  const usable = typeof bytes === 'number' && Number.isInteger(bytes) && bytes >= 1 && bytes <= MOST_BYTES;
  return usable && spec === undefined ? bytes : undefined;
}

function contextIn(request: KmsRequest): { readonly pairs: EncryptionContext } | { readonly failure: KmsFailure } {
  const given = request.EncryptionContext ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) return fail('SerializationException');
  const pairs = Object.entries(given).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return pairs.length === Object.keys(given).length
    ? { pairs: Object.fromEntries(pairs) }
    : fail('SerializationException');
}

function notFound(keyId: string): KmsAnswer {
  return fail('NotFoundException', `Key '${keyId}' does not exist`);
}
