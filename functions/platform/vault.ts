/**
 * Personal data at rest: AES-256-GCM under a data key that KMS made and alone can open again. One data key serves a process for
 * as long as it lives, so a burst of requests costs one call; opened keys are kept in memory and never written.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import type { Vault } from '../kernel/ports';
import { indexKeyWith } from './index-key';

interface DataKey {
  readonly plain: Uint8Array;
  /** As KMS wrapped it, base64. */
  readonly wrapped: string;
}

const context = { purpose: 'personal-data' };

const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('KMS answered without a key');
  return value;
};

const dataKeys = (kms: KMSClient, keyId: string) => {
  let current: Promise<DataKey> | undefined;
  const opened = new Map<string, Promise<Uint8Array>>();
  const make = async (): Promise<DataKey> => {
    const answer = await kms.send(
      new GenerateDataKeyCommand({ KeyId: keyId, KeySpec: 'AES_256', EncryptionContext: context }),
    );
    const wrapped = Buffer.from(present(answer.CiphertextBlob)).toString('base64');
    return { plain: present(answer.Plaintext), wrapped };
  };
  const unwrap = async (wrapped: string): Promise<Uint8Array> => {
    const blob = Buffer.from(wrapped, 'base64');
    const answer = await kms.send(
      new DecryptCommand({ KeyId: keyId, CiphertextBlob: blob, EncryptionContext: context }),
    );
    return present(answer.Plaintext);
  };
  const forgetOnFault = <T>(promise: Promise<T>, forget: () => void): Promise<T> => {
    promise.catch(forget);
    return promise;
  };
  return {
    forSealing: () => {
      current ??= forgetOnFault(make(), () => {
        current = undefined;
      });
      return current;
    },
    forOpening: (wrapped: string) => {
      const known = opened.get(wrapped);
      if (known !== undefined) return known;
      const asked = forgetOnFault(unwrap(wrapped), () => opened.delete(wrapped));
      opened.set(wrapped, asked);
      return asked;
    },
  };
};

export const openVault = (settings: { keyId: string; indexSecret: string; kms?: KMSClient }): Vault => {
  const keys = dataKeys(settings.kms ?? new KMSClient({}), settings.keyId);
  return {
    seal: async (plain) => {
      const key = await keys.forSealing();
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key.plain, nonce);
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `v1.${key.wrapped}.${nonce.toString('base64')}.${body.toString('base64')}`;
    },
    open: async (sealed) => {
      const [version, wrapped = '', nonce = '', body = ''] = sealed.split('.');
      if (version !== 'v1') throw new Error('a sealed value of an unknown version');
      const key = await keys.forOpening(wrapped);
      const bytes = Buffer.from(body, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'));
      decipher.setAuthTag(bytes.subarray(-16));
      return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
    },
    indexKey: indexKeyWith(settings.indexSecret),
  };
};
