import { t as ToolError } from "./tool-error.js";
import { o as readNamedFile, t as explainFailure } from "./safe-read.js";
import { i as decodeText } from "./decode.js";
import { n as CONFIG_PATH } from "./open.js";
import { n as conventionsOf, t as DEFAULT_PRESET } from "./presets.js";
import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
// src/config/load.ts
/** What a configuration is easily called; it would have no effect, and nobody would see why. */
const MISNAMED = CONFIG_PATH.replace(/\.yml$/u, ".yaml");
/** A configuration is a page of text; what is larger is none. */
const MAX_CONFIG_BYTES = 64e3;
/**
* The conventions of a source: from `file` where one is named (relative to `start`, always from disk), else from the configuration
* in the root, read from the same revision as the documents, else the default preset. Throws a `ToolError` when the file is not there,
* is no configuration, or is a link that leads out of the root.
*/
async function loadConfig(opened, file, start, ruleIds) {
	const bytes = file === null ? await opened.source.readFile(CONFIG_PATH, MAX_CONFIG_BYTES) : readNamed(opened.root, file, start);
	const path = file ?? ".github/docs-curator.yml";
	if (bytes === null) {
		if (await opened.source.resolve(MISNAMED) !== null) throw new ToolError(`Unexpected name \`${MISNAMED}\`, expected \`${CONFIG_PATH}\``);
		return conventionsOf(DEFAULT_PRESET);
	}
	const decoded = decodeText(bytes);
	if ("reason" in decoded) throw new ToolError(`Cannot read \`${path}\`: ${decoded.reason}`);
	const { parseConfig } = await import("./parse.js");
	return parseConfig(decoded.text, path, ruleIds);
}
function readNamed(root, file, start) {
	const bytes = readNamedFile(resolve(start, file), file, MAX_CONFIG_BYTES, root);
	if (bytes === null) throw new ToolError(`Cannot read \`${file}\`: it does not exist`);
	return bytes;
}
// src/sources/start.ts
/** The directory to run in: where the tool was started, or what `-C` names from there. Throws a `ToolError` when that is no directory. */
function findStart(directory, change) {
	try {
		const start = realpathSync.native(resolve(directory, change ?? ""));
		if (statSync(start).isDirectory()) return start;
	} catch (error) {
		throw new ToolError(`Cannot run in \`${change ?? directory}\`: ${explainFailure(error)}`);
	}
	throw new ToolError(`Cannot run in \`${change ?? directory}\`: it is not a directory`);
}
export { loadConfig as n, findStart as t };
