/** A few 公告 of every office, a complaint in each state and a report, made by the acts themselves. */
import type { AnnouncementStore } from '../../functions/announcements/announcement-store';
import { publishAnnouncement } from '../../functions/announcements/publish-announcement';
import type { Ids } from '../../functions/kernel/ports';
import { statutoryCalendar } from '../../functions/platform/work-calendar';
import { reportItem } from '../../functions/reports/report-item';
import type { ReportStore } from '../../functions/reports/report-store';
import { answerSuggestion } from '../../functions/suggestions/act-on-suggestion';
import { fileSuggestion } from '../../functions/suggestions/file-suggestion';
import type { SuggestionStore } from '../../functions/suggestions/suggestion-store';
import type { AnnouncementTopic } from '../../shared/announcements/head';
import { daysInMs, type Instant, later, shanghaiDay } from '../../shared/kernel/instant';
import type { Result } from '../../shared/kernel/result';
import { actorOf } from './actor';
import type { DemoPerson } from './people';
import { type Chance, chanceFrom, ulidAt } from './random';

interface Stores {
  readonly announcements: AnnouncementStore;
  readonly suggestions: SuggestionStore;
  readonly reports: ReportStore;
}

interface Told {
  readonly by: DemoPerson;
  readonly placeId: string;
  readonly daysAgo: number;
  readonly title: string;
  readonly body: string;
  readonly topic: AnnouncementTopic;
  readonly urgent?: boolean;
  /** Its last day, counted from now. */
  readonly daysLeft?: number;
}

export const publicWordsTeller = (stores: Stores, now: Instant) => {
  const chance: Chance = chanceFrom(360);
  const asking = (person: DemoPerson, at: Instant) => {
    const ids: Ids = { ulid: () => ulidAt(chance, Date.parse(at)), sevenDigits: () => chance.digits(7) };
    const idempotency = { key: `demo${ids.ulid()}`, requestHash: 'demo' };
    return {
      ports: { ...stores, ids, calendar: statutoryCalendar },
      asked: { at, actor: actorOf(person), idempotency },
    };
  };
  const done = async <T>(what: Promise<Result<T>>): Promise<T> => {
    const result = await what;
    if (!result.ok) throw new Error(`the demo's words break: ${result.refusal.code} ${result.refusal.field ?? ''}`);
    return result.value;
  };
  const ago = (days: number): Instant => later(now, -daysInMs(days));

  return {
    announce: async ({ by, placeId, daysAgo, daysLeft, urgent = false, title, body, topic }: Told) => {
      const { ports, asked } = asking(by, ago(daysAgo));
      const until = daysLeft === undefined ? {} : { until: shanghaiDay(later(now, daysInMs(daysLeft))) };
      const given = { title, body, topic, urgent, ...until };
      const input = { params: { placeId }, query: undefined, body: given };
      return done(publishAnnouncement(ports)({ ...asked, input }));
    },
    suggest: async (by: DemoPerson, place: string, daysAgo: number, words: string) => {
      const { ports, asked } = asking(by, ago(daysAgo));
      const body = { words, about: 'community' as const, place };
      return done(fileSuggestion(ports)({ ...asked, input: { params: undefined, query: undefined, body } }));
    },
    answer: async (by: DemoPerson, suggestionId: string, daysAgo: number, answer: string) => {
      const { ports, asked } = asking(by, ago(daysAgo));
      return done(answerSuggestion(ports)({ ...asked, input: { params: { suggestionId }, body: { answer } } }));
    },
    report: async (by: DemoPerson, announcementId: string, daysAgo: number) => {
      const { ports, asked } = asking(by, ago(daysAgo));
      const subject = { type: 'announcement' as const, id: announcementId };
      const body = { subject, reason: 'outdated' as const, words: '活动已经结束了' };
      return done(reportItem(ports)({ ...asked, input: { params: undefined, query: undefined, body } }));
    },
  };
};
