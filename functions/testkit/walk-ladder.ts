/** The ladder of privacy, written by hand from DOMAIN §2.1: which fields of a wish each reader is shown, at any moment of its course. */
import type { ClaimState } from '../../shared/wishes/wish';
import type { Course } from './walk-course';
import { members } from './walk-steps';

interface Rung {
  /** Whoever stands on it is shown these, and may be shown those. */
  readonly must: readonly string[];
  readonly may?: readonly string[];
}

const list = (text: string): string[] => text.split(' ').filter((name) => name !== '');
const rung = (must: string, may = ''): Rung => ({ must: list(must), may: list(may) });

/** What anybody may read. */
const card = rung(
  'id number state authorMask communityId communityName places held delivered offered reserve submittedAt relations timeline',
  'needBy priceCeiling drawAt',
);
const words = rung('publicWords category');
const kept = rung('membersOnly');
const area = rung('gridId area', 'dueAt closeReason accompanied');
const residents = rung('words toCall teams', 'rating givenCategory category expiresAt referral');
const judged = rung('textVerdict rules');
const told = rung('contactOpen contactOpenTo', 'contactOpenToAll');
const meant = rung('contactOpen');
const thanked = rung('thanks');
const own = rung('myClaim', 'myTurn');
const photos = rung('photos');
const undoing = rung('undoUntil');
const through = rung('through');

const onWall = ['published', 'claimed', 'delivered', 'completed'];

const claimRungs = (course: Course, called: string, claim: ClaimState): readonly Rung[] | undefined => {
  switch (claim) {
    case 'waiting':
      return [own];
    case 'offered':
    case 'confirmed':
      return [own, area];
    case 'held':
    case 'delivered': {
      const isOpen = course.openTo(called).length > 0 ? [meant] : [];
      return [own, area, ...isOpen, ...(course.holds(called) ? [photos] : [])];
    }
    case 'released':
      if (course.sentHome.includes(called)) return [own, area];
      return onWall.includes(course.state) ? [own] : undefined;
  }
};

/** Undefined: that there is such a wish is not told. */
const rungsOf = (course: Course, reader: string): readonly Rung[] | undefined => {
  const claim = course.claims[reader];
  if (claim !== undefined) return claimRungs(course, reader, claim);
  const open = course.opened === undefined ? [] : [told];
  const agreed = course.thanks === undefined ? [] : [thanked];
  const completed = course.state === 'completed' ? [undoing] : [];
  const resident = [area, residents, photos, ...open, ...agreed];
  if (reader === 'author') return [...resident, ...completed];
  if (reader === 'daughter') return [...resident, ...completed, through];
  if (reader === 'staff') return [...resident, judged];
  if (reader === 'worker') return [area, residents, photos];
  const isKnown = [...members, 'nora', 'partner'].includes(reader);
  return onWall.includes(course.state) && (isKnown || !course.membersOnly) ? [] : undefined;
};

/** What somebody is shown, against what he is to be; in words what is wrong. */
export const wrongOn = (
  course: Course,
  reader: string,
  shown: Readonly<Record<string, unknown>> | undefined,
): string[] => {
  const rungs = rungsOf(course, reader);
  if (rungs === undefined) return shown === undefined ? [] : [`${reader} is shown a wish that is not for him`];
  if (shown === undefined) return [`${reader} is not shown the wish`];
  const all = [card, ...rungs, ...(course.isIssued ? [words] : []), ...(course.membersOnly ? [kept] : [])];
  const must = all.flatMap((one) => one.must);
  const may = [...must, ...all.flatMap((one) => one.may ?? [])];
  const hasCourse = (shown.timeline as unknown[]).length > 0;
  return [
    ...Object.keys(shown)
      .filter((name) => !may.includes(name))
      .map((name) => `${reader} is shown ${name}`),
    ...must.filter((name) => !(name in shown)).map((name) => `${reader} is not shown ${name}`),
    ...(hasCourse === rungs.includes(area) ? [] : [`${reader} is ${hasCourse ? '' : 'not '}shown its course`]),
  ];
};

const ofWall = list(
  'id number state category publicWords authorMask communityId communityName needBy places held priceCeiling publishedAt drawAt',
);
const ofClaims = list(
  'wishId number state category publicWords communityName area needBy claimedAt leaseUntil size drawAt',
);
const ofStories = list('id words category month communityId communityName publishedAt');

type Shown = Readonly<Record<string, unknown>>;
const wrongIn = (where: string, items: readonly Shown[], wanted: boolean, fields: readonly string[]): string[] => [
  ...(items.length === (wanted ? 1 : 0) ? [] : [`${items.length} on ${where}`]),
  ...items
    .flatMap((item) => Object.keys(item))
    .filter((name) => !fields.includes(name))
    .map((name) => `${where}: ${name}`),
];

/** Of the lists: where it stands, and with which fields. */
export const wrongLists = (
  course: Course,
  lists: { readonly wall: Shown[]; readonly membersWall: Shown[]; readonly stories: Shown[] },
): string[] => {
  const isOnWall = course.state === 'published';
  return [
    ...wrongIn('the wall', lists.wall, isOnWall && !course.membersOnly, ofWall),
    ...wrongIn('the members’ wall', lists.membersWall, isOnWall && course.membersOnly, ofWall),
    ...wrongIn('the stories', lists.stories, course.thanks === 'published', ofStories),
  ];
};

export const wrongClaims = (course: Course, called: string, items: readonly Shown[]): string[] => {
  const claim = course.claims[called];
  return [
    ...wrongIn(`the claims of ${called}`, items, claim !== undefined, ofClaims),
    ...items.filter(({ state }) => state !== claim).map(({ state }) => `the claim of ${called} is shown as ${state}`),
  ];
};
