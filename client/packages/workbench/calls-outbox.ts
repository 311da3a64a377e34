/** What came of calls, from the tap until the cloud has it. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import * as z from 'zod/mini';
import { noticeKindSchema } from '../../../shared/notices/notice';
import { noteCall } from '../../../shared/notices/unreachable-contract';
import { createOutbox } from '../../platform/outbox';

export const callsOutbox = createOutbox(noteCall, z.object({ nameMask: z.string(), kind: noticeKindSchema }));

/** Sends what waits; whoever was reached has left the list when it is done. */
export const useSendCalls = (): (() => Promise<void>) => {
  const queries = useQueryClient();
  return useCallback(() => callsOutbox.send(() => queries.invalidateQueries({ queryKey: ['unreachable'] })), [queries]);
};
