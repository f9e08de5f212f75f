import {shorten} from '../../core/commit.ts';
import type {AttributionConventions} from '../../core/conventions.ts';
import type {Document} from '../../core/document.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import {type ForecastLine, forecastSquash} from '../../core/squash-forecast.ts';
import type {Workspace} from '../../core/workspace.ts';

const first = 'commit:1b2c3d4e5f60718293a4b5c6d7e8f90112233445';
const second = 'commit:2b2c3d4e5f60718293a4b5c6d7e8f90112233445';
const ada = {name: 'Ada Writer', email: 'ada@example.com'};
const laptop = {name: 'ada', email: 'ada@Adas-MacBook-Air.local'};

export default defineRule({
  id: 'attribution/squash-forecast',
  description: 'A squash merge of the pull request will credit nobody but its author.',
  rationale:
    'GitHub adds a co-author line for every other author of a commit and for every co-author that a commit names; nobody reviews those.',
  severity: 'warning',
  reads: 'commit',
  examples: [
    {
      name: 'commits of one person',
      files: {[second]: 'Fix a link\n', [first]: 'Explain TLS\n'},
      people: {[second]: {author: ada, committer: ada}, [first]: {author: ada, committer: ada}},
      squash: {opener: 'ada'},
      findings: [],
    },
    {
      name: 'a trailer in a commit, and the address of a laptop',
      files: {[second]: 'Fix a link\n', [first]: 'Explain TLS\n\nCo-authored-by: Copilot <copilot@github.com>\n'},
      people: {[second]: {author: laptop, committer: laptop}, [first]: {author: ada, committer: ada}},
      squash: {opener: 'ada'},
      findings: [
        `${first}:3:1: Unexpected co-author in a squash merge, copied from line 3 of commit 1b2c3d4`,
        `${second}:1:1: Unexpected co-author \`ada\` in a squash merge, from the machine's address on commit 2b2c3d4`,
      ],
    },
  ],
  *check(document, {workspace, conventions: {attribution}}) {
    for (const line of forecast(workspace, attribution).get(document.path) ?? []) {
      const {range, from, isTool, isMachine} = line;
      const isMeant = !isTool && !isMachine && attribution.coAuthors === 'allow';
      const sha = shorten(document.path.slice('commit:'.length));
      const source =
        from === 'trailer'
          ? `copied from line ${document.lines.pointAt(range.start).line} of commit ${sha}`
          : `${isMachine ? "from the machine's address on" : 'the author of'} commit ${sha}`;
      yield {
        range,
        severity: isMeant ? 'info' : 'warning',
        message: `Unexpected co-author${isTool ? '' : ` ${quote(line.person.name, 30)}`} in a squash merge, ${source}`,
        help: advise(line, isMeant, isTip(document, workspace)),
      };
    }
  },
});

const cache = new WeakMap<Workspace, WeakMap<AttributionConventions, ReturnType<typeof forecastSquash>>>();

/** The forecast looks at all commits at once; each of them asks for its part. */
function forecast(workspace: Workspace, attribution: AttributionConventions): ReturnType<typeof forecastSquash> {
  const known = cache.get(workspace) ?? new WeakMap();
  cache.set(workspace, known);
  const found = known.get(attribution) ?? forecastSquash(workspace, attribution);
  known.set(attribution, found);
  return found;
}

/** Whether a commit is the newest one, which can be amended where it is. */
function isTip({path}: Document, {documents}: Workspace): boolean {
  for (const other of documents.keys()) if (other.startsWith('commit:')) return other === path;
  return false;
}

function advise({from, isMachine}: ForecastLine, isMeant: boolean, isNewest: boolean): string {
  if (isMeant) return 'Leave it if the credit is meant; else delete the line in the merge dialog before the squash is confirmed';
  if (from === 'trailer')
    return 'Reword the commit; until then whoever squashes must delete the line from the message that GitHub proposes';
  const amend = '`git commit --amend --no-edit --reset-author`';
  return isMachine
    ? `Set \`git config user.email\` to an address of the account, then ${isNewest ? `run ${amend}` : `\`edit\` the commit in \`git rebase --interactive\` and run ${amend} there`}`
    : 'Delete the line in the merge dialog before the squash is confirmed';
}
