import { createHash } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { CloudWish, Demo } from './cloud-wish';
import type { DataFolder } from './data-folder';
import { writeAll } from './database/table';
import { environmentOf } from './environment';
import type { Filling } from './filled-database';
import type { Simulators } from './simulators';
import type { CloudPlan } from './template/template';

/** How an empty database is filled: with the demo, as the functions would read it. */
export function fillingOf(
  wish: CloudWish,
  plan: CloudPlan,
  folder: DataFolder,
  { kms, wechat, wechatDoor }: Simulators,
  now: number,
): Filling {
  const fill = async (client: DynamoDBClient, dynamodb: string) => {
    // No photo is seeded, so nobody asks for the bucket yet.
    const endpoints = { dynamodb, kms: kms.url, wechat: wechatDoor.url, bucket: () => 'http://localhost' };
    const environments = plan.functions.map((functionPlan) => environmentOf(functionPlan, endpoints));
    await wish.demo.seed({
      root: wish.root,
      now,
      client,
      tableName: plan.table.name,
      environment: Object.assign({}, ...environments) as Record<string, string>,
      openidOf: wechat.openidFor,
      write: (items) => writeAll(client, plan.table, items),
    });
  };
  const withFaults = wish.withFaults ?? false;
  return { folder, engine: wish.engine, withFaults, plan: plan.table, version: versionOf(plan, wish.demo), fill };
}

function versionOf(plan: CloudPlan, demo: Demo): string {
  return createHash('sha256')
    .update(JSON.stringify([plan.table.create, demo.version]))
    .digest('base64url')
    .slice(0, 16);
}
