import {afterEach, describe, expect, test} from 'vitest';
import {askForPulls, listMessages} from '../../src/action/ask-github.ts';
import {GUIDES_REPOSITORY, useGuides} from '../bed/github/start-guides.ts';

const guides = useGuides();
const question = (token = 'write-token') => ({token, apiUrl: guides().github.url, ...GUIDES_REPOSITORY});
const unchecked = (reason: string) => [{path: 'pull-request:body', reason}];

afterEach(() => guides().github.faults.clear());

test('without a token nothing is asked', async () => {
  const from = guides().github.requests.length;
  expect(await askForPulls(question(''), [60], 72)).toEqual({pulls: null, unchecked: []});
  expect(await listMessages(question(''), 72)).toEqual({
    documents: [],
    unchecked: unchecked('the commit messages, the checkout is shallow: set `fetch-depth: 0`'),
  });
  expect(guides().github.requests.slice(from)).toEqual([]);
});

test('commit messages become documents', async () => {
  const {documents, unchecked: missing} = await listMessages(question(), 72);
  expect(documents.at(-1)).toMatchObject({path: `commit:${guides().shas['p72-1']}`, text: 'Add the preflight guide'});
  expect({count: documents.length, missing}).toEqual({count: 3, missing: []});
});

describe('what cannot be learned is not checked, for a reason', () => {
  test('a refusal', async () => {
    guides().github.faults.add({times: 9, fault: {kind: 'not-found'}});
    expect(await askForPulls(question(), [], 72)).toEqual({
      pulls: null,
      unchecked: unchecked('what other pull requests add, GitHub answered with status 404'),
    });
    expect(await listMessages(question(), 72)).toEqual({
      documents: [],
      unchecked: unchecked('the commit messages, GitHub answered with status 404'),
    });
  });

  test('a limit, whose message speaks of time', async () => {
    guides().github.faults.add({fault: {kind: 'secondary-limit', retryAfterSeconds: 900}});
    expect((await askForPulls(question(), [], 72)).unchecked).toEqual(
      unchecked('what other pull requests add, GitHub answered with status 403'),
    );
  });

  test('nobody there', async () => {
    const nobody = {...question(), apiUrl: 'http://127.0.0.1:9'};
    expect((await askForPulls(nobody, [], 72)).unchecked).toEqual(unchecked('what other pull requests add, GitHub did not answer'));
  });

  test('a wrong token, which is not told', async () => {
    const {unchecked: reasons} = await askForPulls(question('wrong-token'), [], 72);
    expect(reasons).toEqual(unchecked('what other pull requests add, GitHub answered with status 401'));
  });
});
