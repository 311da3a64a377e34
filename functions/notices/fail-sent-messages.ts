/** Reaction to WeChat's word that messages which it had taken did not arrive: they failed, and where he takes none, his grants end. */
import type { MessagesFailed } from '../../shared/push/events';
import type { NoticeStore } from './notice-store';

/** Idempotent: only what counts as sent can fail. */
export const failSentMessages =
  ({ notices }: { readonly notices: Pick<NoticeStore, 'endGrants' | 'failSent'> }) =>
  async ({ id, personId, failures, templates }: MessagesFailed): Promise<void> => {
    for (const { msgid, errcode } of failures) await notices.failSent(personId, msgid, errcode);
    if (templates.length > 0) await notices.endGrants(personId, templates, id);
  };
