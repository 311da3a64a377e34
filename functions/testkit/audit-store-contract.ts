import { auditStoreOn } from '../audit/audit-store.dynamo';
import { type Link, recordOf } from '../audit/link';
import { sha256 } from '../platform/digests';
import { auditKeys } from '../platform/keys/audit';
import { digests } from './background';
import { aWishEvent } from './builders';
import { idOf } from './fixed';
import { home } from './places';
import type { StoreContract } from './store-contract';
import type { TestTable } from './test-table';

const tenant = home.street;
const recordNamed = (name: string) => recordOf(aWishEvent({ id: idOf(name) }), digests);
const names = (count: number) => Array.from({ length: count }, (_, at) => `event ${at}`);

const linksIn = async (store: TestTable): Promise<readonly Link[]> =>
  (await store.everything()).filter(({ kind }) => kind === 'auditLink') as unknown as Link[];
const headIn = async ({ table }: TestTable) => (await table.get([auditKeys(tenant).head]))[0];

export const auditStoreContract: StoreContract = (fresh) => {
  const opened = async () => {
    const store = await fresh();
    return { store, audit: auditStoreOn(store.table, { hash: sha256 }) };
  };

  it('each event joins on to the one before it, and the head names the last', async () => {
    const { store, audit } = await opened();
    for (const name of names(3)) expect(await audit.append(tenant, recordNamed(name))).toBe('appended');
    const links = await linksIn(store);
    expect(links.map(({ seq, eventId }) => [seq, eventId])).toEqual(names(3).map((name, at) => [at + 1, idOf(name)]));
    expect(links.map(({ prev }) => prev)).toEqual(['genesis', links[0]?.hash, links[1]?.hash]);
    expect(await headIn(store)).toMatchObject({ seq: 3, hash: links[2]?.hash });
  });

  it('an event that comes again has its link already, also when two bring it at once', async () => {
    const { store, audit } = await opened();
    const twice = await Promise.all([1, 2].map(() => audit.append(tenant, recordNamed('one'))));
    expect([...twice.sort(), await audit.append(tenant, recordNamed('one'))]).toEqual(['appended', 'had', 'had']);
    expect((await linksIn(store)).length).toBe(1);
  });

  it('many at once make one chain without a fork or a gap', async () => {
    const { store, audit } = await opened();
    const told = await Promise.all(names(8).map((name) => audit.append(tenant, recordNamed(name))));
    expect(new Set(told)).toEqual(new Set(['appended']));
    const links = await linksIn(store);
    expect(links.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(links.map(({ eventId }) => eventId)).size).toBe(8);
    expect(links.slice(1).map(({ prev }) => prev)).toEqual(links.slice(0, -1).map(({ hash }) => hash));
  });

  it('the chains of two tenants know nothing of each other', async () => {
    const { store, audit } = await opened();
    await audit.append(tenant, recordNamed('one'));
    await audit.append('s900001009', recordNamed('two'));
    expect((await linksIn(store)).map(({ seq, prev }) => [seq, prev])).toEqual([
      [1, 'genesis'],
      [1, 'genesis'],
    ]);
  });

  it('a head that was set back lets nothing be written over what stands', async () => {
    const { store, audit } = await opened();
    for (const name of names(2)) await audit.append(tenant, recordNamed(name));
    const [first] = await linksIn(store);
    await store.put([{ ...auditKeys(tenant).head, kind: 'auditHead', seq: 1, hash: first?.hash }]);
    const before = await linksIn(store);
    await expect(audit.append(tenant, recordNamed('three'))).rejects.toMatchObject({ name: 'TableBusy' });
    expect(await linksIn(store)).toEqual(before);
  });
};
