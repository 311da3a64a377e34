/** What the stores of accounts, phones, consents and copies promise, whichever engine keeps the table. */
import { later } from '../../shared/kernel/instant';
import type { PersonEvent } from '../../shared/privacy/events';
import { phoneStoreOn } from '../people/phone-store.dynamo';
import { openidKey, personKeys, placeKeys } from '../platform/keys/people';
import { accountStoreOn } from '../privacy/account-store.dynamo';
import { consentStoreOn } from '../privacy/consent-store.dynamo';
import { exportStoreOn } from '../privacy/export-store.dynamo';
import { aGrant } from './builders';
import { idOf, noon } from './fixed';
import { home } from './places';
import { thinVault } from './ports';
import { cursors } from './routes';
import { indexKeyOf, openidOf, personRows } from './rows';
import type { StoreContract } from './store-contract';

const personId = idOf('anna');
const askerWith = (key: string) => ({ personId, key, at: noon });
const remember = (act: string) => ({ act, requestHash: 'hash', reply: {} });
const eventOf = (type: PersonEvent['type'], name: string = type): PersonEvent => ({
  id: idOf(name),
  type,
  at: noon,
  act: 'anAct',
  actorId: personId,
  personId,
});
const rows = () => personRows({ called: 'anna', grants: [aGrant('resident', home), aGrant('partyMember')] });

export const privacyStoreContract: StoreContract = (fresh) => {
  const closing = { at: noon, event: eventOf('person.closed') };

  it('an account is closed with every pointer to it, once', async () => {
    const store = await fresh();
    await store.put(rows());
    const accounts = accountStoreOn(store.table, thinVault);
    const { entity } = await accounts.load(askerWith('one'));
    const close = (key: string) => accounts.close(entity ?? fail(), closing, askerWith(key), remember('closeAccount'));
    expect((await close('one')).kind).toBe('saved');
    const again = await close('two');
    expect(again).toMatchObject({ kind: 'refused', current: { entity: { closedAt: noon } } });
    expect(again.kind === 'refused' && again.current.entity).not.toHaveProperty('openid');
    const gone = [
      openidKey(indexKeyOf(openidOf('anna'))),
      personKeys(personId).grants,
      placeKeys(home.building).holder('resident', personId),
      placeKeys(home.community).holder('partyMember', personId),
    ];
    expect(await store.table.get(gone)).toEqual(gone.map(() => undefined));
  });

  it('an account whose roles have changed since it was read is not closed by that reading', async () => {
    const store = await fresh();
    await store.put(rows());
    const accounts = accountStoreOn(store.table, thinVault);
    const { entity } = await accounts.load(askerWith('one'));
    const keys = personKeys(personId);
    await store.table.transact([{ update: keys.grants, change: { append: { grants: [aGrant('volunteer')] } } }]);
    const outcome = await accounts.close(entity ?? fail(), closing, askerWith('one'), remember('closeAccount'));
    expect(outcome.kind === 'refused' && outcome.current.entity).not.toHaveProperty('closedAt');
    expect(outcome).toMatchObject({ kind: 'refused', current: { entity: { personId } } });
  });

  it('a phone is one person’s, and moves only from where it was read', async () => {
    const store = await fresh();
    await store.put([...rows(), ...personRows({ called: 'bert' })]);
    const phones = phoneStoreOn(store.table);
    const phone = { phoneSealed: 's', phoneMask: 'm', phoneIndex: 'i' };
    const save = (who: string, key: string, held?: typeof phone) =>
      phones.save(
        { held, isTaken: false },
        { phone, at: noon, event: { ...eventOf('person.phone_verified', key), personId: idOf(who) } },
        { personId: idOf(who), key, at: noon },
        remember('verifyPhone'),
      );
    expect((await save('anna', 'one')).kind).toBe('saved');
    expect(await save('bert', 'two')).toMatchObject({ kind: 'refused', current: { entity: { isTaken: true } } });
    expect(await save('anna', 'three')).toMatchObject({
      kind: 'refused',
      current: { entity: { held: { phoneIndex: 'i' }, isTaken: false } },
    });
  });

  it('a consent is changed only as it was read', async () => {
    const store = await fresh();
    const consents = consentStoreOn(store.table);
    const consent = { edition: 2, at: noon };
    const save = (before: object, key: string) =>
      consents.save(
        before,
        { purpose: 'health', consent, event: eventOf('person.consent_given', key) },
        askerWith(key),
        remember('giveConsent'),
      );
    expect((await save({}, 'one')).kind).toBe('saved');
    expect(await save({}, 'two')).toMatchObject({ kind: 'refused', current: { entity: { health: consent } } });
    expect((await save({ health: consent }, 'three')).kind).toBe('saved');
  });

  it('a copy is finished only for the request that still stands', async () => {
    const store = await fresh();
    const exports = exportStoreOn(store.table, cursors);
    const own = { holderId: personId, ofId: personId };
    const job = { id: idOf('first'), state: 'preparing' as const, askedAt: noon, parts: 0 };
    const asked = { job, event: eventOf('person.export_asked', 'first') };
    expect((await exports.ask(undefined, asked, askerWith('one'), remember('exportMyData'))).kind).toBe('saved');
    const until = later(noon, 1000);
    const ready = { state: 'ready' as const, parts: 1, until };
    const another = { ...job, id: idOf('another') };
    await exports.finish(own, another, { ...another, ...ready }, eventOf('person.export_ready', 'x'));
    expect((await exports.find(own, undefined)).job).toEqual(job);
    await exports.finish(own, job, { ...job, ...ready }, eventOf('person.export_ready', 'y'));
    expect((await exports.find(own, undefined)).job).toEqual({ ...job, ...ready });
  });
};

const fail = (): never => {
  throw new Error('nobody is there');
};
