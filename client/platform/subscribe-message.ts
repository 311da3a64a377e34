/** WeChat's question whether we may send a message. It may be asked only within a tap, for three templates at most. */
import Taro from '@tarojs/taro';
import * as z from 'zod/mini';
import { type MessageTemplate, subscribeAnswers } from '../../shared/notices/templates';
import { chosenPerson } from './local-people';

const idsSchema = z.record(z.string(), z.string());
const answerSchema = z.enum(subscribeAnswers);
export type SubscribeAnswer = z.infer<typeof answerSchema>;

export interface TemplateAnswer {
  readonly template: MessageTemplate;
  readonly answer: SubscribeAnswer;
}

const templateIds = idsSchema.parse(JSON.parse(MESSAGE_TEMPLATES));

/** In a browser nobody can answer for WeChat, but the local cloud's simulator does. */
const askLocally = async (ids: readonly string[]): Promise<unknown> => {
  const data = { key: chosenPerson(), templateIds: ids, answer: 'accept' };
  const { statusCode, data: answers } = await Taro.request({ url: '/__local/wechat/subscribe', method: 'POST', data });
  return statusCode === 200 ? answers : {};
};

const askWechat = (ids: readonly string[]): Promise<unknown> =>
  process.env.TARO_ENV === 'h5' ? askLocally(ids) : Taro.requestSubscribeMessage({ tmplIds: [...ids], entityIds: [] });

/**
 * Call it first thing in a tap, before anything is awaited. Whatever goes wrong counts as no answer:
 * the inbox holds every notice anyway.
 */
export const askForMessages = async (templates: readonly MessageTemplate[]): Promise<readonly TemplateAnswer[]> => {
  const asked = templates.slice(0, 3).flatMap((template) => {
    const id = templateIds[template];
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
