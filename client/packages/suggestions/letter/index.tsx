import { useQueryClient } from '@tanstack/react-query';
import { PageShell } from '../../../kit/page-shell';
import { LogInFirst } from '../../../people/log-in-first';
import { useAsked } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { OneSuggestion } from './one-suggestion';
import { SaidBefore } from './said';
import { SuggestionDesk } from './suggestion-desk';
import { WriteSuggestion } from './write-suggestion';

/** Everything about 投诉建议 is one page with four views, so that what they share stays in this package. */
const View = () => {
  const session = useSession();
  const { view, id, for: given } = useAsked();
  if (view === undefined && id === undefined) return <WriteSuggestion given={given} />;
  if (!session) return <LogInFirst drawing="letter" title="登录后查看" hint="投诉建议只有本人和答复的部门看得到" />;
  if (view === 'mine') return <SaidBefore of={given} />;
  return id === undefined ? <SuggestionDesk /> : <OneSuggestion id={id} />;
};

export default function Letter() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(
      ['suggestion', 'my-suggestions', 'suggestion-queue'].map((first) =>
        queries.invalidateQueries({ queryKey: [first] }),
      ),
    );
  return (
    <PageShell title="投诉建议" onRefresh={refresh}>
      <View />
    </PageShell>
  );
}
