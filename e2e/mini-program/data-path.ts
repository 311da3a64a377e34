/** `root.cn.[0].cn[2].v` → ['root', 'cn', 0, 'cn', 2, 'v']: the paths that setData takes. */
export function parseDataPath(path: string): (string | number)[] {
  const steps = path.match(/\[\d+\]|[^.[\]]+/g) ?? [];
  return steps.map((step) => (step.startsWith('[') ? Number(step.slice(1, -1)) : step));
}

/** Applies one setData patch in place, making the objects and arrays on the way as WeChat does. */
export function applyPatch(data: Record<string, unknown>, patch: Record<string, unknown>): void {
  for (const [path, value] of Object.entries(patch)) setAt(data, parseDataPath(path), value);
}

function setAt(data: Record<string, unknown>, steps: (string | number)[], value: unknown): void {
  let holder = data as Record<string | number, unknown>;
  steps.forEach((step, index) => {
    const next = steps[index + 1];
    if (next === undefined) {
      holder[step] = value;
      return;
    }
    const there = holder[step];
    if (typeof there !== 'object' || there === null) holder[step] = typeof next === 'number' ? [] : {};
    holder = holder[step] as Record<string | number, unknown>;
  });
}
