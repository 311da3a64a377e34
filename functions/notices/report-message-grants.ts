import type { ReplyOf } from '../../shared/kernel/contract';
import type { Result } from '../../shared/kernel/result';
import type { reportMessageGrants as contract } from '../../shared/notices/contract';
import { type MessageTemplate, messageTemplateKeys } from '../../shared/notices/templates';
import type { Asked } from '../kernel/asked';
import { already, change, perform } from '../kernel/write-act';
import type { MessageGrants, NoticeStore } from './notice-store';

type Ask = Asked<typeof contract>;
type Reply = ReplyOf<typeof contract>;

const granting: readonly string[] = ['accept', 'acceptWithAudio', 'acceptWithAlert'];

/** Each acceptance is one message; a template named twice in one answer counts once, for WeChat asks once. */
const acceptedIn = ({ input }: Ask): readonly MessageTemplate[] =>
  messageTemplateKeys.filter((key) =>
    input.body.answers.some(({ template, answer }) => template === key && granting.includes(answer)),
  );

const credited = (grants: MessageGrants, accepted: readonly MessageTemplate[]): MessageGrants => {
  const sum = { ...grants };
  for (const key of accepted) sum[key] += 1;
  return sum;
};

/** The client tells what the person answered to WeChat's question: the only way in which grants grow. */
export const reportMessageGrants =
  ({ notices }: { readonly notices: NoticeStore }) =>
  async (ask: Ask): Promise<Result<Reply>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const accepted = acceptedIn(ask);
    return perform<MessageGrants, readonly MessageTemplate[], Reply>(
      {
        load: () => notices.loadGrants(asker),
        permit: () => undefined,
        decide: (grants) => {
          const reply = { messageGrants: credited(grants, accepted) };
          return accepted.length === 0 ? already(reply) : change(accepted, reply);
        },
        save: (_, change, remember) => notices.creditGrants(change, asker, remember),
        remember: (answer) => notices.remember(asker, answer),
      },
      { act: 'reportMessageGrants', requestHash: ask.idempotency.requestHash },
    );
  };
