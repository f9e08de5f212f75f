import * as v from 'valibot';
import {ToolError} from '../core/tool-error.ts';
import {MAX} from './bounds.ts';
import type {PassReport} from './pass-report.ts';

const PSEUDO_PATH = /^(?:commit:(?:[0-9a-f]{40}|[0-9a-f]{64})|pull-request:(?:title|body|comment-\d{1,20}))$/u;
/** More lines than any document that is read. */
const MAX_LINE = 100_000_000;

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const whole = (least: number, most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));
const list = <Item extends v.GenericSchema>(item: Item, limit: number) => v.pipe(v.array(item), v.maxLength(limit));

const sha = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u));
/** A file of the repository, or a text that is none, by a form that no file can be taken for. */
const path = v.pipe(text(MAX.path), v.check(isRepositoryPath));
const place = v.pipe(
  text(MAX.path),
  v.check((value) => PSEUDO_PATH.test(value) || isRepositoryPath(value)),
);
const line = whole(1, MAX_LINE);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const many = whole(0, MAX_LINE);

function isRepositoryPath(value: string): boolean {
  return !value.includes('\0') && value.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

const renames = v.pipe(
  v.custom<Record<string, string>>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  // Its own keys alone, each a name like any other: `__proto__` may be that of a file.
  v.transform((value) => Object.entries(value)),
  list(v.strictTuple([path, path]), MAX.renames),
  v.transform((entries) => Object.fromEntries(entries)),
);

function schemaFor(ruleIds: ReadonlySet<string>) {
  const finding = v.pipe(
    v.strictObject({
      ruleId: v.pipe(
        v.string(),
        v.check((id) => ruleIds.has(id)),
      ),
      severity: v.picklist(['error', 'warning', 'info']),
      path: place,
      line,
      endLine: line,
      message: text(MAX.message),
      help: v.nullable(text(MAX.help)),
      subject: v.nullable(place),
      section: v.nullable(text(MAX.identity)),
      identity: v.strictObject({target: text(MAX.identity), line: text(MAX.identity), heading: text(MAX.identity)}),
      now: list(text(MAX.nowLine), MAX.nowLines),
      fixed: v.nullable(v.strictObject({kind: v.picklist(['safe', 'suggested']), lines: list(text(MAX.addedLine), MAX.addedLines)})),
      after: v.nullable(many),
    }),
    v.check(({line: first, endLine}) => first <= endLine),
  );
  const accepted = v.strictObject({
    kind: v.literal('forward-declaration'),
    path: place,
    line,
    target: text(MAX.identity),
    evidence: text(MAX.identity),
  });
  return v.strictObject({
    version: v.literal(1),
    head: sha,
    base: sha,
    prefix: v.union([v.literal(''), path]),
    documents: many,
    changed: many,
    commits: many,
    scripts: v.pipe(
      v.strictObject({parsed: many, of: many}),
      v.check(({parsed, of}) => parsed <= of),
    ),
    hanShare: share,
    findings: list(finding, MAX.findings),
    omitted: many,
    accepted: list(accepted, MAX.accepted),
    renames,
    added: v.nullable(list(path, MAX.documents)),
    deleted: v.nullable(list(path, MAX.documents)),
  });
}

/**
 * Reads a report that another job wrote, which may hold anything: strictly by its form, within bounds, and of the rules with these ids.
 *
 * @throws ToolError that says where it is wrong, and repeats nothing of it
 */
export function readPassReport(bytes: Uint8Array, ruleIds: ReadonlySet<string>): PassReport {
  if (bytes.length > MAX.bytes) {
    throw new ToolError(`Cannot read the report: ${bytes.length} bytes, expected at most ${MAX.bytes}`);
  }
  const {output, issues} = v.safeParse(schemaFor(ruleIds), parseJson(bytes), {abortEarly: true});
  if (issues === undefined) return output;
  throw new ToolError(`Cannot read the report: unexpected value at \`${locate(issues[0])}\``);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes));
  } catch {
    throw new ToolError('Cannot read the report: it is no JSON in UTF-8');
  }
}

/** Where a value stands, as `findings.3.line`; of names that are not ours nothing is repeated. */
function locate({path: steps}: v.BaseIssue<unknown>): string {
  const keys = (steps ?? []).map(({key}: {readonly key?: unknown}) =>
    typeof key === 'number' || (typeof key === 'string' && OWN_KEYS.has(key)) ? String(key) : '…',
  );
  return keys.length === 0 ? 'report' : keys.join('.');
}

const OWN_KEYS = new Set(
  [
    'version head base prefix documents changed commits scripts parsed of hanShare findings omitted accepted renames added deleted',
    'ruleId severity path line endLine message help subject section identity target heading now fixed kind lines after evidence',
  ].flatMap((names) => names.split(' ')),
);
