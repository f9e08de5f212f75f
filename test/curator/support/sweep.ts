import type {Readiness} from '../../../src/curator/readiness.ts';

const SCHEMA = 'addon-kb-schema-version-preflight-guide.md';

/** Pull request 70 as the human curator found it on his sweep. */
export const SWEEP: Readiness = {
  pull: {number: 70, head: 'b3c1d5e7f90a1b2c3d4e5f60718293a4b5c6d7e8', isDraft: false, isFork: false, baseBranch: 'main', author: 'weicao'},
  language: 'en',
  date: '2026-05-06',
  structure: {number: 1, head: 'b3c1d5e7f90a1b2c3d4e5f60718293a4b5c6d7e8', open: 0},
  scrubbed: {title: 0, body: 1},
  marked: [],
  commits: [{sha: 'b3c1d5e7f90a1b2c3d4e5f60718293a4b5c6d7e8', line: 5}],
  history: {commits: 1, authors: 1, parent: '47317b0aa1b2c3d4e5f60718293a4b5c6d7e8f90'},
  openTasks: 6,
  broken: [],
  waitsFor: [],
  waiting: [
    {pull: 72, place: {path: 'docs/addon-runtime-contract-preflight-guide.md', line: 78}, target: SCHEMA},
    {pull: 71, place: null, target: SCHEMA},
  ],
  isHeld: false,
  dashboard: 80,
};
