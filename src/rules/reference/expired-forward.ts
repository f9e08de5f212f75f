import type {Document} from '../../core/document.ts';
import type {RuleFinding} from '../../core/finding.ts';
import {type ForwardDeclaration, judgeForward} from '../../core/forward-declaration.ts';
import {findMentions, type Mention} from '../../core/mention.ts';
import {relative} from '../../core/path.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import type {Span} from '../../core/text.ts';

export default defineRule({
  id: 'reference/expired-forward',
  description: 'A pull request that a marker names is open and adds the document.',
  rationale: 'A plan that was dropped or moved leaves a promise in the text that nobody will keep.',
  severity: 'error',
  silentWithout: 'pulls',
  examples: [
    {
      name: 'open, and adds it',
      files: {'docs/addon-a-guide.md': '# A\n\n`addon-b-guide.md` (planned, PR #71)\n'},
      pulls: {open: [{number: 71, added: ['docs/addon-b-guide.md']}]},
      findings: [],
    },
    {
      name: 'closed without a merge',
      files: {'docs/addon-a-guide.md': '# A\n\n`addon-b-guide.md` (planned, PR #71)\n'},
      pulls: {open: [], closed: {71: 'closed'}},
      findings: ['docs/addon-a-guide.md:3:1: Unexpected forward marker: pull request 71 was closed without a merge'],
    },
    {
      name: 'another pull request adds it',
      files: {'docs/addon-a-guide.md': '# A\n\n`addon-b-guide.md` (planned, PR #71)\n'},
      pulls: {
        open: [
          {number: 71, added: []},
          {number: 72, added: ['docs/addon-b-guide.md']},
        ],
      },
      findings: ['docs/addon-a-guide.md:3:1: Unexpected pull request 71 in the marker, expected 72, which adds `addon-b-guide.md`'],
    },
    {
      name: 'added in another directory',
      files: {'docs/addon-a-guide.md': '# A\n\n`docs/addon-b-guide.md#part` (planned, PR #71)\n'},
      pulls: {open: [{number: 71, added: ['guides/addon-b-guide.md']}]},
      findings: [
        'docs/addon-a-guide.md:3:1: Unexpected name `docs/addon-b-guide.md`, expected `guides/addon-b-guide.md`, which pull request 71 adds',
      ],
    },
  ],
  *check(document, {workspace, conventions}) {
    for (const mention of findMentions(document, workspace, conventions)) {
      if (mention.target !== null || mention.isNamingExample) continue;
      const forward = judgeForward(mention, document.path, workspace, conventions);
      const said = explain(forward, mention.name);
      if (said) yield {range: mention.range, ...said, ...correct(document, mention, forward)};
    }
  },
});

function explain(forward: ForwardDeclaration, name: string): Omit<RuleFinding, 'range'> | null {
  switch (forward.kind) {
    case 'misplaced':
      return {
        message: `Unexpected name ${quote(name, 36)}, expected ${quote(forward.path, 48)}, which pull request ${forward.pull.number} adds`,
        help: 'Correct the name',
      };
    case 'other-pull':
      return {
        message: `Unexpected pull request ${forward.number} in the marker, expected ${forward.pull.number}, which adds ${quote(name, 40)}`,
        help: `Write \`PR #${forward.pull.number}\``,
      };
    case 'not-added':
      return {
        message: `Unexpected forward marker: pull request ${forward.pull.number} does not add ${quote(name, 48)}`,
        help: 'Correct the number or the name, or add the document to that pull request',
        ...(forward.pull.isDraft && {severity: 'warning' as const}),
      };
    case 'not-open':
      return {
        message: `Unexpected forward marker: ${STATES[forward.state](forward.number)}`,
        help:
          forward.state === 'merged'
            ? 'Correct the name: the merged pull request left no such document'
            : 'Plan it anew, mark it `(TBD)`, or remove the reference',
      };
    default:
      return null;
  }
}

/** Where it is known what the text should have said: the name, or the number in the marker. */
function correct(document: Document, {marker, range, fragment}: Mention, forward: ForwardDeclaration): Pick<RuleFinding, 'fix'> {
  const edit = (span: Span, text: string) => ({fix: {kind: 'safe' as const, edits: [{path: document.path, ...span, text}]}});
  if (forward.kind === 'misplaced') {
    const name = relative(document.path, forward.path) + fragment;
    return /^[^\s`|\p{C}]+$/u.test(name) ? edit(range, `\`${name}\``) : {};
  }
  if (forward.kind !== 'other-pull' || marker === null) return {};
  const found = new RegExp(`(?<=(?:PR|request|#)\\s*#?)0*${forward.number}(?!\\d)`, 'iu').exec(document.slice(marker.span));
  if (!found) return {};
  const start = marker.span.start + found.index;
  return edit({start, end: start + found[0].length}, String(forward.pull.number));
}

const STATES = {
  merged: (number: number) => `pull request ${number} was merged without the document`,
  closed: (number: number) => `pull request ${number} was closed without a merge`,
  none: (number: number) => `there is no pull request ${number}`,
};
