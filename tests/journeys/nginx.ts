import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from '@playwright/test';

export type Site = { readonly port: number; readonly base: string; readonly folder: string };

/** A real nginx, as any user may start it from a folder of its own. It serves built folders by the file they bring. */
export async function startNginx(program: string, sites: readonly Site[]) {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  writeFileSync(join(home, 'nginx.conf'), configuration(home, sites));
  const server = spawn(program, ['-e', 'stderr', '-p', home, '-c', 'nginx.conf'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const complaints: string[] = [];
  server.stderr.on('data', (text) => complaints.push(String(text)));
  for (const { port, base } of sites) {
    await expect(async () => {
      expect(server.exitCode, complaints.join('')).toBeNull();
      await fetch(`http://127.0.0.1:${port}${base}`);
    }).toPass({ timeout: 30_000 });
  }
  return {
    complaints,
    async close() {
      const gone = once(server, 'exit');
      server.kill();
      await gone;
      rmSync(home, { recursive: true });
    },
  };
}

/** What a host has around the file that is built: one process, nothing outside its own folder. */
function configuration(home: string, sites: readonly Site[]): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off; master_process off; pid nginx.pid;
    events {}
    http {
      access_log off;
      ${temporary.map((what) => `${what}_temp_path ${what};`).join(' ')}
      ${sites.map((site) => serverBlock(home, site)).join('\n')}
    }`;
}

function serverBlock(home: string, { port, base, folder }: Site): string {
  const root = base === '/' ? resolve(folder) : join(home, `${port}`);
  if (base !== '/') {
    const place = join(root, base.slice(0, -1));
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(resolve(folder), place);
  }
  return `server { listen 127.0.0.1:${port}; root "${root}"; include "${resolve(folder)}/_nginx.conf"; }`;
}
