import {describe, expect, test} from 'vitest';
import type {Commit, Person} from '../../src/core/commit.ts';
import {planRepair, type RepairRequest} from '../../src/core/repair.ts';

const ADA = {name: 'Ada Writer', email: 'ada@example.com'};
const MIA = {name: 'Mia Chen', email: 'mia@example.com'};
const sha = (digit: number) => `${digit}`.repeat(40);

const PUSHED = {name: 'origin', tip: sha(3), isPublished: false, ahead: []};

/** A line of commits from the oldest, which stands on commit 0, to the newest, which comes first. */
function chain(...people: readonly Person[]): Commit[] {
  return people.map((author, index) => ({sha: sha(index + 1), parents: [sha(index)], author, committer: author})).reverse();
}

function plan(commits: readonly Commit[], dirty: readonly (readonly [number, ...number[]])[], more: Partial<RepairRequest> = {}): string[] {
  const steps = planRepair({
    commits,
    dirty: dirty.map(([digit, ...lines]) => ({sha: sha(digit), lines})),
    published: null,
    place: {name: 'topic', isCheckedOut: true, remote: PUSHED},
    range: 'origin/main..HEAD',
    isTool: ({name}) => name === 'Claude',
    ...more,
  });
  return steps.flatMap(({advice, lines}) => [`${advice}:`, ...lines]);
}

const PROOF = '# the next line must say that all are clean and that no file differs';
const CHECK = 'docs-curator commits origin/main..HEAD --old-tip 333333333333';

