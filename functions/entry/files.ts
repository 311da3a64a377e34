import { photoStoreOn } from '../files/photo-store.dynamo';
import { systemClock } from '../platform/clock';
import { readBucketEnv, readTableEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { bucketFrom } from '../platform/open-bucket';
import { openTable } from '../platform/open-table';
import { sessionsWith } from '../platform/session';
import { fileRoutes } from './wiring/files';

const env = { ...readTableEnv(), ...readBucketEnv() };
const table = openTable(env.TABLE_NAME);
const ports = { photos: photoStoreOn(table), objects: bucketFrom(env), ids: systemIds };

export const handler = httpHandler(fileRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
