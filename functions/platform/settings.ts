/** Settings lie beside their nodes; the nearest node that names a value wins. */
import * as z from 'zod/mini';
import type { PlacePath } from '../../shared/kernel/place';
import { inheritSettings, partialSettingsSchema, type Settings } from '../../shared/kernel/settings';
import { placeKeys } from './keys/people';
import type { Row, Table } from './table';

const settingsRow = z.object({ settings: partialSettingsSchema });

/** From the rows of nodes, outermost first; a node may have none. */
export const settingsFrom = (layers: readonly (Row | undefined)[]): Settings =>
  inheritSettings(layers.flatMap((row) => (row === undefined ? [] : [settingsRow.parse(row).settings])));

/** What binds at a place. */
export const readSettingsAt = async (table: Table, { district, street, community }: PlacePath): Promise<Settings> => {
  const nodes = [district, street, community].filter((node) => node !== undefined);
  return settingsFrom(await table.get(nodes.map((node) => placeKeys(node).settings)));
};
