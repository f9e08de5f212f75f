import { c as SEVERITIES } from "./pattern.js";
// src/config/levels.ts
/** What a rule can be set to, from the lightest. */
const LEVELS = ["off", ...[...SEVERITIES].reverse()];
export { LEVELS as t };
