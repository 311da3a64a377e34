/** Whom 打电话 reaches in 关怀版, from whichever page. Who it is, is found out elsewhere; until then it is the city's own line. */
import { useSyncExternalStore } from 'react';
import { createListeners } from './listeners';

export interface CallLine {
  /** 网格员; absent where the name says it all. */
  readonly office?: string;
  readonly name: string;
  readonly phone: string;
}

/** Whoever has not told us where he lives still reaches a human. */
export const cityLine: CallLine = { name: '12345热线', phone: '12345' };

/** 网格员周晓明 */
export const whoOf = ({ office = '', name }: CallLine): string => `${office}${name}`;

const { listen, tell } = createListeners();
let line = cityLine;

export const setCallLine = (next: CallLine): void => {
  line = next;
  tell();
};

const callLine = (): CallLine => line;

export const useCallLine = (): CallLine => useSyncExternalStore(listen, callLine, callLine);
