import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The type of printed sheets. It lies beside the bundle of the one function that prints, and in no other's package. */
export const readSheetFont = (): Uint8Array => readFileSync(join(__dirname, 'fonts', 'NotoSansHans-Regular.otf'));
