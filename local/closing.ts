export interface Closing {
  /** Opened last, so closed before everything that was opened before it. */
  readonly last: (close: () => Promise<void> | void) => void;
  /** Closes what is open; a second call finds nothing. */
  readonly close: () => Promise<void>;
}

export function createClosing(): Closing {
  const open: (() => Promise<void> | void)[] = [];
  return {
    last: (close) => void open.push(close),
    close: async () => {
      for (const close of open.splice(0).reverse()) await close();
    },
  };
}
