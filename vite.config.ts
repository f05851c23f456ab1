import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { codeOfRooms } from './src/app/static/code-of-rooms.ts';
import { staticPages } from './src/app/static/plugin.ts';
import { thirdPartyNotices } from './src/app/static/third-party.ts';

export default defineConfig(({ command, isPreview }) => ({
  // React itself has had this hook since its version 18; the router still brings a stand-in for older ones.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  plugins: [react(), codeOfRooms(), staticPages(), thirdPartyNotices()],
  // While developing, every address is answered by index.html; what is built has a file for each.
  appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
  // No tool from outside looks into a page that holds answers; without the hook for one, the app is smaller too.
  ...(command === 'build' && { define: { __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined' } }),
  build: {
    // Small pictures stay files: nothing in the page needs a data address.
    assetsInlineLimit: 0,
    // One sheet for all pages: it stands inside each of them, so none is ever seen without its style.
    cssCodeSplit: false,
    target: ['chrome111', 'firefox114', 'safari16.4'],
  },
  preview: { cors: false },
  test: {
    // A slow or busy machine is no failure; what hangs still ends.
    testTimeout: 60_000,
    // All cores: the default leaves one idle, which on two is half of them.
    maxWorkers: '100%',
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: [
            'tests/rules/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
            'tests/bench/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'views',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/rules/**', 'tests/architecture/**', 'tests/bench/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
}));
