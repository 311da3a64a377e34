/** WeChat forbids making functions out of text, so schemas must not compile themselves. Imported before any schema is made. */
import * as z from 'zod/mini';

z.config({ jitless: true });
