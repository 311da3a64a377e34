import type { ResidencyView } from '../../../../shared/people/residency';
import type { WishRowView } from '../../../../shared/wishes/wish';
import { Empty } from '../../../kit/empty';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { Skeleton } from '../../../kit/skeleton';
import { momentWords } from '../../../kit/time-words';
import { Trouble } from '../../../kit/trouble';
import type { Desk } from '../../../people/desk';
import { replaceWith } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { CallList } from '../call-list';
import { callsOutbox } from '../calls-outbox';
import { UnsentCalls } from '../unsent-calls';
import { WishCard } from '../wish-card';
import { Answers, lettersOf, reportsOf } from './answers';
import { AsOf } from './as-of';
import { Duty } from './duty';
import { type Count, countWords, Figures } from './figures';
import type { KeptList } from './use-kept-list';
import { byDueDay, useWork } from './use-work';

/** How many of each kind this page shows; the rest is in 审核. */
const shown = 3;

const countOf = (items: readonly unknown[], more: boolean): Count => ({ known: items.length, more });
const sumOf = (counts: readonly Count[]): Count => ({
  known: counts.reduce((sum, { known }) => sum + known, 0),
  more: counts.some(({ more }) => more),
});

const toReview = (asked: Readonly<Record<string, string>>) => () => replaceWith('review', asked);

const Wishes = ({ title, rows, count, state }: WishesProps) =>
  rows.length === 0 ? null : (
    <Duty title={title} count={countWords(count)} onAll={toReview({ state })}>
      {rows.slice(0, shown).map((wish) => (
        <WishCard key={wish.id} wish={wish} />
      ))}
    </Duty>
  );
interface WishesProps {
  readonly title: string;
  readonly rows: readonly WishRowView[];
  readonly count: Count;
  readonly state: 'submitted' | 'delivered' | 'referred';
}

const Homes = ({ list: { items, hasMore } }: { list: KeptList<ResidencyView> }) =>
  items.length === 0 ? null : (
    <Duty title="住址待核实" count={countWords(countOf(items, hasMore))} onAll={toReview({ side: 'residencies' })}>
      <RowGroup>
        {items.slice(0, shown).map(({ id, nameMask, buildingName, requestedAt }) => (
          <ListRow
            key={id}
            icon="building"
            title={`${nameMask} · ${buildingName}`}
            note={`${momentWords(requestedAt, serverNow())}提交`}
            onTap={toReview({ side: 'residencies' })}
          />
        ))}
      </RowGroup>
    </Duty>
  );

const Members = ({ list: { items, hasMore } }: { list: KeptList<{ appliedAt: string }> }) => {
  const [first] = items;
  if (first === undefined) return null;
  return (
    <Duty title="党员待确认" count={countWords(countOf(items, hasMore))}>
      <RowGroup>
        <ListRow
          icon="hand"
          title="党员报到"
          note={`最早${momentWords(first.appliedAt, serverNow())}提交`}
          onTap={toReview({ side: 'memberships' })}
        />
      </RowGroup>
    </Duty>
  );
};

/** The list itself, once something is known of every kind. */
const Day = ({ work }: { work: ReturnType<typeof useWork> }) => {
  const unsent = callsOutbox.use();
  const { submitted, delivered, referrals, residencies, memberships, calls } = work;
  const { due, rest, late } = byDueDay(submitted.items, serverNow());
  const toCall = delivered.items.filter((wish) => wish.toCall);
  const referred = referrals.items.filter((wish) => wish.toCall);
  const callees = calls.items.filter(({ noticeId, personId }) =>
    unsent.every(({ given: { params } }) => params.noticeId !== noticeId || params.personId !== personId),
  );
  const dueCount = countOf(due, submitted.hasMore && rest.length === 0);
  const restCount = countOf(rest, submitted.hasMore);
  const [letters, reports] = [lettersOf(work), reportsOf(work)];
  const letterCount = countOf(letters, work.received.hasMore || work.reopened.hasMore);
  const reportCount = countOf(reports, work.reports.hasMore);
  const answers = byDueDay([...letters, ...reports], serverNow());
  const allDue = [dueCount, countOf(answers.due, false)];
  const reviewed = [
    restCount,
    countOf(answers.rest, letterCount.more || reportCount.more),
    countOf(residencies.items, residencies.hasMore),
    countOf(memberships.items, memberships.hasMore),
  ];
  const called = [countOf(toCall, false), countOf(referred, false), countOf(callees, calls.hasMore)];
  if (sumOf([...allDue, ...reviewed, ...called]).known === 0) {
    return <Empty drawing="desk" title="今天没有待办" hint="有新的心愿或住址要看，会出现在这里" />;
  }
  return (
    <>
      <Figures due={sumOf(allDue)} late={late + answers.late} review={sumOf(reviewed)} call={sumOf(called)} />
      <Wishes title="今天到期" rows={due} count={dueCount} state="submitted" />
      <Answers title="投诉建议待答复" items={letters} count={letterCount} shown={shown} />
      <Answers title="举报待答复" items={reports} count={reportCount} shown={shown} />
      <Wishes title="待审核" rows={rest} count={restCount} state="submitted" />
      <Homes list={residencies} />
      <Members list={memberships} />
      <Wishes title="待回访" rows={toCall} count={countOf(toCall, false)} state="delivered" />
      <Wishes title="转介待回访" rows={referred} count={countOf(referred, false)} state="referred" />
      {callees.length > 0 && (
        <Duty title="要打电话的" count={countWords(countOf(callees, calls.hasMore))}>
          <CallList callees={callees} query={work.callsQuery} />
        </Duty>
      )}
    </>
  );
};

/** 今日: due, to review, to call back; the oldest first, and nothing where nothing waits. */
export const Work = ({ desk }: { desk: Desk }) => {
  const { callsQuery, ...lists } = useWork(desk);
  const all: readonly KeptList<unknown>[] = Object.values(lists);
  const failed = all.find(({ missing }) => missing === 'failed');
  const again = () => void Promise.all(all.filter(({ error }) => error).map(({ retry }) => retry()));
  return (
    <>
      <AsOf lists={all} />
      <UnsentCalls />
      {failed && <Trouble thrown={failed.error} onRetry={again} />}
      {!failed && all.some(({ missing }) => missing === 'waiting') && <Skeleton />}
      {all.every(({ missing }) => missing === undefined) && <Day work={{ ...lists, callsQuery }} />}
    </>
  );
};
