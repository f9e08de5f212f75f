import { t as SEVERITIES } from "./finding.js";
// src/config/levels.ts
/** What a rule can be set to, from the lightest. */
const LEVELS = ["off", ...[...SEVERITIES].reverse()];
export { LEVELS as t };
