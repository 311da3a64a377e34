import { type ConsentPurpose, consentPurposeSchema } from '../../shared/kernel/consent';
import type { CallFailed } from '../platform/call-failed';

/** The purpose that a refusal asks consent for; absent when it was refused for something else. */
export const consentWanted = (thrown: CallFailed | null): ConsentPurpose | undefined =>
  thrown?.code === 'CONSENT_NEEDED'
    ? consentPurposeSchema.safeParse(thrown.field?.replace('consent.', '')).data
    : undefined;
