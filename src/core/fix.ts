import {applyEdits, composeEdits, type TextEdit} from './edits.ts';
import {type AddedFinding, findAdded} from './find-added.ts';
import {compareFindings, type Finding} from './finding.ts';
import {collectEdits, pickRepairs, type Repair, toRepair} from './pick-fixes.ts';

export interface FixRequest {
  /** What is to be fixed, and what must not be added to; in report order. */
  readonly findings: readonly Finding[];
  /** The text of a document that may be changed, by path; null for every other path. */
  readonly textOf: (path: string) => string | null;
  /** The findings when some documents have other texts. */
  readonly relint: (changed: ReadonlyMap<string, string>) => Promise<readonly Finding[]>;
  /** Whether a finding's fix is to be made. */
  readonly isWanted: (finding: Finding) => boolean;
}

/** A document that fixes changed. */
export interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** Sorted edits that lead from `before` to `after`. */
  readonly edits: readonly TextEdit[];
}

/** A fix that was not made. */
export interface Withdrawn {
  /** As it stands in the fixed documents. */
  readonly finding: Finding;
  /** Completes the sentence `Left out the fix of …: `. */
  readonly reason: string;
}

export interface FixResult {
  /** In code unit order of the paths. */
  readonly changes: readonly Change[];
  /** How many findings were fixed. */
  readonly fixed: number;
  /** In report order. */
  readonly withdrawn: readonly Withdrawn[];
}

/** A pass makes all fixes that do not overlap; what overlaps needs another. A few do for real documents. */
const MAX_PASSES = 10;
/** How often the documents are linted to find the fixes that do harm among those that do not. */
const MAX_ATTEMPTS = 100;

/**
 * Makes the wanted fixes, pass by pass until there are none left. Every fix is proved by another lint: one that leaves its finding where
 * it is or adds one, in any document, is withdrawn and named. Of fixes that overlap, the one whose finding comes first goes first.
 */
export async function fixFindings(request: FixRequest): Promise<FixResult> {
  const texts = new Map<string, string>();
  const edits = new Map<string, readonly TextEdit[]>();
  const textOf = (path: string) => texts.get(path) ?? request.textOf(path);
  const budget = {attempts: MAX_ATTEMPTS};
  let {findings} = request;
  let withdrawn: readonly Withdrawn[] = [];
  let fixed = 0;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const outcome = await runPass(
      {...request, findings, textOf, relint: (changed) => request.relint(new Map([...texts, ...changed]))},
      budget,
    );
    withdrawn = outcome.withdrawn;
    if (outcome.made.length === 0) break;
    fixed += outcome.made.length;
    findings = outcome.findings;
    for (const [path, made] of collectEdits(outcome.made)) {
      const middle = textOf(path) ?? '';
      edits.set(path, composeEdits(middle, edits.get(path) ?? [], made));
      texts.set(path, applyEdits(middle, made));
    }
  }
  const paths = [...texts.keys()].sort();
  const changes = paths.map((path) => ({
    path,
    before: request.textOf(path) ?? '',
    after: texts.get(path) ?? '',
    edits: edits.get(path) ?? [],
  }));
  return {
    changes: changes.filter(({before, after}) => before !== after),
    fixed,
    withdrawn: withdrawn.toSorted((a, b) => compareFindings(a.finding, b.finding)),
  };
}

interface PassOutcome {
  readonly made: readonly Repair[];
  /** What is found when those are made. */
  readonly findings: readonly Finding[];
  readonly withdrawn: readonly Withdrawn[];
}

async function runPass(request: FixRequest, budget: {attempts: number}): Promise<PassOutcome> {
  const withdrawn: Withdrawn[] = [];
  let waiting: readonly Repair[] = request.findings.filter(request.isWanted).flatMap((finding) => {
    const repair = finding.fix && toRepair(finding, finding.fix, request.textOf);
    if (finding.fix && !repair) withdrawn.push({finding, reason: 'its edits do not fit the documents that may be changed'});
    return repair ? [repair] : [];
  });
  let made: readonly Repair[] = [];
  let {findings} = request;
  // What waits for a fix that was then withdrawn gets its turn in the same pass.
  while (made.length === 0 && waiting.length > 0) {
    const picked = pickRepairs(waiting);
    waiting = picked.waiting;
    const pending = [picked.repairs];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const trial = [...made, ...next];
      const {added, result} = budget.attempts-- > 0 ? await attempt(request, trial) : OUT_OF_ATTEMPTS;
      if (added.length === 0) {
        made = trial;
        findings = result;
      } else if (next.length === 1 || budget.attempts < 0) {
        for (const {finding} of next) withdrawn.push({finding, reason: explain(finding, added)});
      } else {
        pending.push(...divide(next, added));
      }
    }
  }
  return {made, findings, withdrawn};
}

interface Attempt {
  /** What the repairs add, or leave. */
  readonly added: readonly AddedFinding[];
  readonly result: readonly Finding[];
}

const OUT_OF_ATTEMPTS: Attempt = {added: [{finding: null, edited: []}], result: []};

async function attempt({findings, textOf, relint}: FixRequest, repairs: readonly Repair[]): Promise<Attempt> {
  const edits = collectEdits(repairs);
  const before = new Map([...edits.keys()].map((path) => [path, textOf(path) ?? '']));
  const after = new Map([...edits].map(([path, ofPath]) => [path, applyEdits(before.get(path) ?? '', ofPath)]));
  const result = await relint(after);
  const fixed = new Set(repairs.map(({finding}) => finding));
  const rest = findings.filter((finding) => !fixed.has(finding));
  return {added: findAdded(rest, result, {edits, before, after}), result};
}

/** Two parts of repairs that do harm together, the second to be tried first: those that may have done it, and the others. */
function divide(repairs: readonly Repair[], added: readonly AddedFinding[]): readonly [readonly Repair[], readonly Repair[]] {
  const near = new Set(added.flatMap(({edited}) => edited.map((edit) => JSON.stringify(edit))));
  const paths = new Set(added.map(({finding}) => finding?.path));
  const tests = [
    ({edits}: Repair) => edits.some((edit) => near.has(JSON.stringify(edit))),
    ({edits}: Repair) => edits.some(({path}) => paths.has(path)),
  ];
  for (const isSuspect of tests) {
    const suspects = repairs.filter(isSuspect);
    if (suspects.length > 0 && suspects.length < repairs.length) return [suspects, repairs.filter((repair) => !isSuspect(repair))];
  }
  const half = Math.ceil(repairs.length / 2);
  return [repairs.slice(half), repairs.slice(0, half)];
}

function explain(finding: Finding, added: readonly AddedFinding[]): string {
  const first = added[0]?.finding ?? null;
  if (first === null) return 'too many fixes do harm, so that it was not tried';
  if (first.ruleId === finding.ruleId && first.path === finding.path) return 'it would not remove its finding';
  return `it would add \`${first.ruleId}\` to ${first.path}`;
}
