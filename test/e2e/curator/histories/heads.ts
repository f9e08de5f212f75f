import type {CommitDescription} from '../../../bed/fixtures/build-repository.ts';
import type {DocsDescription} from '../../pull-request/docs-world.ts';
import {guide, index, pull} from '../../pull-request/guides.ts';

const ONE = 'addon-one-guide.md';
const TWO = 'addon-two-guide.md';
const THREE = 'addon-three-guide.md';
const linked = (name: string) => `[\`${name}\`](${name})`;
const at = (text: string, status = 'draft', entry = index(ONE, TWO)) => ({
  [`docs/${TWO}`]: guide('Two', text, status),
  'docs/SKILL-INDEX.md': entry,
});

const BACKTICKS = `See \`${ONE}\` for the start.`;
const DANGLING = 'Then read [the end](addon-nine-guide.md).';
const UNMARKED = 'The tools are in `addon-tools-guide.md`.';

/** What heads hold, by their marks; each stands on the one before it, unless it names another. */
const CHANGES: readonly (Partial<CommitDescription> & Pick<CommitDescription, 'mark' | 'files'>)[] = [
  {mark: 'p1', files: at(`${BACKTICKS}\n\n${DANGLING}`), parents: ['start']},
  {mark: 'moved', files: at(`Words first.\n\nMore words.\n\n${BACKTICKS}\n\n${DANGLING}`)},
  {mark: 'twice', files: at(`${BACKTICKS}\n\n${DANGLING}\n\nOnce more: \`${ONE}\`.`)},
  {mark: 'half', files: at(`See ${linked(ONE)} for the start.\n\n${DANGLING}`)},
  {mark: 'clean', files: at(`See ${linked(ONE)} for the start.`)},
  {mark: 'back', files: at(`See ${linked(ONE)} for the start.\n\n${DANGLING}`, 'stable')},
  {mark: 'unlisted', files: at(`${BACKTICKS}\n\n${UNMARKED}`, 'draft', index(ONE)), parents: ['start']},
  {mark: 'fork', files: at(`${DANGLING}\n\n${BACKTICKS}`), parents: ['start']},
  {
    mark: 'renamed',
    files: {'docs/SKILL-INDEX.md': index(ONE, THREE)},
    renames: {[`docs/${TWO}`]: `docs/${THREE}`},
    parents: ['p1'],
  },
  {mark: 'fresh', files: at(`See ${linked(ONE)}.`), parents: ['start']},
  {mark: 'marked', files: at(BACKTICKS), parents: ['start'], message: 'docs: more\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n'},
];

export const FIRST_HEAD = 'p1';
export const MARKS = CHANGES.map(({mark}) => mark);

/** One pull request, and every head that it may have. */
export const HEADS: DocsDescription = {
  repository: {
    commits: [
      {mark: 'start', on: 'main', message: 'Begin\n', files: {'docs/SKILL-INDEX.md': index(ONE), [`docs/${ONE}`]: guide('One', 'Text.')}},
      ...CHANGES.map(
        ({mark, ...change}, order): CommitDescription => ({
          mark,
          on: `head-${mark}`,
          parents: [CHANGES[order - 1]?.mark ?? 'start'],
          message: `docs: ${mark}\n`,
          ...change,
        }),
      ),
    ],
    refs: {'refs/heads/topic-1': 'p1'},
  },
  pulls: [pull(1, {body: '## Test plan\n\n- [ ] Link both ways after both are merged\n'})],
};
