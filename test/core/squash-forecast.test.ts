import {describe, expect, test} from 'vitest';
import type {Commit, Person} from '../../src/core/commit.ts';
import {Document} from '../../src/core/document.ts';
import {NO_FACTS} from '../../src/core/facts.ts';
import {forecastSquash} from '../../src/core/squash-forecast.ts';
import {Workspace} from '../../src/core/workspace.ts';
import {preflight} from '../support/conventions.ts';

const ADA = {name: 'Ada Writer', email: 'ada@example.com'};
const MIA = {name: 'Mia Chen', email: 'mia@example.com'};
const LAPTOP = {name: 'ada', email: 'ada@Adas-MacBook-Air.local'};
const TOOL = 'Co-authored-by: Claude <noreply@anthropic.com>';

/** Commits from the oldest on, each by one person, who also committed it. */
function forecast(commits: readonly (readonly [Person, string?])[], opener: string | null = null, coAuthors: 'allow' | 'report' = 'allow') {
  const documents = commits.map(([author, body = ''], index) => {
    const sha = `${index + 1}`.repeat(40);
    const commit: Commit = {sha, parents: [], author, committer: author};
    return new Document(`commit:${sha}`, `docs: ${index + 1}\n\n${body}\n`, NO_FACTS, commit);
  });
  const workspace = new Workspace({documents: documents.reverse(), files: [], squash: {opener}});
  return [...forecastSquash(workspace, {...preflight.attribution, coAuthors})].flatMap(([path, lines]) =>
    lines.map(({from, person}) => `${path.at(-1)} ${from} ${person.name}`),
  );
}

describe('GitHub adds a line', () => {
  test.each([
    ['for no one when one person wrote all', [[ADA], [ADA]], []],
    ['for every other author, once, from the first commit', [[ADA], [MIA], [MIA], [ADA]], ['2 author Mia Chen']],
    ['for the address of a laptop, even of the only author', [[LAPTOP]], ['1 author ada']],
    ['for the address of a laptop beside the person', [[ADA], [LAPTOP], [ADA]], ['2 author ada']],
    [
      'for trailers, once',
      [
        [ADA, TOOL],
        [ADA, TOOL],
      ],
      ['1 trailer Claude'],
    ],
    ['for people in trailers', [[ADA, 'Co-authored-by: Mia Chen <MIA@example.com>'], [MIA], [ADA]], ['1 trailer Mia Chen']],
    ['for no trailer that names the author', [[ADA, 'Co-authored-by: A <ADA@example.com>']], []],
    ['for no other key, and not without an address', [[ADA, 'Reviewed-by: Mia Chen <mia@example.com>\nCo-authored-by: Claude']], []],
    ['for no second address under the same name', [[ADA], [ADA], [{...ADA, email: '7+ada@users.noreply.github.com'}]], []],
  ] as const)('%s', (_, commits, expected) => {
    expect(forecast(commits)).toEqual(expected);
  });
});

describe('when GitHub says whose the addresses are', () => {
  const known = (person: Person, login: string | null) => ({...person, login});

  test('all addresses of the opener are one person', () => {
    expect(forecast([[known(ADA, 'ada')], [known({name: 'A. W.', email: 'aw@work.example'}, 'Ada')]], 'ada')).toEqual([]);
  });

  test('an address of no account gets a line, and so does another account', () => {
    expect(forecast([[known(ADA, 'ada')], [known({...ADA, email: 'old@example.com'}, null)], [known(MIA, 'mia')]], 'ada')).toEqual([
      '2 author Ada Writer',
      '3 author Mia Chen',
    ]);
  });

  test('an author who did not open it is told only where people count', () => {
    expect(forecast([[known(ADA, null)]], 'mia')).toEqual([]);
    expect(forecast([[known(ADA, null)]], 'mia', 'report')).toEqual(['1 author Ada Writer']);
  });
});

test('a message of trailers takes linear time', () => {
  const trailers = Array.from({length: 20_000}, (_, index) => `Co-authored-by: P ${index} <p${index}@example.com>`).join('\n');
  const begin = performance.now();
  expect(forecast([[ADA, trailers]])).toHaveLength(20_000);
  expect(performance.now() - begin).toBeLessThan(5000);
});

test('committers get no line', () => {
  const sha = '1'.repeat(40);
  const commit: Commit = {sha, parents: [], author: ADA, committer: MIA};
  const documents = [new Document(`commit:${sha}`, 'docs: x\n', NO_FACTS, commit)];
  const workspace = new Workspace({documents, files: [], squash: {opener: null}});
  expect(forecastSquash(workspace, preflight.attribution).size).toBe(0);
});

test('without a pull request there is nothing to forecast', () => {
  const documents = [new Document('commit:1', `docs: x\n\n${TOOL}\n`, NO_FACTS)];
  expect(forecastSquash(new Workspace({documents, files: []}), preflight.attribution).size).toBe(0);
});
