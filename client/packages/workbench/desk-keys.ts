/** The table without a mouse: arrows go from row to row, Enter opens, the space bar ticks, `/` leads to the filter. Browsers only. */
import { useEffect } from 'react';

/** A page that one has left stays in the browser, unseen. */
const isSeen = (element: HTMLElement): boolean => element.checkVisibility?.() ?? true;
const seen = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)].filter(isSeen);

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Somebody types in another field, or a sheet lies over the table: the keys are not ours. */
const isElsewhere = (active: Element | null, filter: HTMLElement | undefined): boolean =>
  (active !== filter && active?.matches('input, textarea') === true) || seen('[role=dialog]').length > 0;

export const takeDeskKey = (event: KeyboardEvent): void => {
  const active = document.activeElement;
  const rows = seen('.table-tap');
  const [filter] = seen('.table-filter input');
  if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(active, filter)) return;
  // Also from the tick on a row, which can be reached by itself.
  const at = rows.findIndex((row) => row.contains(active));
  const step = steps[event.key];
  if (step !== undefined) rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus();
  else if (event.key === 'Enter' && at >= 0) rows[at]?.click();
  else if (event.key === ' ' && at >= 0) rows[at]?.querySelector<HTMLElement>('.tick')?.click();
  else if (event.key === '/' && active !== filter) filter?.focus();
  else return;
  event.preventDefault();
};

export const useDeskKeys = (): void => {
  useEffect(() => {
    document.addEventListener('keydown', takeDeskKey);
    return () => document.removeEventListener('keydown', takeDeskKey);
  }, []);
};
