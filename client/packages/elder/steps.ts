/** One question after another: each a page of its own, so that the phone's own back is the way back to the last one. */
import { useEffect, useRef } from 'react';
import { goTo, type PageName, replaceWith, useAsked } from '../../platform/navigate';

/** What the page's address says beside the step. */
export type Marks = Readonly<Record<string, string>>;

export interface Steps<Step extends string = string> {
  readonly step: Step;
  readonly count: readonly [at: number, of: number];
  /** On to the next question; `more` is what this answer adds to the address, even another step where it depends on the answer. */
  readonly next: (more?: Marks) => void;
}

/** An address that names no step of these begins with the first. */
export const useSteps = <Step extends string>(
  page: PageName,
  steps: readonly [Step, ...Step[]],
  marks: Marks = {},
): Steps<Step> => {
  const { step: asked } = useAsked();
  const at = Math.max(0, (steps as readonly (string | undefined)[]).indexOf(asked));
  return {
    step: steps[at] ?? steps[0],
    count: [at + 1, steps.length],
    next: (more = {}) => {
      const step = steps[at + 1];
      if (step !== undefined) goTo(page, { ...marks, step, ...more });
    },
  };
};

/** Sent already, or never said, and come back to: the questions begin anew. */
export const useBeginAnew = (missing: boolean, page: PageName, marks: Marks = {}): void => {
  const latest = useRef(marks);
  latest.current = marks;
  useEffect(() => {
    if (missing) replaceWith(page, latest.current);
  }, [missing, page]);
};

/** Only what is there. */
export const marksOf = (marks: Readonly<Record<string, string | undefined>>): Marks =>
  Object.fromEntries(Object.entries(marks).filter((mark): mark is [string, string] => mark[1] !== undefined));
