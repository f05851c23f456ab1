import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A text that stands in a source file as it is, with what is around it. */
export type SourceText = { readonly text: string; readonly node: ts.Node };

export type SourceFile = { readonly path: string; readonly source: ts.SourceFile };

export function parsed(path: string, code: string): SourceFile {
  return { path, source: ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, true) };
}

/** Every source file of a room, by its path. */
export function filesOf(room: string): readonly SourceFile[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /[.]tsx?$/.test(file))
    .map((file) => parsed(join(room, file), readFileSync(join(room, file), 'utf8')))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * The texts a file holds: strings, templates with … for what is filled in, and what stands between JSX tags.
 * Names of properties, modules and types are none.
 */
export function textsOf({ source }: SourceFile): readonly SourceText[] {
  const found: SourceText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = textAt(node);
    if (text !== undefined) found.push({ text, node });
    ts.forEachChild(node, (child) => {
      if (!isKey(child)) visit(child);
    });
  };
  visit(source);
  return found;
}

const isKey = (node: ts.Node) => ts.isPropertyAssignment(node.parent) && node.parent.name === node;

function textAt(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text.trim();
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}
