import type { readBucketEnv } from './env';
import { openObjects } from './objects';

/** The bucket as a function's environment names it. */
export const bucketFrom = (env: ReturnType<typeof readBucketEnv>) =>
  openObjects({
    bucket: env.PHOTO_BUCKET,
    url: env.PHOTO_BUCKET_URL,
    key: {
      region: env.AWS_REGION,
      accessKeyId: env.AWS_ACCESS_KEY_ID,
      secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
      ...(env.AWS_SESSION_TOKEN ? { sessionToken: env.AWS_SESSION_TOKEN } : {}),
    },
  });
