/** What a person fills in to be confirmed as living somewhere, checked before it is sent by the contract's own rules. */
import * as z from 'zod/mini';
import { personName } from '../../shared/kernel/text';
import { roomSchema } from '../../shared/people/residency';

export const residencyDraftSchema = z.object({ name: z.string(), room: z.string() });
export type ResidencyDraft = z.infer<typeof residencyDraftSchema>;
export const emptyResidencyDraft: ResidencyDraft = { name: '', room: '' };

export type FieldName = 'name' | 'building' | 'room';
export type FieldErrors = Partial<Record<FieldName, string>>;

const errorWords = {
  name: '请填写您的姓名，和身份证上一致，不用写称呼。',
  building: '请选择您住的楼栋。',
  room: '请填写门牌，比如 2单元301，不超过20个字。',
} as const satisfies Record<FieldName, string>;

/** The fields at fault, in words; empty when everything can be sent. */
export const faultsOf = ({ name, room }: ResidencyDraft, building: string | undefined): FieldErrors => ({
  ...(personName.safeParse(name).success ? {} : { name: errorWords.name }),
  ...(building === undefined ? { building: errorWords.building } : {}),
  ...(roomSchema.safeParse(room).success ? {} : { room: errorWords.room }),
});

/** The server's word on a field, `body.room`, in the same sentences. */
export const faultFrom = (field: string | undefined): FieldErrors => {
  const name = (['name', 'building', 'room'] as const).find((known) => field === `body.${known}`);
  return name === undefined ? {} : { [name]: errorWords[name] };
};
