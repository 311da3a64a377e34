import { ListRow, RowGroup } from '../../../kit/list-row';
import { useMe } from '../../../people/use-me';
import { goTo } from '../../../platform/navigate';
import { inForce, useWhomIActFor } from '../../../proxies/use-whom-i-act-for';
import { Question } from '../question';
import type { Steps } from '../steps';
import { homeWords, selfWords } from './whom-words';

interface ForWhomProps {
  readonly steps: Pick<Steps, 'count'>;
  readonly onPick: (personId: string | undefined) => void;
}

/** Filled in already; whoever acts for somebody has more than one answer. */
export const ForWhom = ({ steps, onPick }: ForWhomProps) => {
  const me = useMe();
  const whom = inForce(useWhomIActFor().data);
  // Where a wish must be brought to is the one thing that cannot be made up for later.
  const homeless = me.data !== undefined && me.data.home === undefined && !me.data.residencyPending;
  return (
    <Question step={steps.count} words="这个心愿是给谁的？" hint="点一下就行。">
      <RowGroup>
        <ListRow
          icon="person"
          title={selfWords(me.data)}
          note={homeless ? `${homeWords(me.data)}，点一下去登记` : homeWords(me.data)}
          onTap={() => (homeless ? goTo('elderAddress') : onPick(undefined))}
        />
        {whom.map(({ principalId, kind, name }) => (
          <ListRow
            key={principalId}
            icon="people"
            title={kind === 'self' ? '给我自己（以前的登记）' : `给${name}`}
            note={kind === 'self' ? '社区以前替您登记的住址' : '您代TA办，按TA登记的住址'}
            onTap={() => onPick(principalId)}
          />
        ))}
      </RowGroup>
    </Question>
  );
};
