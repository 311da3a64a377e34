import { useCallback, useRef } from 'react';

/** Two taps in one moment are one: while `run` has not ended, further taps go nowhere. */
export const useOnceAtATime = <Given extends readonly unknown[]>(
  run: (...given: Given) => Promise<unknown>,
): ((...given: Given) => void) => {
  const running = useRef(false);
  const latest = useRef(run);
  latest.current = run;
  return useCallback((...given: Given) => {
    if (running.current) return;
    running.current = true;
    // What went wrong is told by the mutation's own state.
    latest
      .current(...given)
      .catch(() => undefined)
      .finally(() => {
        running.current = false;
      });
  }, []);
};
