import { type MessageTemplate, messageTemplateKeys } from '../../shared/notices/templates';
import { logError, logInfo, logWarn } from '../platform/log';
import { type MessageTemplates, templateIdIn } from '../platform/message-grants';
import type { Wechat } from '../platform/wechat';
import type { SendAnswer } from './message';
import type { MessageAlarms, Messenger } from './send-message';

/** Templates of which one acceptance carries every message until the person leaves it. */
export const longTermIn = (templates: MessageTemplates): readonly MessageTemplate[] =>
  messageTemplateKeys.filter((key) => {
    const template = templates[key];
    return typeof template === 'object' && template.longTerm;
  });

export interface MessengerSettings {
  /** WeChat's template by our key. */
  readonly templates: MessageTemplates;
  readonly openidOf: (personId: string) => Promise<string | undefined>;
}

const templateMissing = 40037;
const openidMissing = 40003;

const dataOf = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([keyword, value]) => [keyword, { value }]));

const sentAs = (msgid: unknown): SendAnswer => ({ kind: 'sent', ...(typeof msgid === 'string' ? { msgid } : {}) });

/** WeChat's subscribeMessage.send. */
export const messengerBy = (wechat: Wechat, { templates, openidOf }: MessengerSettings): Messenger => ({
  send: async ({ personId, template, page, values }) => {
    const templateId = templateIdIn(templates, template);
    if (templateId === undefined) return { kind: 'error', errcode: templateMissing };
    const touser = await openidOf(personId);
    if (touser === undefined) return { kind: 'error', errcode: openidMissing };
    const answer = await wechat.tell('/cgi-bin/message/subscribe/send', {
      touser,
      template_id: templateId,
      page,
      miniprogram_state: 'formal',
      lang: 'zh_CN',
      data: dataOf(values),
    });
    if (answer.kind !== 'answered') return answer;
    return answer.errcode === 0 ? sentAs(answer.body.msgid) : { kind: 'error', errcode: answer.errcode };
  },
});

/** Told through the log; the alarms of the deployment count these lines. */
export const loggedMessageAlarms: MessageAlarms = {
  dataRefused: ({ id, personId, template }, why) =>
    logError('MESSAGE_DATA_REFUSED', { alarm: 'MESSAGE_DATA_REFUSED', noticeId: id, personId, template, why }),
  ended: ({ id, personId }, outcome) => {
    const fields = { noticeId: id, personId };
    if (outcome.message === 'failed') logWarn('MESSAGE_FAILED', { ...fields, why: outcome.why });
    if (outcome.message === 'unknown') logInfo('MESSAGE_UNKNOWN', fields);
  },
};
