/** What a reader sees of a PDF: its words, page by page. The reader is one of its own process, for it speaks modules of its own kind. */
import { execFileSync } from 'node:child_process';

const reading = `
import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
const pdf = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
const { text } = await extractText(pdf);
const { info } = await getMeta(pdf);
console.log(JSON.stringify({ pages: text, title: info.Title, created: info.CreationDate }));`;

export interface ReadPdf {
  readonly pages: readonly string[];
  readonly title: string;
  readonly created: string;
}

export const readPdf = (pdf: Uint8Array): ReadPdf =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', reading], { input: pdf, encoding: 'utf8' }),
  );
