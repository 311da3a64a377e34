import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { StoryView } from '../../shared/wishes/story';
import { getStory } from '../../shared/wishes/story-contract';
import { codeOf } from '../platform/call-failed';
import { callAsPerson } from '../platform/session';

/** One story as it stands; null: it has been taken down or taken back. */
export const useStory = (storyId: string): UseQueryResult<StoryView | null> =>
  useQuery({
    queryKey: ['story', storyId],
    queryFn: () =>
      callAsPerson(getStory, { params: { storyId } }).catch((thrown: unknown) => {
        if (codeOf(thrown) === 'NOT_FOUND') return null;
        throw thrown;
      }),
    staleTime: 0,
  });
