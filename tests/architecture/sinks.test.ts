import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesOf, parsed, type SourceFile } from './source-text.ts';

/** What turns a text into markup or code, and what sends something off or leaves it where others read it. */
const sinks = new Set([
  'dangerouslySetInnerHTML',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'DOMParser',
  'parseFromString',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'srcdoc',
  'srcDoc',
  'execCommand',
  'eval',
  'Function',
  'importScripts',
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'BroadcastChannel',
  'postMessage',
  'cookie',
  'sessionStorage',
  'indexedDB',
]);
function sinksIn({ path, source }: SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && sinks.has(node.text)) found.push(`${path}: ${node.text}`);
    if (ts.isCallExpression(node) && /^document[.]write/.test(node.expression.getText())) {
      found.push(`${path}: document.write`);
    }
    if (ts.isStringLiteralLike(node) && /^\s*(javascript|data):/i.test(node.text)) {
      found.push(`${path}: ${node.text}`);
    }
    if (ts.isCallExpression(node) && /^(window\.)?set(Timeout|Interval)$/.test(node.expression.getText())) {
      const [work] = node.arguments;
      if (work && ts.isStringLiteralLike(work)) found.push(`${path}: a timer with a text`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

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
