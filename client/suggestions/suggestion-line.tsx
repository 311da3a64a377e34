import type { SuggestionRow } from '../../shared/suggestions/suggestion';
import { ListRow } from '../kit/list-row';
import { serverNow } from '../platform/server-time';
import { promise, subjectWords, suggestionStateWords } from './suggestion-words';

/** One of them in a list: what was said, how it stands, by when. */
export const SuggestionLine = ({ row, onOpen }: { row: SuggestionRow; onOpen: (id: string) => void }) => {
  const { icon, word } = suggestionStateWords[row.state];
  const facts = [word, promise(row, serverNow()), `关于${subjectWords[row.about]}`, row.placeName];
  return (
    <ListRow icon={icon} title={row.words} note={facts.filter(Boolean).join(' · ')} onTap={() => onOpen(row.id)} />
  );
};
