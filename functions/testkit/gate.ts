/** Holds up somebody's transaction, so that a test can let others act between his look and his deed. */
import type { Table } from '../platform/table';

export interface Gate {
  readonly table: Table;
  /** Resolves when a transaction stands before the gate, or when the act ended without one. */
  readonly reached: (act: Promise<unknown>) => Promise<void>;
  readonly open: () => void;
}

export const gateOn = (table: Table): Gate => {
  let arrive: () => void = () => undefined;
  let open: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    table: {
      ...table,
      transact: async (writes) => {
        arrive();
        await opened;
        return table.transact(writes);
      },
    },
    reached: async (act) => {
      await Promise.race([arrived, act]);
    },
    open: () => open(),
  };
};
