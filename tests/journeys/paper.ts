import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What came out of the printer: how many pages, what stands on them, whether it is tagged for screen readers. */
export async function print(page: Page, format: 'A4' | 'Letter') {
  const printed = await page.pdf({ format, tagged: true, printBackground: false });
  const pdf = await getDocument({ data: new Uint8Array(printed), verbosity: 0 }).promise;
  const { Marked: tagged } = (await pdf.getMarkInfo()) as { Marked?: boolean };
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return plain(
        items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''),
      );
    }),
  );
  return { pages, text: plain(pages.join(' ')), tagged: tagged === true };
}

/** Text as it is read: spaces and line ends count once. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
