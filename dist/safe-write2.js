import { D as ToolError, i as isInside, n as explainFailure, r as explainStats, u as REASONS } from "./start.js";
import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
// src/sources/safe-write.ts
/**
* Puts a file in its place as a whole, its directory too where that is missing: whoever reads it meanwhile sees the old text or the new.
* Writes through no link, and nowhere outside `confine` (an absolute directory without links; null = anywhere). Throws a `ToolError`
* that calls the file `name`.
*/
function replaceFile(location, name, text, confine) {
	const refuse = (why) => new ToolError(`Cannot write \`${name}\`: ${why}`);
	let draft = null;
	try {
		const stats = lstatSync(location, { throwIfNoEntry: false });
		if (stats?.isSymbolicLink()) throw refuse("it is a symbolic link");
		const reason = stats ? explainStats(stats) : null;
		if (reason !== null) throw refuse(reason);
		let existing = dirname(location);
		while (!lstatSync(existing, { throwIfNoEntry: false }) && existing !== dirname(existing)) existing = dirname(existing);
		if (confine !== null && !isInside(confine, realpathSync.native(existing))) throw refuse(REASONS.linkOutside);
		mkdirSync(dirname(location), { recursive: true });
		draft = join(dirname(location), `.${basename(location)}.${process.pid}`);
		writeFileSync(draft, text, { flag: "wx" });
		renameSync(draft, location);
		draft = null;
	} catch (error) {
		throw error instanceof ToolError ? error : refuse(explainFailure(error));
	} finally {
		if (draft !== null) rmSync(draft, { force: true });
	}
}
export { replaceFile as t };
