import { photoStoreOn } from '../files/photo-store.dynamo';
import { takeInPhoto } from '../files/take-in-photo';
import { systemClock } from '../platform/clock';
import { readBucketEnv, readTableEnv } from '../platform/env';
import { systemIds } from '../platform/ids';
import { bucketFrom } from '../platform/open-bucket';
import { openTable } from '../platform/open-table';
import { uploadsHandler } from '../platform/uploads';

const env = { ...readTableEnv(), ...readBucketEnv() };
const table = openTable(env.TABLE_NAME);
const takeIn = takeInPhoto({ photos: photoStoreOn(table), objects: bucketFrom(env), ids: systemIds });

/** Told by the bucket of each new upload. */
export const handler = uploadsHandler(takeIn, systemClock);
