import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Writes beside the pages what is in them of other people's work, with their licences: most ask that their text goes
 * wherever the work goes. The list follows from what the build really took in, so that it cannot be forgotten.
 */
export function thirdPartyNotices(): Plugin {
  /** Where each package lies that ended up in a file for the browser; each environment has a plugin of its own. */
  const packages = new Set<string>();
  return {
    name,
    api: packages,
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const sources = file.type === 'chunk' ? Object.keys(file.modules) : file.originalFileNames;
        for (const source of sources) {
          const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0];
          if (found) packages.add(found);
        }
      }
    },
    buildApp: {
      order: 'post',
      async handler({ environments: { client, worker }, config: { root, build } }) {
        const used = [client, worker].flatMap((environment) => {
          const folders: unknown = environment?.plugins.find((plugin) => plugin.name === name)?.api;
          return folders instanceof Set ? [...folders] : [];
        });
        const notices = used.map((folder) => noticeOf(resolve(root, String(folder)))).toSorted();
        await writeFile(
          resolve(root, build.outDir, 'third-party.txt'),
          notices.join(`\n${'-'.repeat(80)}\n\n`),
        );
      },
    },
  };
}

const name = 'third-party-notices';

function noticeOf(folder: string): string {
  const { name: of, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package comes without a text.';
  return `${of} ${version}\nLicence: ${license}\n\n${text}\n`;
}
