/** Reaction to WeChat's word that a person takes no more messages by a template: what was granted is gone. Never a credit. */
import type { MessagesDeclined } from '../../shared/push/events';
import type { NoticeStore } from './notice-store';

/** Idempotent: an event ends grants once, so a grant that is given after it stays. */
export const endMessageGrants =
  ({ notices }: { readonly notices: Pick<NoticeStore, 'endGrants'> }) =>
  (event: MessagesDeclined): Promise<void> =>
    notices.endGrants(event.personId, event.templates, event.id);
