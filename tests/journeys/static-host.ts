import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { headersFor, parseHeadersFile } from '../../src/app/static/security-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A static host whose folder can be changed while it runs, as a deployment does, and which can be cut off. */
export class StaticHost {
  private readonly server: Server;
  private folder: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.server = createServer(async (request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const wanted = join(this.folder, path.endsWith('/') ? `${path}index.html` : path);
      const found = existsSync(wanted) && statSync(wanted).isFile();
      const file = found ? wanted : join(this.folder, '404.html');
      const headers = headersFor(
        parseHeadersFile(await readFile(join(this.folder, '_headers'), 'utf8')),
        path,
      );
      response.writeHead(found ? 200 : 404, {
        ...Object.fromEntries(headers),
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      });
      response.end(await readFile(file));
    });
  }

  /** @param folder what it serves first */
  static async serving(folder: string, port: number): Promise<StaticHost> {
    const host = new StaticHost(folder);
    await new Promise<void>((resolve) => host.server.listen(port, 'localhost', resolve));
    return host;
  }

  /** From now on it serves another folder. */
  deploy(folder: string): void {
    this.folder = folder;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
