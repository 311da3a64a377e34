/** WeChat's question whether we may send a message. It may be asked only within a tap, for three templates at most. */
import Taro from '@tarojs/taro';
import * as z from 'zod/mini';
import { type MessageTemplate, subscribeAnswers } from '../../shared/notices/templates';
import { inBrowser } from './surface';

const templatesSchema = z.record(
  z.string(),
  z.union([z.string(), z.object({ id: z.string(), longTerm: z.boolean() })]),
);
const answerSchema = z.enum(subscribeAnswers);
export type SubscribeAnswer = z.infer<typeof answerSchema>;

export interface TemplateAnswer {
  readonly template: MessageTemplate;
  readonly answer: SubscribeAnswer;
}

/** The page of this question says five, older copies say three. */
const mostAtOnce = 3;

const templates = templatesSchema.parse(JSON.parse(MESSAGE_TEMPLATES));

const idOf = (template: MessageTemplate): string | undefined => {
  const found = templates[template];
  return typeof found === 'object' ? found.id : found;
};

/** One acceptance of it carries every message, until the person leaves it. */
export const isLongTerm = (template: MessageTemplate): boolean => {
  const found = templates[template];
  return typeof found === 'object' && found.longTerm;
};

/**
 * What one question may still ask for. WeChat refuses to mix templates for long with others, so those for long come first, until
 * they are granted; what the account has no template for is not asked.
 */
export const askableOf = (
  wanted: readonly MessageTemplate[],
  grants: Readonly<Record<string, number>>,
): readonly MessageTemplate[] => {
  const known = wanted.filter((template) => idOf(template) !== undefined);
  const long = known.filter((template) => isLongTerm(template) && (grants[template] ?? 0) === 0);
  const once = known.filter((template) => !isLongTerm(template));
  return (long.length > 0 ? long : once).slice(0, mostAtOnce);
};

/** In a browser there is no WeChat to ask: nobody is asked there. */
const askWechat = async (ids: readonly string[]): Promise<unknown> =>
  inBrowser ? {} : Taro.requestSubscribeMessage({ tmplIds: [...ids], entityIds: [] });

/**
 * Asks for what `askableOf` gives. Call it first thing in a tap, before anything is awaited. Whatever goes wrong counts as no answer:
 * the inbox holds every notice anyway.
 */
export const askForMessages = async (wanted: readonly MessageTemplate[]): Promise<readonly TemplateAnswer[]> => {
  const asked = wanted.flatMap((template) => {
    const id = idOf(template);
    return id === undefined ? [] : [{ template, id }];
  });
  if (asked.length === 0) return [];
  try {
    const answers = z.record(z.string(), z.unknown()).parse(await askWechat(asked.map(({ id }) => id)));
    return asked.flatMap(({ template, id }) => {
      const answer = answerSchema.safeParse(answers[id]);
      return answer.success ? [{ template, answer: answer.data }] : [];
    });
  } catch {
    return [];
  }
};
