import type {Registry} from '../../core/conventions.ts';
import type {Document} from '../../core/document.ts';
import type {RuleFinding} from '../../core/finding.ts';
import {findIdRanges, findIdReferences} from '../../core/id-reference.ts';
import {basename} from '../../core/path.ts';
import {firstMatch} from '../../core/pattern.ts';
import {quote} from '../../core/quote.ts';
import {definitionsOf, fileNameIds, idsOf} from '../../core/registry.ts';
import {defineRule, type RuleContext} from '../../core/rule.ts';
import {findOpening} from '../../core/title.ts';

const DECISIONS = '# Decisions\n\n## D-001 -- First\n\nText.\n\n## D-004 -- Second\n\nText.\n';

export default defineRule({
  id: 'reference/unknown-id',
  description: 'An id that is mentioned is one that its registry defines, and it is defined once.',
  rationale: 'Whoever looks up a decision, a phase or a commit by its id has to find it, and find only one.',
  severity: 'error',
  options: [{key: 'registries', meaning: 'what ids look like, and where they are defined'}],
  examples: [
    {
      name: 'ids, a range with gaps, an amendment, a file and what is still to come',
      config: 'extends: runbooks\n',
      files: {
        'docs/design-decisions.md': `${DECISIONS}\n## D-004 -- AMENDMENT (2026-06-10): more\n\nD-001..D-004, phase-06, phase-07 (planned).\n`,
        'runbooks/phase-06-core.md': '# Phase 06\n\nSee D-004 and runbooks/phase-06-core.md.\n',
      },
      findings: [],
    },
    {
      name: 'a decision and a phase that nobody wrote',
      config: 'extends: runbooks\n',
      files: {
        'docs/design-decisions.md': DECISIONS,
        'runbooks/phase-06-core.md': '# Phase 06\n\nPer D-099, D-001..D-005\nproceed to phase-07.\n',
      },
      findings: [
        'runbooks/phase-06-core.md:3:5: Id `D-099` does not exist in `docs/design-decisions.md`',
        'runbooks/phase-06-core.md:3:19: Id `D-005` does not exist in `docs/design-decisions.md`',
        'runbooks/phase-06-core.md:4:12: Id `phase-07` does not exist: no file has it in its name',
      ],
    },
    {
      name: 'defined twice, and without the line that its state asks for',
      config: 'extends: runbooks\n',
      files: {
        'docs/design-decisions.md': `${DECISIONS}\n## D-001 -- PROPOSED: again\n\nText.\n`,
        'runbooks/phase-06-core.md': '# A\n',
        'runbooks/phase-06-more.md': '# B\n',
      },
      findings: [
        'docs/design-decisions.md:11:1: Unexpected second definition of `D-001`, expected one',
        'docs/design-decisions.md:11:1: Missing line `STATUS: PROPOSED (decision pending). Recorded <date>.` in the section of `D-001`',
        'runbooks/phase-06-more.md:1:1: Unexpected second file of `phase-06`, expected `runbooks/phase-06-core.md` alone',
      ],
    },
    {
      name: 'a history that knows one commit of two',
      config: 'extends: incidents\n',
      commits: ['d4f3916e'],
      files: {'docs/incidents/a.md': '# A\n\n**Commit**: `d4f3916e`\n\n**Commit**: `0123abcd`\n'},
      findings: ['docs/incidents/a.md:5:14: Commit `0123abcd` does not exist in the history'],
    },
    {
      name: 'commits of another repository',
      config: 'extends: incidents\n',
      commits: [],
      files: {'docs/incidents/a.md': '# A\n\n**Commit**: `d4f3916e`\n'},
      findings: [],
    },
  ],
  *check(document, context) {
    for (const registry of context.conventions.registries) {
      yield* checkDefinitions(registry, document, context);
      yield* checkReferences(registry, document, context);
    }
  },
});

