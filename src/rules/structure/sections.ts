import type {Document} from '../../core/document.ts';
import type {Heading} from '../../core/facts.ts';
import type {RuleFinding} from '../../core/finding.ts';
import type {Expectation} from '../../core/pattern.ts';
import {firstMatch} from '../../core/pattern.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import {findOpening} from '../../core/title.ts';

const CONFIG = `extends: general
kinds:
  - id: report
    include: reports/*.md
    sections:
      required: [{match: ^Cause$, expected: '\`Cause\`'}, {match: ^Fix$, expected: '\`Fix\`'}]
      recommended: [{match: ^Lessons$, expected: '\`Lessons\`'}]
      order: true
  - id: runbook
    include: runbooks/*.md
    sections:
      numbering: {heading: '^(?<id>\\d+)\\. ', ref: 'Section (?<id>\\d+)', start: 0, contiguous: true}
`;

export default defineRule({
  id: 'structure/sections',
  description: 'A document has the sections of its kind, in their order, numbered without gaps.',
  rationale: 'Who reads the tenth document of a kind knows where to look; a missing or misnumbered part sends them searching.',
  severity: 'error',
  scope: 'document',
  options: [{key: 'kinds[].sections', meaning: 'the headings, their order and their numbers'}],
  examples: [
    {
      name: 'all sections in order',
      config: CONFIG,
      files: {
        'reports/a.md': '# A\n\n## Cause\n\n## Anything\n\n## Fix\n\n## Lessons\n',
        'runbooks/a.md': '# A\n\n## 0. Before\n\n## 1. Do\n\n## Notes\n',
      },
      findings: [],
    },
    {
      name: 'a section that is missing, and one that is recommended',
      config: CONFIG,
      files: {'reports/a.md': '# A\n\n## Fix\n'},
      findings: ['reports/a.md:1:1: Missing section, expected `Cause`', 'reports/a.md:1:1: Missing section, expected `Lessons`'],
    },
    {
      name: 'sections in another order',
      config: CONFIG,
      files: {'reports/a.md': '# A\n\n## Fix\n\n## Cause\n\n## Lessons\n'},
      findings: ['reports/a.md:5:4: Unexpected place of section `Cause`, expected before `Fix`'],
    },
    {
      name: 'a number that is left out',
      config: CONFIG,
      files: {'runbooks/a.md': '# A\n\n## 0. Before\n\n## 2. Do\n\n## 3. After\n'},
      findings: ['runbooks/a.md:5:4: Unexpected section number `2`, expected `1`'],
    },
  ],
  *check(document, {kind}) {
    const {required, recommended, isOrdered, subheading, numbering} = kind.sections;
    const headings = document.facts.headings.filter(({top, depth}) => top && depth > 1);
    const find = ({pattern}: Expectation) => headings.find(({text}) => pattern.test(text)) ?? null;
    for (const section of required) if (find(section) === null) yield missing(document, section, 'error');
    for (const section of recommended) if (find(section) === null) yield missing(document, section, 'info');
    if (isOrdered) for (const list of [required, recommended]) yield* findMisplaced(document, list.map(find));
    if (subheading !== null) {
      const known = [...required, ...recommended];
      for (const heading of headings) {
        if (heading.depth !== 2 || subheading.pattern.test(heading.text) || known.some(({pattern}) => pattern.test(heading.text))) continue;
        yield {
          range: textOf(document, heading),
          severity: 'warning',
          message: `Unexpected section ${quote(heading.text, 32)}, expected ${subheading.expected}`,
          help: 'Rename the section',
        };
      }
    }
    if (numbering === null) return;
    let expected = numbering.start;
    for (const heading of headings) {
      const match = firstMatch(numbering.heading, heading.text);
      const number = match === null ? null : (match.groups.id ?? '');
      // Numbers of parts, such as 2.1, belong to their chapter.
      if (number === null || !/^\d+$/u.test(number)) continue;
      if (expected !== null && Number(number) !== expected) {
        yield {
          range: textOf(document, heading),
          severity: 'warning',
          message: `Unexpected section number ${quote(number)}, expected \`${expected}\``,
          help: 'Number the sections without gaps, and correct what refers to them',
        };
      }
      expected = numbering.isContiguous ? Number(number) + 1 : null;
    }
  },
});

function missing(document: Document, {expected}: Expectation, severity: 'error' | 'info'): RuleFinding {
  return {
    range: findOpening(document),
    subject: document.path,
    section: expected,
    severity,
    message: `Missing section, expected ${expected}`,
    help: severity === 'error' ? 'Add the section' : 'Add the section, or leave it out where there is nothing to say',
  };
}

/** Every section that stands before one that the conventions list earlier. */
function* findMisplaced(document: Document, sections: readonly (Heading | null)[]): Iterable<RuleFinding> {
  const present = sections.filter((heading): heading is Heading => heading !== null);
  for (const [index, heading] of present.entries()) {
    const following = present.slice(index + 1).find((other) => other.start < heading.start);
    const isToldAlready = present.slice(0, index).some((other) => other.start > heading.start);
    if (following === undefined || isToldAlready) continue;
    yield {
      range: textOf(document, heading),
      severity: 'warning',
      message: `Unexpected place of section ${quote(heading.text, 32)}, expected before ${quote(following.text, 32)}`,
      help: 'Move the section',
    };
  }
}

/** A heading without its marks. */
function textOf(document: Document, heading: Heading) {
  const marks = /^#{1,6}[ \t]*/u.exec(document.slice(heading))?.[0].length ?? 0;
  const line = document.slice(heading).search(/[\r\n]/u);
  return {start: heading.start + marks, end: line < 0 ? heading.end : heading.start + line};
}
