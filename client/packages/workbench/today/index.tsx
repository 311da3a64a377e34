import { useQueryClient } from '@tanstack/react-query';
import { Frame } from '../frame';
import { Work } from './work';

export default function Today() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(
      ['me', 'wish-queue', 'residencies', 'unreachable'].map((first) =>
        queries.invalidateQueries({ queryKey: [first] }),
      ),
    );
  return (
    <Frame at="today" onRefresh={refresh}>
      {(desk) => <Work desk={desk} />}
    </Frame>
  );
}
