import { createHash } from 'node:crypto';

/**
 * Template ids of the local WeChat account, for a build that was given none. Taro loads its config without our
 * TypeScript set-up, so the keys stand here a second time; the test beside holds both to one list.
 */
export const localTemplateIds = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['reviewResult', 'progress', 'toAnswer'].map((key) => [
      key,
      createHash('sha256').update(`local template ${key}`).digest('base64url'),
    ]),
  );
