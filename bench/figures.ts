/** What a benchmark prints: a heading and rows of what was measured, with its unit. */
export interface Figures {
  readonly title: string;
  readonly rows: readonly (readonly [what: string, value: string])[];
}

export const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
export const perSecond = (count: number, ms: number): string => `${Math.round((count * 1000) / ms)} /s`;
export const ratio = (one: number, other: number): string => `${(one / other).toFixed(2)} ×`;

/** Half of the values are no greater. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

export const table = ({ title, rows }: Figures): string =>
  [
    `## ${title}`,
    '',
    '| what | measured |',
    '|---|---|',
    ...rows.map(([what, value]) => `| ${what} | ${value} |`),
    '',
  ].join('\n');
