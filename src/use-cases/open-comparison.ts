import {loadConfig} from '../config/load.ts';
import {loadBaseline} from '../config/load-baseline.ts';
import type {Renames} from '../core/compare.ts';
import type {Conventions} from '../core/conventions.ts';
import {compareText, type Finding, lighter, type Severity, toolFinding} from '../core/finding.ts';
import {chooseFurtherFiles} from '../core/further-files.ts';
import {ToolError} from '../core/tool-error.ts';
import {addKnownCommits} from '../sources/known-commits.ts';
import {CONFIG_PATH, type OpenedSource, openSource} from '../sources/open.ts';
import {listChanged, listRenames, readTouchedLines} from '../sources/revisions.ts';
import type {SourceContent} from '../sources/source.ts';
import type {BaselineChange} from './judge-baseline.ts';

export interface ComparisonRequest {
  /** The directory to run in. */
  readonly start: string;
  /** Full id of the commit to compare with. */
  readonly base: string;
  /** The revision that is compared; null means the working tree. */
  readonly head: string | null;
  /** A configuration named by hand, which then judges both sides. */
  readonly config: string | null;
  /** Full id of a later commit of the base branch whose configuration judges in place of that of `base`. */
  readonly judge?: string;
  readonly ruleIds: readonly string[];
}

/** Two states of one root, ready to be read. */
export interface Comparison {
  readonly base: OpenedSource;
  readonly head: OpenedSource;
  /** Reads one of the two, with what the history says of the commits that it names. */
  readonly read: (side: 'base' | 'head') => Promise<SourceContent>;
  readonly renames: Renames;
  /** The files that the change adds or writes to. */
  readonly changed: ReadonlySet<string>;
  /** Whether the change touches a 1-based line of a path. */
  readonly isTouched: (path: string, line: number) => boolean;
  /** The conventions of the base. */
  readonly conventions: Conventions;
  /** Says so when the configuration is another one in head. */
  readonly remarks: readonly Finding[];
  /** The baselines of both sides, by the name that they usually have. */
  readonly baselines: Omit<BaselineChange, 'renames'>;
}

/** Opens both sides. Throws a `ToolError` when one cannot be read, or when neither has a valid configuration. */
export async function openComparison(request: ComparisonRequest): Promise<Comparison> {
  const {start, config, ruleIds} = request;
  const judge = request.judge === undefined ? null : await openSource(start, request.judge);
  const base = await openSource(start, request.base, judge?.rootInRepository ?? null);
  // A change must not move the root by the configurations that it adds or takes away.
  const head = await openSource(start, request.head, base.rootInRepository);
  const old = await tryConfig(judge ?? base, config, start, ruleIds);
  const changed = await tryConfig(head, config, start, ruleIds);
  // A base whose configuration is not valid judges nothing; then the change that mends it is judged by its own.
  const conventions = old.conventions ?? changed.conventions;
  if (conventions === null) throw old.error;
  const baselines = await openBaselines(base, head, start);
  const [renames, changedFiles, isTouched] = await Promise.all([
    listRenames(start, request.base, request.head, base.rootInRepository),
    listChanged(start, request.base, request.head, base.rootInRepository),
    readTouchedLines(start, request.base, request.head, base.rootInRepository),
  ]);
  const sides = {base, head};
  const read = async (side: 'base' | 'head') => {
    const content = await sides[side].source.read((files) => chooseFurtherFiles(files, conventions));
    return addKnownCommits(sides[side], start, content, conventions);
  };
  const remarks = config === null ? remark(old, changed, conventions) : [];
  return {base, head, read, renames, changed: changedFiles, isTouched, baselines, conventions, remarks};
}

/** Throws a `ToolError` when that of head is none; what the change mends may be broken in base. */
async function openBaselines(base: OpenedSource, head: OpenedSource, start: string): Promise<Omit<BaselineChange, 'renames'>> {
  const now = await loadBaseline(head, null, start);
  const before = now.recorded === null ? null : await loadBaseline(base, null, start).catch(() => now);
  return {path: now.path, base: before?.recorded ?? null, head: now.recorded};
}

interface TriedConfig {
  readonly conventions: Conventions | null;
  readonly error: ToolError | null;
}

async function tryConfig(side: OpenedSource, config: string | null, start: string, ruleIds: readonly string[]): Promise<TriedConfig> {
  try {
    return {conventions: await loadConfig(side, config, start, ruleIds), error: null};
  } catch (error) {
    if (error instanceof ToolError) return {conventions: null, error};
    throw error;
  }
}

/** What to say of a configuration that is another one in head. */
function remark(old: TriedConfig, changed: TriedConfig, {severities}: Conventions): Finding[] {
  const found = describeChange(old, changed);
  const limit = severities['tool/changed-config'] ?? 'error';
  if (found === null || limit === 'off') return [];
  const severity = lighter(limit, found.severity);
  return [toolFinding('tool/changed-config', severity, CONFIG_PATH, found.message, found.help)];
}

function describeChange(old: TriedConfig, changed: TriedConfig): {message: string; help: string; severity: Severity} | null {
  if (changed.error !== null) {
    const {place, message} = changed.error;
    const at = place === null ? '' : ` at ${place.replace(`${CONFIG_PATH}:`, '')}`;
    return {message: `Configuration is not valid${at}: ${message}`, help: 'Mend it: once merged, every run would fail', severity: 'error'};
  }
  if (areSame(changed.conventions, old.conventions)) return null;
  const judge = old.conventions === null ? 'this one, since that of the base is not valid,' : 'the one of the base';
  return {
    message: `Unexpected change of the configuration, expected ${judge} to judge this change`,
    help: 'Read what it loosens before you merge',
    severity: 'info',
  };
}

/** Whether two conventions say the same: patterns count by their source, since every reading makes its own, and keys in any order. */
function areSame(one: Conventions | null, other: Conventions | null): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  if (value instanceof RegExp) return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
}
