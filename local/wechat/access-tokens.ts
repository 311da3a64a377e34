import { type Account, accountRefusal } from './account';
import type { Marks } from './marks';
import type { Refusal } from './refusals';
import { type Call, postedObject, type Reply } from './wire';

const TOKEN_LIFE_MS = 7200 * 1000;
const OVERLAP_MS = 300 * 1000;
const FORCED_GAP_MS = 30 * 1000;
const FORCED_PER_DAY = 20;
const DAY_MS = 24 * 3600 * 1000;
const BEIJING_OFFSET_MS = 8 * 3600 * 1000;
const TOKEN_SHAPE = /^\d{2}_[A-Za-z0-9]{134}$/;

export interface AccessTokens {
  /** `POST /cgi-bin/stable_token` */
  stableToken(call: Call): Reply;
  /** Why this `access_token` does not open an interface (41001, 40014, 40001, 42001). */
  refusal(call: Call): Refusal | undefined;
  /** Ends the life of the latest token now, as if its time were up. */
  expireLatest(): void;
}

export interface AccessTokenSettings {
  readonly account: Account;
  readonly now: () => number;
  readonly marks: Marks;
}

export function createAccessTokens({ account, now, marks }: AccessTokenSettings): AccessTokens {
  const ring = createTokenRing(now, () => `88_${marks.text(134)}`);
  const mayForce = createForcedLimit(now);
  return {
    stableToken: (call) => {
      const posted = postedObject(call);
      if ('refusal' in posted) return posted;
      const { appid, secret, grant_type, force_refresh } = posted.json;
      const refusal = accountRefusal(account, appid, secret);
      if (refusal) return { refusal };
      if (grant_type !== 'client_credential') return { refusal: { errcode: 40002 } };
      // A forced call beyond its limits is answered like a normal one: the documents only say "it does not refresh".
      if (force_refresh === true && mayForce()) ring.replace();
      return { json: JSON.stringify(ring.latest()) };
    },
    refusal: ({ query }) => ring.refusal(query.get('access_token') ?? ''),
    expireLatest: ring.expireLatest,
  };
}

function createTokenRing(now: () => number, mint: () => string) {
  const issued = new Map<string, { readonly endsAt: number; readonly replaced: boolean }>();
  let latest = '';
  const left = () => (issued.get(latest)?.endsAt ?? 0) - now();
  const issue = () => {
    latest = mint();
    issued.set(latest, { endsAt: now() + TOKEN_LIFE_MS, replaced: false });
  };
  return {
    replace: () => {
      if (issued.has(latest)) issued.set(latest, { endsAt: now(), replaced: true });
      issue();
    },
    latest: () => {
      // The old token keeps its own last five minutes, so both work during the change.
      if (left() < OVERLAP_MS) issue();
      return { access_token: latest, expires_in: Math.floor(left() / 1000) };
    },
    expireLatest: () => {
      if (issued.has(latest)) issued.set(latest, { endsAt: now(), replaced: false });
    },
    refusal: (token: string): Refusal | undefined => {
      if (token === '') return { errcode: 41001 };
      const known = issued.get(token);
      if (!known) return { errcode: TOKEN_SHAPE.test(token) ? 40001 : 40014 };
      if (known.replaced) return { errcode: 40001 };
      return known.endsAt <= now() ? { errcode: 42001 } : undefined;
    },
  };
}

/** At most twenty forced refreshes a Beijing day, and thirty seconds between two of them. */
function createForcedLimit(now: () => number): () => boolean {
  let day = Number.NaN;
  let count = 0;
  let lastAt = -Infinity;
  return () => {
    const today = Math.floor((now() + BEIJING_OFFSET_MS) / DAY_MS);
    if (today !== day) {
      day = today;
      count = 0;
    }
    if (count >= FORCED_PER_DAY || now() - lastAt < FORCED_GAP_MS) return false;
    count += 1;
    lastAt = now();
    return true;
  };
}
