import type { Cursors } from '../platform/cursor';
import { scopeIndexOf, scopesOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { storyKey, storyScope } from '../platform/keys/wishes';
import { pageOn } from '../platform/paging';
import type { Row, Table, Write } from '../platform/table';
import { type Story, storySchema } from './story';
import type { StoryShelf } from './story-shelf';
import type { WishChange } from './wish-change';

export const storyRow = (story: Story): Row & Key => ({
  ...storyKey(story.id),
  kind: 'story',
  ...story,
  ...scopesOf(storyScope(story.state), story.place, `${story.since}#${story.id}`),
});

/** Public, waiting, or not there at all: with its wish, in one transaction. */
export const storyWrites = ({ story }: Pick<WishChange, 'story'>): Write[] => {
  if (story === undefined) return [];
  return [typeof story === 'string' ? { remove: storyKey(story) } : { put: storyRow(story) }];
};

export const storyShelfOn = (table: Table, cursors: Cursors): StoryShelf => {
  const page = pageOn(table, cursors);
  const of = (row: Row) => storySchema.parse(row);
  const ofState = (state: Story['state'], placeId: string) => ({
    index: scopeIndexOf(placeId),
    pk: `${storyScope(state)}#${placeId}`,
  });
  return {
    find: async (storyId) => {
      const [row] = await table.get([storyKey(storyId)]);
      return row === undefined ? undefined : of(row);
    },
    published: (placeId, cursor) => page({ ...ofState('published', placeId), newestFirst: true }, cursor, of),
    waiting: (placeId, cursor) => page(ofState('offered', placeId), cursor, of),
  };
};
