import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { api } from './api';
import type { Contract } from './kernel/contract';

const kebab = (act: string): string => act.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const folderOf = (entry: string): string => join(__dirname, entry, 'examples');
const exampleOf = ({ entry, act }: Contract): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folderOf(entry), `${kebab(act)}.json`), 'utf8'));

const parts = ['params', 'query', 'body', 'reply'] as const;

describe('the contracts', () => {
  it.each(api.map((contract) => [contract.act, contract] as const))(
    '%s is shown by an example that fits it',
    (_, contract) => {
      const example = exampleOf(contract);
      for (const part of parts.filter((name) => contract[name] !== undefined)) {
        expect([part, contract[part]?.safeParse(example[part])?.error]).toEqual([part, undefined]);
        expect(contract[part]?.parse(example[part])).toEqual(example[part]);
      }
    },
  );

  it('have names and routes that stand once', () => {
    expect(new Set(api.map(({ act }) => act)).size).toBe(api.length);
    expect(new Set(api.map(({ method, path }) => `${method} ${path}`)).size).toBe(api.length);
  });

  it('leave no example without its contract', () => {
    const files = [...new Set(api.map(({ entry }) => entry))].flatMap((entry) => readdirSync(folderOf(entry)));
    expect(files.sort()).toEqual(api.map(({ act }) => `${kebab(act)}.json`).sort());
  });
});
