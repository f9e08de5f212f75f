import {setTimeout as delay} from 'node:timers/promises';
import {comment, ON_72, type Probes, R, refusalOf, remaining, repeat, statusOf} from './probe.ts';

/** Probes of the rate limits. */
export const LIMITS_PROBES: Probes = {
  'limit/primary': {
    options: {limits: {'limit/primary': 2}},
    run: async (guides) => {
      await repeat(2, () => guides.octokit().rest.repos.get(R));
      const refused = await refusalOf(guides.octokit().rest.repos.get(R));
      guides.clock.advance(3_600_000);
      return [refused, await statusOf(guides.octokit().rest.repos.get(R))];
    },
    expected: [[403, 'API rate limit exceeded for installation.'], 200],
  },
  'limit/primary-anonymous': {
    run: async ({octokit}) => (await octokit(null).rest.repos.get(R)).headers['x-ratelimit-limit'],
    expected: '60',
  },
  'limit/primary-user': {
    run: async ({octokit}) => (await octokit('writer-token').rest.repos.get(R)).headers['x-ratelimit-limit'],
    expected: '5000',
  },
  'limit/status-free': {
    run: async (guides) => {
      await remaining(guides);
      return remaining(guides);
    },
    expected: '1000',
  },
  'limit/concurrent': {
    options: {limits: {'limit/concurrent': 3}},
    run: async ({github, octokit}) => {
      const untilAllAreHere = async (): Promise<void> => {
        while (github.requests.length < 4) await delay(5);
      };
      github.faults.add({times: 4, fault: {kind: 'meanwhile', run: untilAllAreHere}});
      return (await Promise.all([1, 2, 3, 4].map(() => statusOf(octokit().rest.repos.get(R))))).sort();
    },
    expected: [200, 200, 200, 403],
  },
  'limit/points': {
    options: {limits: {'limit/points': 11}},
    run: async (guides) => {
      const statuses = [];
      for (let index = 0; index < 4; index += 1) statuses.push(await statusOf(guides.octokit().rest.issues.update({...ON_72, title: 't'})));
      guides.clock.advance(60_000);
      return [...statuses, await statusOf(guides.octokit().rest.issues.update({...ON_72, title: 't'}))];
    },
    expected: [200, 200, 403, 403, 200],
  },
  'limit/content-minute': {
    options: {limits: {'limit/content-minute': 4}},
    run: async (guides) => {
      await repeat(2, () => comment(guides));
      guides.clock.advance(1000);
      await repeat(2, () => comment(guides));
      const error = (await comment(guides).catch((caught: unknown) => caught)) as {
        status: number;
        response: {headers: Record<string, string>};
      };
      return [error.status, error.response?.headers['retry-after']];
    },
    expected: [403, '59'],
  },
  'limit/content-hour': {
    options: {limits: {'limit/content-hour': 3}},
    run: async (guides) => {
      await repeat(3, () => comment(guides));
      guides.clock.advance(120_000);
      const refused = await statusOf(comment(guides));
      guides.clock.advance(3_600_000);
      return [refused, await statusOf(comment(guides))];
    },
    expected: [403, 201],
  },
};
