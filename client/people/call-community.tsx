import { View } from '@tarojs/components';
import { CallButton } from '../kit/call-button';
import { useChosenPlace } from './chosen-place';
import { useGridContact } from './use-grid-contact';
import { useMe } from './use-me';
import './call-community.scss';

/** The city's own line: whoever has not told us where he lives still reaches a human. */
const cityLine = { who: '12345热线', phone: '12345' };

/** Nobody is left alone with a page: the community of his home, else of the chosen place, else the city. */
export const CallCommunity = () => {
  const me = useMe();
  const { place } = useChosenPlace();
  const contact = useGridContact(me.data?.home?.at.grid ?? place?.path.grid);
  const line = contact.data ? { who: contact.data.communityName, phone: contact.data.communityPhone } : cityLine;
  return (
    <View className="call-community">
      <CallButton {...line} />
    </View>
  );
};
