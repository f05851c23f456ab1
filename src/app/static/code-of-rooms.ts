import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildEnvironmentOptions, Manifest, Plugin } from 'vite';

/**
 * How the code is parted into files. All that the first pages need is one file, asked for once; each room whose pages
 * come later adds its own, and a page of such a room names them, so that they are asked for together (`filesBesideScript`).
 */
export function codeOfRooms(): Plugin {
  return {
    name: 'code-of-rooms',
    enforce: 'pre',
    config: () => ({ environments: { client: { build } } }),
    // The bundler's own way to fetch code brings style sheets along; here all styles stand in the page already.
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}

const build: BuildEnvironmentOptions = {
  manifest: true,
  // Pages name what they need themselves.
  modulePreload: false,
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [{ name: 'first', tags: ['$initial'], includeDependenciesRecursively: false }],
      },
    },
  },
};

/**
 * Takes the list of what was built out of the folder, where no visitor needs it.
 * @param dist the built folder
 * @returns the files a page needs beside its script, those of the room it belongs to among them where that comes later
 */
export async function filesBesideScript(dist: string): Promise<(room?: string) => readonly string[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  await rm(join(dist, '.vite'), { recursive: true });
  return (room) => {
    const files = withImports(manifest, 'index.html');
    if (room) withImports(manifest, `src/${room}/pages.ts`, files);
    const [, ...beside] = files;
    return beside;
  };
}

/** The file of a part of the code and all that it imports statically, however deep. */
function withImports(manifest: Manifest, part: string, files = new Set<string>()): Set<string> {
  const chunk = manifest[part];
  if (!chunk) throw new Error(`the build has no ${part}`);
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) withImports(manifest, imported, files);
  return files;
}
