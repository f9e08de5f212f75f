import { ft as isMarkerLine, gt as linesOf, it as findLastStart, lt as MARKER_NAMES, mt as within, ut as findDocumentMarkers, yt as Document } from "./core.js";
import { D as ToolError } from "./start.js";
// src/core/scrub.ts
/** Removing lines can bring others to light, such as those of a comment; this is more than any text needs. */
const MAX_ROUNDS = 5;
/** What makes a heading of the paragraph above it. */
const UNDERLINE = /^ {0,3}(?:-+|=+)[ \t]*$/u;
/** The lines without the doomed ones. Where a ruler would underline what stands above, the last one leaves a blank line. */
function removeLines(lines, doomed) {
	const left = [];
	for (const [index, line] of lines.entries()) if (!doomed.has(index)) left.push(line);
	else if (!doomed.has(index + 1) && UNDERLINE.test(trimEnd(lines[index + 1])) && trimEnd(left.at(-1)).trim() !== "") left.push({
		...line,
		text: line.text.slice(trimEnd(line).length)
	});
	return left;
}
function trimEnd(line) {
	return line?.text.replace(/[\r\n]+$/u, "") ?? "";
}
/** Takes the lines that credit a tool out of the text of a pull request: whole lines, and nothing else. Scrubbing again changes nothing. */
function scrub(text, conventions, parse) {
	let lines = splitLines(text);
	const removed = [];
	for (let round = 0;; round++) {
		const joined = lines.map((line) => line.text).join("");
		const document = new Document("pull-request:body", joined, parse(joined));
		const markers = findDocumentMarkers(document, conventions);
		const doomed = /* @__PURE__ */ new Map();
		for (const marker of markers) for (const index of findWholeLines(document, marker, markers)) doomed.set(index, marker);
		if (doomed.size === 0 || round === MAX_ROUNDS) return {
			text: joined,
			removed,
			refused: findRefused(document, markers, conventions).map(({ line, ...rest }) => ({
				...rest,
				line: lines[line - 1]?.number ?? line
			}))
		};
		const named = (line, index) => toScrubbed(line.number, line.text, doomed.get(index));
		removed.push(...lines.flatMap((line, index) => doomed.has(index) ? [named(line, index)] : []));
		lines = removeLines(lines, doomed);
	}
}
function splitLines(text) {
	return Array.from(text.matchAll(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/gu), ([line], index) => ({
		number: index + 1,
		text: line
	}));
}
function toScrubbed(line, text, marker) {
	return {
		line,
		text: text.replace(/[\r\n]+$/u, ""),
		name: MARKER_NAMES[marker?.kind ?? "signature"]
	};
}
/** The 0-based lines that hold the marker and nothing else; none when one of them holds more. A comment of markers alone goes as a whole. */
function findWholeLines(document, marker, markers) {
	if (!marker.isWhole || !isTagged(document.slice(marker))) return [];
	const comment = findLastStart(document.facts.comments, marker.start);
	const span = comment !== void 0 && comment.end > marker.end && isCommentOf(document, comment, markers) ? comment : marker;
	const [first, last] = [document.lines.pointAt(span.start).line, document.lines.pointAt(span.end).line];
	return (document.text.slice(document.lines.spanOf(first).start, span.start) + document.text.slice(span.end, document.lines.spanOf(last).end)).trim() === "" ? Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index) : [];
}
const TAGS = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/giu;
/** Elements that are part of what stands around them, whatever they hold. */
const STRUCTURE = /^(?:details|summary|img|hr|input|table|t[dhr])$/u;
const CARRYING = /\b(?:src|href|alt)\b/iu;
/** Whether the tags of a line open and close on it and carry nothing, so that they may go with it. */
function isTagged(text) {
	if (text.includes("<!--")) return false;
	const open = [];
	for (const [, slash, written = "", attributes = ""] of text.matchAll(TAGS)) {
		const name = written.toLowerCase();
		if (STRUCTURE.test(name) || CARRYING.test(attributes)) return false;
		if (name === "br") continue;
		if (slash === "") {
			if (!attributes.endsWith("/")) open.push(name);
		} else if (open.pop() !== name) return false;
	}
	return open.length === 0;
}
/** Whether every line of a comment is a marker that may go. */
function isCommentOf({ text }, comment, markers) {
	const inside = within(markers, comment);
	return inside.every(({ isWhole }) => isWhole) && linesOf(text, {
		start: comment.start + 4,
		end: comment.end - 3
	}).every((line) => line.text === "" || inside.some(({ start, end }) => start <= line.start && end >= line.end));
}
/** Where a signature may begin that other words stand before: at a pictograph, and behind the end of a sentence. */
const BEGINNINGS = /\p{Extended_Pictographic}|(?<=[.!?。！？]\s*)\S/gu;
const MAX_BEGINNINGS = 20;
/** The markers that are left, and the lines that end with one. */
function findRefused(document, markers, conventions) {
	const refused = /* @__PURE__ */ new Map();
	for (const marker of markers) {
		const { line } = document.lines.pointAt(marker.start);
		refused.set(line, toScrubbed(line, document.slice(document.lines.spanOf(line)), marker));
	}
	for (const leaf of document.facts.leaves) {
		if (leaf.kind !== "paragraph" || document.facts.blocks[leaf.block]?.kind !== "paragraph") continue;
		for (const line of linesOf(document.text, leaf)) {
			const tail = [...line.text.slice(0, 1e3).matchAll(BEGINNINGS)].slice(0, MAX_BEGINNINGS).find(({ index }) => index > 0 && isMarkerLine(line.text.slice(index), conventions));
			const { line: number } = document.lines.pointAt(line.start);
			if (tail && !refused.has(number)) refused.set(number, toScrubbed(number, line.text, void 0));
		}
	}
	return [...refused.values()].sort((a, b) => a.line - b.line);
}
// src/github/pull-body.ts
/**
* Edits the body of a pull request as it is at this moment, and only the body. Operations: pulls/get, pulls/update.
* Throws the client's error when GitHub does not answer, and an error when it keeps another text than it was given.
*/
async function editBody(client, { owner, repo }, number, edit) {
	const place = {
		owner,
		repo,
		pull_number: number
	};
	const { data } = await client.rest.pulls.get(place);
	const before = data.body ?? "";
	const after = edit(before);
	if (after === before) return {
		before,
		after,
		isWritten: false
	};
	const { data: kept } = await client.rest.pulls.update({
		...place,
		body: after
	});
	if ((kept.body ?? "") !== after) throw new Error("GitHub keeps another text than it was given");
	return {
		before,
		after,
		isWritten: true
	};
}
// src/use-cases/scrub-pull-request.ts
/** The error that says that a text is not checked; any other error as it is. */
function explainParseError(error, what) {
	if (!(error instanceof Error && error.name === "ParseError")) return error;
	return new ToolError(`Cannot scrub ${what}, it is not checked and left as it is: ${error.message}`);
}
/** Takes the lines that credit a tool out of a pull request's body on GitHub. Never touches its commits. Throws the client's error. */
async function scrubPullRequest(request) {
	let scrubbed = null;
	const edit = (body) => {
		try {
			scrubbed = scrub(body, request.conventions, request.parse);
		} catch (error) {
			throw explainParseError(error, "the body");
		}
		return scrubbed.text;
	};
	const { after } = await editBody(request.client, request.repository, request.number, edit);
	return scrubbed ?? {
		text: after,
		removed: [],
		refused: []
	};
}
/** Scrubs the body, and looks at the title: it is one line, and there has to be one, so that a person has to mend it. Throws the client's error. */
async function scrubTexts(request) {
	const { client, repository, number, conventions, parse } = request;
	const { removed, refused } = await scrubPullRequest(request);
	const { data } = await client.rest.pulls.get({
		owner: repository.owner,
		repo: repository.repo,
		pull_number: number
	});
	const ofTitle = scrub(data.title, conventions, parse);
	return {
		title: 0,
		body: removed.length,
		refused: [...ofTitle.removed.length + ofTitle.refused.length > 0 ? [{
			text: "title",
			line: 1
		}] : [], ...refused.map(({ line }) => ({
			text: "body",
			line
		}))]
	};
}
export { scrubTexts as n, scrub as r, explainParseError as t };
