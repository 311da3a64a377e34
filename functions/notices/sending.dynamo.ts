/** How far a message has got, step by step, each under the condition of the step before. */
import { later } from '../../shared/kernel/instant';
import { shardOf } from '../platform/keys/indexes';
import { inboxKeys, noticePrefix } from '../platform/keys/notices';
import { personKeys } from '../platform/keys/people';
import { grantAttribute } from '../platform/message-grants';
import type { Table } from '../platform/table';
import { type SendOutcome, sendingPatienceMs } from './message';
import type { Notice } from './notice';
import { ledgerWrite, noticeFrom } from './notice-rows.dynamo';
import type { NoticeStore } from './notice-store';

const beginOn =
  (table: Table): NoticeStore['beginSending'] =>
  async (personId, noticeId, at) => {
    const key = inboxKeys(personId).notice(noticeId);
    const outcome = await table.transact([
      {
        update: key,
        change: {
          set: { message: 'sending', dueShard: shardOf(personId), dueAt: later(at, sendingPatienceMs) },
          add: { attempts: 1 },
        },
        when: [{ is: ['message', 'created'] }],
      },
    ]);
    return outcome.ok ? noticeFrom((await table.get([key]))[0]) : undefined;
  };

const outcomeChange = (notice: Notice, outcome: SendOutcome, at: string) => {
  const over = { remove: ['dueShard', 'dueAt'] };
  switch (outcome.message) {
    case 'created':
      return { set: { message: 'created', dueShard: shardOf(notice.personId), dueAt: later(at, outcome.retryInMs) } };
    case 'failed':
      return { set: { message: 'failed', why: outcome.why }, ...over };
    case 'sent':
      return { set: { message: 'sent', ...(outcome.msgid === undefined ? {} : { msgid: outcome.msgid }) }, ...over };
    case 'unknown':
      return { set: { message: 'unknown' }, ...over };
  }
};

const finishOn =
  (table: Table): NoticeStore['finishSending'] =>
  async (notice, outcome, at) => {
    const { personId, template } = notice;
    const ends = outcome.message === 'failed' && outcome.endsGrant && template !== undefined;
    await table.transact([
      {
        update: inboxKeys(personId).notice(notice.id),
        change: outcomeChange(notice, outcome, at),
        when: [{ is: ['message', 'sending'] }],
      },
      ...(ends
        ? [
            { update: personKeys(personId).inbox, change: { set: { [grantAttribute(template)]: 0 } } },
            ledgerWrite(personId, notice.id, template, 0, 'ended'),
          ]
        : []),
    ]);
  };

/** WeChat tells of a failure within minutes, so it is one of his newest notices. */
const newest = 50;

const failSentOn =
  (table: Table): NoticeStore['failSent'] =>
  async (personId, msgid, errcode) => {
    const spec = { pk: inboxKeys(personId).notice('').pk, prefix: noticePrefix, newestFirst: true, limit: newest };
    const notice = (await table.query(spec)).rows.map(noticeFrom).find((each) => each?.msgid === msgid);
    if (notice === undefined) return;
    const change = { set: { message: 'failed', why: errcode } };
    await table.transact([
      { update: inboxKeys(personId).notice(notice.id), change, when: [{ is: ['message', 'sent'] }] },
    ]);
  };

const holdOn =
  (table: Table): NoticeStore['holdMessage'] =>
  async (personId, noticeId, until) => {
    await table.transact([
      {
        update: inboxKeys(personId).notice(noticeId),
        change: { set: { dueShard: shardOf(personId), dueAt: until } },
        when: [{ is: ['message', 'created'] }],
      },
    ]);
  };

const giveUpOn =
  (table: Table): NoticeStore['giveUpSending'] =>
  async (personId, noticeId, at) => {
    await table.transact([
      {
        update: inboxKeys(personId).notice(noticeId),
        change: { set: { message: 'unknown' }, remove: ['dueShard', 'dueAt'] },
        when: [{ is: ['message', 'sending'] }, { notAfter: ['dueAt', at] }],
      },
    ]);
  };

type Sending = Pick<NoticeStore, 'beginSending' | 'finishSending' | 'failSent' | 'holdMessage' | 'giveUpSending'>;

export const sendingOn = (table: Table): Sending => ({
  beginSending: beginOn(table),
  finishSending: finishOn(table),
  failSent: failSentOn(table),
  holdMessage: holdOn(table),
  giveUpSending: giveUpOn(table),
});
