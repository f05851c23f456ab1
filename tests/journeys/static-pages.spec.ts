import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../fixtures/routes.ts';
import { expect, test } from './journey.ts';

test('there is a file for each of the 47 routes', () => {
  expect(routes).toHaveLength(47);
});

for (const { path, title } of routes) {
  test(`${path} is a file with its own title, its heading and the advice to see a doctor`, () => {
    const html = readFileSync(join('dist', path, 'index.html'), 'utf8');
    expect(html).toContain(`<title>${title} · Scar Options</title>`);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('See a doctor before any treatment');
  });
}

test('no two routes share a title', () => {
  expect(new Set(routes.map(({ title }) => title)).size).toBe(routes.length);
});
