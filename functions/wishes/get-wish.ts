import type { Through } from '../../shared/kernel/acting';
import type { Actor } from '../../shared/kernel/actor';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { getWish as contract } from '../../shared/wishes/list-contract';
import type { Relation, WishView } from '../../shared/wishes/wish';
import { agentNamesFor, type NamesAgent, namesNobody } from '../kernel/agent-names';
import type { Asked } from '../kernel/asked';
import type { PhotoAddresses } from '../kernel/ports';
import { type FoundWish, maySee, readingRelations, standsForAuthor } from './wish';
import { photosOpenTo, photoViews } from './wish-photos';
import type { WishStore, WishStory } from './wish-store';
import { readsWords, viewOf } from './wish-view';

/** Whoever reads by his role for a neighbour without a phone does so only while that neighbour has none: asked of his own record. */
const asItStands = async (wishes: WishStore, actor: Actor | undefined, found: FoundWish): Promise<FoundWish> => {
  if (actor === undefined || standsForAuthor(actor, found) !== 'proxy') return found;
  const author = await wishes.findPrincipal(found.wish.authorId);
  return { ...found, agencyEnded: author?.phoneless !== true };
};

interface Ports {
  readonly wishes: WishStore;
  readonly pictures: PhotoAddresses;
}

type Viewer = Omit<Parameters<typeof photoViews>[2], 'addressOf'>;

/** One call, and only where there are photos that he may see. */
const photosFor = async ({ wishes, pictures }: Ports, story: WishStory, viewer: Viewer) => {
  const open = photosOpenTo(story, viewer);
  if (open.length === 0) return {};
  const found = await wishes.photosOf(open.map(({ id }) => id));
  const photos = photoViews(open, found, { ...viewer, addressOf: pictures.addressOf });
  return photos.length === 0 ? {} : { photos };
};

/** One call, and only where somebody has acted for its author and the reader may know who. */
const agentsFor = async (
  { agentNames }: WishStore,
  { wish, events }: WishStory,
  { relations, through }: { readonly relations: readonly Relation[]; readonly through: Through | undefined },
): Promise<NamesAgent> => {
  if (!readsWords(relations)) return namesNobody;
  const family = relations.includes('author') && through !== 'proxy';
  return agentNamesFor(agentNames, { authorId: wish.authorId, steps: events, family });
};

export const getWish =
  (ports: Ports) =>
  async ({ input, actor, at }: Asked<typeof contract>): Promise<Result<WishView>> => {
    const { wishes } = ports;
    const story = await wishes.story(input.params.wishId);
    if (story === undefined) return refuse('NOT_FOUND');
    const claim = story.claims.find(({ memberId }) => memberId === actor?.personId);
    const here = await asItStands(wishes, actor, { wish: story.wish, claim });
    const relations = readingRelations(actor, here);
    if (!maySee(relations, story.wish)) return refuse('NOT_FOUND');
    const through = actor && standsForAuthor(actor, here);
    const asker = { personId: actor?.personId, claim, at };
    const photos = await photosFor(ports, story, { ...asker, relations });
    const namesAgent = await agentsFor(wishes, story, { relations, through });
    return accept({ ...viewOf(story, relations, { ...asker, through, namesAgent }), ...photos });
  };
