import { useState } from 'react';
import type { PhonelessView } from '../../../../shared/proxies/acting-for';
import { Banner } from '../../../kit/banner';
import { SecondButton, TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Empty } from '../../../kit/empty';
import { FactRow } from '../../../kit/field';
import { ListFoot } from '../../../kit/list-foot';
import { QueryView } from '../../../kit/query-view';
import { goTo } from '../../../platform/navigate';
import { GuardianSheet } from '../../../privacy/guardian-sheet';
import { PurposeSheet } from '../../../privacy/purpose-sheet';
import { usePeopleWithoutPhone } from '../../../proxies/use-people-without-phone';
import { ConsentSheet } from './consent-sheet';
import { LinkSheet } from './link-sheet';

const Person = ({ person, takesConsent }: { person: PhonelessView; takesConsent: boolean }) => {
  const [open, setOpen] = useState<'purpose' | 'consent' | 'link' | 'guardian'>();
  const [said, setSaid] = useState<string>();
  const close = () => setOpen(undefined);
  return (
    <Card title={`${person.nameMask} · ${person.homeName}`}>
      <FactRow label="编号">{`${person.number.slice(0, 4)} ${person.number.slice(4)}`}</FactRow>
      <FactRow label="门牌">{person.roomMask}</FactRow>
      {person.child && <FactRow label="年龄">不满14周岁</FactRow>}
      <SecondButton label="替TA许愿" icon="heart" onTap={() => goTo('wishForm', { for: person.personId })} />
      <SecondButton label="TA的投诉建议" icon="pencil" onTap={() => goTo('letter', { for: person.personId })} />
      {said && <Banner icon="done" tone="done" words={said} />}
      <TextButton label="本人的同意" onTap={() => setOpen('purpose')} />
      {person.child && <TextButton label="监护人的同意" onTap={() => setOpen('guardian')} />}
      {takesConsent && (
        <>
          <TextButton label="登记家人代办" onTap={() => setOpen('consent')} />
          <TextButton label="本人有手机了" onTap={() => setOpen('link')} />
        </>
      )}
      {open === 'purpose' && <PurposeSheet person={person} by="staff" onSaid={setSaid} onClose={close} />}
      {open === 'consent' && <ConsentSheet person={person} onClose={close} />}
      {open === 'guardian' && (
        <GuardianSheet
          childId={person.personId}
          by="staff"
          follows="撤回后，不再替孩子办新的事；已经在办的请和监护人商量。"
          onClose={close}
        />
      )}
      {open === 'link' && <LinkSheet person={person} onClose={close} />}
    </Card>
  );
};

export const PeopleAt = ({ placeId, takesConsent }: { placeId: string; takesConsent: boolean }) => {
  const people = usePeopleWithoutPhone(placeId);
  return (
    <QueryView query={people}>
      {(items) =>
        items.length === 0 ? (
          <Empty drawing="door" title="还没有登记" hint="不用手机的居民，登记后就能替TA办事" />
        ) : (
          <>
            {items.map((person) => (
              <Person key={person.personId} person={person} takesConsent={takesConsent} />
            ))}
            <ListFoot
              hasNext={people.hasNextPage}
              busy={people.isFetchingNextPage}
              onMore={() => void people.fetchNextPage()}
            />
          </>
        )
      }
    </QueryView>
  );
};
