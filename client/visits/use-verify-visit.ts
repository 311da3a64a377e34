import { useMutation } from '@tanstack/react-query';
import { verifyVisit } from '../../shared/visits/contract';
import type { VerifiedVisit } from '../../shared/visits/visit';
import type { CallFailed } from '../platform/call-failed';
import { callAsPerson } from '../platform/session';
import { answered, keyOfTap } from '../platform/tap-key';

/** Asks who stands at the door; nobody has to log in. The same tap, sent again after a lost answer, is one check. */
export const useVerifyVisit = () =>
  useMutation<VerifiedVisit, CallFailed, string>({
    mutationFn: async (code) => {
      const reply = await callAsPerson(verifyVisit, { body: { code, check: keyOfTap('verifyVisit', code) } });
      answered('verifyVisit');
      return reply;
    },
  });
