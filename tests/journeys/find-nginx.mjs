import { existsSync } from 'node:fs';

/** An nginx already on this machine: named by NGINX_PATH, or where systems keep it. */
export function installedNginx() {
  const places = [
    process.env['NGINX_PATH'],
    '/usr/sbin/nginx',
    '/usr/local/sbin/nginx',
    '/usr/local/bin/nginx',
    '/opt/homebrew/bin/nginx',
  ];
  return places.find((place) => place !== undefined && existsSync(place));
}

export const withoutNginx =
  'nginx did not serve the site: there is none on this machine. The local server was asked for the same.';
