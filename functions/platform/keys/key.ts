/** Every key of the table is born in this folder. The access patterns in the README are a reading of it. */

export interface Key {
  readonly pk: string;
  readonly sk: string;
}
