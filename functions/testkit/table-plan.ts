/** The one table, read from the template that deploys it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { parse } from 'yaml';

interface TemplatePart {
  readonly Resources: {
    readonly Table: {
      readonly Properties: Pick<
        CreateTableCommandInput,
        'AttributeDefinitions' | 'KeySchema' | 'GlobalSecondaryIndexes'
      >;
    };
  };
}

/** CloudFormation's short tags, whose values don't matter here. */
const customTags = ['!GetAtt', '!Ref', '!Sub'].map((tag) => ({ tag, resolve: (text: string) => text }));

const readProperties = () => {
  const text = readFileSync(join(__dirname, '../../config/serverless/table.yml'), 'utf8');
  return (parse(text, { customTags }) as TemplatePart).Resources.Table.Properties;
};

/** What creates it under another name: tests are kept apart by table names. */
export const tablePlan = (name: string): CreateTableCommandInput => {
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes } = readProperties();
  return { TableName: name, BillingMode: 'PAY_PER_REQUEST', AttributeDefinitions, KeySchema, GlobalSecondaryIndexes };
};
