/** A starting line: everybody has come to it before the first one runs. */
export interface Gathering {
  readonly expect: (operation: string, count: number) => void;
  readonly arrive: (operation: string) => Promise<void>;
}

export function createGathering(): Gathering {
  let line: { operation: string; missing: number; waiting: (() => void)[] } | undefined;
  return {
    expect: (operation, count) => {
      line = { operation, missing: count, waiting: [] };
    },
    arrive: async (operation) => {
      const here = line;
      if (here === undefined || here.operation !== operation) return;
      here.missing -= 1;
      if (here.missing > 0) return new Promise((resolve) => here.waiting.push(resolve));
      line = undefined;
      for (const go of here.waiting) go();
    },
  };
}
