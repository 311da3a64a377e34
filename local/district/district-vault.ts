/** Seals for an operator's tool: as the functions do, under the key and the secret of their environment. */
import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { openVault } from '../../functions/platform/vault';
import { localCredentials } from '../environment';
import { createKms } from '../kms/kms';
import { serveOnLoopback } from '../loopback';
import { masterSecret } from '../simulators';
import { readTemplate } from '../template/template';

export interface OpenedVault {
  readonly vault: ReturnType<typeof openVault>;
  readonly close: () => Promise<void>;
}

const named = (name: string): string => {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is missing: with --table the functions' DATA_KEY_ID and INDEX_SECRET are needed`);
  return value;
};

const ofEnvironment = (): OpenedVault => {
  const kms = new KMSClient({});
  const vault = openVault({ keyId: named('DATA_KEY_ID'), indexSecret: named('INDEX_SECRET'), kms });
  return { vault, close: async () => kms.destroy() };
};

/** The stopped local cloud's own, whose KMS runs as long as the tool. */
const ofLocalCloud = async (): Promise<OpenedVault> => {
  const root = join(__dirname, '../..');
  const { functions } = readTemplate(join(root, '.build/cloud/dev/cloudformation-template-update-stack.json'));
  const environment = functions.find((one) => one.environment.DATA_KEY_ID && one.environment.INDEX_SECRET)?.environment;
  const { DATA_KEY_ID: keyId = '', INDEX_SECRET: indexSecret = '' } = environment ?? {};
  const service = createKms({ masterSecret, keyIds: [keyId] });
  const door = await serveOnLoopback((req, res) => void service.handle(req, res));
  const { region, ...credentials } = localCredentials;
  const kms = new KMSClient({ endpoint: door.url, region, credentials });
  const close = async () => {
    kms.destroy();
    await door.close();
  };
  return { vault: openVault({ keyId, indexSecret, kms }), close };
};

/** @param tableName absent: the stopped local cloud's */
export const openVaultOf = async (tableName: string | undefined): Promise<OpenedVault> =>
  tableName ? ofEnvironment() : ofLocalCloud();
