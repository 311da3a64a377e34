/** What WeChat's events say, as far as something follows from them here. Pure. */
import * as z from 'zod/mini';
import type { MessageTemplate } from '../../shared/notices/templates';
import { type declineReasons, type MediaVerdict, traceIdSchema } from '../../shared/push/events';

export type Pushed =
  | { readonly kind: 'judged'; readonly traceId: string; readonly verdict: MediaVerdict }
  | {
      readonly kind: 'declined';
      readonly openid: string;
      readonly templates: readonly MessageTemplate[];
      readonly why: (typeof declineReasons)[number];
    }
  /** Nothing follows from it. */
  | { readonly kind: 'other' };

const other: Pushed = { kind: 'other' };

/** Numbers arrive as numbers or as text. */
const code = z.union([z.number(), z.string()]);

const mediaSchema = z.object({
  Event: z.literal('wxa_media_check'),
  trace_id: traceIdSchema,
  errcode: z.optional(code),
  result: z.optional(z.object({ suggest: z.enum(['pass', 'review', 'risky']) })),
});

const itemSchema = z.object({
  TemplateId: z.string(),
  SubscribeStatusString: z.optional(z.string()),
  ErrorCode: z.optional(code),
});
/** One item comes bare, several in an array. */
const listSchema = z.object({
  FromUserName: z.string().check(z.minLength(1), z.maxLength(128)),
  Event: z.enum(['subscribe_msg_popup_event', 'subscribe_msg_change_event', 'subscribe_msg_sent_event']),
  List: z.union([itemSchema, z.array(itemSchema)]),
});

const reasons = {
  subscribe_msg_popup_event: 'popup',
  subscribe_msg_change_event: 'change',
  subscribe_msg_sent_event: 'sent',
} as const;

/** The person takes none, or WeChat lets him have none. Other failures of a send are the system's. */
const takesNone = new Set(['43101', '43107']);

const declines = ({ SubscribeStatusString, ErrorCode }: z.infer<typeof itemSchema>): boolean =>
  SubscribeStatusString === 'reject' || takesNone.has(String(ErrorCode));

const judgement = ({ trace_id, errcode, result }: z.infer<typeof mediaSchema>): Pushed => {
  const looked = errcode === undefined || Number(errcode) === 0;
  return { kind: 'judged', traceId: trace_id, verdict: looked ? (result?.suggest ?? 'failed') : 'failed' };
};

/** An event may take grants away and never adds one: what the person's own phone reports is the only credit. */
export const readPushed = (
  message: unknown,
  templateOf: (templateId: string) => MessageTemplate | undefined,
): Pushed => {
  const media = mediaSchema.safeParse(message);
  if (media.success) return judgement(media.data);
  const list = listSchema.safeParse(message);
  if (!list.success) return other;
  const { FromUserName: openid, Event, List } = list.data;
  const templates = [List].flat().flatMap((item) => (declines(item) ? (templateOf(item.TemplateId) ?? []) : []));
  return templates.length === 0
    ? other
    : { kind: 'declined', openid, templates: [...new Set(templates)], why: reasons[Event] };
};
