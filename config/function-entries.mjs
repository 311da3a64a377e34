/** Which files are functions of the cloud. Needs nothing but Node: a fresh clone asks before anything is installed. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The names of the functions, one a file at the top of `functions/entry`; `root` is the project's folder. */
export const functionEntries = (root) =>
  readdirSync(join(root, 'functions/entry'))
    .filter((name) => /^[a-z-]+\.ts$/.test(name))
    .map((name) => name.slice(0, -'.ts'.length));
