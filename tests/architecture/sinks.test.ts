import { expect, test } from 'vitest';
import { sinksIn } from './sinks.ts';
import { filesOf, parsed } from './source-text.ts';

test('nothing in rules/ and src/ turns a text into markup or code, or sends anything off', () => {
  const files = [...filesOf('rules'), ...filesOf('src')].filter(
    ({ path }) => !path.startsWith('src/app/static/'),
  );
  expect(files.length).toBeGreaterThan(250);
  expect(files.flatMap(sinksIn)).toEqual([]);
});

test('the check sees what it looks for', () => {
  const code = `
    element.innerHTML = text; document.write(text); eval(text); new Function(text)();
    setTimeout('work()', 1); location.href = 'javascript:alert(1)'; navigator.sendBeacon('/', text);
    const view = <p dangerouslySetInnerHTML={{ __html: text }} />;
    type Mine = { innerHTML: string };`;
  expect(sinksIn(parsed('here.tsx', code)).map((line) => line.replace('here.tsx: ', ''))).toEqual([
    'innerHTML',
    'document.write',
    'eval',
    'Function',
    'a timer with a text',
    'javascript:alert(1)',
    'sendBeacon',
    'dangerouslySetInnerHTML',
  ]);
});
