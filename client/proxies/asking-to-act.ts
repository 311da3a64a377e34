/** What somebody fills in who asks to act for another, checked before it is sent by the contract's own rules. */
import * as z from 'zod/mini';
import { isSpokenNumber } from '../../shared/kernel/id';
import { personName } from '../../shared/kernel/text';
import { failureWords } from '../kit/failure-words';
import type { CallCode } from '../platform/call-failed';

export const askingKinds = [
  { value: 'relative', word: '亲友' },
  { value: 'guardian', word: '监护人（孩子不满14周岁）' },
] as const;

export const askingDraftSchema = z.object({
  name: z.string(),
  number: z.string(),
  /** Where the account doesn't know it. */
  ownName: z.string(),
  kind: z.enum(['relative', 'guardian']),
});
export type AskingDraft = z.infer<typeof askingDraftSchema>;
export const emptyAskingDraft: AskingDraft = { name: '', number: '', ownName: '', kind: 'relative' };

/** Read out in two halves, and typed as one likes. */
const digitsOf = (number: string): string => number.replace(/\s/g, '');

type FieldName = 'name' | 'number' | 'ownName';
const faultWords = {
  name: '请写家人的姓名，和登记的一致。',
  number: '编号是八位数字，请和家人核对。',
  ownName: '请写您自己的姓名，家人好知道是谁。',
} as const satisfies Record<FieldName, string>;

export const askingFaults = ({ name, number, ownName }: AskingDraft): Partial<Record<FieldName, string>> => ({
  ...(personName.safeParse(name).success ? {} : { name: faultWords.name }),
  ...(isSpokenNumber(digitsOf(number)) ? {} : { number: faultWords.number }),
  ...(personName.safeParse(ownName).success ? {} : { ownName: faultWords.ownName }),
});

export const askingBodyOf = ({ name, number, ownName, kind }: AskingDraft) => ({
  number: digitsOf(number),
  name: name.trim(),
  ownName,
  kind,
});

const refusedWords = {
  NOT_FOUND: '姓名和编号对不上。请和家人再核对一次；家人没有手机的，请打电话给社区登记。',
  WRONG_STATE: '不用再问了：对方已经同意，或者这是您自己的编号。',
} as const;

export const askingRefusedWords = (code: CallCode): string =>
  code in refusedWords ? refusedWords[code as keyof typeof refusedWords] : failureWords[code];

export const askingReaders = '家人看到您的姓名；同意以后，社区也看得到';
export const askingHow = '家人在自己的手机上打开“亲友代办”，把编号念给您。您提交后，家人点了同意才生效。';
