import { n as needsData } from "./further-files.js";
// src/parsers/load-data-parser.ts
/** Loads what reads YAML and JSON, where the conventions have a use for it; else null, since it takes as long to load as all rules. */
async function loadDataParser(conventions) {
	return needsData(conventions) ? (await import("./parse-data.js")).parseData : null;
}
export { loadDataParser as t };
