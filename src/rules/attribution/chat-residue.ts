import type {Residue} from '../../core/conventions.ts';
import type {Document} from '../../core/document.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import type {Span} from '../../core/text.ts';

export default defineRule({
  id: 'attribution/chat-residue',
  description: 'Published texts hold no ids of chat messages and no paths of a private machine.',
  rationale: 'Nobody outside the chat or away from that machine can follow them, and they tell who sits at it.',
  severity: 'warning',
  reads: 'published',
  scope: 'document',
  options: [{key: 'attribution.residues', meaning: 'further traces of where a text was written'}],
  whenOff: 'Where the documents are notes for the people in that chat and are published nowhere.',
  examples: [
    {
      name: 'placeholders, accounts of machines, and what is shown on purpose',
      files: {
        'docs/a.md':
          '# A\n\nPaths such as `/Users/<name>/docs`, `/Users/...` and `/home/postgres/pgdata` are no place to write.\n\n| Host | Socket |\n| --- | --- |\n| laptop | `/Users/ada/.docker/run/docker.sock` |\n\n```bash\nROOT=/Users/ada/docs # wrong\n```\n',
      },
      findings: [],
    },
    {
      name: 'the id of a chat message and a private path',
      files: {'docs/a.md': '# A\n\nDecided by Ada (msg=4284b1d7).\n\n- Report: `/Users/ada/agents/final/summary.md`\n'},
      findings: [
        'docs/a.md:3:17: Unexpected id of a chat message `msg=4284b1d7`, expected what every reader can follow',
        'docs/a.md:5:12: Unexpected private path `/Users/ada/agents/final/summary.md`, expected what every reader can follow',
      ],
    },
    {
      name: 'in the text of a pull request',
      files: {'pull-request:body': 'Placement as agreed (msg=4284b1d7).\n'},
      findings: ['pull-request:body:1:22: Unexpected id of a chat message `msg=4284b1d7`, expected what every reader can follow'],
    },
  ],
  *check(document, {conventions: {attribution}}) {
    for (const residue of attribution.residues) {
      for (const place of placesOf(document, residue)) {
        for (const range of findResidue(document.slice(place), residue)) {
          const [start, end] = [place.start + range.start, place.start + range.end];
          yield {
            range: {start, end},
            message: `Unexpected ${residue.name} ${quote(document.text.slice(start, end), 50)}, expected what every reader can follow`,
            help: 'Say it in words, name the file relative to the repository, or link what is published',
          };
        }
      }
    }
  },
});

/** Running text and, where it counts, code spans; no cells of tables. */
function placesOf({facts}: Document, {isInCode}: Residue): readonly Span[] {
  const codeSpans = isInCode ? facts.codeSpans.map(({content, leaf}) => ({...content, leaf})) : [];
  return [...facts.texts, ...codeSpans].filter(({leaf}) => facts.leaves[leaf]?.kind !== 'cell');
}

function* findResidue(text: string, {pattern, exceptOwners}: Residue): Iterable<Span> {
  for (const {start, end, groups} of pattern.matches(text)) {
    const owner = groups.owner?.toLowerCase();
    if (owner !== undefined && exceptOwners.includes(owner)) continue;
    // A path goes on to the next blank or mark that no path has.
    const rest = owner === undefined ? '' : (/^[^\s`'"<>|，。；、）)\]]*/u.exec(text.slice(end))?.[0] ?? '');
    yield {start, end: end + rest.replace(/[.,;:!?]+$/u, '').length};
  }
}
