import type { ReportState, ReportSubject } from '../../../shared/reports/report';
import { announcementKeys } from './announcements';
import type { Key } from './key';
import { placeKeys } from './people';
import { serviceCardKeys } from './service-cards';
import { storyKey, wishKeys } from './wishes';

export const reportKeys = (reportId: string) => {
  const pk = `REPORT#${reportId}`;
  return {
    report: { pk, sk: 'REPORT' },
    quote: { pk, sk: 'QUOTE' },
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
  } as const;
};

/** Holds a person to one report of an item. */
export const reportedKey = ({ type, id }: ReportSubject, personId: string): Key => ({
  pk: `REPORTED#${type}#${id}`,
  sk: `PERSON#${personId}`,
});

/** The row of the item that is reported. */
export const reportSubjectKey = (subject: ReportSubject): Key => {
  const { id } = subject;
  switch (subject.type) {
    case 'wish':
      return wishKeys(id).wish;
    case 'story':
      return storyKey(id);
    case 'announcement':
      return announcementKeys(id).announcement;
    case 'gridCard':
      return placeKeys(id).place;
    case 'serviceEntry':
      return serviceCardKeys(subject.place).card;
  }
};

export const reportScope = (state: ReportState): string => `REPORT#${state}`;
/** Reports that somebody made, and reports that quote somebody's words, by owner. */
export const ownReports = (reporterId: string): string => `REPORT#${reporterId}`;
export const ownQuotes = (authorId: string): string => `QUOTE#${authorId}`;
