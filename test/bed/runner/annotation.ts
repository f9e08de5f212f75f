import type {CaselessMap} from './caseless-map.ts';
import {trimDotnet} from './parse-command.ts';
import type {RuleSet} from './rules.ts';

/** The types of annotation a step can make. */
export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** An annotation as it reaches the check run. Lines and columns are 1-based as written by the action, 0 when absent. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title: string | null;
  /** Repository-relative when it was under the workspace; null when the annotation has no file. */
  readonly path: string | null;
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly endColumn: number;
}

/** Drops or completes line and column properties that do not fit together, in place. */
export function repairRange(properties: CaselessMap, rules: RuleSet): void {
  const endLine = readInteger(properties.get('endLine'));
  const endColumn = readInteger(properties.get('endColumn'));
  const line = readInteger(properties.get('line'));
  const column = readInteger(properties.get('col'));
  const hasColumn = column !== null || endColumn !== null;
  let lineText = properties.get('line');
  if (endLine !== null && line === null && rules.has('annotation.end-line-alone')) {
    lineText = properties.get('endLine');
    properties.set('line', lineText ?? '');
  }
  if (endColumn !== null && column === null && rules.has('annotation.end-column-alone')) {
    properties.set('col', properties.get('endColumn') ?? '');
  }
  const hasLine = line !== null || (endLine !== null && rules.has('annotation.end-line-alone'));
  if (!hasLine && hasColumn && rules.has('annotation.columns-alone')) drop(properties, 'col', 'endColumn');
  if (endLine !== null && lineText !== properties.get('endLine') && hasColumn && rules.has('annotation.columns-lines')) {
    drop(properties, 'col', 'endColumn');
  }
  if (endLine !== null && line !== null && endLine < line && rules.has('annotation.lines-order')) drop(properties, 'line', 'endLine');
  if (endColumn !== null && column !== null && endColumn < column && rules.has('annotation.columns-order')) {
    drop(properties, 'col', 'endColumn');
  }
}

function drop(properties: CaselessMap, ...names: readonly string[]): void {
  for (const name of names) properties.delete(name);
}

/** `int.TryParse`: white space around, a sign, 32 bits. */
function readInteger(text: string | undefined): number | null {
  if (text === undefined || !/^\s*[+-]?\d+\s*$/.test(text)) return null;
  const number = Number(text);
  return number >= -(2 ** 31) && number < 2 ** 31 ? number : null;
}

/** @returns the path relative to the workspace when it lies under it, as it is otherwise. */
export function relativeTo(workspace: string, path: string): string {
  const folder = workspace.endsWith('/') ? workspace : `${workspace}/`;
  return path.startsWith(folder) && path !== folder ? path.slice(folder.length) : path;
}

/** @returns the annotation that an issue with this message and these properties becomes; null for a blank message. */
export function toAnnotation(level: AnnotationLevel, message: string, properties: CaselessMap, rules: RuleSet): Annotation | null {
  if (trimDotnet(message) === '' && rules.has('annotation.blank')) return null;
  const file = properties.get('file');
  const line = readInteger(properties.get('line')) ?? 0;
  const column = readInteger(properties.get('col')) ?? 0;
  const isEndFilled = rules.has('annotation.ends');
  return {
    level,
    message,
    title: properties.get('title') ?? null,
    path: file === undefined || trimDotnet(file) === '' ? null : file,
    line,
    endLine: readInteger(properties.get('endLine')) ?? (isEndFilled ? line : 0),
    column,
    endColumn: readInteger(properties.get('endColumn')) ?? (isEndFilled ? column : 0),
  };
}
