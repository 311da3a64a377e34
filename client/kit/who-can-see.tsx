import { Text, View } from '@tarojs/components';
import { Icon } from './icon';
import './who-can-see.scss';

/** What each circle of people will read. Above every submit. */
export interface Visibility {
  readonly everybody: string;
  readonly handlers: string;
  readonly communityOnly: string;
}

export const WhoCanSee = ({ everybody, handlers, communityOnly }: Visibility) => {
  const lines = [
    { icon: 'people', who: '所有人', what: everybody },
    { icon: 'hand', who: '帮忙的人', what: handlers },
    { icon: 'lock', who: '仅社区', what: communityOnly },
  ] as const;
  return (
    <View className="visible">
      <View className="visible-title">
        <Icon name="eye" />
        谁能看到
      </View>
      {lines.map(({ icon, who, what }) => (
        <View key={who} className="visible-line">
          <Icon name={icon} />
          <Text className="visible-who">{who}</Text>
          <Text className="visible-what">{what}</Text>
        </View>
      ))}
    </View>
  );
};
