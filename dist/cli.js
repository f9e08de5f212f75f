#!/usr/bin/env node
import { g as run, t as createTerminal } from "./start.js";
// src/cli.ts
process.exitCode = await run(process.argv.slice(2), createTerminal(process));
export {};
