import { v as quote, y as findNearest } from "./start.js";
import { t as maskData } from "./mask-data.js";
import { r as isStrictJson } from "./json3.js";
// src/scripts/languages/dockerfile.ts
const INSTRUCTIONS = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
/** Instructions that take a JSON array, and read what is none as a command line for the shell. */
const ARRAY = /^\s*(?:HEALTHCHECK[ \t].*?|ONBUILD[ \t]+)?(?:CMD|ENTRYPOINT|RUN|SHELL|VOLUME)[ \t]+(\[[ \t]*".*)$/isu;
/** Judges a Dockerfile, or a part of one, by its instructions and the arrays that they take. */
const checkDockerfile = (text, budget) => {
	if (!budget.take(text)) return "unchecked";
	const masked = maskData(text);
	const joiner = /^\s*#\s*escape\s*=\s*`/iu.test(masked) ? "`" : "\\";
	let soft = null;
	for (const { start, line } of readInstructions(masked, joiner)) {
		const word = /^\s*(\S+)/u.exec(line)?.[1] ?? "";
		const at = start + line.indexOf(word);
		const range = {
			start: at,
			end: at + word.length
		};
		if (!INSTRUCTIONS.has(word.toUpperCase())) {
			const nearest = /^[A-Z]{3,}$/u.test(word) ? findNearest(word, [...INSTRUCTIONS]) : null;
			const problem = `unexpected instruction ${quote(word, 30)}`;
			if (nearest !== null) return {
				certainty: "hard",
				...range,
				problem: `${problem}, expected \`${nearest}\``,
				help: `Write \`${nearest}\``
			};
			soft ??= {
				certainty: "soft",
				...range,
				problem,
				help: "Join the line to the one before with a backslash, or label the block"
			};
			continue;
		}
		const array = ARRAY.exec(line)?.[1];
		if (array === void 0 || isStrictJson(array.trim()) || /[.…]{3}|_{3}/u.test(array)) continue;
		const from = start + line.lastIndexOf(array);
		return {
			certainty: "hard",
			start: from,
			end: from + array.trimEnd().length,
			problem: "unexpected text, expected a JSON array",
			help: "Write a JSON array, every word in double quotes: anything else is handed to a shell"
		};
	}
	return soft;
};
/** The instructions with the lines that they go on over, here-documents and comments left out. */
function* readInstructions(text, joiner) {
	let current = "";
	let start = 0;
	let at = 0;
	let ends = [];
	for (const line of text.split("\n")) {
		const from = at;
		at += line.length + 1;
		if (ends.length > 0) {
			if (line.trim() === ends[0]) ends = ends.slice(1);
			continue;
		}
		if (line.trim() === "" || /^\s*#/u.test(line)) {
			if (current !== "") current += " ".repeat(line.length + 1);
			continue;
		}
		if (current === "") start = from;
		const goesOn = line.trimEnd().endsWith(joiner);
		current += goesOn ? `${line.trimEnd().slice(0, -1).padEnd(line.length)} ` : line;
		if (goesOn) continue;
		ends = [...current.matchAll(/(?<!<)<<-?["']?([A-Za-z_]\w*)["']?/gu)].map(([, word = ""]) => word);
		if (!/^\s*(?:RUN|COPY|ADD)\b/iu.test(current)) ends = [];
		yield {
			start,
			line: current
		};
		current = "";
	}
	if (current.trim() !== "") yield {
		start,
		line: current
	};
}
export { checkDockerfile };
