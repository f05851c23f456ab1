import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @param {string} command @param {readonly string[]} args */
export const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/**
 * Installs Debian's packages, where this user may.
 * @param {readonly string[]} packages
 * @returns whether they are there now
 */
export function installFromDebian(...packages) {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  /** @param {readonly string[]} args */
  const apt = (...args) => {
    const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    return run(command, ...rest);
  };
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
  return install() || (apt('update') && install());
}
