/** A suite that every engine must pass: handed an opener of fresh tables, it declares its tests. */
import type { TestTable } from './test-table';

export type StoreContract = (fresh: () => Promise<TestTable>) => void;
