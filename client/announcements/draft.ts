/** A 公告 as it is being written: on this phone alone until it is published. */
import * as z from 'zod/mini';
import { bodySchema, titleSchema } from '../../shared/announcements/announcement';
import { announcementTopicSchema } from '../../shared/announcements/head';
import { namesNobody } from '../../shared/announcements/words';
import { daySchema } from '../../shared/kernel/instant';

export const announcementDraftSchema = z.object({
  title: z.string(),
  body: z.string(),
  topic: z.optional(announcementTopicSchema),
  urgent: z.boolean(),
  until: z.string(),
});
export type AnnouncementDraft = z.infer<typeof announcementDraftSchema>;

export const emptyDraft: AnnouncementDraft = { title: '', body: '', urgent: false, until: '' };

export interface DraftFaults {
  readonly title?: string;
  readonly body?: string;
  readonly until?: string;
}

const numberWords = '不要写手机号、身份证号或卡号。座机请带区号，如0631-5550001。';

const faultOf = (text: string, fits: boolean, otherwise: string): string | undefined => {
  if (!namesNobody(text)) return numberWords;
  return fits ? undefined : otherwise;
};

/** What must be mended before it can go out, field by field; nothing when it can. */
export const faultsOf = ({ title, body, until }: Pick<AnnouncementDraft, 'title' | 'body' | 'until'>): DraftFaults => {
  const ofTitle = faultOf(title, titleSchema.safeParse(title).success, '请写标题，4到40个字。');
  const ofBody = faultOf(body, bodySchema.safeParse(body).success, '请写内容，10到1500个字。');
  return {
    ...(ofTitle === undefined ? {} : { title: ofTitle }),
    ...(ofBody === undefined ? {} : { body: ofBody }),
    ...(until === '' || daySchema.safeParse(until).success ? {} : { until: '请写成 2026-12-31 这样。' }),
  };
};
