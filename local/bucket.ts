import { randomUUID } from 'node:crypto';
import { localCredentials } from './environment';
import type { FunctionsHost } from './functions-host/functions-host';
import { openShelf } from './s3/object-shelf';
import { createS3, type S3 } from './s3/s3';
import type { BucketPlan } from './template/bucket';

export interface LocalBucket {
  /** Answers what is asked under `bucketPath`. */
  readonly answer: S3;
  /** Resolves when every function that was to be told of an object has been; how many were, since the last time. */
  readonly quiet: () => Promise<number>;
  /** What lies there. */
  readonly keys: () => readonly string[];
}

export interface BucketSettings {
  readonly plan: BucketPlan;
  /** Absent: in memory. */
  readonly folder: string | undefined;
  readonly now: () => number;
  readonly host: FunctionsHost;
  /** Called after each function that was told. */
  readonly told: () => void;
  readonly report: (fault: unknown) => void;
}

/** Attempts after the first, as Lambda makes of a call that nobody waits for. */
const MORE_TRIES = 2;

export const bucketPath = (name: string): string => `/__local/s3/${name}`;

/** The template's bucket at the gateway's own address, so that a browser needs no leave to post there. */
export function openLocalBucket({ plan, folder, now, host, told, report }: BucketSettings): LocalBucket {
  const shelf = openShelf(folder);
  const running = new Set<Promise<void>>();
  let count = 0;
  const tell = async (target: string, key: string, bytes: number) => {
    const event = noticeOf(plan.name, key, bytes, now());
    for (let attempt = 0; attempt <= MORE_TRIES; attempt += 1) {
      const done = await host.invoke(target, event).then(
        () => true,
        (fault: unknown) => void report(fault),
      );
      if (done === true) break;
    }
    count += 1;
    told();
  };
  const created = (key: string, bytes: number) => {
    for (const { target } of plan.notifications.filter((notification) => key.startsWith(notification.prefix))) {
      const telling = tell(target, key, bytes).finally(() => running.delete(telling));
      running.add(telling);
    }
  };
  const credentials = localCredentials;
  const prefix = bucketPath(plan.name);
  return {
    answer: createS3({ bucket: plan.name, prefix, credentials, shelf, now, created }),
    quiet: async () => {
      while (running.size > 0) await Promise.all(running);
      const told = count;
      count = 0;
      return told;
    },
    keys: shelf.keys,
  };
}

/** As S3 tells a function; keys are encoded as in a form. */
function noticeOf(bucket: string, key: string, size: number, at: number): unknown {
  const encoded = encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');
  return {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: localCredentials.region,
        eventTime: new Date(at).toISOString(),
        eventName: 'ObjectCreated:Post',
        s3: {
          s3SchemaVersion: '1.0',
          bucket: { name: bucket, arn: `arn:aws-cn:s3:::${bucket}` },
          object: { key: encoded, size, sequencer: randomUUID() },
        },
      },
    ],
  };
}
