import {isDeepStrictEqual} from 'node:util';
import {loadConfig} from '../config/load.ts';
import type {Renames} from '../core/compare.ts';
import type {Conventions} from '../core/conventions.ts';
import {type Finding, type Severity, toolFinding} from '../core/finding.ts';
import {ToolError} from '../core/tool-error.ts';
import {CONFIG_PATH, type OpenedSource, openSource} from '../sources/open.ts';
import {listRenames, readTouchedLines} from '../sources/revisions.ts';

export interface ComparisonRequest {
  /** The directory to run in. */
  readonly start: string;
  /** Full id of the commit to compare with. */
  readonly base: string;
  /** The revision that is compared; null means the working tree. */
  readonly head: string | null;
  /** A configuration named by hand, which then judges both sides. */
  readonly config: string | null;
  readonly ruleIds: readonly string[];
}

/** Two states of one root, ready to be read. */
export interface Comparison {
  readonly base: OpenedSource;
  readonly head: OpenedSource;
  readonly renames: Renames;
  /** Whether the change touches a 1-based line of a path. */
  readonly isTouched: (path: string, line: number) => boolean;
  /** The conventions of the base. */
  readonly conventions: Conventions;
  /** Says so when the configuration is another one in head. */
  readonly remarks: readonly Finding[];
}

/** Opens both sides. Throws a `ToolError` when one cannot be read, or when the base has no valid configuration. */
export async function openComparison(request: ComparisonRequest): Promise<Comparison> {
  const {start, config, ruleIds} = request;
  const base = await openSource(start, request.base);
  // A change must not move the root by the configurations that it adds or takes away.
  const head = await openSource(start, request.head, base.rootInRepository);
  const conventions = await loadConfig(base, config, start, ruleIds);
  const [renames, isTouched] = await Promise.all([
    listRenames(start, request.base, request.head, base.rootInRepository),
    readTouchedLines(start, request.base, request.head, base.rootInRepository),
  ]);
  const remarks = config === null ? await compareConfigs(head, conventions, start, ruleIds) : [];
  return {base, head, renames, isTouched, conventions, remarks};
}

async function compareConfigs(head: OpenedSource, conventions: Conventions, start: string, ruleIds: readonly string[]): Promise<Finding[]> {
  const say = (message: string, help: string, severity: Severity): Finding[] => {
    const limit = conventions.severities['tool/changed-config'] ?? severity;
    return limit === 'off' ? [] : [toolFinding('tool/changed-config', severity, CONFIG_PATH, message, help)];
  };
  try {
    const changed = await loadConfig(head, null, start, ruleIds);
    if (isDeepStrictEqual(changed, conventions)) return [];
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const place = error.place === null ? '' : ` at ${error.place.replace(`${CONFIG_PATH}:`, '')}`;
    return say(`Configuration is not valid${place}: ${error.message}`, 'Mend it: once merged, every run would fail', 'error');
  }
  return say(
    'Unexpected change of the configuration, expected the one of the base to judge this change',
    'Read what it loosens before you merge',
    'info',
  );
}
