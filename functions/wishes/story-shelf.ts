/** Port: the stories that are public, and the thanks that wait for staff. They change with their wish alone, in its transaction. */
import type { Result } from '../../shared/kernel/result';
import type { Story } from './story';
import type { PageOf } from './wish-store';

export interface StoryShelf {
  readonly find: (storyId: string) => Promise<Story | undefined>;
  /** Newest first. Refused: CURSOR_REFUSED. */
  readonly published: (placeId: string, cursor: string | undefined) => Promise<Result<PageOf<Story>>>;
  /** The longest waiting first. */
  readonly waiting: (placeId: string, cursor: string | undefined) => Promise<Result<PageOf<Story>>>;
}
