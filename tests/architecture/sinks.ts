import ts from 'typescript';
import type { SourceFile } from './source-text.ts';

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

/** Each of them in a file, by the file's path. */
export function sinksIn({ path, source }: SourceFile): readonly string[] {
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
