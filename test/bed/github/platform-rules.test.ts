import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {DESCRIPTION, OPERATION_BY_ID} from './description/validate.ts';
import {PLATFORM_RULES, type PlatformRule, type PlatformRuleId, selectPlatformRules} from './platform-rules.ts';
import {AUTH_PROBES, REQUEST_PROBES} from './probes/access.ts';
import {GIT_PROBES} from './probes/git.ts';
import {LIMITS_PROBES} from './probes/limits.ts';
import type {Probe} from './probes/probe.ts';
import {PULLS_PROBES, REVIEWS_PROBES} from './probes/pulls.ts';
import {GRAPHQL_PROBES, TEXTS_PROBES} from './probes/texts.ts';
import {buildGuides, type Guides, startGuides} from './start-guides.ts';

const PROBES = {
  ...REQUEST_PROBES,
  ...AUTH_PROBES,
  ...LIMITS_PROBES,
  ...TEXTS_PROBES,
  ...GRAPHQL_PROBES,
  ...PULLS_PROBES,
  ...REVIEWS_PROBES,
  ...GIT_PROBES,
} as Readonly<Record<PlatformRuleId, Probe>>;
const ids = Object.keys(PLATFORM_RULES) as PlatformRuleId[];

describe('the table of platform rules', () => {
  test('names a source that exists for every rule', () => {
    for (const [id, {source}] of Object.entries<PlatformRule>(PLATFORM_RULES)) {
      const operation = source.startsWith('operation:') ? source.slice('operation:'.length) : null;
      const isNamed = operation === null ? /^https:\/\/(?:docs\.)?github\.com\//.test(source) : OPERATION_BY_ID.has(operation);
      expect([id, isNamed]).toEqual([id, true]);
    }
    expect(DESCRIPTION.source.version).toBe('23.0.2');
  });

  test('has the numbers of the platform', () => {
    const {limit} = selectPlatformRules();
    const numbers = {perPage: limit('page/maximum'), comment: limit('body/comment-length'), files: limit('pulls/files-maximum')};
    const rates = {token: limit('limit/primary'), points: limit('limit/points'), creations: limit('limit/content-minute')};
    expect({...numbers, ...rates}).toEqual({perPage: 100, comment: 65_536, files: 3000, token: 1000, points: 900, creations: 80});
  });

  test('has a probe for every rule', () => {
    expect(Object.keys(PROBES).sort()).toEqual([...ids].sort());
  });
});

describe('a platform rule is followed, and not when it is taken away', () => {
  let built: Awaited<ReturnType<typeof buildGuides>>;
  beforeAll(async () => {
    built = await buildGuides();
  });
  afterAll(() => built.remove());

  test.concurrent.each(ids)('%s', async (id) => {
    const {expected, options, run} = PROBES[id];
    const probe = async (without: readonly PlatformRuleId[]): Promise<unknown> => {
      const guides: Guides = await startGuides(built, {...options, without});
      try {
        return await run(guides);
      } finally {
        await guides.stop();
      }
    };
    expect(await probe([])).toEqual(expected);
    expect(await probe([id])).not.toEqual(expected);
  });
});
