import { useMutation, useQueryClient } from '@tanstack/react-query';
import { fromByteArray } from 'base64-js';
import { useState } from 'react';
import { addImportPart, runImport, startImport } from '../../shared/imports/contract';
import { type ImportView, partBytes } from '../../shared/imports/import-job';
import type { ImportKind } from '../../shared/imports/sheet-columns';
import { act } from '../platform/act';
import { CallFailed, codeOf } from '../platform/call-failed';
import type { ChosenFile } from '../platform/choose-file';
import { callAsPerson } from '../platform/session';
import { sha256 } from '../platform/sha256';

export interface ListToSend {
  readonly kind: ImportKind;
  readonly place: string;
  readonly file: ChosenFile;
}

/** The key is made of what it is the key of: so no part of a list of people is ever kept on the phone. */
const addPart = (importId: string, index: number, part: Uint8Array) => {
  const bytes = fromByteArray(part);
  const marks = { idempotencyKey: `part-${importId}-${index}` };
  return callAsPerson(addImportPart, { params: { importId }, body: { index, bytes } }, marks);
};

const send = async ({ kind, place, file }: ListToSend, tell: (share: number) => void): Promise<ImportView> => {
  const { name, bytes } = file;
  const body = { kind, place, fileName: name.slice(-120), bytes: bytes.length, sha256: sha256(bytes) };
  const { id: importId, parts } = await act(startImport, { body });
  for (let index = 0; index < parts; index += 1) {
    tell(index / parts);
    await addPart(importId, index, bytes.subarray(index * partBytes, (index + 1) * partBytes));
  }
  return act(runImport, { params: { importId } });
};

/** Sends a list part by part and sets it going; `share` of it, from 0 to 1, has been sent. */
export const useSendList = () => {
  const queries = useQueryClient();
  const [share, setShare] = useState(0);
  const sending = useMutation<ImportView, CallFailed, ListToSend>({
    mutationKey: ['sendList'],
    mutationFn: (list) =>
      send(list, setShare).catch((thrown: unknown) => {
        throw thrown instanceof CallFailed ? thrown : new CallFailed(codeOf(thrown));
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
  return { sending, share };
};
