import { View } from '@tarojs/components';
import { AvatarLetter } from '../kit/avatar-letter';
import { Card } from '../kit/card';
import { roleWords } from './role-words';
import type { Me } from './use-me';
import './person-card.scss';

/** Living somewhere is said by the home below it. */
const servesAs = ({ roles }: Me) => roles.filter(({ role }) => role !== 'resident');

const Roles = ({ roles }: Pick<Me, 'roles'>) => (
  <View className="person-roles">
    {roles.map(({ role, placeName }) => (
      <View key={`${role} ${placeName}`} className={`person-role ${role === 'partyMember' ? 'person-party' : ''}`}>
        <View className="person-role-word">{roleWords[role]}</View>
        <View className="person-place">{placeName}</View>
      </View>
    ))}
  </View>
);

/** Who I am here: my name, and in which role I serve where. */
export const PersonCard = ({ me }: { me: Me }) => {
  const roles = servesAs(me);
  return (
    <Card>
      <View className="person">
        <AvatarLetter name={me.name ?? '邻'} />
        <View className="person-body">
          <View className="t-section">{me.name ?? '邻居，您好'}</View>
          {me.number && <View className="t-note">{`我的号码 ${me.number.slice(0, 4)} ${me.number.slice(4)}`}</View>}
          {me.phoneMask && <View className="t-note">{me.phoneMask}</View>}
        </View>
      </View>
      {roles.length > 0 && <Roles roles={roles} />}
    </Card>
  );
};
