/**
 * By when each step of an appeal is owed: a table of steps and urgencies, of which each line is a setting of the tenant.
 * Source: DOMAIN §2.3 (limits in hours run by the wall clock, limits in days count working days).
 */
import * as z from 'zod/mini';
import type { Limit } from '../kernel/working-time';

/** 特急 · 紧急 · 一般 · 复杂. */
export const urgencies = ['critical', 'urgent', 'normal', 'complex'] as const;
export const urgencySchema = z.enum(urgencies);

/**
 * `accept`: that somebody has taken it in; `dispatch`: that it has reached whoever will see to it; `sign`: that the unit has taken it on;
 * `reportIn`: that a unit is there; `contact`: that the reporter was spoken to; `answer`: that he has an answer.
 */
export const clockSteps = ['accept', 'dispatch', 'sign', 'reportIn', 'contact', 'answer'] as const;
export const clockStepSchema = z.enum(clockSteps);
export type ClockStep = z.infer<typeof clockStepSchema>;

/** `2h`: hours by the wall clock; `15d`: working days. */
export const limitSchema = z.string().check(z.regex(/^([1-9]\d{0,2})[hd]$/));

export const limitFrom = (text: string): Limit => {
  const count = Number(text.slice(0, -1));
  return text.endsWith('h') ? { hours: count } : { workdays: count };
};

/** A limit for each urgency, the most urgent first. */
export const limitRowSchema = z.array(limitSchema).check(z.length(urgencies.length));

/** What a tenant promises where he has said nothing else. `answer` runs from when it was filed, the unit's from when it was called. */
export const usualLimits = {
  accept: ['1h', '2h', '24h', '24h'],
  dispatch: ['1h', '2h', '24h', '24h'],
  sign: ['1h', '2h', '24h', '24h'],
  reportIn: ['1h', '4h', '2d', '3d'],
  contact: ['1h', '4h', '24h', '24h'],
  answer: ['2h', '24h', '7d', '15d'],
} as const satisfies Record<ClockStep, readonly [string, string, string, string]>;

/** Days that a reporter has to say whether it is put right, before staff call him. */
export const usualConfirmDays = 7;
