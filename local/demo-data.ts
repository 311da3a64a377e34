import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { roleWords } from '../client/people/role-words';
import { openVault } from '../functions/platform/vault';
import { instantAt } from '../shared/kernel/instant';
import type { Demo, SeedContext } from './cloud-wish';
import { demoOrg } from './demo/org';
import { type DemoPerson, demoPeople } from './demo/people';
import { seedDemo } from './demo/seed';
import type { LocalPerson } from './people';

/** The demo of the project in this folder, as the local cloud takes it. */
export function createDemo(root: string): Demo {
  return { version: versionOf(root), people: demoPeople(demoOrg(root)).map(localPerson), seed };
}

function localPerson({ key, name, grants, placeName, phone }: DemoPerson): LocalPerson {
  return { key, name, roles: [...new Set(grants.map(({ role }) => roleWords[role]))], place: placeName, phone };
}

/** What the stored rows depend on: the demo's own files, how keys are made, and how rows are laid down. */
function versionOf(root: string): string {
  const filesOf = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name));
  const rowFiles = filesOf('functions').filter((name) => name.endsWith('.dynamo.ts'));
  const files = [...filesOf('local/demo'), ...filesOf('functions/platform/keys'), ...rowFiles];
  const hash = createHash('sha256');
  for (const file of files.filter((name) => !name.endsWith('.test.ts')).sort()) hash.update(readFileSync(file));
  return hash.digest('base64url').slice(0, 16);
}

async function seed({ root, now, client, tableName, environment, openidOf, write }: SeedContext): Promise<void> {
  const kms = new KMSClient({
    endpoint: given(environment, 'AWS_ENDPOINT_URL_KMS'),
    region: 'cn-northwest-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const keyId = given(environment, 'DATA_KEY_ID');
  const vault = openVault({ keyId, indexSecret: given(environment, 'INDEX_SECRET'), kms });
  const auditSecret = given(environment, 'AUDIT_SECRET');
  await seedDemo({ root, client, tableName, vault, auditSecret, now: instantAt(now), openidFor: openidOf, write });
  kms.destroy();
}

function given(environment: Readonly<Record<string, string>>, name: string): string {
  const value = environment[name];
  if (value === undefined) throw new Error(`No function of the template has ${name}`);
  return value;
}