function* checkDefinitions(registry: Registry, document: Document, {workspace}: RuleContext): Iterable<RuleFinding> {
  if (registry.type === 'file-name' && registry.isUnique) {
    for (const [id, paths] of fileNameIds(registry, workspace)) {
      if (paths.indexOf(document.path) < 1) continue;
      yield {
        range: findOpening(document),
        message: `Unexpected second file of ${quote(id, 24)}, expected ${quote(paths[0] ?? '', 48)} alone`,
        help: 'Give one of the two another id',
      };
    }
  }
  if (registry.type !== 'heading' || registry.file !== document.path) return;
  const seen = new Set<string>();
  for (const {id, heading, section, state, isRepeat} of definitionsOf(registry, workspace)) {
    if (seen.has(id) && !isRepeat) {
      yield {
        range: heading,
        message: `Unexpected second definition of ${quote(id, 32)}, expected one`,
        help: `Give it an id of its own${Object.values(registry.repeatWhen).length > 0 ? `, or mark it ${quote(Object.values(registry.repeatWhen).join(' '))}` : ''}`,
      };
    }
    if (!isRepeat) seen.add(id);
    const needed = state === null ? undefined : registry.needs[state];
    if (needed && !needed.pattern.test(document.slice(section))) {
      const line = needed.expected.replaceAll('`', '');
      yield {
        range: heading,
        message: `Missing line ${quote(line, 60)} in the section of ${quote(id, 24)}`,
        help: `Add the line below the heading: ${line}`,
      };
    }
  }
}

function* checkReferences(registry: Registry, document: Document, context: RuleContext): Iterable<RuleFinding> {
  const {workspace, conventions, kind} = context;
  if (registry.type === 'commit') return yield* checkCommits(registry, document, context);
  const ids = idsOf(registry, workspace);
  for (const {id, range, isExcused} of findIdReferences(registry, document, conventions, kind)) {
    if (registry.type === 'pull-request') {
      if (workspace.pulls?.closed.get(Number(id)) !== 'none') continue;
      yield {range, message: `Pull request ${quote(id, 24)} does not exist`, help: 'Correct the number'};
    } else if (ids !== null && !ids.has(id) && !isExcused && !isComing(id, registry, context)) {
      const place = registry.type === 'heading' ? ` in ${quote(registry.file, 56)}` : ': no file has it in its name';
      yield {range, message: `Id ${quote(id, 32)} does not exist${place}`, help: 'Correct the id, or define it'};
    }
  }
  if (registry.type === 'heading' && !registry.mayHaveGaps && ids !== null) yield* checkRanges(registry, document, ids);
}

/** Whether an open pull request adds the file. */
function isComing(id: string, registry: Registry, {workspace}: RuleContext): boolean {
  if (registry.type !== 'file-name') return false;
  const open = [...(workspace.pulls?.open.values() ?? [])];
  return open.some(({added}) => added.some((path) => firstMatch(registry.define, basename(path))?.groups.id === id));
}

/** No range is counted through further than this. */
const MAX_RANGE = 1_000;

function* checkRanges(registry: Registry, document: Document, ids: ReadonlySet<string>): Iterable<RuleFinding> {
  for (const {from, to, range} of findIdRanges(registry, document)) {
    const [, prefix = '', first = ''] = /^(.*?)(\d{1,9})$/u.exec(from) ?? [];
    const last = Number(/\d{1,9}$/u.exec(to)?.[0]);
    if (first === '' || !to.startsWith(prefix) || last - Number(first) > MAX_RANGE) continue;
    for (let number = Number(first) + 1; number < last; number++) {
      const id = prefix + String(number).padStart(first.length, '0');
      if (ids.has(id)) continue;
      yield {
        range,
        message: `Missing ${quote(id, 32)} in the range ${quote(document.slice(range), 40)}`,
        help: 'Correct the range, or define the id',
      };
      break;
    }
  }
}

/** An id that git does not know is wrong only where others are known: else the commits are those of another repository. */
function* checkCommits(registry: Registry, document: Document, {workspace, conventions, kind}: RuleContext): Iterable<RuleFinding> {
  const {commits} = workspace;
  if (commits === null || commits.known.size === 0) return;
  for (const {id, range} of findIdReferences(registry, document, conventions, kind)) {
    const key = id.toLowerCase();
    if (!commits.asked.has(key) || commits.known.has(key)) continue;
    yield {
      range,
      message: `Commit ${quote(id, 40)} does not exist in the history`,
      help: 'Name the commit that was merged: a squash leaves the ones before it behind',
      severity: 'warning',
    };
  }
}
