import {info} from '@actions/core';
import {escapeLine} from '../reporters/workflow-commands.ts';

/** Prints one line to the log of the step. Nothing else may print there: a runner obeys what it reads. */
export function log(text: string): void {
  info(escapeLine(text));
}
