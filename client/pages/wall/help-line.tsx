import { useEffect, useState } from 'react';
import { TextButton } from '../../kit/button';
import { useChosenPlace } from '../../people/chosen-place';
import { communityLineOf } from '../../people/keep-call-line';
import { useGridContact } from '../../people/use-grid-contact';
import { callPhone } from '../../platform/navigate';
import { useElderMode } from '../../platform/reading-mode';

/** 打电话 on a page that must open with one request: the number is asked for when it is wanted. */
export const HelpLine = () => {
  const { place } = useChosenPlace();
  const [wanted, setWanted] = useState(false);
  const grid = place?.path.grid;
  const contact = useGridContact(wanted ? grid : undefined);
  const phone = contact.data && communityLineOf(contact.data).phone;
  const unknown = grid === undefined || contact.isError;
  useEffect(() => {
    if (!wanted || (phone === undefined && !unknown)) return;
    setWanted(false);
    callPhone(phone ?? '12345');
  }, [wanted, phone, unknown]);
  // There every page calls from its head.
  if (useElderMode()) return null;
  return <TextButton label="打电话" icon="phone" onTap={() => setWanted(true)} />;
};
