/** What WeChat knows of one person and this mini-program. */
export interface KnownPerson {
  /** Epoch milliseconds of the last visit. */
  readonly visitedAt: number;
  /** Messages that may still be sent, per template: one for each acceptance. */
  readonly sendsLeft: Readonly<Record<string, number>>;
}

export type KnownPeople = Readonly<Record<string, KnownPerson>>;

export interface People {
  knows(openid: string): boolean;
  /** Opening the mini-program: makes the person known and starts his two hours for content checks. */
  visit(openid: string): void;
  visitedWithin(openid: string, milliseconds: number): boolean;
  sendsLeft(openid: string, templateId: string): number;
  /** One acceptance is one send more. */
  creditSend(openid: string, templateId: string): void;
  spendSend(openid: string, templateId: string): void;
  /** Everything known, as plain data that `createPeople` takes back. */
  remember(): KnownPeople;
}

export function createPeople(now: () => number, known: KnownPeople): People {
  const people = new Map(Object.entries(known));
  const sendsLeft = (openid: string, templateId: string) => people.get(openid)?.sendsLeft[templateId] ?? 0;
  const changeSends = (openid: string, templateId: string, by: number) => {
    const person = people.get(openid);
    if (!person) throw new Error(`${openid} has never opened the mini-program`);
    const left = sendsLeft(openid, templateId) + by;
    people.set(openid, { ...person, sendsLeft: { ...person.sendsLeft, [templateId]: left } });
  };
  return {
    knows: (openid) => people.has(openid),
    visit: (openid) => {
      people.set(openid, { sendsLeft: people.get(openid)?.sendsLeft ?? {}, visitedAt: now() });
    },
    visitedWithin: (openid, milliseconds) => now() - (people.get(openid)?.visitedAt ?? -Infinity) <= milliseconds,
    sendsLeft,
    creditSend: (openid, templateId) => changeSends(openid, templateId, 1),
    spendSend: (openid, templateId) => changeSends(openid, templateId, -1),
    remember: () => Object.fromEntries(people),
  };
}
