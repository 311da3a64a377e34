/** What a report reads of other slices' public rows: their staff-issued words and where they belong, nothing else. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { placePathSchema } from '../../shared/kernel/place';
import type { ReportSubject } from '../../shared/reports/report';
import { membersWallReaders, publicStates } from '../../shared/wishes/relations';
import type { Row } from '../platform/table';
import type { ReportedItem } from './report';

const publicWish = z.object({
  state: z.enum(publicStates),
  publicWords: z.string(),
  communityName: z.string(),
  place: placePathSchema,
  publishedBy: z.optional(ulidSchema),
  authorId: ulidSchema,
  membersOnly: z.optional(z.boolean()),
});

/** One that was taken back shows its title still. */
const publicAnnouncement = z.object({
  title: z.string(),
  issuerName: z.string(),
  issuedAt: placePathSchema,
  editedBy: ulidSchema,
});

/** One that was taken down is not there to be read. */
const publicGridCard = z.object({
  name: z.string(),
  path: placePathSchema,
  communityName: z.optional(z.string()),
  contact: z.object({ workerName: z.string(), dutyPhone: z.string(), dutyHours: z.string() }),
  cardDown: z.optional(z.undefined()),
});

const gridCardFrom = (row: Row | undefined): ReportedItem | undefined => {
  const { data } = publicGridCard.safeParse(row);
  if (data === undefined) return undefined;
  const { name, path, communityName = '', contact } = data;
  return {
    type: 'gridCard',
    excerpt: [contact.workerName, contact.dutyPhone, contact.dutyHours].filter(Boolean).join('，'),
    placeName: `${communityName}${name}`,
    place: path,
    issuedBy: undefined,
  };
};

/** The card that its keepers wrote last, with the lines that stand on it now. */
const publicServiceCard = z.object({
  office: z.string(),
  path: placePathSchema,
  editedBy: ulidSchema,
  entries: z.array(z.object({ id: ulidSchema, name: z.string(), phone: z.string(), hours: z.optional(z.string()) })),
});

const serviceEntryFrom = (entryId: string, row: Row | undefined): ReportedItem | undefined => {
  const { data } = publicServiceCard.safeParse(row);
  const entry = data?.entries.find(({ id }) => id === entryId);
  if (data === undefined || entry === undefined) return undefined;
  const { name, phone, hours } = entry;
  return {
    type: 'serviceEntry',
    excerpt: [name, phone, hours].filter(Boolean).join('，'),
    placeName: data.office,
    place: data.path,
    issuedBy: data.editedBy,
  };
};

/** Its words are not repeated here: when it is taken down or taken back, they are gone. */
const publicStory = z.object({
  state: z.literal('published'),
  communityName: z.string(),
  place: placePathSchema,
  issuedBy: ulidSchema,
});

const storyFrom = (row: Row | undefined): ReportedItem | undefined => {
  const { data } = publicStory.safeParse(row);
  if (data === undefined) return undefined;
  const { communityName, place, issuedBy } = data;
  return { type: 'story', excerpt: '', placeName: communityName, place, issuedBy };
};

/** Absent: there is none, or strangers may not read it. */
export const reportedItemFrom = (subject: ReportSubject, row: Row | undefined): ReportedItem | undefined => {
  const { type, id } = subject;
  switch (type) {
    case 'wish': {
      const { data } = publicWish.safeParse(row);
      if (data === undefined) return undefined;
      const { district, street, community } = data.place;
      return {
        type,
        excerpt: data.publicWords,
        placeName: data.communityName,
        place: { district, street, community },
        issuedBy: data.publishedBy,
        authorId: data.authorId,
        ...(data.membersOnly === true ? { onlyFor: membersWallReaders } : {}),
      };
    }
    case 'announcement': {
      const { data } = publicAnnouncement.safeParse(row);
      if (data === undefined) return undefined;
      return {
        type,
        excerpt: data.title,
        placeName: data.issuerName,
        place: data.issuedAt,
        issuedBy: data.editedBy,
      };
    }
    case 'gridCard':
      return gridCardFrom(row);
    case 'story':
      return storyFrom(row);
    case 'serviceEntry':
      return serviceEntryFrom(id, row);
  }
};