describe('planRepair', () => {
  test('one person rewords', () => {
    expect(
      plan(chain(ADA, ADA, ADA), [
        [3, 3, 5],
        [2, 7],
      ]),
    ).toEqual([
      'The 2 commits from 2222222 on are by one person, who can reword:',
      '# 2222222: delete line 7',
      '# 3333333: delete lines 3, 5',
      'git fetch origin',
      '# in the list that opens, write reword before 2222222, 3333333',
      'git rebase --interactive 111111111111',
      PROOF,
      CHECK,
      `git push --force-with-lease=topic:${sha(3)} origin topic`,
    ]);
  });

  test('the tip alone is amended', () => {
    expect(plan(chain(ADA, MIA, ADA), [[3, 5]]).slice(0, 4)).toEqual([
      'The commit is by one person, who can reword:',
      '# 3333333: delete line 5',
      'git fetch origin',
      'git commit --amend',
    ]);
  });

  test('of several people it says who must do what', () => {
    expect(plan(chain(ADA, MIA, {name: 'Claude', email: 'c@example.com'}), [[1, 5]])).toEqual([
      '2 people have commits that a rewrite would replace: agree on one who does it, the others push nothing:',
      'Mia Chen: 2222222 would be replaced',
      'Ada Writer: 1111111 to be reworded',
      'The one who rewrites:',
      '# 1111111: delete line 5',
      'git fetch origin',
      '# in the list that opens, write reword before 1111111',
      'git rebase --interactive 000000000000',
      PROOF,
      CHECK,
      `git push --force-with-lease=topic:${sha(3)} origin topic`,
      'The others, when it is done and clean:',
      'git fetch origin',
      'git rebase --onto origin/topic 333333333333 topic',
    ]);
  });

  test('who only committed is one of them', () => {
    const [commit] = chain(ADA) as [Commit];
    expect(plan([{...commit, committer: MIA}], [[1, 5]]).slice(1, 3)).toEqual([
      'Ada Writer: 1111111 to be reworded',
      'Mia Chen: has committed some of them',
    ]);
  });

  test('what is below the first commit to reword is nobody’s trouble', () => {
    expect(plan(chain(MIA, MIA, ADA), [[3, 5]])[0]).toBe('The commit is by one person, who can reword:');
  });

  test('two addresses under one name are one person, and GitHub is none', () => {
    const web = {
      ...chain(ADA)[0],
      sha: sha(2),
      parents: [sha(1)],
      author: {...ADA, email: 'a@x.example'},
      committer: {name: 'GitHub', email: 'noreply@github.com'},
    } as Commit;
    expect(plan([web, ...chain(ADA)], [[1, 3]])[0]).toBe('The 2 commits from 1111111 on are by one person, who can reword:');
  });

  test('what is merged is left to those who maintain it', () => {
    const published = {branch: 'origin/main', shas: new Set([sha(1)])};
    expect(plan(chain(ADA, ADA), [[1, 3]], {published})).toEqual([
      '1 commit of `origin/main` cannot be mended by a contributor: rewrite nothing, it is in every clone and fork:',
      '# 1111111: delete line 3',
      'Only who maintains origin/main may decide on it; what comes next is kept clean by the check',
    ]);
    const both = plan(
      chain(ADA, ADA),
      [
        [2, 3],
        [1, 3],
      ],
      {published},
    );
    expect(both.filter((line) => line.endsWith(':'))).toHaveLength(2);
    expect(both.join('\n')).not.toMatch(/reword before 1111111/u);
  });

  test('no push is named while the remote has commits that the local branch has not', () => {
    const place = {name: 'topic', isCheckedOut: true, remote: {...PUSHED, ahead: [MIA, {name: 'Claude', email: 'c@example.com'}, MIA]}};
    expect(plan(chain(ADA, ADA), [[1, 3]], {place})).toEqual([
      '`origin/topic` has 3 commits that the local branch does not have: take them in first, then check again:',
      '# 1111111: delete line 3',
      '# by Mia Chen, a tool',
      'git fetch origin',
      'git log topic..origin/topic',
    ]);
  });

  test('a push is forced only where it replaces commits, and never onto a branch that others build on', () => {
    const at = (digit: number, isPublished: boolean) => ({
      place: {name: 'main', isCheckedOut: true, remote: {...PUSHED, tip: sha(digit), isPublished}},
    });
    const root = chain(ADA, ADA, ADA).map((commit) => (commit.sha === sha(1) ? {...commit, parents: []} : commit));
    expect(plan(root, [[3, 5]], at(2, false)).at(-1)).toBe('git push origin main');
    expect(plan(root, [[3, 5]], at(2, true)).at(-1)).toBe('git push origin main');
    expect(plan(root, [[1, 5]], at(2, false)).at(-1)).toBe(`git push --force-with-lease=main:${sha(2)} origin main`);
    expect(plan(root, [[1, 5]], at(2, true))).toEqual([
      '1 commit of `origin/main` cannot be mended by a contributor: rewrite nothing, it is in every clone and fork:',
      '# 1111111: delete line 5',
      'Only who maintains origin/main may decide on it; what comes next is kept clean by the check',
    ]);
  });

  test('merges are kept, a root is reworded, and a branch that is not at hand is switched to', () => {
    const [second, first] = chain(ADA, ADA) as [Commit, Commit];
    const merge = {...second, parents: [sha(1), sha(9)]};
    expect(plan([merge, first], [[1, 3]])).toContain('git rebase --interactive --rebase-merges 000000000000');
    const place = {name: 'topic', isCheckedOut: false, remote: null};
    expect(plan([second, {...first, parents: []}], [[1, 3]], {place, range: null})).toEqual([
      'The 2 commits from 1111111 on are by one person, who can reword:',
      '# 1111111: delete line 3',
      'git switch topic',
      '# in the list that opens, write reword before 1111111',
      'git rebase --interactive --root',
      PROOF,
      'docs-curator commits HEAD --old-tip 222222222222',
    ]);
  });

  test('an author is set where the rebase stops, a merge is reworded by its own command', () => {
    expect(plan(chain(ADA, ADA, ADA), [[2]])).toContain('# in the list that opens, write edit before 2222222');
    expect(plan(chain(ADA, ADA, ADA), [[3]])).toContain('git commit --amend --no-edit --reset-author');
    const [third, ...rest] = chain(ADA, ADA, ADA) as [Commit, Commit, Commit];
    const merge = {...rest[0], parents: [sha(1), sha(9)]} as Commit;
    expect(plan([third, merge, ...rest.slice(1)], [[2, 3]])).toContain(
      '# in the list that opens, change merge -C to merge -c before 2222222',
    );
  });

  test('commits of several tips are named, and nothing more', () => {
    expect(plan(chain(ADA, MIA), [[2, 3]], {place: null})).toEqual([
      'Reword 1 commit, each on its own branch:',
      '# 2222222: delete line 3',
    ]);
  });

  test('a history of any length takes linear time', () => {
    const commits = Array.from({length: 40_000}, (_, index) => {
      const id = (number: number) => number.toString(16).padStart(40, '0');
      return {sha: id(index + 1), parents: [id(index)], author: ADA, committer: MIA};
    }).reverse();
    const begin = performance.now();
    const lines = plan(commits, [], {dirty: commits.map(({sha: id}) => ({sha: id, lines: [3]}))});
    expect(performance.now() - begin).toBeLessThan(3000);
    expect(Math.max(...lines.map(({length}) => length))).toBeLessThan(400);
  });

  test('none is dirty', () => {
    expect(plan(chain(ADA), [])).toEqual([]);
  });
});
