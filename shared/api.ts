/** Every contract of the system, by act. The gateway's routes, the API description and the tests read this list. */
import type { Contract } from './kernel/contract';
import * as notices from './notices/contract';
import * as people from './people/contract';
import * as wishes from './wishes/contract';

export const api: readonly Contract[] = [...Object.values(people), ...Object.values(notices), ...Object.values(wishes)];
