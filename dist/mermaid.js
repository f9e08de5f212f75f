import { v as quote, y as findNearest } from "./start.js";
import { n as toBlank } from "./mask-data.js";
// src/scripts/languages/mermaid.ts
/** The words that a diagram begins with, in versions that are about. */
const TYPES = new Set(`C4Component C4Container C4Context C4Deployment C4Dynamic architecture architecture-beta block block-beta classDiagram classDiagram-v2
  erDiagram eventmodeling flowchart flowchart-elk gantt gitGraph graph info ishikawa ishikawa-beta journey kanban mindmap packet packet-beta pie
  quadrantChart radar-beta requirement requirementDiagram sankey sankey-beta sequenceDiagram stateDiagram stateDiagram-v2 swimlane
  timeline treeView-beta treemap treemap-beta venn-beta wardley-beta xychart xychart-beta zenuml`.split(/\s+/u));
/** Which lines open a block that a line `end` or `}` closes, by the type of the diagram. */
const BLOCKS = [
	{
		types: /^(?:graph|flowchart)/u,
		opens: /^\s*(subgraph)(?![\w-])/u,
		closes: /^\s*(end)\s*;?\s*$/u,
		closer: "end"
	},
	{
		types: /^sequenceDiagram/u,
		opens: /^\s*(loop|alt|opt|par|par_over|critical|break|rect|box)(?=\s+[^\s:<>+-]|\s*$)/u,
		closes: /^\s*(end)\s*;?\s*$/u,
		closer: "end"
	},
	{
		types: /^(?:classDiagram|stateDiagram|erDiagram)/u,
		opens: /^\s*\S.*(\{)\s*$/u,
		closes: /^\s*(\})\s*$/u,
		closer: "}"
	}
];
/** What surrounds the text of a node; longer openers first. */
const SHAPES = [
	["(((", [")))"]],
	["[[", ["]]"]],
	["[(", [")]"]],
	["[/", ["/]", "\\]"]],
	["[\\", ["\\]", "/]"]],
	["([", ["])"]],
	["((", ["))"]],
	["{{", ["}}"]],
	["[", ["]"]],
	["(", [")"]],
	["{", ["}"]],
	[">", ["]"]]
];
const NODE = /(?:^[ \t]*|(?:-->|---|==>|===|-\.->|-\.-)[ \t]*|&[ \t]*)[A-Za-z0-9_][\w]*(?=[[({]|>[^\s>])/gmu;
const NO_NODES = /^[ \t]*(?:accDescr|accTitle|class|classDef|click|direction|linkStyle|style|subgraph)\b[^\n]*$/gmu;
const FRONTMATTER = /^\s*---[ \t]*\n[\s\S]*?\n[ \t]*---[ \t]*(?:\n|$)/u;
const COMMENT = /%%\{[\s\S]*?\}%%|^[ \t]*%%[^\n]*$/gmu;
const MAX_TEXT = 1e3;
/**
* Judges a Mermaid diagram by what every version of it refuses: an unknown type, blocks that are not closed, and brackets in the text of
* a node that is not in quotes. What passes may fail all the same; what does not pass is shown as an error in place of the diagram.
*/
const checkMermaid = (text, budget) => {
	if (!budget.take(text)) return "unchecked";
	const masked = text.replaceAll("\r", " ").replace(FRONTMATTER, toBlank).replace(COMMENT, toBlank);
	const type = /^\s*([^\s:;{]{1,100})/u.exec(masked);
	if (type?.[1] === void 0 || /\{\{|<[^>\n]+>|^\s*(?:\.{3}|…)/u.test(type[0])) return null;
	const at = masked.indexOf(type[1]);
	if (!TYPES.has(type[1]) && type[1].endsWith("-beta")) return null;
	if (!TYPES.has(type[1])) return describeType(type[1], at, masked);
	return findOpenBlock(masked, type[1]) ?? (/^(?:graph|flowchart)/u.test(type[1]) ? findBadNode(masked, at) : null);
};
function describeType(word, at, text) {
	const nearest = /^(?:[ \t]+(?:TB|TD|BT|LR|RL))?[ \t]*;?[ \t]*(?:\n|$)/u.test(text.slice(at + word.length)) && /^[A-Za-z][\w-]{3,}$/u.test(word) ? findNearest(word, [...TYPES]) : null;
	const range = {
		start: at,
		end: at + word.length
	};
	return nearest === null ? {
		certainty: "soft",
		...range,
		problem: `unexpected ${quote(word, 30)}, expected the type of a diagram`,
		help: "Begin with the type of the diagram"
	} : {
		certainty: "hard",
		...range,
		problem: `unexpected type ${quote(word, 30)} of a diagram, expected \`${nearest}\``,
		help: `Write \`${nearest}\``
	};
}
/** The first line that opens a block without an end, or ends one that is not open. */
function findOpenBlock(text, type) {
	const block = BLOCKS.find(({ types }) => types.test(type));
	if (block === void 0) return null;
	const open = [];
	let start = 0;
	for (const line of text.replace(/"[^"\n]*"/gu, toBlank).split("\n")) {
		const opening = block.opens.exec(line)?.[1];
		const closing = block.closes.exec(line)?.[1];
		if (closing !== void 0) {
			const place = start + line.indexOf(closing);
			const help = "Remove it, or add what it ends";
			if (open.pop() === void 0 && !type.startsWith("stateDiagram")) return {
				certainty: "hard",
				start: place,
				end: place + closing.length,
				problem: `unexpected \`${closing}\``,
				help
			};
		} else if (opening !== void 0) open.push({
			at: start + (opening === "{" ? line.lastIndexOf(opening) : line.indexOf(opening)),
			word: opening
		});
		start += line.length + 1;
	}
	const last = open.pop();
	if (last === void 0) return null;
	const help = `Add \`${block.closer}\` on a line of its own where the block ends`;
	return {
		certainty: "hard",
		start: last.at,
		end: last.at + last.word.length,
		problem: `missing \`${block.closer}\` for \`${last.word}\``,
		help
	};
}
/** The first bracket inside the text of a node that is not in quotes. */
function findBadNode(text, from) {
	const masked = text.replace(/"[^"]*"/gu, toBlank).replace(/@\{[^}]*\}/gu, toBlank).replace(/\|[^|\n]*\|/gu, toBlank).replace(NO_NODES, toBlank);
	if (masked.includes("\"")) return null;
	for (const match of masked.matchAll(NODE)) {
		const start = match.index + match[0].length;
		if (match.index <= from && start <= from + 20 && /^(?:graph|flowchart)/u.test(match[0].trim())) continue;
		const shape = SHAPES.find(([opener]) => masked.startsWith(opener, start));
		if (shape === void 0) continue;
		const [opener, closers] = shape;
		const begin = start + opener.length;
		const inside = /[[\](){}|]/u.exec(masked.slice(begin, begin + MAX_TEXT));
		const end = begin + (inside?.index ?? 0);
		if (inside !== null && closers.some((closer) => masked.startsWith(closer, end) || masked.startsWith(closer, end - 1))) continue;
		const closer = closers[0] ?? "";
		if (inside === null) {
			if (begin + MAX_TEXT < masked.length) continue;
			return {
				certainty: "hard",
				start,
				end: begin,
				problem: `missing \`${closer}\` for \`${opener}\``,
				help: `Add \`${closer}\` after the text`
			};
		}
		return {
			certainty: "hard",
			start: end,
			end: end + 1,
			problem: `unexpected \`${inside[0]}\` in the text of a node`,
			help: "Put the text of the node in double quotes"
		};
	}
	return null;
}
export { checkMermaid };
