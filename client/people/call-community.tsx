import { View } from '@tarojs/components';
import { CallButton } from '../kit/call-button';
import { cityLine } from '../platform/call-line';
import { useElderMode } from '../platform/reading-mode';
import { useChosenPlace } from './chosen-place';
import { communityLineOf } from './keep-call-line';
import { useGridContact } from './use-grid-contact';
import { useMe } from './use-me';
import './call-community.scss';

const Call = () => {
  const me = useMe();
  const { place } = useChosenPlace();
  const contact = useGridContact(me.data?.home?.at.grid ?? place?.path.grid);
  const line = contact.data ? communityLineOf(contact.data) : cityLine;
  return (
    <View className="call-community">
      <CallButton who={line.name} phone={line.phone} />
    </View>
  );
};

/**
 * Nobody is left alone with a page: the community of his home, else of the chosen place, else the city. In 关怀版 every page
 * calls from its head, so it stands only where the grid worker may be the one whom it is about.
 */
export const CallCommunity = ({ evenElder = false }: { evenElder?: boolean }) =>
  useElderMode() && !evenElder ? null : <Call />;
