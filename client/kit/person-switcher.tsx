import { useQuery, useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { choosePerson, chosenPerson, type LocalPerson, listLocalPeople } from '../platform/local-people';
import { logIn, useSession } from '../platform/session';
import { aria } from './aria';
import { Icon } from './icon';
import { Sheet } from './sheet';
import './person-switcher.scss';

/** Only in a browser, only when the local cloud answers: be this person. */
export const PersonSwitcher = () => {
  const [open, setOpen] = useState(false);
  const session = useSession();
  const queries = useQueryClient();
  const { data: people = [] } = useQuery({ queryKey: ['local-people'], queryFn: listLocalPeople, staleTime: Infinity });
  if (people.length === 0) return null;
  const key = chosenPerson();
  const current = session ? people.find((person) => person.key === key) : undefined;
  const become = async (person: LocalPerson) => {
    choosePerson(person.key);
    setOpen(false);
    await logIn();
    await queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'local-people' });
  };
  return (
    <>
      <View
        className="switcher"
        onClick={() => setOpen(true)}
        {...aria({ role: 'button', label: `本地演示：切换身份，${current?.name ?? '游客'}` })}
      >
        <Icon name="swap" />
        {current?.name ?? '游客'}
      </View>
      <Sheet open={open} title="本地演示：换一个人" onClose={() => setOpen(false)}>
        {people.map((person) => (
          <View
            key={person.key}
            className={`switcher-row ${person === current ? 'switcher-on' : ''}`}
            onClick={() => void become(person)}
            {...aria({ role: 'button', label: `成为${person.name}` })}
          >
            <View className="t-strong">{person.name}</View>
            <View className="t-note">
              {person.roles.join('、')} · {person.place}
            </View>
          </View>
        ))}
      </Sheet>
    </>
  );
};
