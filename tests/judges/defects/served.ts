import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../../../src/app/static/security-headers.ts';
import { defects, withDefect } from './defects.ts';
import { cleanPage } from './page.ts';

/** Serves the clean page at `/` and each defect at its number, with the site's own policy: `/1/`, `/2/` … */
export function serveDefects(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (/[.]\w+$/.test(address)) {
      const file = join('dist', address);
      if (!existsSync(file)) response.statusCode = 404;
      if (file.endsWith('.svg')) response.setHeader('Content-Type', 'image/svg+xml');
      response.end(existsSync(file) ? readFileSync(file) : '');
      return;
    }
    const defect = defects[Number(address.replaceAll('/', '')) - 1];
    const page = defect ? withDefect(cleanPage, defect) : cleanPage;
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      defect?.policy ?? contentSecurityPolicy({ styles: [style], scripts: [] }),
    );
    response.end(page);
  });
  return new Promise((ready) => server.listen(port, 'localhost', () => ready(server)));
}
