import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildEnvironmentOptions, Manifest, Plugin } from 'vite';

/**
 * How the code is parted into files. All that the first pages need is React in one and the app in another, read one
 * after the other; each room whose pages come later adds its own, and a page of such a room names them, so that they
 * are asked for together (`filesBeside`).
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
        groups: [
          {
            name: 'react',
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]|[\\/]start[\\/]react[.]ts$/,
            priority: 1,
            includeDependenciesRecursively: false,
          },
          { name: 'first', tags: ['$initial'], includeDependenciesRecursively: false },
        ],
      },
    },
  },
};

/**
 * Takes the list of what was built out of the folder, where no visitor needs it.
 * @param dist the built folder
 * @param scripts the files every page starts with
 * @returns the files a page needs beside them, those of the room it belongs to among them where that comes later
 */
export async function filesBeside(
  dist: string,
  scripts: readonly string[],
): Promise<(room?: string) => readonly string[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  await rm(join(dist, '.vite'), { recursive: true });
  const first = Object.keys(manifest).filter((part) => scripts.includes(manifest[part]?.file ?? ''));
  return (room) => {
    const files = new Set<string>();
    for (const part of room ? [...first, `src/${room}/pages.ts`] : first)
      addWithImports(manifest, part, files);
    return [...files].filter((file) => !scripts.includes(file));
  };
}

/** Adds the file of a part of the code and all that it imports statically, however deep. */
function addWithImports(manifest: Manifest, part: string, files: Set<string>): void {
  const chunk = manifest[part];
  if (!chunk) throw new Error(`the build has no ${part}`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) addWithImports(manifest, imported, files);
}
