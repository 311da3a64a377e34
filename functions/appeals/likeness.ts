/**
 * Which earlier appeals may tell of the same matter, before somebody sends his own: by place, by topic and words, by category and by how
 * long ago. A person decides; this only orders what he is shown. Source: DOMAIN §2.3 (repeats). Pure.
 */
import { daysInMs, type Instant } from '../../shared/kernel/instant';
import type { PlacePath } from '../../shared/kernel/place';
import { pairsOf } from '../../shared/kernel/search-words';
import { type Topic, topicWords } from './topics';

/** Enough of an appeal to compare it by. */
export interface Told {
  readonly words: string;
  readonly category?: string | undefined;
  readonly place: PlacePath;
  readonly at: Instant;
}

/** How many are shown: more than three nobody reads before he sends. */
export const mostSuggestions = 3;

/** Below this nothing is shown. */
const leastScore = 0.1;

/** What the place alone says: two who report from one door in one month often mean the same, whatever their words. */
const placeAlone = 0.15;

/** What a month takes from it. */
const ageing = 0.3;

/** The topics whose words stand in a text, heavier for a longer word: 井盖 says more than 车. */
const topicsOf = (words: string): ReadonlyMap<Topic, number> => {
  const text = words.normalize('NFKC').toLowerCase();
  const found = new Map<Topic, number>();
  for (const [topic, itsWords] of topicWords) {
    const weight = itsWords
      .filter((word) => text.includes(word))
      .reduce((sum, word) => sum + ([...word].length > 1 ? 1 : 0.4), 0);
    if (weight > 0) found.set(topic, weight);
  }
  return found;
};

const dot = <Key>(one: ReadonlyMap<Key, number>, other: ReadonlyMap<Key, number>): number =>
  [...one].reduce((sum, [key, weight]) => sum + weight * (other.get(key) ?? 0), 0);

/** 0: nothing in common, 1: the same in the same proportions. */
const cosine = <Key>(one: ReadonlyMap<Key, number>, other: ReadonlyMap<Key, number>): number => {
  const lengths = Math.sqrt(dot(one, one) * dot(other, other));
  return lengths === 0 ? 0 : dot(one, other) / lengths;
};

const pairCounts = (words: string): ReadonlyMap<string, number> => new Map(pairsOf(words).map((pair) => [pair, 1]));

/** In the same building, grid, community; or nowhere near. */
const nearness = (one: PlacePath, other: PlacePath): number => {
  if (one.community === undefined || one.community !== other.community) return 0;
  if (one.building !== undefined && one.building === other.building) return 1;
  if (one.grid !== undefined && one.grid === other.grid) return 0.75;
  return 0.3;
};

/** Said by both: the same or not. Said by one alone: nothing is known. */
const sorting = (one: string | undefined, other: string | undefined): number => {
  if (one === undefined || other === undefined) return 0.4;
  return one === other ? 1 : 0;
};

const ageDays = (one: Instant, other: Instant): number => Math.abs(Date.parse(one) - Date.parse(other)) / daysInMs(1);

/**
 * Between 0 and 1. Place weighs most: neighbours find other words for the same lamp, and the same words for other lamps. The weights were
 * chosen on the pairs of the test.
 */
export const likeness = (one: Told, other: Told, days = 30): number => {
  const topic = cosine(topicsOf(one.words), topicsOf(other.words));
  const letters = cosine(pairCounts(one.words), pairCounts(other.words));
  const matter = 0.5 * topic + 0.2 * Math.min(1, 2.5 * letters) + 0.3 * sorting(one.category, other.category);
  const fresh = 1 - (ageing * ageDays(one.at, other.at)) / days;
  return (placeAlone + (1 - placeAlone) * matter) * nearness(one.place, other.place) ** 2 * fresh;
};

/** What may be the same, likeliest first, of those that lie within the days; the newer first where nothing else tells. */
export const likeliest = <Candidate extends Told>(
  told: Told,
  candidates: readonly Candidate[],
  { days, most = mostSuggestions }: { readonly days: number; readonly most?: number },
): readonly Candidate[] =>
  candidates
    .filter(({ at }) => ageDays(told.at, at) <= days)
    .map((candidate) => ({ candidate, score: likeness(told, candidate, days) }))
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score || (one.candidate.at < other.candidate.at ? 1 : -1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
