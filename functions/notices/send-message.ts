/** created → sending → sent | failed(why) | unknown. The mark is set before the call, so that no message goes out twice. */
import type { Instant } from '../../shared/kernel/instant';
import { noticePage } from '../../shared/notices/notice-page';
import type { MessageTemplate } from '../../shared/notices/templates';
import { outcomeOf, type SendAnswer, type SendOutcome, unfitKeywords } from './message';
import { messageValues } from './message-words';
import type { Notice } from './notice';
import type { NoticeStore } from './notice-store';
import { sendableFrom } from './quiet-hours';

export interface OutgoingMessage {
  readonly personId: string;
  readonly template: MessageTemplate;
  /** Page of the mini-program that the message opens. */
  readonly page: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Port: WeChat's subscription messages. */
export interface Messenger {
  readonly send: (message: OutgoingMessage) => Promise<SendAnswer>;
}

/** Port: what operators must hear of. */
export interface MessageAlarms {
  readonly dataRefused: (notice: Notice, why: string) => void;
  readonly ended: (notice: Notice, outcome: SendOutcome) => void;
}

export interface SendPorts {
  readonly notices: NoticeStore;
  readonly messenger: Messenger;
  readonly alarms: MessageAlarms;
}

const trySend = async (
  { messenger, alarms }: SendPorts,
  notice: Notice,
  template: MessageTemplate,
): Promise<SendOutcome> => {
  const values = messageValues(notice, template);
  const unfit = unfitKeywords(values);
  if (unfit.length > 0) {
    alarms.dataRefused(notice, `unfit ${unfit.join(' ')}`);
    return { message: 'failed', why: 'unfit', endsGrant: false, alarms: true };
  }
  const page = noticePage({ ...notice, kind: notice.noticeKind });
  const answer = await messenger.send({ personId: notice.personId, template, page, values });
  const outcome = outcomeOf(answer, notice.attempts);
  if (outcome.message === 'failed' && outcome.alarms) alarms.dataRefused(notice, outcome.why);
  return outcome;
};

export const sendMessage =
  (ports: SendPorts) =>
  async (personId: string, noticeId: string, at: Instant): Promise<void> => {
    const notice = await ports.notices.beginSending(personId, noticeId, at);
    if (notice?.template === undefined) return;
    const outcome = await trySend(ports, notice, notice.template);
    ports.alarms.ended(notice, outcome);
    await ports.notices.finishSending(notice, outcome, at);
  };

/** Fired by the message's own due time: sends what waits, but not at night, and gives up on a send whose process has died. */
export const driveMessage =
  (ports: SendPorts) =>
  async (personId: string, noticeId: string, at: Instant): Promise<void> => {
    const notice = await ports.notices.find(personId, noticeId);
    if (notice?.message === 'created') {
      const from = sendableFrom(at, notice.urgent);
      if (from > at) await ports.notices.holdMessage(personId, noticeId, from);
      else await sendMessage(ports)(personId, noticeId, at);
    }
    if (notice?.message === 'sending') await ports.notices.giveUpSending(personId, noticeId, at);
  };
