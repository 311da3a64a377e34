/** Walks a chain from its first link to its head and names the first place where it does not hold. Pure. */
import { type Digests, type Head, hashOf, type Link, linkSchema, noLinks } from './link';

/** In which way a chain is broken, at link `seq`. */
export const breaks = [
  /** No link can be read there. */
  'unreadable',
  /** The link that belongs there is gone. */
  'missing',
  /** Another link stands there than the order says. */
  'out_of_place',
  /** The link does not say what it said when it was made. */
  'altered',
  /** It does not join on to the link before it. */
  'unlinked',
  /** The chain was longer: the head knows of links that are gone. */
  'cut_off',
  /** The head does not know of the last links, or is gone. */
  'beyond_head',
  /** The end is another one than the head says. */
  'head_differs',
] as const;
export type Break = (typeof breaks)[number];

export interface Walked {
  readonly links: number;
  readonly broken?: { readonly seq: number; readonly how: Break };
}

type Step = { readonly link: Link } | { readonly how: Break };

const stepOf = (raw: unknown, tenant: string, before: Head, digests: Pick<Digests, 'hash'>): Step => {
  const parsed = linkSchema.safeParse(raw);
  if (!parsed.success) return { how: 'unreadable' };
  const link = parsed.data;
  if (link.seq > before.seq + 1) return { how: 'missing' };
  if (link.seq <= before.seq || link.tenant !== tenant) return { how: 'out_of_place' };
  if (hashOf(link, digests) !== link.hash) return { how: 'altered' };
  return link.prev === before.hash ? { link } : { how: 'unlinked' };
};

const breakAtHead = (last: Head, head: Head): { seq: number; how: Break } | undefined => {
  if (head.seq > last.seq) return { seq: last.seq + 1, how: 'cut_off' };
  if (head.seq < last.seq) return { seq: head.seq + 1, how: 'beyond_head' };
  return head.hash === last.hash ? undefined : { seq: last.seq, how: 'head_differs' };
};

/** `links` as they lie, in the order of their keys. `known`: earlier ends that the chain must have passed through. */
export const verifyChain = async (
  { tenant, head, known = [] }: { readonly tenant: string; readonly head: Head; readonly known?: readonly Head[] },
  links: AsyncIterable<unknown>,
  digests: Pick<Digests, 'hash'>,
): Promise<Walked> => {
  let last = noLinks;
  for await (const raw of links) {
    const step = stepOf(raw, tenant, last, digests);
    if ('how' in step) return { links: last.seq, broken: { seq: last.seq + 1, how: step.how } };
    last = step.link;
    const seen = known.find(({ seq }) => seq === last.seq);
    if (seen !== undefined && seen.hash !== last.hash)
      return { links: last.seq - 1, broken: { seq: last.seq, how: 'altered' } };
  }
  const furthest = known.reduce((most, one) => (one.seq > most.seq ? one : most), head);
  const broken = breakAtHead(last, furthest.seq > head.seq ? furthest : head);
  return { links: last.seq, ...(broken === undefined ? {} : { broken }) };
};
