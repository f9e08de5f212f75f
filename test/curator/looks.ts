import {deflateRawSync, inflateRawSync} from 'node:zlib';
import {advance, type Look} from '../../src/curator/advance.ts';
import type {Decision, Pass, PassState, PullFacts} from '../../src/curator/pass.ts';
import type {PassFinding, PassReport} from '../../src/curator/pass-report.ts';
import {decodeState, encodeState} from '../../src/curator/state.ts';
import {BASE, HEAD} from './reports.ts';

export const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes);
export const inflate = (bytes: Uint8Array, limit: number): Uint8Array => inflateRawSync(bytes, {maxOutputLength: limit});

export const PULL: PullFacts = {number: 72, head: HEAD, isDraft: false, isFork: false, baseBranch: 'main', author: 'ada'};

type Values = Partial<Omit<PassFinding, 'identity'> & {readonly target: string; readonly text: string; readonly heading: string}>;

/** A finding of rule `link/missing-target`; `target`, `text` (of its line) and `heading` are what it is recognised by. */
export function finding({target = 'x.md', text, heading = '', ...values}: Values = {}): PassFinding {
  const line = text ?? `See ${target}`;
  const place = {path: 'docs/a.md', line: 1, ...values};
  return {
    ...{ruleId: 'link/missing-target', severity: 'error', message: 'Unexpected x', help: null, subject: null, section: null},
    ...{now: [line], fixed: null, after: null, endLine: place.line},
    ...place,
    identity: {target, line, heading},
  };
}

export function reportOf(findings: readonly PassFinding[], values: Partial<PassReport> = {}): PassReport {
  return {
    ...{version: 1, head: HEAD, base: BASE, prefix: '', documents: 1, changed: 1, commits: 1, scripts: {parsed: 0, of: 0}, hanShare: 0},
    ...{findings, omitted: 0, accepted: [], renames: {}, added: [], deleted: []},
    ...values,
  };
}

export function accept(item: string, at: string, values: Partial<Decision> = {}): Decision {
  return {kind: 'accept', item, reason: 'it is meant', login: 'bob', isByAuthor: false, comment: 1, at, ...values};
}

/** Looks one after another, each an hour after the one before, with the state written out and read back in between. */
export class Looks {
  state: PassState | null = null;
  hour = 0;

  get now(): string {
    return `2026-05-06T${String(this.hour).padStart(2, '0')}:00:00Z`;
  }

  look(findings: readonly PassFinding[], values: Partial<PassReport> & Partial<Look> = {}): Pass {
    this.hour++;
    const report = reportOf(findings, values);
    const {pass, state} = advance({state: this.state, report, pull: PULL, decisions: [], now: this.now, language: 'en', ...values});
    const block = encodeState(state, deflate);
    this.state = decodeState(`Text\n${block}`, inflate) as PassState;
    return pass;
  }
}

/** A pass in one line: its number, then every item with its state and the lines that it stands for. */
export function say({number, items}: Pass): string {
  const said = items.map(
    ({id, state, findings}) => `${id} ${state}${findings.length > 0 ? ` ${findings.map(({line}) => line).join('+')}` : ''}`,
  );
  return [`v${number}`, ...said].join(', ');
}
