import type {Command, PullRemark} from './command.ts';
import {type Asker, findRefusal} from './command-rights.ts';
import type {Decision, Language} from './pass.ts';

/** What people decided about a pull request, as it stands now. */
export interface Decisions {
  /** Those that were taken and not taken back, in order: of several on one item, the last that is valid holds. */
  readonly decisions: readonly Decision[];
  readonly isHeld: boolean;
  /** The language that somebody asked for last; null when nobody did. */
  readonly language: Language | null;
}

export interface DecisionRequest {
  /** All comments of the pull request, oldest first. */
  readonly remarks: readonly PullRemark[];
  readonly parse: (body: string) => readonly Command[];
  /** Who wrote a comment, as things are now. */
  readonly askerOf: (login: string) => Asker;
  /** Whether the author of a pull request may accept what is found in it. */
  readonly canAuthorAccept: boolean;
}

/** The comments that may decide something: a person's own words, as they were first written. */
export function selectDeciding(remarks: readonly PullRemark[], parse: (body: string) => readonly Command[]): PullRemark[] {
  return remarks.filter(({isBot, isEdited, body}) => !isBot && !isEdited && parse(body).some(isDeciding));
}

const DECIDING: ReadonlySet<Command['verb']> = new Set(['accept', 'unaccept', 'defer', 'hold', 'unhold', 'lang']);

function isDeciding({verb}: Command): boolean {
  return DECIDING.has(verb);
}

/** Reads the decisions out of the comments. Nothing is remembered: a comment that is edited or deleted has never been there. */
export function readDecisions({remarks, parse, askerOf, canAuthorAccept}: DecisionRequest): Decisions {
  let decisions: Decision[] = [];
  let isHeld = false;
  let language: Language | null = null;
  for (const {id, login, body, at} of selectDeciding(remarks, parse)) {
    const asker = askerOf(login);
    const of = {login, isByAuthor: asker.isAuthor, comment: id, at};
    for (const command of parse(body)) {
      if (command.verb === 'invalid' || findRefusal(command.verb, asker) !== null) continue;
      if (command.verb === 'hold' || command.verb === 'unhold') isHeld = command.verb === 'hold';
      else if (command.verb === 'lang') language = command.language;
      else if (command.verb === 'unaccept') decisions = decisions.filter(({item}) => item !== command.item);
      else if (command.verb === 'defer') decisions.push({...of, kind: 'defer', item: command.item, reason: ''});
      else if (command.verb === 'accept' && (canAuthorAccept || !asker.isAuthor)) {
        decisions.push({...of, kind: 'accept', item: command.item, reason: command.reason});
      }
    }
  }
  return {decisions, isHeld, language};
}
