#!/usr/bin/env node
import {run} from './cli/run.ts';
import {createTerminal} from './cli/terminal.ts';

// The exit code is set, not forced: what was written to a pipe must reach it first.
process.exitCode = await run(process.argv.slice(2), createTerminal(process));
