/** Over all contracts: what can show somebody's phone or door in full is a write that asks why, and every such act is known. */
import * as z from 'zod/mini';
import { api } from '../../shared/api';
import type { Contract } from '../../shared/kernel/contract';

/** Names under which a reply could hold them. Office numbers have names of their own, masks too. */
const full = ['phone', 'room', 'door'];

const namesIn = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {}, ...rest } = node as { properties?: object };
  return [...Object.keys(properties), ...Object.values({ ...properties, ...rest }).flatMap(namesIn)];
};
const namesOf = (schema: z.ZodMiniType | undefined): string[] =>
  schema === undefined ? [] : namesIn(z.toJSONSchema(schema, { unrepresentable: 'any' }));

/** What an office gives out for everybody to call is nobody's own number. */
const ofOffices: readonly string[] = ['getServiceCard', 'changeServiceCard'];

const shows = ({ act, reply }: Contract): boolean =>
  !ofOffices.includes(act) && namesOf(reply).some((name) => full.includes(name));

describe('an act', () => {
  it('that can show a phone or a door in full is one of those that leave a view', () => {
    expect(api.filter(shows).map(({ act }) => act)).toEqual(['revealDoor', 'revealUnreachablePhone', 'revealContact']);
  });

  it.each([...api.filter(shows).map(({ act }) => act), 'giveCopyOfDeceased'])(
    '%s is a write, and asks for the reason',
    (act) => {
      const contract = api.find((one) => one.act === act);
      expect([contract?.kind, namesOf(contract?.body).includes('reason')]).toEqual(['write', true]);
    },
  );
});
