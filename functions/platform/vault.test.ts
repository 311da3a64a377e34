import '../testkit/quiet';
import { randomBytes } from 'node:crypto';
import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { openVault } from './vault';

/** Wraps keys by numbering them; counts calls, and is away for as many as told. */
const thinKms = () => {
  const keys: Uint8Array[] = [];
  const calls: string[] = [];
  const contexts: unknown[] = [];
  let away = 0;
  const send = async (command: GenerateDataKeyCommand | DecryptCommand) => {
    calls.push(command instanceof DecryptCommand ? 'open' : 'make');
    contexts.push(command.input.EncryptionContext);
    if (away > 0) {
      away -= 1;
      throw new Error('KMS is away');
    }
    if (command instanceof GenerateDataKeyCommand) {
      const Plaintext = randomBytes(32);
      keys.push(Plaintext);
      return { Plaintext, CiphertextBlob: Buffer.from(`wrapped ${keys.length - 1}`) };
    }
    return {
      Plaintext:
        keys[
          Number(
            Buffer.from(command.input.CiphertextBlob ?? '')
              .toString()
              .split(' ')[1],
          )
        ],
    };
  };
  const goAway = (times: number) => {
    away = times;
  };
  return { calls, contexts, goAway, kms: { send } as unknown as KMSClient };
};

const settings = { keyId: 'a-key', indexSecret: 'i'.repeat(32) };
const door = '2单元301';

describe('the vault', () => {
  it('gives back what was put in, and shows none of it', async () => {
    const { kms } = thinKms();
    const vault = openVault({ ...settings, kms });
    const sealed = await vault.seal(door);
    expect([
      await vault.open(sealed),
      sealed.includes(door),
      sealed.includes(Buffer.from(door).toString('base64')),
    ]).toEqual([door, false, false]);
  });

  it('seals the same door differently each time', async () => {
    const vault = openVault({ ...settings, kms: thinKms().kms });
    expect(await vault.seal(door)).not.toBe(await vault.seal(door));
  });

  it('asks for one key to seal many, and for one more to open them, at once too, always for personal data', async () => {
    const { kms, calls, contexts } = thinKms();
    const vault = openVault({ ...settings, kms });
    const sealed = await Promise.all([1, 2, 3].map(() => vault.seal(door)));
    expect(await Promise.all(sealed.map((it) => vault.open(it)))).toEqual([door, door, door]);
    expect(calls).toEqual(['make', 'open']);
    expect(contexts).toEqual([{ purpose: 'personal-data' }, { purpose: 'personal-data' }]);
  });

  it('opens what another process has sealed', async () => {
    const { kms } = thinKms();
    const sealed = await openVault({ ...settings, kms }).seal(door);
    const other = openVault({ ...settings, kms });
    await other.seal('1单元101');
    expect(await other.open(sealed)).toBe(door);
  });

  it('asks again after a fault, and does not keep it', async () => {
    const { kms, goAway } = thinKms();
    const vault = openVault({ ...settings, kms });
    goAway(1);
    await expect(vault.seal(door)).rejects.toThrow('KMS is away');
    const sealed = await vault.seal(door);
    goAway(1);
    await expect(vault.open(sealed)).rejects.toThrow('KMS is away');
    expect(await vault.open(sealed)).toBe(door);
  });

  it('opens nothing that was altered, cut, or sealed in a way that it doesn’t know', async () => {
    const vault = openVault({ ...settings, kms: thinKms().kms });
    const sealed = await vault.seal(door);
    const [version, wrapped, nonce, body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    const altered = [version, wrapped, nonce, bytes.toString('base64')].join('.');
    const otherNonce = [version, wrapped, randomBytes(12).toString('base64'), body].join('.');
    for (const text of [altered, otherNonce, sealed.slice(0, -8)]) await expect(vault.open(text)).rejects.toThrow();
    await expect(vault.open(sealed.replace('v1', 'v2'))).rejects.toThrow('unknown version');
    await expect(vault.open('')).rejects.toThrow('unknown version');
  });

  it('finds equal doors by an index that tells nothing and is another one under another secret', () => {
    const vault = openVault({ ...settings, kms: thinKms().kms });
    const other = openVault({ ...settings, indexSecret: 'j'.repeat(32), kms: thinKms().kms });
    expect(vault.indexKey(door)).toBe(vault.indexKey(door));
    expect(new Set([vault.indexKey(door), vault.indexKey('2单元302'), other.indexKey(door)]).size).toBe(3);
    expect(vault.indexKey(door)).toMatch(/^[\w-]{43}$/);
  });
});
