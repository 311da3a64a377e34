import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReplyOf } from '../../shared/kernel/contract';
import { getMyExport } from '../../shared/privacy/contract';
import { callAsPerson, useSession } from '../platform/session';

export type MyExport = ReplyOf<typeof getMyExport>;

export const lookAgainMs = 3000;

/** How far my copy is; asked again while it is being made. */
export const useMyExport = (): UseQueryResult<MyExport> => {
  const session = useSession();
  return useQuery({
    queryKey: ['my-export', session?.personId],
    queryFn: () => callAsPerson(getMyExport, { query: {} }),
    enabled: session !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'preparing' ? lookAgainMs : false),
  });
};

/** Of whom: absent, my own; else of a relative who has died. */
interface CopyFile extends Pick<MyExport, 'parts' | 'askedAt'> {
  readonly of?: string;
}

const fetchFile = async ({ parts, of }: CopyFile): Promise<string> => {
  const texts: string[] = [];
  for (let part = 0; part < parts; part += 1) {
    const query = { part: String(part), ...(of === undefined ? {} : { of }) };
    const answer = await callAsPerson(getMyExport, { query });
    texts.push(answer.part ?? '');
  }
  return texts.join('');
};

/** The whole file, part after part; fetched before the tap, for WeChat hands a file over only within one. */
export const useMyExportFile = (copy: CopyFile): UseQueryResult<string> => {
  const session = useSession();
  return useQuery({
    queryKey: ['my-export-file', session?.personId, copy.of, copy.askedAt],
    queryFn: () => fetchFile(copy),
    enabled: session !== undefined,
  });
};
