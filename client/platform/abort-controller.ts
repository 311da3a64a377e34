/** WeChat has none. What react-query needs of one: a flag, and word when it is raised. */
export class AbortController {
  readonly signal = new Signal();

  abort(reason?: unknown): void {
    this.signal.raise(reason);
  }
}

class Signal {
  aborted = false;
  reason: unknown;
  private listeners: (() => void)[] = [];

  addEventListener(_type: 'abort', listener: () => void): void {
    this.listeners.push(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.listeners = this.listeners.filter((known) => known !== listener);
  }

  raise(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of this.listeners) listener();
  }
}
