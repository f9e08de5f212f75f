import {findLastStart} from '../../core/bisect.ts';
import type {Family, HeadingRegistry} from '../../core/conventions.ts';
import type {Document} from '../../core/document.ts';
import type {RuleFinding} from '../../core/finding.ts';
import {matchesIn} from '../../core/id-reference.ts';
import {kinOf} from '../../core/kin.ts';
import {namedPaths} from '../../core/named-paths.ts';
import {quote} from '../../core/quote.ts';
import {type Definition, definitionsOf} from '../../core/registry.ts';
import {defineRule, type RuleContext} from '../../core/rule.ts';
import {findOpening} from '../../core/title.ts';

const decisions = (answer: string) => `# Decisions\n\n## D-001 -- First\n\n${answer}\n\n## D-002 -- Second\n\nThis one supersedes D-001.\n`;

export default defineRule({
  id: 'reference/not-reciprocal',
  description: 'Documents that belong together name each other, and what supersedes another is named there.',
  rationale: 'Whoever arrives at the one has to learn of the other, whichever of them the search led to.',
  severity: 'warning',
  options: [
    {key: 'families', meaning: 'which documents belong together'},
    {key: 'registries.<name>.reciprocal', meaning: 'relations that are named at both ends'},
  ],
  examples: [
    {
      name: 'a case that names its guide under the title',
      files: {
        'docs/addon-a-guide.md': '# A\n',
        'docs/cases/pg/x-case.md': '# X\n\nPart of [A](../../addon-a-guide.md).\n\n## More\n',
        'docs/cases/pg/y-case.md': '# Y\n\nPart of `addon-b-guide.md` (TBD).\n',
      },
      findings: [],
    },
    {
      name: 'a case that names a guide in passing, much later',
      files: {
        'docs/addon-a-guide.md': '# A\n',
        'docs/cases/pg/x-case.md': '# X\n\nText.\n\n## More\n\nSee [A](../../addon-a-guide.md).\n',
      },
      findings: ['docs/cases/pg/x-case.md:1:1: Missing name of the parent document near the title'],
    },
    {
      name: 'a decision that does not say what superseded it',
      config: 'extends: runbooks\n',
      files: {'docs/design-decisions.md': decisions('Text.')},
      findings: ['docs/design-decisions.md:9:10: Missing `superseded by D-002` in the section of `D-001`'],
    },
    {
      name: 'a decision that does',
      config: 'extends: runbooks\n',
      files: {'docs/design-decisions.md': decisions('Superseded by D-002.')},
      findings: [],
    },
    {
      name: 'a family that wants an answer',
      config: 'extends: general\nfamilies:\n  - {id: f, parents: ["a/*.md"], members: ["b/*.md"], where: anywhere, mutual: true}\n',
      files: {'a/p.md': '# P\n\n[m](../b/m.md)\n', 'b/m.md': '# M\n\n[p](../a/p.md)\n', 'b/n.md': '# N\n\n## More\n\n`a/p.md`\n'},
      findings: ['a/p.md:1:1: Missing name of `b/n.md`, which names this document as its parent'],
    },
  ],
  *check(document, context) {
    for (const family of context.conventions.families) yield* checkFamily(family, document, context);
    for (const registry of context.conventions.registries) {
      if (registry.type === 'heading' && registry.file === document.path) yield* checkRelations(registry, document, context);
    }
  },
});

function* checkFamily(family: Family, document: Document, {workspace, conventions}: RuleContext): Iterable<RuleFinding> {
  const {parents, members} = kinOf(family, workspace, conventions);
  // Where there is no parent at all, the family is not one of this repository.
  const hasParents = parents.size > (parents.has(document.path) ? 1 : 0);
  if (hasParents && members.get(document.path)?.length === 0) {
    yield {
      range: findOpening(document),
      message: `Missing name of the parent document${family.where === 'intro' ? ' near the title' : ''}`,
      help: `Name it ${family.where === 'intro' ? 'before the first section' : 'in the text'}, one of ${family.parents.join(', ')}`,
    };
  }
  if (!family.isMutual || !parents.has(document.path)) return;
  const named = new Set(namedPaths(document, workspace, conventions, null));
  for (const [member, theirs] of members) {
    if (named.has(member) || !theirs.includes(document.path)) continue;
    yield {
      range: findOpening(document),
      subject: member,
      message: `Missing name of ${quote(member, 56)}, which names this document as its parent`,
      help: 'Name it where the others of its kind are named',
    };
  }
}

/** Who says `supersedes D-001` is answered by the section of D-001, and the other way round. */
function* checkRelations(registry: HeadingRegistry, document: Document, {workspace}: RuleContext): Iterable<RuleFinding> {
  if (registry.reciprocal === null) return;
  const [one, other] = registry.reciprocal;
  const definitions = definitionsOf(registry, workspace);
  const known = new Set(definitions.map(({id}) => id));
  const claims = [one, other].map(({pattern}) =>
    [...matchesIn(document, pattern)].map(({prose, match}) => {
      const range = prose.spanOf(match);
      const subjects = subjectsOf(registry, definitions, prose.text.slice(Math.max(0, match.start - LOOK), match.start), range.start);
      return {subjects: subjects.filter((id) => known.has(id)), object: match.groups.id ?? '', range};
    }),
  );
  const told = new Set<string>();
  for (const [index, list] of claims.entries()) {
    const answers = new Set((claims[1 - index] ?? []).flatMap(({subjects, object}) => subjects.map((subject) => `${subject} ${object}`)));
    for (const {subjects, object, range} of list) {
      const [subject] = subjects;
      if (subject === undefined || subjects.includes(object) || !known.has(object)) continue;
      if (subjects.some((id) => answers.has(`${object} ${id}`)) || told.has(`${subject} ${object}`)) continue;
      // A relation may be told in several places; one answer does for all of them.
      told.add(`${subject} ${object}`);
      const answer = `${(index === 0 ? other : one).words} ${subject}`;
      yield {
        range,
        message: `Missing ${quote(answer, 40)} in the section of ${quote(object, 24)}`,
        help: `Add it there, so that whoever finds ${object} learns of ${subject}`,
      };
    }
  }
}

const LOOK = 400;

/** Who may be the one that claims it: the id that stands before the words in the same paragraph, and the one of the section. */
function subjectsOf(registry: HeadingRegistry, definitions: readonly Definition[], before: string, at: number): string[] {
  const named = [...registry.reference.matches(before)].at(-1)?.groups.id;
  const own = findLastStart(definitions, at);
  return [...(named === undefined ? [] : [named]), ...(own !== undefined && at < own.section.end ? [own.id] : [])];
}
