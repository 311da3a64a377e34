import type { AskedWay } from '../../shared/kernel/consent';

/** How somebody without a phone was asked. */
export const ways = [
  { value: 'call', word: '打电话问过' },
  { value: 'visit', word: '上门问过' },
] as const satisfies readonly { value: AskedWay; word: string }[];
