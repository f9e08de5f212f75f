import {beforeEach, describe, expect, test} from 'vitest';
import {type CheckPlace, type CheckText, findCheckTexts, saveCheck} from '../../src/github/check-run.ts';
import {createClient} from '../../src/github/client.ts';
import {operationsOf} from '../bed/github/request-log.ts';
import {GUIDES_REPOSITORY as R, useGuides} from '../bed/github/start-guides.ts';
import {ACTIONS_BOT} from '../bed/github/state.ts';

const guides = useGuides();
const connect = (token = 'write-token') =>
  createClient({token, apiUrl: guides().github.url, retryAfterBaseMilliseconds: 1, attemptMilliseconds: 2000, isPaced: false});
const place: CheckPlace = {...R, number: 72, own: {login: ACTIONS_BOT.login, slug: 'github-actions'}};
const check: CheckText = {conclusion: 'failure', title: '2 to fix', summary: 'Two.', text: 'state'};
const sha = () => guides().shas['p72-3'] ?? '';
const save = (given: Partial<CheckText> = {}, at = place) =>
  saveCheck(connect(), at, sha(), {...check, ...given}, 'https://github.com/guild/guides/actions/runs/1');
let from = 0;

beforeEach(() => {
  guides().github.state.checkRuns.length = 0;
  from = guides().github.requests.length;
});

describe('saving', () => {
  test('makes one check run, changes it in place, and leaves it when it says the same', async () => {
    expect([await save(), await save(), await save({conclusion: 'success', title: 'clean'})]).toEqual(['created', 'unchanged', 'updated']);
    const [run, ...others] = guides().github.state.checkRuns;
    expect(others).toEqual([]);
    expect(run).toMatchObject({
      name: 'docs-curator',
      headSha: sha(),
      status: 'completed',
      conclusion: 'success',
      title: 'clean',
      text: 'state',
    });
  });

  test('leaves those of other pull requests and other jobs alone', async () => {
    await save({}, {...place, number: 70});
    await connect().rest.checks.create({...R, name: 'docs-curator', head_sha: sha(), status: 'in_progress'});
    expect(await save()).toBe('created');
    expect(guides().github.state.checkRuns.map(({externalId}) => externalId)).toEqual(['docs-curator pr=70', '', 'docs-curator pr=72']);
  });

  test('writes once what failed after it happened', async () => {
    guides().github.faults.add({method: 'POST', when: 'after', fault: {kind: 'status', status: 502}});
    await save();
    expect(guides().github.state.checkRuns).toHaveLength(1);
  });

  test('is refused for want of a permission, without an error', async () => {
    expect(await saveCheck(connect('narrow-token'), place, sha(), check, null)).toBe('refused');
    expect(await saveCheck(connect('fork-token'), place, sha(), check, null)).toBe('refused');
    expect(operationsOf(guides().github.requests.slice(from), true)).toEqual(['checks/create', 'checks/create']);
  });

  test('keeps within what GitHub takes', async () => {
    await save({summary: 'ä'.repeat(100_000), text: 'x'.repeat(100_000)});
    const [run] = guides().github.state.checkRuns;
    expect([run?.summary?.length, run?.text]).toEqual([65_001, '']);
  });
});

describe('the text that is kept', () => {
  test('is found on each commit that has one', async () => {
    const shas = ['p72-3', 'p72-2', 'p72-1'].map((mark) => guides().shas[mark] ?? '');
    expect(await findCheckTexts(connect(), place, shas)).toEqual([]);
    await saveCheck(connect(), place, shas[1] ?? '', {...check, text: 'second'}, null);
    await saveCheck(connect(), place, shas[2] ?? '', {...check, text: 'third'}, null);
    expect(await findCheckTexts(connect(), place, ['0'.repeat(40), ...shas])).toEqual(['second', 'third']);
    expect(await findCheckTexts(connect(), {...place, number: 70}, shas)).toEqual([]);
  });
});
