import { describe } from './complaints';

/** The console of the mini-program: errors are complaints, everything else is kept to be read. */
export function createConsole(
  logs: string[],
  complain: (what: string) => void,
): Record<string, (...words: unknown[]) => void> {
  const write = (...words: unknown[]): void => void logs.push(words.map(describe).join(' '));
  const error = (...words: unknown[]): void => complain(`console.error: ${words.map(describe).join(' ')}`);
  const ignore = (): void => undefined;
  return {
    log: write,
    info: write,
    debug: write,
    warn: write,
    error,
    group: ignore,
    groupEnd: ignore,
    time: ignore,
    timeEnd: ignore,
  };
}
