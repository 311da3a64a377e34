/** What WeChat's events say, as far as something follows from them here. Pure. */
import * as z from 'zod/mini';
import type { MessageTemplate } from '../../shared/notices/templates';
import { type declineReasons, type MediaVerdict, type MessagesFailed, traceIdSchema } from '../../shared/push/events';

export type Pushed =
  | { readonly kind: 'judged'; readonly traceId: string; readonly verdict: MediaVerdict }
  | {
      readonly kind: 'declined';
      readonly openid: string;
      readonly templates: readonly MessageTemplate[];
      readonly why: (typeof declineReasons)[number];
    }
  | {
      readonly kind: 'failed';
      readonly openid: string;
      readonly failures: MessagesFailed['failures'];
      readonly templates: readonly MessageTemplate[];
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

const openidSchema = z.string().check(z.minLength(1), z.maxLength(128));

/** One item comes bare, several in an array. */
const answerSchema = z.object({ TemplateId: z.string(), SubscribeStatusString: z.optional(z.string()) });
const answersSchema = z.object({
  FromUserName: openidSchema,
  Event: z.enum(['subscribe_msg_popup_event', 'subscribe_msg_change_event']),
  List: z.union([answerSchema, z.array(answerSchema)]),
});

const endSchema = z.object({
  TemplateId: z.string(),
  MsgID: z.string().check(z.regex(/^\d{1,20}$/)),
  ErrorCode: z.pipe(z.pipe(code, z.transform(String)), z.string().check(z.regex(/^-?\d{1,8}$/))),
});
const endsSchema = z.object({
  FromUserName: openidSchema,
  Event: z.literal('subscribe_msg_sent_event'),
  List: z.union([endSchema, z.array(endSchema)]),
});

const reasons = { subscribe_msg_popup_event: 'popup', subscribe_msg_change_event: 'change' } as const;

/** The person takes none, or WeChat lets him have none. Other failures of a send are the system's. */
const takesNone: readonly string[] = ['43101', '43107'];

type TemplateOf = (templateId: string) => MessageTemplate | undefined;

/** Ours among them, each once. */
const oursOf = (items: readonly { readonly TemplateId: string }[], templateOf: TemplateOf): MessageTemplate[] => [
  ...new Set(items.flatMap(({ TemplateId }) => templateOf(TemplateId) ?? [])),
];

const declinedIn = ({ FromUserName: openid, Event, List }: z.infer<typeof answersSchema>, of: TemplateOf): Pushed => {
  const rejected = [List].flat().filter(({ SubscribeStatusString }) => SubscribeStatusString === 'reject');
  const templates = oursOf(rejected, of);
  return templates.length === 0 ? other : { kind: 'declined', openid, templates, why: reasons[Event] };
};

const failedIn = ({ FromUserName: openid, List }: z.infer<typeof endsSchema>, of: TemplateOf): Pushed => {
  const failed = [List].flat().filter(({ TemplateId, ErrorCode }) => ErrorCode !== '0' && of(TemplateId) !== undefined);
  if (failed.length === 0) return other;
  const failures = failed.map(({ MsgID: msgid, ErrorCode: errcode }) => ({ msgid, errcode }));
  const left = failed.filter(({ ErrorCode }) => takesNone.includes(ErrorCode));
  return { kind: 'failed', openid, failures, templates: oursOf(left, of) };
};

const judgement = ({ trace_id, errcode, result }: z.infer<typeof mediaSchema>): Pushed => {
  const looked = errcode === undefined || Number(errcode) === 0;
  return { kind: 'judged', traceId: trace_id, verdict: looked ? (result?.suggest ?? 'failed') : 'failed' };
};

/** An event may take grants away and never adds one: what the person's own phone reports is the only credit. */
export const readPushed = (message: unknown, templateOf: TemplateOf): Pushed => {
  const media = mediaSchema.safeParse(message);
  if (media.success) return judgement(media.data);
  const answers = answersSchema.safeParse(message);
  if (answers.success) return declinedIn(answers.data, templateOf);
  const ends = endsSchema.safeParse(message);
  return ends.success ? failedIn(ends.data, templateOf) : other;
};
