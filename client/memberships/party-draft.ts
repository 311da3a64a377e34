/** What a member fills in to register, checked before it is sent by the contract's own rules. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { personName, words } from '../../shared/kernel/text';
import { membershipSkillSchema } from '../../shared/memberships/membership';
import { freeTimes } from './membership-words';

export const partyDraftSchema = z.object({
  name: z.string(),
  unit: z.string(),
  /** Set when the unit was picked from the list, gone when its name is typed on. */
  unitId: z.optional(ulidSchema),
  branch: z.string(),
  skills: z.array(membershipSkillSchema),
  skillWords: z.string(),
  /** By the words of `freeTimes`. */
  times: z.array(z.string()),
  unitSeesService: z.boolean(),
});
export type PartyDraft = z.infer<typeof partyDraftSchema>;
export const emptyPartyDraft: PartyDraft = {
  name: '',
  unit: '',
  branch: '',
  skills: [],
  skillWords: '',
  times: [],
  unitSeesService: false,
};

type FieldName = 'name' | 'community' | 'unit' | 'branch';
export type PartyFaults = Partial<Record<FieldName, string>>;

const faultWords = {
  name: '请填写您的姓名，和身份证上一致，不用写称呼。',
  community: '请选择您住的社区。',
  unit: '请填写单位名称，或从下面选一个。',
  branch: '请填写您所在的党支部，比如 第一党支部。',
} as const satisfies Record<FieldName, string>;

/** The fields at fault, in words; empty when everything can be sent. */
export const faultsOf = ({ name, unit, branch }: PartyDraft, community: string | undefined): PartyFaults => ({
  ...(personName.safeParse(name).success ? {} : { name: faultWords.name }),
  ...(community === undefined ? { community: faultWords.community } : {}),
  ...(words(2, 40).safeParse(unit).success ? {} : { unit: faultWords.unit }),
  ...(words(2, 40).safeParse(branch).success ? {} : { branch: faultWords.branch }),
});

/** The server's word on a field, in the same sentences. */
export const faultFrom = (field: string | undefined): PartyFaults => {
  const name = (['name', 'community', 'unit', 'branch'] as const).find((known) => field?.startsWith(`body.${known}`));
  return name === undefined ? {} : { [name]: faultWords[name] };
};

export const bodyOf = (draft: PartyDraft, community: string) => ({
  name: draft.name.trim(),
  community,
  unit: draft.unitId === undefined ? { unlisted: draft.unit.trim() } : { unitId: draft.unitId },
  branch: draft.branch.trim(),
  skills: draft.skills,
  ...(draft.skillWords.trim() === '' ? {} : { skillWords: draft.skillWords.trim() }),
  freeHours: freeTimes.filter(({ word }) => draft.times.includes(word)).flatMap(({ hours }) => [...hours]),
  unitSeesService: draft.unitSeesService,
});

/** 谁能看到, above 提交. */
export const partyReaders = {
  everybody: '看不到',
  handlers: '看不到您填的内容',
  communityOnly: '看全部内容；您的单位看不到，除非您同意它看服务次数',
} as const;

export const partyLoginReason = '登录后，确认结果才能告诉您本人。';
