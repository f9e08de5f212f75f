import { At as loadConfig, Ct as listRuleIds, N as findStart, Vt as openSource, d as say, o as readInput } from "./core.js";
import { r as scrub, t as explainParseError } from "./scrub-pull-request.js";
import { D as ToolError } from "./start.js";
// src/cli/scrub.ts
const BYTE_ORDER_MARK = "﻿";
/**
* Runs `scrub` and answers with the exit code: 1 when a line holds a marker and other words, which is left for a person. The text goes to
* the output in any case; what was removed is said on the messages' stream.
*/
async function runScrub(args, terminal) {
	const start = findStart(terminal.directory, args.valueOf("directory"));
	const [{ rules }, { createParser }] = await Promise.all([import("./rules.js"), import("./parse-facts.js")]);
	const { attribution } = await loadConfig(await openSource(start, null), args.valueOf("config"), start, listRuleIds(rules));
	const chunks = [];
	const read = await readInput(remember(terminal.input, chunks));
	if ("reason" in read) throw new ToolError(`Cannot read the standard input: ${read.reason}`);
	const parse = await createParser();
	const [first] = chunks;
	const mark = first?.[0] === 239 && first[1] === 187 && first[2] === 191 ? BYTE_ORDER_MARK : "";
	let scrubbed;
	try {
		scrubbed = scrub(read.text, attribution, parse);
	} catch (error) {
		await terminal.output.write(mark + read.text);
		throw explainParseError(error, "the standard input");
	}
	const { text, removed, refused } = scrubbed;
	await terminal.output.write(mark + text);
	const isPublic = terminal.environment.GITHUB_ACTIONS === "true";
	for (const line of removed) await say(terminal, `- ${line.line}: ${isPublic ? line.name : line.text}`);
	for (const line of refused) await say(terminal, `Line ${line.line} holds ${addArticle(line.name)} and other words, it is left as it is`);
	return refused.length > 0 ? 1 : 0;
}
function addArticle(name) {
	return `${/^[aeiou]/u.test(name) ? "an" : "a"} ${name}`;
}
async function* remember(input, chunks) {
	for await (const chunk of input) {
		if (chunks.length === 0) chunks.push(chunk);
		yield chunk;
	}
}
export { runScrub };
