import { inBrowser } from '../../../platform/surface';

/** On paper or into a PDF, as the browser's own dialog offers; inside WeChat there is no printer. */
export const canPrint = inBrowser;

export const printPage = (): void => window.print();
