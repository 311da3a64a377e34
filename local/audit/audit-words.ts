/** The report of the chains as an auditor reads it in a terminal. */
import type { Break } from '../../functions/audit/verify-chain';
import type { AuditReport, ChainReport, KnownHead } from './audit-report';

const meanings: Record<Break, string> = {
  unreadable: 'it cannot be read',
  missing: 'it is gone',
  out_of_place: 'another one stands in its place',
  altered: 'it does not say what it said when it was made',
  unlinked: 'it does not join on to the link before it',
  cut_off: 'it and what followed are gone from the end',
  beyond_head: 'the head does not know of it',
  head_differs: 'the head names another end',
};

const chainWords = ({ tenant, links, head, broken }: ChainReport): string =>
  broken === undefined
    ? `${tenant}  ${links} links, whole  head ${tenant}:${head.seq}:${head.hash}`
    : `${tenant}  BROKEN at link ${broken.seq}: ${meanings[broken.how]}`;

export const reportWords = ({ chains, linked, waiting, altered, lost, whole }: AuditReport): string =>
  [
    ...chains.map(chainWords),
    `${linked} events are as their links know them${waiting > 0 ? `, ${waiting} wait for theirs` : ''}`,
    ...altered.map((name) => `ALTERED event ${name}: it is not as its link knows it`),
    ...lost.map((name) => `LOST event ${name}: it has no link, and nothing is about to make one`),
    whole ? 'Whole.' : 'NOT whole.',
  ].join('\n');

/** An end of a chain as an earlier report named it, `tenant:seq:hash`. Undefined: it is none. */
export const readKnownHead = (text: string): KnownHead | undefined => {
  const [, tenant, seq, hash] = /^(\w+):(\d+):([\w-]+)$/.exec(text) ?? [];
  return tenant === undefined || hash === undefined ? undefined : { tenant, seq: Number(seq), hash };
};
