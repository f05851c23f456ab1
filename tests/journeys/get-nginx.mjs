/**
 * Makes sure that there is an nginx to serve the built site in a test: one that is there already; else Debian's package.
 * Where neither can be had, this is said and that one test is left out; where CI is set, it fails.
 */
import { installedNginx, withoutNginx } from './find-nginx.mjs';
import { installFromDebian } from './from-debian.mjs';

// The package starts a server of its own, which nobody asked for on a machine they work at: there, it is only looked for.
const mayInstall = process.getuid?.() === 0;
// What starts servers while packages are installed lets them be at this level.
process.env['RUNLEVEL'] = '1';

if (installedNginx() === undefined && mayInstall) installFromDebian('nginx-light');
if (installedNginx() === undefined) {
  console.error(`${withoutNginx} Install nginx, or set NGINX_PATH to one.`);
  if (process.env['CI']) process.exit(1);
}
