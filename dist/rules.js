import { t as findNearest } from "./nearest.js";
import { t as quote } from "./quote.js";
import { r as compareText } from "./finding.js";
import { a as relative, i as normalize$1, n as dirname, r as join, t as basename } from "./path.js";
import { t as firstMatch } from "./pattern.js";
import { a as isMarkerLine, c as foldLine, i as findMessageMarkers, n as findDocumentMarkers, o as isTool, r as findMessageCredits, s as within, t as MARKER_NAMES, u as DRAFT_PREFIX } from "./attribution.js";
import { t as defineRule } from "./rule.js";
import { i as shorten, n as keyOf, r as loginOf, t as isMachineAddress } from "./commit.js";
import { a as readMarkdownEntries, c as decode$1, d as readTarget, f as readDataEntries, i as isData, l as encodeDestination, m as findAdder, n as findPlace, o as findMentions, p as findAdded, r as indexEntries, s as markersOf, t as linkedPlaces, u as encodeFragment } from "./linked-place.js";
import { i as sortEdits } from "./edits.js";
// src/rules/attribution/chat-residue.ts
var chat_residue_default = defineRule({
	id: "attribution/chat-residue",
	description: "Published texts hold no ids of chat messages and no paths of a private machine.",
	rationale: "Nobody outside the chat or away from that machine can follow them, and they tell who sits at it.",
	severity: "warning",
	reads: "published",
	scope: "document",
	examples: [
		{
			name: "placeholders, accounts of machines, and what is shown on purpose",
			files: { "docs/a.md": "# A\n\nPaths such as `/Users/<name>/docs`, `/Users/...` and `/home/postgres/pgdata` are no place to write.\n\n| Host | Socket |\n| --- | --- |\n| laptop | `/Users/ada/.docker/run/docker.sock` |\n\n```bash\nROOT=/Users/ada/docs # wrong\n```\n" },
			findings: []
		},
		{
			name: "the id of a chat message and a private path",
			files: { "docs/a.md": "# A\n\nDecided by Ada (msg=4284b1d7).\n\n- Report: `/Users/ada/agents/final/summary.md`\n" },
			findings: ["docs/a.md:3:17: Unexpected id of a chat message `msg=4284b1d7`, expected what every reader can follow", "docs/a.md:5:12: Unexpected private path `/Users/ada/agents/final/summary.md`, expected what every reader can follow"]
		},
		{
			name: "in the text of a pull request",
			files: { "pull-request:body": "Placement as agreed (msg=4284b1d7).\n" },
			findings: ["pull-request:body:1:22: Unexpected id of a chat message `msg=4284b1d7`, expected what every reader can follow"]
		}
	],
	*check(document, { conventions: { attribution } }) {
		for (const residue of attribution.residues) for (const place of placesOf(document, residue)) for (const range of findResidue(document.slice(place), residue)) {
			const [start, end] = [place.start + range.start, place.start + range.end];
			yield {
				range: {
					start,
					end
				},
				message: `Unexpected ${residue.name} ${quote(document.text.slice(start, end), 50)}, expected what every reader can follow`,
				help: "Say it in words, name the file relative to the repository, or link what is published"
			};
		}
	}
});
/** Running text and, where it counts, code spans; no cells of tables. */
function placesOf({ facts }, { isInCode }) {
	const codeSpans = isInCode ? facts.codeSpans.map(({ content, leaf }) => ({
		...content,
		leaf
	})) : [];
	return [...facts.texts, ...codeSpans].filter(({ leaf }) => facts.leaves[leaf]?.kind !== "cell");
}
function* findResidue(text, { pattern, exceptOwners }) {
	for (const { start, end, groups } of pattern.matches(text)) {
		const owner = groups.owner?.toLowerCase();
		if (owner !== void 0 && exceptOwners.includes(owner)) continue;
		yield {
			start,
			end: end + (owner === void 0 ? "" : /^[^\s`'"<>|，。；、）)\]]*/u.exec(text.slice(end))?.[0] ?? "").replace(/[.,;:!?]+$/u, "").length
		};
	}
}
// src/rules/attribution/commit.ts
const commit = "commit:1b2c3d4e5f60718293a4b5c6d7e8f90112233445";
var commit_default = defineRule({
	id: "attribution/commit",
	description: "No line of a commit message credits a coding tool.",
	rationale: "A trailer credits an author who cannot answer for the change, and a squash merge copies it into the main branch for good.",
	severity: "error",
	reads: "commit",
	examples: [
		{
			name: "people as co-authors",
			files: { [commit]: "Explain TLS\n\nText.\n\nCo-authored-by: Claude Monet <claude@monet.example>\nSigned-off-by: Devin Booker <devin@example.com>\n" },
			findings: []
		},
		{
			name: "a message about trailers",
			files: { [commit]: "Forbid trailers in CLAUDE.md\n\nLines such as `Co-Authored-By: Claude <noreply@anthropic.com>` are rejected:\n\n    Co-Authored-By: Claude <noreply@anthropic.com>\n" },
			findings: []
		},
		{
			name: "a trailer and a signature",
			files: { [commit]: "Explain TLS\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n" },
			findings: [`${commit}:3:1: Unexpected attribution signature, line 3 of commit 1b2c3d4`, `${commit}:5:1: Unexpected attribution trailer, line 5 of commit 1b2c3d4`]
		},
		{
			name: "a message that is still to be committed, with what git will drop",
			files: { "commit-msg:.git/COMMIT_EDITMSG": "Explain TLS\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n# Please enter the commit message for your changes.\n" },
			findings: ["commit-msg:.git/COMMIT_EDITMSG:3:1: Unexpected attribution trailer, line 3 of the commit message"]
		},
		{
			name: "a trailer in the middle of a squashed message",
			files: { [commit]: "Explain TLS (#7)\n\n* Explain TLS\n\nco-authored-by: GitHub Copilot <copilot@github.com>\n\n* Fix a link\n\n---------\n\nCo-authored-by: Mia Chen <mia@example.com>\n" },
			findings: [`${commit}:5:1: Unexpected attribution trailer, line 5 of commit 1b2c3d4`]
		}
	],
	*check(document, { conventions: { attribution } }) {
		if (!attribution.scopes.includes("commit-messages")) return;
		const isDraft = document.path.startsWith(DRAFT_PREFIX);
		const where = isDraft ? "the commit message" : `commit ${shorten(document.path.slice(7))}`;
		for (const { kind, start, end } of findMessageMarkers(document.text, attribution, isDraft)) yield {
			range: {
				start,
				end
			},
			message: `Unexpected ${MARKER_NAMES[kind]}, line ${document.lines.pointAt(start).line} of ${where}`,
			help: isDraft ? "Delete the line and commit again: git keeps the message in the file that is named above" : "Reword the commit and delete the line: a squash merge copies commit messages into the base branch"
		};
		if (document.commit === null || attribution.commitIdentities === "allow") return;
		for (const role of ["author", "committer"]) {
			if (!isTool(document.commit[role], attribution)) continue;
			yield {
				range: {
					start: 0,
					end: document.text.search(/[\r\n]|$/u)
				},
				message: `Unexpected coding tool as ${role} of ${where}, expected a person`,
				help: "Set `git config user.name` and `user.email`, then run `git commit --amend --no-edit --reset-author` on it"
			};
		}
	}
});
// src/rules/attribution/document.ts
var document_default = defineRule({
	id: "attribution/document",
	description: "No line of a document credits a coding tool. Documents may speak about such lines.",
	rationale: "A signature pasted along with a text says nothing to its readers and credits an author who cannot answer for it.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "mentions: code, a quote, a list and bold prose",
			files: { "docs/a.md": "# A\n\nDrop `Co-Authored-By: Claude <noreply@anthropic.com>`.\n\n> Co-Authored-By: Claude <noreply@anthropic.com>\n\n- 🤖 Generated with Claude Code\n\n**Never use Co-Authored-By: Claude**\n\n```\nCo-Authored-By: Claude <noreply@anthropic.com>\n```\n" },
			findings: []
		},
		{
			name: "a signature at the end",
			files: { "docs/a.md": "# A\n\nText.\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n" },
			findings: ["docs/a.md:5:1: Unexpected attribution signature, expected none in a document"]
		},
		{
			name: "a trailer above a ruler, which makes it a heading",
			files: { "docs/a.md": "# A\n\nCo-authored-by: Cursor Agent <cursoragent@cursor.com>\n---\n" },
			findings: ["docs/a.md:3:1: Unexpected attribution trailer, expected none in a document"]
		}
	],
	*check(document, { conventions }) {
		if (!conventions.attribution.scopes.includes("files")) return;
		for (const { kind, start, end } of findDocumentMarkers(document, conventions.attribution)) yield {
			range: {
				start,
				end
			},
			message: `Unexpected ${MARKER_NAMES[kind]}, expected none in a document`,
			help: "Delete the line, or put it in a code span or a fence if the text is about it"
		};
	}
});
// src/rules/attribution/pull-request.ts
const TRAILER = "Co-Authored-By: Claude <noreply@anthropic.com>";
var pull_request_default = defineRule({
	id: "attribution/pull-request",
	description: "No line of a pull request title or body credits a coding tool; nor one of its comments, where they are checked.",
	rationale: "What a pull request says stays readable when its branch is gone, and a squash merge may copy title and body into the main branch.",
	severity: "error",
	reads: "pull-request",
	examples: [
		{
			name: "a body that speaks about markers",
			files: {
				"pull-request:title": "docs: forbid tool trailers in CLAUDE.md",
				"pull-request:body": `Commit body and text were scrubbed for attribution markers.\n\nThe guide names \`${TRAILER}\`:\n\n\`\`\`\n${TRAILER}\n\`\`\`\n`
			},
			findings: []
		},
		{
			name: "a signature and a trailer at the end of a body",
			files: { "pull-request:body": `Why.\r\n\r\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\r\n\r\n${TRAILER}\r\n` },
			findings: ["pull-request:body:3:1: Unexpected attribution signature, line 3 of the pull request body", "pull-request:body:5:1: Unexpected attribution trailer, line 5 of the pull request body"]
		},
		{
			name: "where a reader does not look: a comment, and folded details",
			files: { "pull-request:body": `<!-- ${TRAILER} -->\n\n<details>\n<summary>More</summary>\nGenerated with <a href="https://cursor.com">Cursor</a>\n</details>\n` },
			findings: ["pull-request:body:1:6: Unexpected attribution trailer, line 1 of the pull request body", "pull-request:body:5:1: Unexpected attribution signature, line 5 of the pull request body"]
		},
		{
			name: "a title",
			files: { "pull-request:title": "🤖 Generated with Claude Code" },
			findings: ["pull-request:title:1:1: Unexpected attribution signature in the pull request title"]
		}
	],
	*check(document, { conventions: { attribution } }) {
		const part = document.path.slice(13);
		const scope = part === "title" ? "pr-title" : part === "body" ? "pr-body" : "pr-comments";
		if (!attribution.scopes.includes(scope)) return;
		for (const { kind, start, end } of findMarkers(document, part, attribution)) {
			const { line } = document.lines.pointAt(start);
			yield {
				range: {
					start,
					end
				},
				message: `Unexpected ${MARKER_NAMES[kind]}${part === "title" ? " in" : `, line ${line} of`} ${nameOf(part)}`,
				help: part === "body" ? "Edit the body and delete the line; `docs-curator scrub` does it for a text" : "Edit it and delete the line"
			};
		}
	}
});
function findMarkers(document, part, attribution) {
	if (part !== "title") return findDocumentMarkers(document, attribution);
	return isMarkerLine(document.text, attribution) ? [{
		kind: "signature",
		isWhole: true,
		start: 0,
		end: document.text.length
	}] : [];
}
function nameOf(part) {
	return part.startsWith("comment-") ? `comment ${part.slice(8)}` : `the pull request ${part}`;
}
// src/core/squash-forecast.ts
/**
* What GitHub adds to the message of a squash merge, by commit: one line for each author of a commit, and for each co-author that a
* trailer names, other than the account that opened the pull request. It counts a person once, by account or address. Committers get
* no line. Empty when no pull request is under check.
*/
function forecastSquash(workspace, conventions) {
	const forecast = /* @__PURE__ */ new Map();
	if (workspace.squash === null) return forecast;
	const messages = [...workspace.documents.values()].filter(({ path }) => path.startsWith("commit:")).reverse();
	const isOwn = findOwner(messages, workspace.squash.opener, conventions);
	const seen = /* @__PURE__ */ new Set();
	for (const document of messages) {
		const lines = readLines(document, conventions).filter(({ person }) => !isOwn(person) && !seen.has(keyOf(person)));
		const distinct = lines.filter(({ person }, index) => lines.findIndex((other) => keyOf(other.person) === keyOf(person)) === index);
		for (const { person } of distinct) seen.add(keyOf(person));
		if (distinct.length > 0) forecast.set(document.path, distinct);
	}
	return forecast;
}
function readLines({ commit, text }, conventions) {
	const subject = {
		start: 0,
		end: text.search(/[\r\n]|$/u)
	};
	const author = commit === null ? [] : [{
		range: subject,
		from: "author",
		person: commit.author
	}];
	const trailers = findMessageCredits(text, conventions).flatMap(({ key, value, start, end }) => {
		const person = key?.startsWith("co-") ? readPerson(value ?? "") : null;
		return person === null ? [] : [{
			range: {
				start,
				end
			},
			from: "trailer",
			person
		}];
	});
	return [...author, ...trailers].map((line) => ({
		...line,
		isTool: isTool(line.person, conventions),
		isMachine: isMachineAddress(line.person.email)
	}));
}
/** The person that a trailer's value names; null without an address, which GitHub passes over. */
function readPerson(value) {
	const [, name = "", email] = /^([^<>]*)<([^<>\s]+@[^<>\s]+)>/u.exec(value.replaceAll(/&(lt|gt);/giu, decode)) ?? [];
	return email === void 0 ? null : {
		name: name.trim(),
		email
	};
}
function decode(_, name) {
	return name.toLowerCase() === "lt" ? "<" : ">";
}
/**
* Tells who gets no line since the squash is theirs: the opener's account where GitHub said whose the addresses are. Where it did not,
* whoever wrote most of the commits is taken for the opener, with every address under the same name that an account can have; so is
* whoever wrote all of them, unless people count as well.
*/
function findOwner(messages, opener, conventions) {
	const authors = messages.flatMap(({ commit }) => commit === null || isTool(commit.author, conventions) ? [] : [commit.author]);
	const isAlone = new Set(authors.map(keyOf)).size === 1;
	const login = opener?.toLowerCase() ?? null;
	const isAsked = authors.some((author) => author.login !== void 0);
	if (login !== null && (conventions.coAuthors === "report" || !isAlone) && (isAsked || authors.some((author) => loginOf(author) === login))) {
		const own = new Set(authors.filter((author) => loginOf(author) === login).map(({ email }) => email.toLowerCase()));
		const names = new Set(isAsked ? [] : authors.filter((author) => loginOf(author) === login).map(({ name }) => foldLine(name)));
		return (person) => loginOf(person) === login || own.has(person.email.toLowerCase()) || isNamed(person, names);
	}
	const contributors = /* @__PURE__ */ new Map();
	for (const person of authors) {
		if (isMachineAddress(person.email)) continue;
		contributors.set(keyOf(person), {
			person,
			commits: (contributors.get(keyOf(person))?.commits ?? 0) + 1
		});
	}
	const [main] = [...contributors.values()].sort((a, b) => b.commits - a.commits);
	const names = new Set(main ? [foldLine(main.person.name)] : []);
	return (person) => main !== void 0 && keyOf(person) === keyOf(main.person) || isNamed(person, names);
}
function isNamed({ name, email }, names) {
	return !isMachineAddress(email) && names.has(foldLine(name));
}
// src/rules/attribution/squash-forecast.ts
const first = "commit:1b2c3d4e5f60718293a4b5c6d7e8f90112233445";
const second = "commit:2b2c3d4e5f60718293a4b5c6d7e8f90112233445";
const ada = {
	name: "Ada Writer",
	email: "ada@example.com"
};
const laptop = {
	name: "ada",
	email: "ada@Adas-MacBook-Air.local"
};
var squash_forecast_default = defineRule({
	id: "attribution/squash-forecast",
	description: "A squash merge of the pull request will credit nobody but its author.",
	rationale: "GitHub adds a co-author line for every other author of a commit and for every co-author that a commit names; nobody reviews those.",
	severity: "warning",
	reads: "commit",
	examples: [{
		name: "commits of one person",
		files: {
			[second]: "Fix a link\n",
			[first]: "Explain TLS\n"
		},
		people: {
			[second]: {
				author: ada,
				committer: ada
			},
			[first]: {
				author: ada,
				committer: ada
			}
		},
		squash: { opener: "ada" },
		findings: []
	}, {
		name: "a trailer in a commit, and the address of a laptop",
		files: {
			[second]: "Fix a link\n",
			[first]: "Explain TLS\n\nCo-authored-by: Copilot <copilot@github.com>\n"
		},
		people: {
			[second]: {
				author: laptop,
				committer: laptop
			},
			[first]: {
				author: ada,
				committer: ada
			}
		},
		squash: { opener: "ada" },
		findings: [`${first}:3:1: Unexpected co-author in a squash merge, copied from line 3 of commit 1b2c3d4`, `${second}:1:1: Unexpected co-author \`ada\` in a squash merge, from the machine's address on commit 2b2c3d4`]
	}],
	*check(document, { workspace, conventions: { attribution } }) {
		for (const line of forecast(workspace, attribution).get(document.path) ?? []) {
			const { range, from, isTool, isMachine } = line;
			const isMeant = !isTool && !isMachine && attribution.coAuthors === "allow";
			const sha = shorten(document.path.slice(7));
			const source = from === "trailer" ? `copied from line ${document.lines.pointAt(range.start).line} of commit ${sha}` : `${isMachine ? "from the machine's address on" : "the author of"} commit ${sha}`;
			yield {
				range,
				severity: isMeant ? "info" : "warning",
				message: `Unexpected co-author${isTool ? "" : ` ${quote(line.person.name, 30)}`} in a squash merge, ${source}`,
				help: advise$1(line, isMeant)
			};
		}
	}
});
const cache$2 = /* @__PURE__ */ new WeakMap();
/** The forecast looks at all commits at once; each of them asks for its part. */
function forecast(workspace, attribution) {
	const known = cache$2.get(workspace) ?? /* @__PURE__ */ new WeakMap();
	cache$2.set(workspace, known);
	const found = known.get(attribution) ?? forecastSquash(workspace, attribution);
	known.set(attribution, found);
	return found;
}
function advise$1({ from, isMachine }, isMeant) {
	if (isMeant) return "Leave it if the credit is meant; else delete the line in the merge dialog before the squash is confirmed";
	if (from === "trailer") return "Reword the commit; until then whoever squashes must delete the line from the message that GitHub proposes";
	return isMachine ? "Set `git config user.email` to an address of the account, then `git commit --amend --no-edit --reset-author` the commit" : "Delete the line in the merge dialog before the squash is confirmed";
}
// src/core/family.ts
/** Words that stand for any name in a text that shows how documents are called. */
const PLACEHOLDER = /(?:^|-)(?:x{2,}|y{2,}|foo|bar|baz|your[a-z]*|example|placeholder|topic)(?:-|\.)/u;
/**
* Whether a name that leads nowhere was surely meant as a document of this repository: the place where it would stand
* is a directory that exists, and there it would be of a kind and named as that kind demands. Everything else may be
* a file of another repository or workspace.
*/
function isFamilyName(from, name, workspace, conventions, kindOf) {
	return [dirname(from), ...conventions.roots].some((base) => {
		const path = normalize$1(join(base, name));
		if (path === null || !workspace.directories.has(dirname(path))) return false;
		return kindOf(path).fileName?.pattern.test(basename(path)) === true && !PLACEHOLDER.test(basename(path));
	});
}
// src/core/forward-declaration.ts
/** Judges a mention without a target. Without knowledge of other pull requests a marker is taken at its word, and said to be. */
function judgeForward(mention, from, workspace, conventions) {
	const { marker } = mention;
	const { pulls } = workspace;
	if (!pulls) return marker ? {
		kind: "accepted",
		evidence: `marker \`${marker.text}\`, not verified`
	} : { kind: "missing" };
	const candidates = candidatesOf(mention.name, from, conventions);
	const adding = [...pulls.open.values()].filter((pull) => findAdded(pull, candidates) !== null);
	const [adder] = adding;
	const number = marker?.pullRequest ?? null;
	if (number === null) {
		if (adder && (adding.length === 1 || marker)) return {
			kind: "unnamed",
			pull: adder,
			isMarked: marker !== null
		};
		return marker ? {
			kind: "accepted",
			evidence: `marker \`${marker.text}\``
		} : { kind: "missing" };
	}
	return judgeNumber(number, mention.name, pulls, adding);
}
function judgeNumber(number, name, pulls, adding) {
	const named = pulls.open.get(number);
	if (named && adding.includes(named)) return {
		kind: "accepted",
		evidence: `pull request ${number}, open`
	};
	const elsewhere = named?.added.find((path) => basename(path) === basename(name));
	if (named && elsewhere !== void 0) return {
		kind: "misplaced",
		pull: named,
		path: elsewhere
	};
	const [adder] = adding;
	if (adder) return {
		kind: "other-pull",
		number,
		pull: adder
	};
	if (named) return {
		kind: "not-added",
		pull: named
	};
	const state = pulls.closed.get(number);
	return state === void 0 ? {
		kind: "accepted",
		evidence: `pull request ${number}, not verified`
	} : {
		kind: "not-open",
		number,
		state
	};
}
/** The name itself, then every path it may mean: relative to the document, and in the roots. */
function candidatesOf(name, from, conventions) {
	return [name, ...[dirname(from), ...conventions.roots].map((base) => normalize$1(join(base, name))).filter((path) => path !== null)];
}
// src/rules/index/dangling-entry.ts
var dangling_entry_default = defineRule({
	id: "index/dangling-entry",
	description: "Every entry of an index leads to a document that exists.",
	rationale: "An index entry that leads nowhere is the first thing a newcomer clicks.",
	severity: "error",
	reads: "listing",
	examples: [
		{
			name: "existing, and announced",
			files: {
				"docs/SKILL-INDEX.md": "# I\n\n- [a](addon-a-guide.md)\n- `addon-b-guide.md` (TBD)\n",
				"docs/addon-a-guide.md": "# A\n"
			},
			findings: []
		},
		{
			name: "to come with an open pull request",
			files: {
				"docs/SKILL-INDEX.md": "# I\n\n- `addon-b-guide.md`\n",
				"docs/addon-a-guide.md": "# A\n"
			},
			pulls: { open: [{
				number: 71,
				added: ["docs/addon-b-guide.md"]
			}] },
			findings: []
		},
		{
			name: "document went away",
			files: { "docs/SKILL-INDEX.md": "# I\n\n- [`addon-a-guide.md`](addon-a-guide.md) — text\n- `addon-b-guide.md`\n" },
			findings: ["docs/SKILL-INDEX.md:3:3: Index entry `docs/addon-a-guide.md` does not exist", "docs/SKILL-INDEX.md:4:3: Index entry `addon-b-guide.md` does not exist"]
		}
	],
	*check(document, { workspace, conventions, kindOf }) {
		const mentions = new Map(findMentions(document, workspace, conventions).map((mention) => [mention.range.start, mention]));
		for (const entry of indexEntries(document, workspace, conventions)) {
			if (entry.exists || entry.isForward || entry.form === "link" && workspace.caseVariant(entry.path) !== null) continue;
			if (entry.form === "code" && !isFamilyName(document.path, entry.name, workspace, conventions, kindOf)) continue;
			const mention = entry.form === "code" ? mentions.get(entry.range.start) : void 0;
			if (mention && judgeForward(mention, document.path, workspace, conventions).kind === "unnamed") continue;
			const stale = conventions.indexes.find(({ file }) => file === document.path)?.stale ?? null;
			if (stale === "off") continue;
			yield {
				range: entry.range,
				...stale !== null && { severity: stale },
				message: `Index entry ${quote(entry.name)} does not exist`,
				help: "Remove the entry, or correct its path"
			};
		}
	}
});
// src/rules/index/duplicate-entry.ts
var duplicate_entry_default = defineRule({
	id: "index/duplicate-entry",
	description: "A list of an index has one entry for a document.",
	rationale: "Two entries of one document drift apart, and the reader wonders what the difference is.",
	severity: "warning",
	reads: "listing",
	examples: [{
		name: "the same document under two scenarios",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n## Build\n\n- [a](addon-a-guide.md)\n\n## Test\n\n- [a](addon-a-guide.md)\n",
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: []
	}, {
		name: "twice in one list",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n## Build\n\n- [a](addon-a-guide.md)\n- [b](addon-b-guide.md)\n- [`addon-a-guide.md`](addon-a-guide.md)\n",
			"docs/addon-a-guide.md": "# A\n",
			"docs/addon-b-guide.md": "# B\n"
		},
		findings: ["docs/SKILL-INDEX.md:7:3: Unexpected second entry of `docs/addon-a-guide.md`, expected the one in line 5"]
	}],
	*check(document, { workspace, conventions }) {
		const { headings } = document.facts;
		const seen = /* @__PURE__ */ new Map();
		let section = -1;
		for (const { path, range } of indexEntries(document, workspace, conventions)) {
			while ((headings[section + 1]?.start ?? Number.POSITIVE_INFINITY) < range.start) {
				section++;
				seen.clear();
			}
			const place = path + (/#[^\s()]+(?=\)$)/u.exec(document.slice(range))?.[0] ?? "");
			const first = seen.get(place);
			if (first === void 0) seen.set(place, document.lines.pointAt(range.start).line);
			else yield {
				range,
				message: `Unexpected second entry of ${quote(path, 64)}, expected the one in line ${first}`,
				help: "Keep the entry that says more"
			};
		}
	}
});
// src/core/link-to.ts
/** The link that a mention of an existing document should be: its own code span as the text, the relative path as the destination. */
function linkTo(document, mention) {
	const path = encodeDestination(relative(document.path, mention.target ?? mention.name));
	return `[${document.slice(mention.range)}](${path}${encodeFragment(mention.fragment)})`;
}
/** The edit that makes a mention a link; null where what stands before it would take the link's bracket for its own. */
function linkEdit(document, mention) {
	const { start, end } = mention.range;
	const text = linkTo(document, mention);
	const before = document.text[start - 1];
	if (before !== "!" && before !== "]" || isEscaped(document.text, start - 1)) return {
		path: document.path,
		start,
		end,
		text
	};
	return before === "!" ? {
		path: document.path,
		start: start - 1,
		end,
		text: `\\!${text}`
	} : null;
}
/** The same as a fix that leaves the meaning as it was. */
function linkFix(document, mention) {
	const edit = linkEdit(document, mention);
	return edit === null ? {} : { fix: {
		kind: "safe",
		edits: [edit]
	} };
}
function isEscaped(text, offset) {
	let backslashes = 0;
	while (text[offset - 1 - backslashes] === "\\") backslashes++;
	return backslashes % 2 === 1;
}
// src/rules/index/entry-not-clickable.ts
var entry_not_clickable_default = defineRule({
	id: "index/entry-not-clickable",
	description: "Every entry of an index is a link.",
	rationale: "An index is there to be clicked through.",
	severity: "error",
	examples: [{
		name: "link",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n- [`addon-a-guide.md`](addon-a-guide.md) — text\n",
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: []
	}, {
		name: "code span",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n- `docs/addon-a-guide.md`\n",
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: ["docs/SKILL-INDEX.md:3:3: Unexpected index entry `docs/addon-a-guide.md` in a code span, expected a link"]
	}],
	*check(document, { workspace, conventions }) {
		const entries = new Set(indexEntries(document, workspace, conventions).map(({ range }) => range.start));
		for (const mention of findMentions(document, workspace, conventions)) {
			if (!entries.has(mention.range.start) || mention.target === null || mention.marker || mention.target === document.path) continue;
			yield {
				range: mention.range,
				message: `Unexpected index entry ${quote(mention.name, 64)} in a code span, expected a link`,
				help: `Write ${linkTo(document, mention)}`,
				...linkFix(document, mention)
			};
		}
	}
});
// src/core/decoration.ts
/**
* Whether a block says nothing by itself, so that it may stand around a title: front matter, HTML (comments, anchors, logos),
* definitions, rules and paragraphs that hold only images, badges and HTML.
*/
function isDecoration(document, block) {
	if (block.kind === "frontmatter" || block.kind === "html" || block.kind === "definition" || block.kind === "thematicBreak") return true;
	return block.kind === "paragraph" && !hasWords(document, block) && !hasTextLink(document, block);
}
/** Whether a paragraph holds links and images but no words of its own, as a row of language links does. */
function isLinkRow(document, block) {
	return block.kind === "paragraph" && !hasWords(document, block);
}
function hasWords(document, block) {
	const isWord = (value) => /[\p{L}\p{N}]/u.test(value);
	return within(document.facts.texts, block).some((run) => isWord(run.value)) || within(document.facts.codeSpans, block).some((code) => !code.isInLink);
}
function hasTextLink(document, block) {
	const links = within(document.facts.links, block);
	return links.some((link) => link.kind !== "image" && within(links, link).every((other) => other.kind !== "image"));
}
// src/core/title.ts
/** The first H1; without one, a heading of another depth that opens the document. Headings inside quotes and lists are none. */
function findTitle(document) {
	const { blocks, headings } = document.facts;
	const top = headings.filter((heading) => heading.top);
	const first = top[0];
	const h1 = top.find((heading) => heading.depth === 1);
	if (h1 !== void 0 || first === void 0) return h1 ?? null;
	return blocks.find((block) => !isDecoration(document, block))?.start === first.start ? first : null;
}
/** Where to point at a document as a whole: its title, or the first line that has text. Empty in an empty document. */
function findOpening(document) {
	const title = findTitle(document);
	if (title !== null) return title;
	const first = document.facts.blocks.find((block) => block.kind !== "frontmatter");
	return first === void 0 ? {
		start: 0,
		end: 0
	} : firstLine(document, first);
}
/** The part of a span that stands on its first line. */
function firstLine(document, span) {
	let end = span.start;
	while (end < span.end && document.text[end] !== "\n" && document.text[end] !== "\r") end++;
	return {
		start: span.start,
		end
	};
}
// src/core/abstract.ts
/** A sentence that is longer is clipped at its last comma, or not used. */
const MAX_ABSTRACT = 160;
const MIN_ABSTRACT = 8;
/** What stands further down is no abstract. */
const MAX_PARAGRAPHS = 2;
/**
* What a document says of itself, on one line, as Markdown: the first sentence with which it begins, else its title, else null.
* Nothing but the document's own words.
*/
function readAbstract(document) {
	const title = findTitle(document);
	const from = title?.end ?? 0;
	let paragraphs = 0;
	for (const leaf of document.facts.leaves) {
		if (leaf.kind !== "paragraph" || leaf.start < from || document.facts.blocks[leaf.block]?.kind !== "paragraph") continue;
		const sentence = firstSentence(proseOf(document, leaf));
		if (sentence !== null) return sentence;
		if (++paragraphs === MAX_PARAGRAPHS) break;
	}
	return title === null || title.text.trim() === "" ? null : title.text.trim();
}
/** A paragraph as one line: code stays code, links and emphasis become their text. */
function proseOf(document, leaf) {
	const { texts, codeSpans, links } = document.facts;
	return [
		...within(texts, leaf).map(({ start, value }) => ({
			start,
			text: value
		})),
		...within(codeSpans, leaf).filter(({ isInLink }) => !isInLink).map((code) => ({
			start: code.start,
			text: document.slice(code)
		})),
		...within(links, leaf).filter(({ kind }) => kind === "link").map(({ start, text }) => ({
			start,
			text
		}))
	].sort((a, b) => a.start - b.start).map(({ text }) => text).join("").replace(/\s+/gu, " ").trim();
}
function firstSentence(prose) {
	const end = /[。！？!?](?=.|$)|\.(?=\s|$)/u.exec(prose);
	const sentence = end === null ? prose : prose.slice(0, end.index);
	if (/^(?:本文|本篇|本指南|本案例|这篇|这份|该文|(?:this|the present) (?:guide|document|doc|page|case|article|note|report)\b)/iu.test(sentence)) return null;
	if (sentence.length < MIN_ABSTRACT || /[:：]$/u.test(sentence) || /^[^\s:：]{1,20}[:：]/u.test(sentence)) return null;
	if (sentence.length <= MAX_ABSTRACT) return sentence;
	const clause = sentence.slice(0, MAX_ABSTRACT).search(/[，,；;][^，,；;]*$/u);
	return clause < MAX_ABSTRACT / 4 ? null : sentence.slice(0, clause);
}
// src/core/entry-siblings.ts
/** What it weighs when one of two documents links to the other, and when both lie in one directory, in shared rare words of their names. */
const LINKED = 1.5;
const SAME_DIRECTORY = 2;
/**
* The entry beside which a document's own belongs: the one whose file name shares the rarest words with it, that lies in its directory,
* or that it refers to; without any likeness, the last. Null when there are no entries.
*/
function rankSiblings(siblings, subject, workspace) {
	const words = siblings.map(({ entry }) => wordsOf(entry.path));
	const frequency = /* @__PURE__ */ new Map();
	for (const list of words) for (const word of list) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	const own = wordsOf(subject.path);
	const targets = linkedFrom(subject);
	const isOneDirectory = new Set(siblings.map(({ entry }) => dirname(entry.path))).size <= 1;
	let best = siblings.at(-1) ?? null;
	let bestScore = 0;
	for (const [index, sibling] of siblings.entries()) {
		const { path } = sibling.entry;
		let score = 0;
		for (const word of words[index]) if (own.has(word)) score += Math.log(siblings.length / frequency.get(word));
		if (targets.has(path)) score += LINKED;
		const other = workspace.documents.get(path);
		if (other !== void 0 && linkedFrom(other).has(subject.path)) score += LINKED;
		if (!isOneDirectory && dirname(path) === dirname(subject.path)) score += SAME_DIRECTORY;
		if (score > 0 && score >= bestScore) {
			best = sibling;
			bestScore = score;
		}
	}
	return best;
}
function wordsOf(path) {
	return new Set(basename(path).toLowerCase().replace(/\.\w+$/u, "").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""));
}
const linkedPaths = /* @__PURE__ */ new WeakMap();
function linkedFrom(document) {
	let paths = linkedPaths.get(document);
	if (paths === void 0) {
		paths = /* @__PURE__ */ new Set();
		for (const { url } of document.facts.links) {
			const target = readTarget(document.path, url);
			if (target.kind === "internal") paths.add(target.path);
		}
		linkedPaths.set(document, paths);
	}
	return paths;
}
// src/core/entry-draft.ts
/** Fewer entries than this are in order by chance. */
const MIN_SORTED = 3;
/** Between a link and its description. */
const SEPARATOR = /^([*_~]{0,3})(\s*(?:—|–|--?|:|：|，|,)\s*|\s+)(?=\S)/u;
/**
* Drafts the entry of a document for a place of an index, in the form of the entries that stand there, beside the one whose name is
* nearest or that the document itself refers to; in a sorted list, where the order wants it.
*/
function draftEntry(index, place, entries, span, subject, workspace) {
	const items = new Map(index.facts.items.map((item) => [item.leaf, item]));
	const siblings = entries.flatMap((entry) => {
		const item = items.get(entry.leaf);
		return item && entry.range.start >= span.start && entry.range.end <= span.end ? [{
			entry,
			item
		}] : [];
	});
	const eol = index.text.includes("\r\n") ? "\r\n" : "\n";
	const nearest = rankSiblings(siblings, subject, workspace);
	if (nearest === null) {
		const line = `- [\`${basename(subject.path)}\`](${destination(index, subject)}) — ${readAbstract(subject) ?? basename(subject.path)}`;
		return {
			line,
			at: endOfIntroduction(index, span),
			text: `${eol}${eol}${line}`
		};
	}
	const line = formLine(index, place, nearest, siblings, subject);
	const { place: at, isAfter } = placeInOrder(index, siblings, nearest, subject);
	if (isAfter) return {
		line,
		at: at.item.end,
		text: `${eol}${line}`
	};
	return {
		line,
		at: lineStart$1(index, at.item.start),
		text: `${line}${eol}`
	};
}
/** Beside which sibling the line goes: the nearest, or by the order of the nearest's list when that is sorted. */
function placeInOrder(index, siblings, nearest, subject) {
	const { headings } = index.facts;
	const sectionOf = ({ item }) => headings.findLastIndex((heading) => heading.start < item.start);
	const list = siblings.filter((other) => other.item.depth === nearest.item.depth && sectionOf(other) === sectionOf(nearest));
	const isSorted = list.every((other, place) => place === 0 || compareText(list[place - 1].entry.path, other.entry.path) < 0);
	if (list.length < MIN_SORTED || !isSorted) return {
		place: nearest,
		isAfter: true
	};
	const before = list.findLast(({ entry }) => compareText(entry.path, subject.path) < 0);
	return {
		place: before ?? list[0],
		isAfter: before !== void 0
	};
}
function formLine(index, place, model, siblings, subject) {
	const { entry, item } = model;
	const text = readAbstract(subject) ?? basename(subject.path);
	if (entry.form === "plain") return formPlainLine(index, place, model, subject, text);
	const start = lineStart$1(index, item.start);
	const opening = index.text.slice(start, entry.range.start).replace(/\d+(?=[.)])/u, (number) => String(Number(number) + 1));
	const lead = /^[\s>]*(?:[-*+]|\d+[.)])\s+[*_~]{0,3}$/u.test(opening) ? opening : `${/^[\s>]*/u.exec(opening)?.[0] ?? ""}- `;
	const described = [model, ...siblings].find((sibling) => separatorAfter(index, sibling.entry) !== null);
	const [, closing = "", separator = ""] = (described && separatorAfter(index, described.entry)) ?? [];
	const end = lead.trimEnd().endsWith("*") && closing === "" && lead.includes("**") ? "**" : closing;
	const link = `[${linkText(index, entry, subject)}](${destinationLike(index, entry, subject)})${end}`;
	return described === void 0 ? `${lead}${link}` : `${lead}${link}${separator}${text}`;
}
/** What stands between an entry and its description, as the groups 1 (marks that close) and 2; null when it has none. */
function separatorAfter(index, entry) {
	const leaf = index.facts.leaves[entry.leaf];
	return leaf === void 0 ? null : SEPARATOR.exec(index.text.slice(entry.range.end, leaf.end));
}
/** The new link's text in the manner of a sibling's: a path from the root, a path as it is linked, a file name, or a title. */
function linkText(index, model, subject) {
	const source = index.slice(model.range);
	const shown = (model.form === "link" ? source.slice(1, source.indexOf("](")) : source).trim();
	const isCode = shown.startsWith("`");
	const name = shown.replaceAll("`", "").trim();
	const found = [
		[relative(index.path, model.path), relative(index.path, subject.path)],
		[basename(model.path), basename(subject.path)],
		[model.path, subject.path],
		[basename(model.path).replace(/\.\w+$/u, ""), basename(subject.path).replace(/\.\w+$/u, "")]
	].find(([other]) => other === name)?.[1] ?? (isCode ? basename(subject.path) : findTitle(subject)?.text ?? basename(subject.path));
	return isCode ? `\`${found}\`` : found.replace(/[[\]\\]/gu, "\\$&");
}
function destinationLike(index, model, subject) {
	const url = index.facts.links.find(({ start }) => start === model.range.start)?.url ?? "";
	const encoded = encodeDestination(model.path);
	if (/^https?:/u.test(url) && url.endsWith(encoded)) return url.slice(0, -encoded.length) + encodeDestination(subject.path);
	return destination(index, subject, url.startsWith("./"));
}
function destination(index, subject, isDotted = false) {
	const path = encodeDestination(relative(index.path, subject.path));
	return isDotted && !path.startsWith(".") ? `./${path}` : path;
}
/** A sibling's line with the path and the text exchanged. */
function formPlainLine(index, place, { entry, item }, subject, text) {
	const start = lineStart$1(index, item.start);
	const line = index.text.slice(start, index.facts.leaves[entry.leaf]?.end).split(/\r?\n/u)[0] ?? "";
	const path = relativeTo(place.base, subject.path);
	for (const { spans } of place.entry.pattern?.matches(line) ?? []) {
		const from = spans.path;
		if (from === void 0) break;
		const rest = spans.text === void 0 ? line.slice(from.end) : line.slice(from.end, spans.text.start) + text;
		return line.slice(0, from.start) + path + rest;
	}
	return `- ${path} -- ${text}`;
}
/** A path as seen from a directory. */
function relativeTo(directory, path) {
	return relative(directory === "" ? "" : `${directory}/`, path);
}
/** The end of what stands between a heading and its first subheading. */
function endOfIntroduction(index, span) {
	const next = index.facts.headings.find((heading) => heading.top && heading.start > span.start && heading.start < span.end);
	return within(index.facts.blocks, {
		start: span.start,
		end: next?.start ?? span.end
	}).filter(({ kind }) => kind !== "heading").at(-1)?.end ?? span.start;
}
function lineStart$1(document, offset) {
	return Math.max(document.text.lastIndexOf("\n", offset - 1), document.text.lastIndexOf("\r", offset - 1)) + 1;
}
// src/rules/index/missing-description.ts
/** From this share of described entries on, a list is one that describes. */
const DESCRIBED_SHARE = 1 / 2;
var missing_description_default = defineRule({
	id: "index/missing-description",
	description: "In a list of an index that describes its documents, every entry has a description.",
	rationale: "Readers choose by the description; an entry without one is passed over.",
	severity: "info",
	examples: [{
		name: "a list of names",
		files: { "docs/SKILL-INDEX.md": "# I\n\n- [a](addon-a-guide.md)\n- [b](addon-b-guide.md)\n- [c](addon-c-guide.md) — why\n" },
		findings: []
	}, {
		name: "a list of descriptions with a gap",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n- [a](addon-a-guide.md)\n- [b](addon-b-guide.md) — how\n- [c](addon-c-guide.md) — why\n",
			"docs/addon-a-guide.md": "# A\n\nHow to find the first fault. And more.\n"
		},
		findings: ["docs/SKILL-INDEX.md:3:3: Missing description of the entry `docs/addon-a-guide.md`, expected one as beside the others"]
	}],
	*check(document, { workspace, conventions }) {
		const items = new Map(document.facts.items.map((item) => [item.leaf, item]));
		const entries = indexEntries(document, workspace, conventions).filter(({ leaf, form }) => items.has(leaf) && form !== "plain");
		for (const list of bySection(document, entries)) {
			const bare = list.filter((entry) => {
				const item = items.get(entry.leaf);
				return item !== void 0 && isBare(document, entry, item.end);
			});
			if (list.length < 2 || list.length - bare.length < list.length * DESCRIBED_SHARE) continue;
			const model = list.find((entry) => separatorAfter(document, entry) !== null);
			const [, , separator = " — "] = (model && separatorAfter(document, model)) ?? [];
			for (const { path, range } of bare) {
				const subject = workspace.documents.get(path);
				const text = subject && readAbstract(subject);
				yield {
					range,
					subject: path,
					message: `Missing description of the entry ${quote(path, 56)}, expected one as beside the others`,
					help: text ? `Read over and add: ${text}` : "Say in one line what the reader finds there",
					...text && { fix: {
						kind: "suggested",
						edits: [{
							path: document.path,
							start: range.end,
							end: range.end,
							text: separator + text
						}]
					} }
				};
			}
		}
	}
});
/** Whether nothing readable stands in the item besides the entry itself. */
function isBare(document, { range, leaf }, end) {
	const start = document.facts.leaves[leaf]?.start ?? range.start;
	return !/[\p{L}\p{N}]/u.test(document.text.slice(start, range.start) + document.text.slice(range.end, end));
}
function bySection(document, entries) {
	const { headings } = document.facts;
	const lists = [];
	let section = -2;
	for (const entry of entries) {
		const own = headings.findLastIndex(({ start }) => start < entry.range.start);
		if (own !== section) lists.push([]);
		section = own;
		lists.at(-1)?.push(entry);
	}
	return lists;
}
// src/core/data-draft.ts
/**
* Drafts the entry of a document for a YAML or JSON file: the line of the nearest sibling with the path, and the title before it,
* exchanged. Null when no entry has a line of its own.
*/
function draftDataEntry(index, place, subject, workspace) {
	const nearest = rankSiblings(readDataEntries(index, workspace, place).filter((listing) => lineOf(index, listing) !== null), subject, workspace);
	const found = nearest && lineOf(index, nearest);
	if (!nearest || !found) return null;
	const { start, end, text } = found;
	const at = nearest.node.start - start;
	const path = relativeTo(place.base, subject.path);
	const name = /\.(?:md|markdown)$/iu.test(nearest.entry.name) ? path : path.replace(/\.\w+$/u, "");
	const source = index.text.slice(nearest.node.start, nearest.node.end);
	const mark = /^["']/u.exec(source)?.[0] ?? (/^[\w./-]+$/u.test(name) ? "" : "\"");
	const value = mark + name.replace(/["'\\]/gu, "") + mark;
	const title = (findTitle(subject)?.text ?? basename(subject.path)).replace(/["\\\s]+/gu, " ").trim();
	const lead = text.slice(0, at).replace(/^(\s*(?:-\s+)+)([^:]+)(:\s+)$/u, (_, dash, key, colon) => {
		return `${dash}${/^["']/u.test(key) || /[:#&*!|>{}[\],%@`]/u.test(title) ? `"${title}"` : title}${colon}`;
	});
	const rest = text.slice(at + source.length).replace(/\s*#.*$/u, "");
	const eol = index.text.includes("\r\n") ? "\r\n" : "\n";
	const isLast = place.entry.form === "json" && !rest.trimStart().startsWith(",");
	const line = lead + value + (isLast ? rest.trimEnd() : rest);
	if (isLast) return {
		line,
		at: nearest.node.end,
		text: `,${eol}${lead}${value}`
	};
	return {
		line,
		at: end,
		text: `${eol}${line}`
	};
}
/** The line on which an entry stands, when nothing else does. */
function lineOf(index, { node }) {
	const start = Math.max(index.text.lastIndexOf("\n", node.start - 1), index.text.lastIndexOf("\r", node.start - 1)) + 1;
	const stop = index.text.slice(node.end).search(/[\r\n]/u);
	const end = stop < 0 ? index.text.length : node.end + stop;
	const text = index.text.slice(start, end);
	return /^\s*(?:-\s+)*(?:[^:]+:\s+)?$/u.test(text.slice(0, node.start - start)) && /^\s*,?\s*(?:#.*)?$/u.test(text.slice(node.end - start)) ? {
		start,
		end,
		text
	} : null;
}
// src/rules/index/missing-entry.ts
const INDEX$1 = "# 索引\n\n## 按场景找文档\n\n- [`addon-a-guide.md`](addon-a-guide.md) — a, see also [b](addon-b-guide.md)\n\n## 文档全列表\n\n- [`addon-a-guide.md`](addon-a-guide.md)\n- [`addon-b-guide.md`](addon-b-guide.md)\n";
var missing_entry_default = defineRule({
	id: "index/missing-entry",
	description: "Every document has an entry in each place of the index that its kind is listed in.",
	rationale: "Readers come in through the index; a document that is not listed is not found.",
	severity: "error",
	reads: "listing",
	examples: [
		{
			name: "listed in both places",
			files: {
				"docs/SKILL-INDEX.md": INDEX$1,
				"docs/addon-a-guide.md": "# A\n"
			},
			findings: []
		},
		{
			name: "named only in the description of another entry",
			files: {
				"docs/SKILL-INDEX.md": INDEX$1,
				"docs/addon-a-guide.md": "# A\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/SKILL-INDEX.md:3:1: Missing entry for `docs/addon-b-guide.md` under `按场景找文档`"]
		},
		{
			name: "an index without the sections",
			files: {
				"docs/SKILL-INDEX.md": "# 索引\n\n- [a](addon-a-guide.md)\n",
				"docs/addon-a-guide.md": "# A\n",
				"docs/cases/pg/x-case.md": "# X\n"
			},
			findings: ["docs/SKILL-INDEX.md:1:1: Missing entry for `docs/cases/pg/x-case.md`"]
		}
	],
	*check(document, { workspace, conventions, kindOf, skip }) {
		const places = conventions.indexes.filter(({ file, missing, entry }) => file === document.path && missing !== "off" && entry.form !== "mention");
		if (places.length === 0) return;
		const problem = places.some(isData) ? workspace.dataOf(document)?.problem : null;
		if (problem) {
			skip({
				range: {
					start: problem.at,
					end: problem.at
				},
				reason: `the index does not parse: ${problem.message}`
			});
			return;
		}
		const entries = indexEntries(document, workspace, conventions);
		const listed = groupByPath(entries.map(({ path, range }) => ({
			path,
			at: range.start
		})));
		const found = places.map((place) => ({
			place,
			at: findPlace(document, place)
		}));
		for (const path of [...workspace.documents.keys()].sort(compareText)) {
			const wanted = found.filter(({ place }) => kindOf(path).indexPlaces.includes(place.id));
			const subject = workspace.documents.get(path);
			if (wanted.length === 0 || subject === void 0 || path === document.path) continue;
			const present = wanted.filter(({ at }) => at !== null);
			const judged = present.length > 0 ? present : wanted.slice(0, 1);
			for (const { place, at } of judged) {
				const span = at?.span ?? {
					start: 0,
					end: document.text.length
				};
				if (listed.get(path)?.some((offset) => offset >= span.start && offset < span.end)) continue;
				const draft = draftFor(document, place, entries, span, subject, workspace);
				const section = at?.heading?.text ?? null;
				yield {
					range: at?.heading ?? {
						start: 0,
						end: document.facts.headings[0]?.end ?? 0
					},
					message: `Missing entry for ${quote(path, 72)}${section === null ? "" : ` under ${quote(section, 24)}`}`,
					help: draft === null ? "List the document where it belongs" : sayDraft(document, draft),
					subject: path,
					...section !== null && { section },
					...place.missing !== null && place.missing !== "off" && { severity: place.missing },
					...draft !== null && { fix: {
						kind: "suggested",
						edits: [{
							path: document.path,
							start: draft.at,
							end: draft.at,
							text: draft.text
						}]
					} }
				};
			}
		}
	}
});
function draftFor(document, place, entries, span, subject, workspace) {
	return isData(place) ? draftDataEntry(document, place, subject, workspace) : draftEntry(document, place, entries, span, subject, workspace);
}
function groupByPath(listed) {
	const offsets = /* @__PURE__ */ new Map();
	for (const { path, at } of listed) offsets.set(path, [...offsets.get(path) ?? [], at]);
	return offsets;
}
function sayDraft(document, { line, at, text }) {
	return `Add ${text.startsWith(line) ? `before line ${document.lines.pointAt(at).line}` : `after line ${document.lines.pointAt(at).line}`}, and read over the description: ${line.trim()}`;
}
// src/rules/index/missing-mention.ts
const routing = (...names) => `# Notes\n\n## Routing\n\n| Question | Read |\n|---|---|\n| How? | ${names.map((name) => `\`${name}\``).join(", ")} |\n`;
var missing_mention_default = defineRule({
	id: "index/missing-mention",
	description: "Every document is named in the tables that route readers to documents, in whatever form.",
	rationale: "A tool or a newcomer that follows the table never gets to a document that it does not name.",
	severity: "info",
	examples: [{
		name: "named in code",
		files: {
			"CLAUDE.md": routing("addon-a-guide.md"),
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: []
	}, {
		name: "not named",
		files: {
			"CLAUDE.md": routing("addon-a-guide.md"),
			"docs/addon-a-guide.md": "# A\n",
			"docs/addon-b-guide.md": "# B\n"
		},
		findings: ["CLAUDE.md:3:1: Missing mention of `docs/addon-b-guide.md` under `Routing`"]
	}],
	*check(document, { workspace, conventions, kindOf }) {
		const places = conventions.indexes.filter(({ file, missing, entry }) => file === document.path && missing !== "off" && entry.form === "mention");
		if (places.length === 0) return;
		const named = readMarkdownEntries(document, workspace, conventions, "all");
		for (const place of places) {
			const at = findPlace(document, place);
			if (at === null) continue;
			const paths = new Set(named.filter(({ range }) => range.start >= at.span.start && range.end <= at.span.end).map(({ path }) => path));
			for (const path of [...workspace.documents.keys()].sort(compareText)) {
				if (paths.has(path) || path === document.path || !kindOf(path).indexPlaces.includes(place.id)) continue;
				yield {
					range: at.heading ?? {
						start: 0,
						end: document.facts.headings[0]?.end ?? 0
					},
					message: `Missing mention of ${quote(path, 72)} under ${quote(at.heading?.text ?? place.title, 24)}`,
					help: "Name the document beside the question that it answers",
					subject: path,
					section: at.heading?.text ?? place.title,
					...place.missing !== null && place.missing !== "off" && { severity: place.missing }
				};
			}
		}
	}
});
// src/rules/index/wrong-section.ts
var wrong_section_default = defineRule({
	id: "index/wrong-section",
	description: "An entry of an index stands in a place that is meant for documents of its kind.",
	rationale: "A case among the guides is not where readers of cases look.",
	severity: "info",
	reads: "listing",
	examples: [{
		name: "each in its own place",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n## 文档全列表\n\n- [a](addon-a-guide.md)\n\n## 案例材料\n\n- [x](cases/pg/x-case.md)\n",
			"docs/addon-a-guide.md": "# A\n",
			"docs/cases/pg/x-case.md": "# X\n"
		},
		findings: []
	}, {
		name: "a case among the guides",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n## 文档全列表\n\n- [a](addon-a-guide.md)\n- [x](cases/pg/x-case.md)\n\n## 案例材料\n",
			"docs/addon-a-guide.md": "# A\n",
			"docs/cases/pg/x-case.md": "# X\n"
		},
		findings: ["docs/SKILL-INDEX.md:6:3: Unexpected entry of `docs/cases/pg/x-case.md` under `文档全列表`, expected under `案例材料`"]
	}],
	*check(document, { workspace, conventions, kindOf }) {
		const places = conventions.indexes.filter(({ file, entry }) => file === document.path && entry.form !== "mention").flatMap((place) => {
			const found = findPlace(document, place);
			return found?.heading ? [{
				id: place.id,
				name: found.heading.text,
				span: found.span
			}] : [];
		});
		if (places.length < 2) return;
		for (const { path, range, exists } of indexEntries(document, workspace, conventions)) {
			const wanted = kindOf(path).indexPlaces;
			const own = places.filter(({ id }) => wanted.includes(id));
			const at = places.find(({ span }) => range.start >= span.start && range.start < span.end);
			if (!exists || at === void 0 || own.length === 0 || wanted.includes(at.id)) continue;
			yield {
				range,
				subject: path,
				message: `Unexpected entry of ${quote(path, 48)} under ${quote(at.name, 16)}, expected under ${own.map(({ name }) => quote(name, 16)).join(" or ")}`,
				help: "Move the entry, or say in a sentence why readers need it here"
			};
		}
	}
});
// src/rules/link/case-mismatch.ts
var case_mismatch_default = defineRule({
	id: "link/case-mismatch",
	description: "Relative links spell their target in its own letter case.",
	rationale: "The link works on a laptop whose disk ignores letter case and is a 404 page on GitHub.",
	severity: "error",
	examples: [{
		name: "same letter case",
		files: {
			"a.md": "# A\n\n[b](docs/Setup.md)\n",
			"docs/Setup.md": "# S\n"
		},
		findings: []
	}, {
		name: "other letter case",
		files: {
			"a.md": "# A\n\n[b](docs/setup.md#s)\n",
			"docs/Setup.md": "# S\n"
		},
		findings: ["a.md:3:5: Unexpected letter case in `docs/setup.md`, expected `docs/Setup.md`"]
	}],
	*check(document, { workspace, conventions }) {
		for (const { target, range } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "internal" || workspace.has(target.path)) continue;
			const right = workspace.caseVariant(target.path);
			if (right === null) continue;
			const written = document.slice(range);
			const path = written.startsWith("/") ? `/${right}` : relative(document.path, right);
			const fixed = rewrite(written, range.start, right);
			yield {
				range,
				message: `Unexpected letter case in ${quote(fromDifference(target.path, right), 44)}, expected ${quote(fromDifference(right, target.path), 44)}`,
				help: `Write \`${path}\``,
				...fixed !== null && { fix: {
					kind: "safe",
					edits: [{
						path: document.path,
						start: range.start,
						...fixed
					}]
				} }
			};
		}
	}
});
/** The path of a destination with its names in the right letter case, all else as written; null where it is written in a roundabout way. */
function rewrite(written, start, right) {
	if (/[\\&]/u.test(written)) return null;
	const path = written.replace(/[?#].*$/su, "");
	const names = right.split("/").reverse();
	const parts = path.split("/").reverse();
	for (const [index, part] of parts.entries()) {
		if (part === "" || part === ".") continue;
		if (part === "..") break;
		const name = names.shift();
		if (name === void 0 || decode$1(part).toLowerCase() !== name.toLowerCase()) return null;
		if (decode$1(part) !== name) parts[index] = encodeDestination(name);
	}
	return {
		end: start + path.length,
		text: parts.reverse().join("/")
	};
}
/** A long path from the directory on in which it first differs from the other, so that a message shows the difference. */
function fromDifference(path, other) {
	if (path.length <= 44) return path;
	let index = 0;
	while (index < path.length && path[index] === other[index]) index++;
	const start = path.lastIndexOf("/", index) + 1;
	return start === 0 ? path : `…/${path.slice(start)}`;
}
// src/core/anchors.ts
const cache$1 = /* @__PURE__ */ new WeakMap();
function anchorsOf(document) {
	let anchors = cache$1.get(document);
	if (!anchors) {
		const exact = /* @__PURE__ */ new Set([...document.facts.headings.map(({ slug }) => slug), ...document.facts.anchors.map(({ id }) => id)]);
		anchors = {
			exact,
			lowerCase: new Map([...exact].map((name) => [name.toLowerCase(), name]))
		};
		cache$1.set(document, anchors);
	}
	return anchors;
}
/** The document whose anchors a path shows on GitHub: the document itself, or the README of a directory. */
function readmeOf(directory) {
	const prefix = directory === "" ? "" : `${directory}/`;
	return [
		"README.md",
		"readme.md",
		"Readme.md",
		"README.markdown"
	].map((name) => prefix + name);
}
// src/rules/link/missing-fragment.ts
/** `#L12`, `#L12-L20`, `#L3C1-L4C2` mark lines of a file; `#:~:text=` marks text; neither names an anchor. */
const NOT_AN_ANCHOR = /^(?:L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?$|:~:)/u;
/** Anchors that GitHub's own pages have around a document. */
const PAGE_ANCHORS = /* @__PURE__ */ new Set([
	"",
	"top",
	"readme"
]);
var missing_fragment_default = defineRule({
	id: "link/missing-fragment",
	description: "Link fragments name a heading, or an `id` or `name` of the target document.",
	rationale: "A wrong fragment drops the reader at the top of a long document with no word that the section was renamed.",
	severity: "error",
	examples: [
		{
			name: "heading, duplicate heading, manual anchor",
			files: {
				"docs/a.md": "# A\n\n[1](b.md#步骤一-准备) [2](b.md#setup-1) [3](b.md#appendix-d) [4](#a)\n",
				"docs/b.md": "# B\n\n## 步骤一 准备\n\n## Setup\n\n## Setup\n\n<a name=\"appendix-d\"></a>\n"
			},
			findings: []
		},
		{
			name: "renamed heading",
			files: {
				"docs/a.md": "# A\n\n[b](b.md#set-up)\n",
				"docs/b.md": "# B\n\n## Setup\n"
			},
			findings: ["docs/a.md:3:5: Fragment `#set-up` does not exist in `docs/b.md`"]
		},
		{
			name: "wrong letter case",
			files: { "docs/a.md": "# A\n\n[b](#Setup)\n\n## Setup\n" },
			findings: ["docs/a.md:3:5: Unexpected letter case in fragment `#Setup`, expected `#setup`"]
		}
	],
	*check(document, { workspace, conventions }) {
		for (const { target, range, isUnused } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "internal" || target.fragment === null || isUnused) continue;
			const wanted = target.fragment.replace(/^user-content-/u, "");
			const there = shownAt(workspace.has(target.path) ? target.path : workspace.caseVariant(target.path) ?? target.path, workspace);
			if (workspace.isSite && there?.text.includes(`{#${wanted}}`)) continue;
			if (!there || PAGE_ANCHORS.has(wanted.toLowerCase()) || NOT_AN_ANCHOR.test(wanted)) continue;
			const anchors = anchorsOf(there);
			if (anchors.exact.has(wanted)) continue;
			const sameButCase = anchors.lowerCase.get(wanted.toLowerCase());
			if (sameButCase !== void 0) {
				yield {
					range,
					message: `Unexpected letter case in fragment ${quote(`#${wanted}`, 36)}, expected ${quote(`#${sameButCase}`, 36)}`,
					severity: "warning",
					help: "Write the fragment as the anchor is written: only GitHub forgives the difference",
					...recase(document, range, wanted, sameButCase)
				};
				continue;
			}
			const nearest = findNearest(wanted.toLowerCase(), anchors.exact);
			yield {
				range,
				message: `Fragment ${quote(`#${wanted}`, 40)} does not exist in ${quote(there.path, 44)}`,
				help: nearest === null ? "Name an existing heading, or drop the fragment" : `Did you mean \`#${nearest}\`?`
			};
		}
	}
});
/** The same fragment in the anchor's letter case; a fragment that is written with escapes is left to people. */
function recase(document, range, wanted, right) {
	const written = document.slice(range);
	const fragment = written.slice(written.indexOf("#") + 1);
	const prefix = /^user-content-/u.exec(fragment)?.[0] ?? "";
	const start = range.end - fragment.length + prefix.length;
	if (fragment.slice(prefix.length) === wanted) return fixed(document, {
		start,
		end: range.end
	}, encodeFragment(right));
	const encoded = fragment.slice(prefix.length);
	return /^(?:[^%\\&]|%[\da-f]{2})+$/iu.test(encoded) && decode$1(encoded) === wanted ? fixed(document, {
		start,
		end: range.end
	}, encodeURIComponent(right)) : {};
}
function fixed(document, span, text) {
	return { fix: {
		kind: "safe",
		edits: [{
			path: document.path,
			start: span.start,
			end: span.end,
			text
		}]
	} };
}
/** The document GitHub renders at a path: the file itself, or the README of a directory. */
function shownAt(path, workspace) {
	if (!workspace.directories.has(path)) return workspace.documents.get(path);
	return readmeOf(path).map((readme) => workspace.documents.get(readme)).find((document) => document !== void 0);
}
// src/rules/link/missing-target.ts
var missing_target_default = defineRule({
	id: "link/missing-target",
	description: "Relative links point at files that exist in the repository.",
	rationale: "A dead cross-reference sends the reader to a 404 page at the moment the document is needed.",
	severity: "error",
	examples: [
		{
			name: "existing file",
			files: {
				"docs/a.md": "# A\n\n[b](b.md)\n",
				"docs/b.md": "# B\n"
			},
			findings: []
		},
		{
			name: "directory, root and percent-encoding",
			files: {
				"docs/a.md": "# A\n\n[d](../docs/) [r](/docs/%E4%B8%AD.md)\n",
				"docs/中.md": "# B\n"
			},
			findings: []
		},
		{
			name: "missing file",
			files: {
				"docs/a.md": "# A\n\n[b](b/c.md)\n",
				"docs/b/d-guide.md": "# B\n"
			},
			findings: ["docs/a.md:3:5: Link target `docs/b/c.md` does not exist"]
		},
		{
			name: "file name without its ending",
			files: {
				"docs/a.md": "# A\n\n[b](b)\n",
				"docs/b.md": "# B\n"
			},
			findings: ["docs/a.md:3:5: Link target `docs/b` does not exist"]
		},
		{
			name: "only an open pull request adds it",
			files: { "docs/a.md": "# A\n\n[b](b.md)\n" },
			pulls: { open: [{
				number: 71,
				added: ["docs/b.md"]
			}] },
			findings: ["docs/a.md:3:5: Link target `docs/b.md` does not exist"]
		}
	],
	*check(document, { workspace, conventions }) {
		for (const { target, range, link, isEntry, isUnused } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "internal" || isEntry || workspace.has(target.path) || workspace.caseVariant(target.path) !== null) continue;
			if (workspace.isUnknown(target.path)) continue;
			const withEnding = [
				".md",
				".markdown",
				"/README.md"
			].find((ending) => workspace.files.has(target.path + ending));
			const message = `Link target ${quote(target.path)} does not exist`;
			if (withEnding !== void 0) {
				yield {
					range,
					message,
					severity: "warning",
					help: `Link to \`${basename(target.path)}${withEnding}\`: GitHub adds no ending`
				};
				continue;
			}
			if (workspace.isSite && isRoute(document.slice(range))) continue;
			const adder = findAdder(workspace.pulls, target.path);
			const name = relative(document.path, target.path);
			if (adder !== null && link !== null && PLAIN_NAME$1.test(name)) {
				const text = `\`${name}${fragmentOf(target.fragment)}\` (planned, PR #${adder.number})`;
				yield {
					range,
					message,
					help: `Until pull request ${adder.number} is merged, write ${text}`,
					fix: {
						kind: [
							name,
							basename(name),
							target.path
						].includes(link.text) ? "safe" : "suggested",
						edits: [{
							path: document.path,
							start: link.start,
							end: link.end,
							text
						}]
					}
				};
				continue;
			}
			yield {
				range,
				message,
				help: advise(document.path, document.slice(range), target.path, workspace),
				...isUnused && { severity: "info" }
			};
		}
	}
});
/** A path that a site generator maps to a page or to a file it serves from elsewhere. */
function isRoute(written) {
	const path = written.replace(/[?#].*$/su, "");
	return path.startsWith("/") || path.endsWith("/");
}
/** A name that a code span holds as it is and that is known again as one of a document. */
const PLAIN_NAME$1 = /^[\w./-]+\.md$/u;
/** The part of the document that is named, where a code span can hold it. */
function fragmentOf(fragment) {
	return fragment !== null && /^[^\s`|]+$/u.test(fragment) ? `#${fragment}` : "";
}
/** What to do about it: an address that lacks its scheme, the same base name elsewhere, a similar name beside it. */
function advise(from, written, path, workspace) {
	if (/^[^/\s@]+@[^/\s@]+\.[a-z]{2,}$/iu.test(written)) return "Write a mail address as `mailto:…`";
	if (/^@[a-z\d-]+$/iu.test(written)) return "Write the full address of the account: `https://…`";
	if (/^(?:www\.|[a-z\d-]+\.(?:com|org|net|io|dev)\/)/iu.test(written)) return "Begin the address with `https://`";
	const nearest = suggest(from, path, workspace);
	return nearest === null ? "Correct the path, or remove the link" : `Did you mean \`${relative(from, nearest)}\`?`;
}
/** Among more names than these, some name is always similar. */
const MAX_SIBLINGS = 500;
/** The one document of the same base name, else the most similar name of the same ending in the same directory. */
function suggest(from, path, workspace) {
	const ending = /\.\w+$/u.exec(path)?.[0] ?? null;
	if (ending === null) return null;
	const namesakes = workspace.withBasename(basename(path)).filter((file) => file !== from);
	if (namesakes.length > 0) return namesakes.length === 1 ? namesakes[0] ?? null : null;
	const siblings = /* @__PURE__ */ new Map();
	for (const file of workspace.filesIn(dirname(path))) if (file !== from && file.endsWith(ending)) siblings.set(basename(file).slice(0, -ending.length), file);
	const nearest = siblings.size > MAX_SIBLINGS ? null : findNearest(basename(path).slice(0, -ending.length), siblings.keys());
	return nearest === null ? null : siblings.get(nearest) ?? null;
}
// src/rules/link/outside-repository.ts
var outside_repository_default = defineRule({
	id: "link/outside-repository",
	description: "Relative links stay inside the repository.",
	rationale: "A path that climbs out of the root works on the laptop it was written on and nowhere else.",
	severity: "error",
	examples: [{
		name: "inside, and a page of the repository",
		files: {
			"docs/a.md": "# A\n\n[r](../README.md) [i](../../../issues/7)\n",
			"README.md": "# R\n"
		},
		findings: []
	}, {
		name: "out of the root",
		files: { "docs/a.md": "# A\n\n[b](../../other/b.md)\n" },
		findings: ["docs/a.md:3:5: Unexpected link target `../../other/b.md` outside the repository"]
	}],
	*check(document, { workspace, conventions }) {
		for (const { target, range } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "outside") continue;
			yield {
				range,
				message: `Unexpected link target ${quote(document.slice(range))} outside the repository`,
				help: "Link to a file of this repository, or give the full address of the other one"
			};
		}
	}
});
// src/core/metadata.ts
/**
* Reads the block of fields under a document's title: the first quote that holds a field of the schema, together with
* quotes of fields that follow it immediately. Looked for between the title and the next heading, then before the title.
*/
function readMetadata(document, schema) {
	const { blocks } = document.facts;
	const title = findTitle(document);
	const titleEnd = title?.end ?? 0;
	const next = document.facts.headings.find((heading) => heading.top && heading.start >= titleEnd);
	const from = blocks.findIndex((block) => block.start >= titleEnd);
	const to = next === void 0 ? blocks.length : blocks.findIndex((block) => block.start >= next.start);
	const found = from < 0 ? null : findBlock(document, schema, from, to);
	if (found !== null) {
		const isFirst = blocks.slice(from, found.index).every((block) => isDecoration(document, block));
		return {
			title,
			block: {
				...found.block,
				place: title === null || isFirst ? "after-title" : "after-other"
			}
		};
	}
	const before = title === null ? null : findBlock(document, schema, 0, Math.max(0, from < 0 ? blocks.length : from));
	return {
		title,
		block: before === null ? null : {
			...before.block,
			place: "before-title"
		}
	};
}
/** The first entry of every field that the block has, in source order. */
function firstEntries(block) {
	const seen = /* @__PURE__ */ new Set();
	return block.entries.filter((entry) => {
		if (entry.field === null || seen.has(entry.field)) return false;
		seen.add(entry.field);
		return true;
	});
}
function findBlock(document, schema, from, to) {
	const { blocks } = document.facts;
	for (let index = from; index < to; index++) {
		const entries = readQuote(document, schema, index);
		if (entries === null) continue;
		let last = index;
		for (let more = readQuote(document, schema, last + 1); last + 1 < to && more !== null; more = readQuote(document, schema, last + 1)) {
			entries.push(...more);
			last++;
		}
		const start = blocks[index].start;
		return {
			index,
			block: {
				start,
				end: blocks[last].end,
				entries
			}
		};
	}
	return null;
}
/** The entries of one quote; null when the block is no quote or holds no field of the schema. */
function readQuote(document, schema, index) {
	const block = document.facts.blocks[index];
	if (block?.kind !== "blockquote") return null;
	const entries = within(document.facts.leaves, block).filter((leaf) => leaf.kind === "paragraph").flatMap((leaf) => readParagraph(document.text, schema, leaf));
	return entries.some((entry) => entry.field !== null) ? entries : null;
}
function readParagraph(text, schema, leaf) {
	const drafts = [];
	for (const line of contentLines(text, leaf)) {
		let rest = line;
		for (const found of labelsOf(text, schema, line)) {
			drafts.at(-1)?.lines.push({
				start: rest.start,
				end: found.start
			});
			drafts.push({
				start: found.start,
				label: found.label,
				field: found.field,
				lines: []
			});
			rest = {
				start: found.end,
				end: line.end
			};
		}
		drafts.at(-1)?.lines.push(rest);
	}
	return drafts.map(({ start, label, field, lines }) => {
		const parts = lines.map((line) => trim(text, line)).filter((part) => part.end > part.start);
		const value = {
			start: parts[0]?.start ?? lines[0]?.start ?? label.end,
			end: parts.at(-1)?.end ?? lines[0]?.start ?? label.end
		};
		return {
			start,
			end: value.end,
			label,
			field,
			value,
			text: parts.map((part) => text.slice(part.start, part.end)).join(" ")
		};
	});
}
/** The lines of a paragraph without what a quote or an indentation puts before them. */
function* contentLines(text, leaf) {
	for (let start = leaf.start; start < leaf.end;) {
		let end = start;
		while (end < leaf.end && text[end] !== "\n" && text[end] !== "\r") end++;
		yield {
			start,
			end
		};
		start = end;
		while (start < leaf.end && " 	>\r\n".includes(text[start])) start++;
	}
}
/** The bold labels of a line: any label that opens it, and labels of the schema further on. */
function* labelsOf(text, schema, line) {
	for (let at = line.start; at < line.end;) {
		const found = labelAt(text, at, line.end);
		const field = found && findField(schema, text.slice(found.label.start, found.label.end));
		if (found && field !== void 0 && (field !== null || at === line.start)) {
			yield {
				...found,
				field
			};
			at = found.end;
		}
		const space = text.slice(at, line.end).search(/[\s,;|·，；、](?:\*\*|__)/u);
		if (space < 0) return;
		at += space + 1;
	}
}
function findField(schema, label) {
	const name = normalizeLabel(label);
	return schema.fields.find((field) => field.labels.some((other) => normalizeLabel(other) === name)) ?? null;
}
function normalizeLabel(label) {
	return label.trim().replace(/\s+/gu, " ").toLowerCase();
}
/** Longer bold text is a sentence, not a label. */
const MAX_LABEL = 80;
/** `**Label**:`, `**Label:**` or the same with underscores or a full-width colon; the end is behind colon and blanks. */
function labelAt(text, start, end) {
	const mark = text.slice(start, start + 2);
	if (mark !== "**" && mark !== "__") return null;
	const window = text.slice(start + 2, Math.min(end, start + 2 + MAX_LABEL));
	const close = window.indexOf(mark);
	if (close < 1) return null;
	const inner = window.slice(0, close);
	const hasColonInside = /[:：]\s*$/u.test(inner);
	let after = start + 2 + close + 2;
	if (!hasColonInside) {
		while (after < end && text[after] === " ") after++;
		if (after >= end || text[after] !== ":" && text[after] !== "：") return null;
		after++;
	}
	while (after < end && (text[after] === " " || text[after] === "	" || text[after] === "　")) after++;
	const label = trim(text, {
		start: start + 2,
		end: start + 2 + (hasColonInside ? inner.trimEnd().length - 1 : close)
	});
	return label.end > label.start ? {
		start,
		end: after,
		label
	} : null;
}
/** Cuts blanks at both ends and what makes a hard break at the end. */
function trim(text, span) {
	let value = text.slice(span.start, span.end).trimEnd();
	const hardBreak = [
		"\\",
		"<br>",
		"<br/>",
		"<br />"
	].find((mark) => value.endsWith(mark));
	if (hardBreak !== void 0) value = value.slice(0, -hardBreak.length).trimEnd();
	return {
		start: span.start + (value.length - value.trimStart().length),
		end: span.start + value.length
	};
}
// src/rules/metadata/field-order.ts
var field_order_default = defineRule({
	id: "metadata/field-order",
	description: "The fields of a metadata block stand in the order of the schema.",
	rationale: "In blocks of one order the eye finds a field by its place.",
	severity: "warning",
	scope: "document",
	examples: [
		{
			name: "the order of the schema",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n" },
			findings: []
		},
		{
			name: "one field too late",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n> **Status**: stable\n" },
			findings: ["docs/addon-tls-guide.md:6:5: Unexpected place of field `Status`, expected after `Audience`"]
		},
		{
			name: "several fields out of place",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Applies to KB version**: 1.0.x\n> **Applies to**: any addon\n> **Status**: stable\n> **Audience**: developers\n" },
			findings: ["docs/addon-tls-guide.md:4:5: Unexpected place of field `Applies to` and 2 more, expected after `Status`"]
		}
	],
	*check(document, { kind }) {
		const schema = kind.metadata;
		const block = schema && readMetadata(document, schema).block;
		if (!block) return;
		const entries = firstEntries(block);
		const kept = longestRise(entries.map((entry) => schema.fields.indexOf(entry.field)));
		const moved = entries.filter((_, index) => !kept.has(index));
		const first = moved[0];
		if (first === void 0) return;
		const sorted = entries.toSorted((a, b) => schema.fields.indexOf(a.field) - schema.fields.indexOf(b.field));
		const before = sorted[sorted.indexOf(first) - 1];
		const rest = moved.length > 1 ? ` and ${moved.length - 1} more` : "";
		const place = before === void 0 ? "at the beginning" : `after \`${before.field.label}\``;
		const edits = isRepeated(block) ? null : entries.flatMap((slot, index) => toEdit(document, slot, sorted[index] ?? slot));
		yield {
			range: first.label,
			message: `Unexpected place of field \`${first.field.label}\`${rest}, expected ${place}`,
			help: `Put the fields in this order: ${sorted.map((entry) => entry.field.label).join(", ")}`,
			...edits === null ? {} : { fix: {
				kind: "safe",
				edits
			} }
		};
	}
});
/** The indexes of a longest rising subsequence: the largest set of fields that can stay where they are. */
function longestRise(ranks) {
	const lengths = [];
	const previous = [];
	let best = -1;
	for (const [index, rank] of ranks.entries()) {
		previous[index] = -1;
		lengths[index] = 1;
		for (let before = 0; before < index; before++) if (ranks[before] < rank && lengths[before] >= lengths[index]) {
			lengths[index] = lengths[before] + 1;
			previous[index] = before;
		}
		if (best < 0 || lengths[index] > lengths[best]) best = index;
	}
	const kept = /* @__PURE__ */ new Set();
	for (let index = best; index >= 0; index = previous[index] ?? -1) kept.add(index);
	return kept;
}
function isRepeated(block) {
	const fields = block.entries.flatMap((entry) => entry.field === null ? [] : [entry.field]);
	return new Set(fields).size < fields.length;
}
/** Puts a field into another's slot; line prefixes and hard breaks stay where they are. */
function toEdit(document, slot, entry) {
	return slot === entry ? [] : [{
		path: document.path,
		start: slot.start,
		end: slot.end,
		text: document.slice(entry)
	}];
}
// src/core/metadata-text.ts
/** Labels as a sentence lists them, cut to a length in characters with a count of the rest: `` `Audience`, `Status` and 2 more ``. */
function listLabels(fields, limit) {
	const labels = fields.map((field) => `\`${field.label}\``);
	let shown = labels.length;
	while (shown > 1 && toList(labels, shown).length > limit) shown--;
	return toList(labels, shown);
}
function toList(labels, shown) {
	const rest = labels.length - shown;
	const last = rest > 0 ? `${rest} more` : labels.at(-1);
	const before = rest > 0 ? labels.slice(0, shown) : labels.slice(0, -1);
	return before.length === 0 ? `${last}` : `${before.join(", ")} and ${last}`;
}
/** A line ready to paste, its value a placeholder in angle brackets. */
function toFieldLine(field) {
	return `> **${field.label}**: <${field.values?.map(({ value }) => value).join(" | ") ?? field.label.toLowerCase()}>`;
}
/** The first word behind marks and blanks. It ends where its script does, so `draft` is the first word of `draft待评审`. */
function firstWord(value) {
	const match = /\p{Script=Latin}+|\p{L}+|\p{N}+/u.exec(value);
	return match && {
		index: match.index,
		word: match[0]
	};
}
// src/rules/metadata/invalid-value.ts
const withStatus$1 = (status) => ({ "docs/addon-tls-guide.md": `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n` });
var invalid_value_default = defineRule({
	id: "metadata/invalid-value",
	description: "A field with a fixed vocabulary opens with one of its words, and a required field is filled in.",
	rationale: "Readers filter by these words, so a word of one’s own makes the document invisible to them. What follows the word is free.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "the word alone",
			files: withStatus$1("stable"),
			findings: []
		},
		{
			name: "the word and a remark",
			files: withStatus$1("draft v0.3（待评审）"),
			findings: []
		},
		{
			name: "another word",
			files: withStatus$1("final (reviewed)"),
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected `Status` value `final`, expected `stable`, `draft` or `superseded`"]
		},
		{
			name: "the template left as it was",
			files: withStatus$1("stable | draft | superseded"),
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected choice of `Status` values, expected one of `stable`, `draft` or `superseded`"]
		},
		{
			name: "the word in other letter case",
			files: withStatus$1("Stable"),
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected letter case in `Status` value `Stable`, expected `stable`"]
		},
		{
			name: "no value",
			files: withStatus$1(""),
			findings: ["docs/addon-tls-guide.md:4:5: Missing value of field `Status`, expected `stable`, `draft` or `superseded`"]
		}
	],
	*check(document, { kind }) {
		const block = kind.metadata && readMetadata(document, kind.metadata).block;
		if (!block) return;
		for (const entry of firstEntries(block)) {
			const finding = checkEntry(entry, entry.field, document.path, document.slice(entry.value));
			if (finding !== null) yield finding;
		}
	}
});
function checkEntry(entry, field, path, source) {
	const words = field.values?.map(({ value }) => value) ?? null;
	const expected = words === null ? "some text" : toChoice(words);
	if (entry.text === "" || /^<[^<>]*>$/u.test(entry.text)) {
		if (!field.isRequired) return null;
		return {
			range: entry.label,
			message: `Missing value of field \`${field.label}\`, expected ${expected}`,
			help: `Fill in \`${field.label}\``
		};
	}
	if (words === null) return null;
	const help = `Begin the value with ${expected}; what follows the word is free`;
	const found = firstWord(source);
	if (found === null) return {
		range: entry.value,
		message: `Unexpected \`${field.label}\` value, expected ${expected}`,
		help
	};
	const start = entry.value.start + found.index;
	const range = {
		start,
		end: start + found.word.length
	};
	if (words.includes(found.word)) {
		if (!isChoice(entry.text, words)) return null;
		return {
			range: entry.value,
			message: `Unexpected choice of \`${field.label}\` values, expected one of ${expected}`,
			help: "Keep one word"
		};
	}
	const meant = words.find((word) => word.toLowerCase() === found.word.toLowerCase());
	const shown = `\`${field.label}\` value \`${found.word.slice(0, 20)}\``;
	if (meant === void 0) return {
		range,
		message: `Unexpected ${shown}, expected ${expected}`,
		help
	};
	return {
		range,
		severity: "warning",
		message: `Unexpected letter case in ${shown}, expected \`${meant}\``,
		help: `Write \`${meant}\``,
		fix: {
			kind: "safe",
			edits: [{
				path,
				...range,
				text: meant
			}]
		}
	};
}
/** Whether a value is nothing but several words of the vocabulary, as a template offers them. */
function isChoice(value, words) {
	const parts = value.split(/[|/,，、()（）\s]+/u).filter((part) => part !== "" && part !== "or" && part !== "或");
	return parts.length > 1 && parts.every((part) => words.includes(part)) && new Set(parts).size > 1;
}
function toChoice(words) {
	const quoted = words.map((word) => `\`${word}\``);
	return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
// src/rules/metadata/misplaced-block.ts
const fields = "> **Audience**: developers\n> **Status**: draft\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n";
var misplaced_block_default = defineRule({
	id: "metadata/misplaced-block",
	description: "The metadata block stands directly below the title.",
	rationale: "Readers and tools look for the block in one place; text before it pushes it out of sight.",
	severity: "warning",
	scope: "document",
	examples: [
		{
			name: "directly below",
			files: { "docs/addon-tls-guide.md": `# TLS\n\n<!-- reviewed -->\n\n${fields}` },
			findings: []
		},
		{
			name: "after a paragraph",
			files: { "docs/addon-tls-guide.md": `# TLS\n\nPart of the security family.\n\n${fields}\n## Scope\n` },
			findings: ["docs/addon-tls-guide.md:5:5: Unexpected text between the title and the metadata block, expected the block first"]
		},
		{
			name: "before the title",
			files: { "docs/addon-tls-guide.md": `${fields}\n# TLS\n\nText.\n` },
			findings: ["docs/addon-tls-guide.md:1:5: Unexpected metadata block before the title, expected it directly below"]
		}
	],
	*check(document, { kind }) {
		if (kind.metadata === null) return;
		const { block } = readMetadata(document, kind.metadata);
		const first = block?.entries[0];
		if (block === null || first === void 0 || block.place === "after-title") return;
		yield {
			range: first.label,
			message: block.place === "before-title" ? "Unexpected metadata block before the title, expected it directly below" : "Unexpected text between the title and the metadata block, expected the block first",
			help: "Move the block so that it follows the title directly"
		};
	}
});
var missing_block_default = defineRule({
	id: "metadata/missing-block",
	description: "A document of a kind with metadata opens with its block of fields, quoted below the title.",
	rationale: "The block tells a reader in five lines whether the document is for them and whether it can be relied on.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "block below the title",
			files: { "docs/addon-tls-guide.md": `# TLS\n\n> **Audience**: developers
> **Status**: draft
> **Applies to**: any addon
> **Applies to KB version**: 1.0.x
\nText.\n` },
			findings: []
		},
		{
			name: "no block",
			files: { "docs/addon-tls-guide.md": "# TLS\n\nText.\n" },
			findings: ["docs/addon-tls-guide.md:1:1: Missing metadata block below the title, expected `Audience`, `Status`, `Applies to` and `Applies to KB version`"]
		},
		{
			name: "a quote of other fields is no block",
			files: { "docs/cases/mysql/restart-case.md": "# Restart\n\n> **Date**: 2026-01-01\n> **Severity**: low\n\n## Timeline\n" },
			findings: ["docs/cases/mysql/restart-case.md:1:1: Missing metadata block below the title, expected `Audience`, `Status`, `Applies to` and `Applies to KB version`"]
		},
		{
			name: "a kind without metadata",
			files: { "notes/tls.md": "# TLS\n\nText.\n" },
			findings: []
		}
	],
	*check(document, { kind }) {
		if (kind.metadata === null) return;
		const { block } = readMetadata(document, kind.metadata);
		if (block !== null) return;
		const required = kind.metadata.fields.filter((field) => field.isRequired);
		yield {
			range: findOpening(document),
			message: `Missing metadata block below the title, expected ${listLabels(required, 65)}`,
			help: `Insert below the title, with your own words for what stands in angle brackets:\n${required.map(toFieldLine).join("\n")}`
		};
	}
});
// src/rules/metadata/missing-field.ts
var missing_field_default = defineRule({
	id: "metadata/missing-field",
	description: "A metadata block has every required field.",
	rationale: "A reader who does not find for which versions a guide holds has to ask, or to guess.",
	severity: "error",
	scope: "document",
	examples: [{
		name: "optional field left out",
		files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n" },
		findings: []
	}, {
		name: "required field left out",
		files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to KB version**: 1.0.x\n" },
		findings: ["docs/addon-tls-guide.md:4:5: Missing field `Applies to` in the metadata block, expected after `Status`"]
	}],
	*check(document, { kind }) {
		if (kind.metadata === null) return;
		const { block } = readMetadata(document, kind.metadata);
		const first = block?.entries[0];
		if (block === null || first === void 0) return;
		let range = first.label;
		let place = "at its beginning";
		for (const field of kind.metadata.fields) {
			const entry = block.entries.find((other) => other.field === field);
			if (entry !== void 0) {
				range = entry.label;
				place = `after \`${field.label}\``;
			} else if (field.isRequired) yield {
				range,
				message: `Missing field \`${field.label}\` in the metadata block, expected ${place}`,
				help: `Insert, with your own words for what stands in angle brackets:\n${toFieldLine(field)}`
			};
		}
	}
});
// src/rules/metadata/new-document-status.ts
const withStatus = (status) => ({ "docs/addon-tls-guide.md": `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n` });
var new_document_status_default = defineRule({
	id: "metadata/new-document-status",
	description: "A document that a change adds begins with the first status of its life.",
	rationale: "Nobody but its author has used a document that is being added; calling it settled skips the review it still needs.",
	severity: "error",
	examples: [
		{
			name: "added as a draft",
			files: withStatus("draft (v1)"),
			baseFiles: [],
			findings: []
		},
		{
			name: "on the base already",
			files: withStatus("stable"),
			baseFiles: ["docs/addon-tls-guide.md"],
			findings: []
		},
		{
			name: "added as settled",
			files: withStatus("stable"),
			baseFiles: [],
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected `Status` `stable` of a new document, expected `draft`"]
		}
	],
	*check(document, { kind, workspace }) {
		if (workspace.baseFiles === null || workspace.baseFiles.has(document.path)) return;
		const block = kind.metadata && readMetadata(document, kind.metadata).block;
		if (!block) return;
		for (const { field, value } of firstEntries(block)) {
			const { initial, label, values } = field;
			const found = firstWord(document.slice(value));
			if (initial === null || found === null || found.word === initial || values?.some(({ value: known }) => known === found.word) !== true) continue;
			const start = value.start + found.index;
			yield {
				range: {
					start,
					end: start + found.word.length
				},
				message: `Unexpected \`${label}\` \`${found.word}\` of a new document, expected \`${initial}\``,
				help: `Write \`${initial}\`; raise it when others have used the document`,
				fix: {
					kind: "suggested",
					edits: [{
						path: document.path,
						start,
						end: start + found.word.length,
						text: initial
					}]
				}
			};
		}
	}
});
// src/rules/metadata/vague-value.ts
const above = "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n";
var vague_value_default = defineRule({
	id: "metadata/vague-value",
	description: "A value that claims everything says why.",
	rationale: "A bare claim cannot be told from a field that was filled in without thinking; a reason can be checked.",
	severity: "warning",
	scope: "document",
	examples: [{
		name: "with a reason",
		files: { "docs/addon-tls-guide.md": `${above}> **Applies to KB version**: any (shell only)\n` },
		findings: []
	}, {
		name: "alone",
		files: { "docs/addon-tls-guide.md": `${above}> **Applies to KB version**: any\n` },
		findings: ["docs/addon-tls-guide.md:6:30: Unexpected bare `any` in `Applies to KB version`, expected a reason after it"]
	}],
	*check(document, { kind }) {
		const block = kind.metadata && readMetadata(document, kind.metadata).block;
		if (!block) return;
		for (const { field, value, text } of firstEntries(block)) {
			const word = normalize(text);
			const vague = field.vague.find((other) => normalize(other) === word);
			if (vague === void 0) continue;
			yield {
				range: value,
				message: `Unexpected bare \`${vague}\` in \`${field.label}\`, expected a reason after it`,
				help: `Say why in brackets: \`${vague} (<reason>)\``
			};
		}
	}
});
/** Letter case, emphasis and punctuation around a value add nothing to it. */
function normalize(value) {
	return value.toLowerCase().replace(/[\s*_`.。,，;；:：!！"'“”]/gu, "");
}
// src/rules/pull-request/open-tasks.ts
/** A task box that is not ticked, at the start of a list item. */
const OPEN_BOX = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[ \]\s+/u;
var open_tasks_default = defineRule({
	id: "pull-request/open-tasks",
	description: "Every task of a pull request body is ticked.",
	rationale: "An open task is what its author still means to do; a merge would bury it.",
	severity: "info",
	reads: "pull-request",
	examples: [{
		name: "all done",
		files: { "pull-request:body": "- [x] run the drill\n\n`- [ ]` is how a task looks.\n" },
		findings: []
	}, {
		name: "one open",
		files: { "pull-request:body": "Plan:\n\n- [x] write\n- [ ] run the drill\n" },
		findings: ["pull-request:body:4:1: Unexpected open task `run the drill`, expected it done"]
	}],
	*check(document) {
		if (document.path !== "pull-request:body") return;
		for (const item of document.facts.items) {
			const line = document.lines.pointAt(item.start).line;
			const span = document.lines.spanOf(line);
			const text = document.slice({
				start: item.start,
				end: Math.min(span.end, item.end)
			}).trimEnd();
			const box = OPEN_BOX.exec(text);
			if (!box) continue;
			yield {
				range: {
					start: item.start,
					end: item.start + text.length
				},
				message: `Unexpected open task ${quote(text.slice(box[0].length), 70)}, expected it done`,
				help: "Do it and tick it, or take it out of the pull request"
			};
		}
	}
});
// src/rules/pull-request/title.ts
var title_default$1 = defineRule({
	id: "pull-request/title",
	description: "The title of a pull request has the configured form.",
	rationale: "A squash merge makes the title the subject of the commit, and the history is read by its subjects.",
	severity: "warning",
	reads: "pull-request",
	examples: [
		{
			name: "with a type",
			files: { "pull-request:title": "docs(tls): rotate certificates in two steps" },
			findings: []
		},
		{
			name: "with a tag",
			files: { "pull-request:title": "[style-harmonize] make entries clickable" },
			findings: []
		},
		{
			name: "bare words",
			files: { "pull-request:title": "Update guide" },
			findings: ["pull-request:title:1:1: Unexpected title, expected `docs: …`, `docs(<topic>): …` or `[<tag>] …`"]
		}
	],
	*check(document, { conventions }) {
		const form = conventions.pullRequestTitle;
		if (document.path !== "pull-request:title" || !form || form.pattern.test(document.text)) return;
		yield {
			range: {
				start: 0,
				end: document.text.length
			},
			message: `Unexpected title, expected ${form.expected}`,
			help: `Edit the title; it is now ${quote(document.text, 60)}`
		};
	}
});
// src/rules/reference/expired-forward.ts
var expired_forward_default = defineRule({
	id: "reference/expired-forward",
	description: "A pull request that a marker names is open and adds the document.",
	rationale: "A plan that was dropped or moved leaves a promise in the text that nobody will keep.",
	severity: "error",
	examples: [
		{
			name: "open, and adds it",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
			pulls: { open: [{
				number: 71,
				added: ["docs/addon-b-guide.md"]
			}] },
			findings: []
		},
		{
			name: "closed without a merge",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
			pulls: {
				open: [],
				closed: { 71: "closed" }
			},
			findings: ["docs/addon-a-guide.md:3:1: Unexpected forward marker: pull request 71 was closed without a merge"]
		},
		{
			name: "another pull request adds it",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
			pulls: { open: [{
				number: 71,
				added: []
			}, {
				number: 72,
				added: ["docs/addon-b-guide.md"]
			}] },
			findings: ["docs/addon-a-guide.md:3:1: Unexpected pull request 71 in the marker, expected 72, which adds `addon-b-guide.md`"]
		},
		{
			name: "added in another directory",
			files: { "docs/addon-a-guide.md": "# A\n\n`docs/addon-b-guide.md#part` (planned, PR #71)\n" },
			pulls: { open: [{
				number: 71,
				added: ["guides/addon-b-guide.md"]
			}] },
			findings: ["docs/addon-a-guide.md:3:1: Unexpected name `docs/addon-b-guide.md`, expected `guides/addon-b-guide.md`, which pull request 71 adds"]
		}
	],
	*check(document, { workspace, conventions }) {
		for (const mention of findMentions(document, workspace, conventions)) {
			if (mention.target !== null || mention.isNamingExample) continue;
			const forward = judgeForward(mention, document.path, workspace, conventions);
			const said = explain(forward, mention.name);
			if (said) yield {
				range: mention.range,
				...said,
				...correct(document, mention, forward)
			};
		}
	}
});
function explain(forward, name) {
	switch (forward.kind) {
		case "misplaced": return {
			message: `Unexpected name ${quote(name, 36)}, expected ${quote(forward.path, 48)}, which pull request ${forward.pull.number} adds`,
			help: "Correct the name"
		};
		case "other-pull": return {
			message: `Unexpected pull request ${forward.number} in the marker, expected ${forward.pull.number}, which adds ${quote(name, 40)}`,
			help: `Write \`PR #${forward.pull.number}\``
		};
		case "not-added": return {
			message: `Unexpected forward marker: pull request ${forward.pull.number} does not add ${quote(name, 48)}`,
			help: "Correct the number or the name, or add the document to that pull request",
			...forward.pull.isDraft && { severity: "warning" }
		};
		case "not-open": return {
			message: `Unexpected forward marker: ${STATES[forward.state](forward.number)}`,
			help: forward.state === "merged" ? "Correct the name: the merged pull request left no such document" : "Plan it anew, mark it `(TBD)`, or remove the reference"
		};
		default: return null;
	}
}
/** Where it is known what the text should have said: the name, or the number in the marker. */
function correct(document, { marker, range, fragment }, forward) {
	const edit = (span, text) => ({ fix: {
		kind: "safe",
		edits: [{
			path: document.path,
			...span,
			text
		}]
	} });
	if (forward.kind === "misplaced") {
		const name = relative(document.path, forward.path) + fragment;
		return /^[^\s`|\p{C}]+$/u.test(name) ? edit(range, `\`${name}\``) : {};
	}
	if (forward.kind !== "other-pull" || marker === null) return {};
	const found = new RegExp(`(?<=(?:PR|request|#)\\s*#?)0*${forward.number}(?!\\d)`, "iu").exec(document.slice(marker.span));
	if (!found) return {};
	const start = marker.span.start + found.index;
	return edit({
		start,
		end: start + found[0].length
	}, String(forward.pull.number));
}
const STATES = {
	merged: (number) => `pull request ${number} was merged without the document`,
	closed: (number) => `pull request ${number} was closed without a merge`,
	none: (number) => `there is no pull request ${number}`
};
// src/core/renamed.ts
/** As many words must agree from the beginning. */
const MIN_WORDS = 3;
/** A beginning that so many documents share tells nothing. */
const MAX_CANDIDATES = 100;
/**
* The one document of a kind whose name begins with the same words as a name that leads nowhere: at least three words
* and more than half of the missing name. Null when there is none, or when two would do.
*/
function findRenamed(name, workspace, conventions, kindOf) {
	const words = stem(name);
	const candidates = beginningsOf(workspace).get(beginningOf(words)) ?? [];
	if (candidates.length > MAX_CANDIDATES) return null;
	let best = null;
	let bestCount = 0;
	let isUnique = true;
	for (const path of candidates) {
		if (kindOf(path) === conventions.general) continue;
		const count = commonWords(words, stem(path));
		if (count < MIN_WORDS || count * 2 <= words.length || count < bestCount) continue;
		isUnique = count > bestCount;
		best = path;
		bestCount = count;
	}
	return isUnique ? best : null;
}
const beginnings = /* @__PURE__ */ new WeakMap();
/** The documents by the first words of their names. */
function beginningsOf(workspace) {
	let known = beginnings.get(workspace);
	if (!known) {
		known = /* @__PURE__ */ new Map();
		for (const path of workspace.documents.keys()) {
			const key = beginningOf(stem(path));
			known.set(key, [...(known.get(key) ?? []).slice(0, MAX_CANDIDATES), path]);
		}
		beginnings.set(workspace, known);
	}
	return known;
}
function beginningOf(words) {
	return words.slice(0, MIN_WORDS).join("-");
}
/** The words of a base name without the ending. */
function stem(path) {
	return basename(path).replace(/\.(?:md|markdown)$/iu, "").toLowerCase().split("-");
}
function commonWords(a, b) {
	let count = 0;
	while (count < a.length && count < b.length && a[count] === b[count]) count++;
	return count;
}
// src/rules/reference/missing-document.ts
var missing_document_default = defineRule({
	id: "reference/missing-document",
	description: "A document that is named exists, or the name carries a marker that it is still to come.",
	rationale: "A name that leads nowhere costs every reader a search, and nobody can tell a typo from a plan.",
	severity: "error",
	examples: [
		{
			name: "announced, another repository, a pattern",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (TBD), `other-repo/docs/addon-b-guide.md`, `notes/x.md`, `SUMMARY.md`, `addon-X-guide.md`\n" },
			findings: []
		},
		{
			name: "no such guide, no marker",
			files: { "docs/addon-a-guide.md": "# A\n\nSee `addon-b-guide.md`.\n" },
			findings: ["docs/addon-a-guide.md:3:5: Document `addon-b-guide.md` does not exist"]
		},
		{
			name: "plain name of a document that was renamed",
			files: {
				"docs/addon-a-guide.md": "# A\n\nSee writer-lost-lease-incident.md.\n",
				"docs/cases/pg/writer-lost-lease-2026-05-04-case.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:5: Document `writer-lost-lease-incident.md` does not exist"]
		}
	],
	*check(document, { workspace, conventions, kindOf, accept }) {
		const entries = new Set(indexEntries(document, workspace, conventions).map(({ range }) => range.start));
		for (const mention of findMentions(document, workspace, conventions)) {
			if (mention.target !== null || mention.isNamingExample || mention.isHistory) continue;
			const forward = judgeForward(mention, document.path, workspace, conventions);
			if (forward.kind === "accepted") accept({
				kind: "forward-declaration",
				at: mention.range.start,
				target: mention.name,
				evidence: forward.evidence
			});
			if (forward.kind !== "missing") continue;
			if (entries.has(mention.range.start) || !isFamilyName(document.path, mention.name, workspace, conventions, kindOf)) continue;
			const renamed = findRenamed(mention.name, workspace, conventions, kindOf);
			yield {
				range: mention.range,
				message: `Document ${quote(mention.name)} does not exist`,
				help: renamed === null ? "Correct the name, or mark it as still to come: `(TBD)`" : `Did you mean \`${renamed}\`? Else mark it as still to come: \`(TBD)\``
			};
		}
		for (const run of document.facts.texts) {
			if (!run.value.includes(".md")) continue;
			for (const match of run.value.matchAll(PLAIN_NAME)) {
				const name = match[0];
				const offset = document.text.indexOf(name, run.start);
				if (offset < 0 || offset + name.length > run.end || workspace.withBasename(name).length > 0) continue;
				const renamed = findRenamed(name, workspace, conventions, kindOf);
				if (renamed === null) continue;
				yield {
					range: {
						start: offset,
						end: offset + name.length
					},
					message: `Document ${quote(name)} does not exist`,
					severity: "warning",
					help: `Did you mean \`${renamed}\`?`
				};
			}
		}
	}
});
/** A bare kebab-case file name in running text. */
const PLAIN_NAME = /(?<![\w./-])[a-z0-9]+(?:-[a-z0-9]+){2,12}\.md(?![\w/-])/gu;
// src/rules/reference/not-clickable.ts
var not_clickable_default = defineRule({
	id: "reference/not-clickable",
	description: "A document that is named in a code span and exists is named by a link.",
	rationale: "On GitHub a code span cannot be followed; the reader has to search for the file by hand.",
	severity: "error",
	examples: [
		{
			name: "link, fence, placeholder, glob, naming example, itself",
			files: {
				"docs/addon-a-guide.md": "# A\n\n[`addon-b-guide.md`](addon-b-guide.md), `addon-*-guide.md`, `addon-<topic>-guide.md` (for example `addon-b-guide.md`)\n\n```\ncat addon-b-guide.md\n```\n\nThis file, `addon-a-guide.md`.\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: []
		},
		{
			name: "existing guide in a code span",
			files: {
				"docs/addon-a-guide.md": "# A\n\n参见 `addon-b-guide.md`。\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:4: Unexpected code span `addon-b-guide.md`, expected a link"]
		},
		{
			name: "existing case in another directory",
			files: {
				"docs/addon-a-guide.md": "# A\n\n- `cases/x-case.md`\n",
				"docs/cases/pg/x-case.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:3: Unexpected code span `cases/x-case.md`, expected a link"]
		}
	],
	*check(document, { workspace, conventions, kind, kindOf }) {
		if (kind.references.clickable === "none") return;
		const entries = new Set(indexEntries(document, workspace, conventions).map(({ range }) => range.start));
		for (const mention of findMentions(document, workspace, conventions)) {
			const { target, range } = mention;
			if (target === null || target === document.path || mention.marker || mention.isNamingExample || entries.has(range.start)) continue;
			if (kind.references.clickable === "kinds" && kindOf(target) === conventions.general) continue;
			const isLighter = mention.isInHeading || kind === conventions.general;
			yield {
				range,
				message: `Unexpected code span ${quote(mention.name, 80)}, expected a link`,
				help: `Write ${linkTo(document, mention)}`,
				...isLighter && { severity: "warning" },
				...linkFix(document, mention)
			};
		}
	}
});
// src/rules/reference/stale-forward.ts
var stale_forward_default = defineRule({
	id: "reference/stale-forward",
	description: "No reference announces as still to come a document that exists.",
	rationale: "A marker that outlives its document tells the reader not to look for what is already there.",
	severity: "error",
	examples: [
		{
			name: "announced and not there yet",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (TBD), `addon-c-guide.md`（planned, PR #7）\n" },
			findings: []
		},
		{
			name: "everyday use of the words",
			files: {
				"docs/addon-a-guide.md": "# A\n\n[b](addon-b-guide.md) (pending pods), [b](addon-b-guide.md)（planned maintenance）\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: []
		},
		{
			name: "marker on an existing document",
			files: {
				"docs/addon-a-guide.md": "# A\n\n见 `addon-b-guide.md`（PR #13 待 land）。\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:3: Unexpected forward marker `PR #13 待 land`: `docs/addon-b-guide.md` exists"]
		},
		{
			name: "marker left behind on a link",
			files: {
				"docs/addon-a-guide.md": "# A\n\n[b](addon-b-guide.md)（TBD，单独 PR 跟进）\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:1: Unexpected forward marker `TBD，单独 PR 跟进`: `docs/addon-b-guide.md` exists"]
		}
	],
	*check(document, { workspace, conventions, kind }) {
		const found = (range, marker, target, edits) => ({
			range: {
				start: range.start,
				end: range.end
			},
			message: `Unexpected forward marker ${quote(marker.text, 32)}: ${quote(target, 48)} exists`,
			help: "Remove the marker, and name the document by a link",
			fix: {
				kind: isAside(document, range, marker, markers) ? "safe" : "suggested",
				edits
			}
		});
		const markers = markersOf(conventions);
		for (const mention of findMentions(document, workspace, conventions)) {
			const { target, marker, range } = mention;
			if (target === null || !marker || target === document.path) continue;
			const edits = [removal(document, marker, markers)];
			const link = kind.references.clickable === "none" ? null : linkEdit(document, mention);
			if (link !== null) edits.push(link);
			yield found(range, marker, target, sortEdits(edits));
		}
		for (const link of document.facts.links) {
			if (link.kind !== "link") continue;
			const target = readTarget(document.path, link.url);
			if (target.kind !== "internal" || !workspace.files.has(target.path) || !/\.(?:md|markdown)$/iu.test(target.path)) continue;
			const marker = markers.find(document, link, document.facts.leaves[link.leaf] ?? link);
			if (marker) yield found(link, marker, target.path, [removal(document, marker, markers)]);
		}
	}
});
/**
* Whether the sentence means the same without the marker: it stands in brackets, names and describes nothing by itself, and the words
* before the reference do not wait for the document as well.
*/
function isAside(document, range, marker, markers) {
	const { span } = marker;
	const text = document.slice(span);
	const isInBrackets = /[)）\]】]$/u.test(text) || /^[)）\]】]/u.test(document.text.slice(span.end, span.end + 1));
	const isPlain = !/[`<>]|\]\(|https?:/u.test(text);
	const clause = document.text.slice(Math.max(0, range.start - MAX_CLAUSE), Math.min(range.start, span.start)).split(CLAUSE_END).at(-1) ?? "";
	return isInBrackets && isPlain && describing(marker, markers) === null && !markers.isAwaiting(clause);
}
const MAX_CLAUSE = 200;
const CLAUSE_END = /[.。;；!！?？:：|\n]/u;
/** What a marker adds in fewer characters than these is a name or a date. */
const MIN_DESCRIPTION = 16;
/** What a marker says besides that the document is to come, such as what it will hold; null when that is nothing. */
function describing({ text }, markers) {
	const [, separator = "", words = ""] = /^[^:：,，;；—–-]*([:：,，;；—–-]+)\s*(.+)$/su.exec(text) ?? [];
	return words.length < MIN_DESCRIPTION || markers.isAwaiting(words) ? null : {
		separator,
		words
	};
}
/** Takes the marker away; of one that goes on to say what the document holds, only the note. */
function removal(document, marker, markers) {
	const { path } = document;
	const { start, end } = marker.span;
	const described = describing(marker, markers);
	const text = document.slice(marker.span);
	const opening = /^\s*[(（[【]/u.exec(text)?.[0];
	if (described === null || opening === void 0 || !/[:：]/u.test(described.separator)) return {
		path,
		start,
		end,
		text: ""
	};
	return {
		path,
		start: start + opening.length,
		end: start + text.lastIndexOf(described.words),
		text: ""
	};
}
// src/rules/reference/unmarked-forward.ts
var unmarked_forward_default = defineRule({
	id: "reference/unmarked-forward",
	description: "A document that only an open pull request adds is named together with that pull request.",
	rationale: "Until the other pull request is merged the name leads nowhere, and the reader cannot tell a plan from a typo.",
	severity: "warning",
	examples: [{
		name: "marked",
		files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
		pulls: { open: [{
			number: 71,
			added: ["docs/addon-b-guide.md"]
		}] },
		findings: []
	}, {
		name: "not marked",
		files: { "docs/addon-a-guide.md": "# A\n\nSee `addon-b-guide.md`.\n" },
		pulls: { open: [{
			number: 71,
			added: ["docs/addon-b-guide.md"]
		}] },
		findings: ["docs/addon-a-guide.md:3:5: Missing marker on `addon-b-guide.md`, which open pull request 71 adds"]
	}],
	*check(document, { workspace, conventions }) {
		for (const mention of findMentions(document, workspace, conventions)) {
			if (mention.target !== null || mention.isNamingExample) continue;
			const forward = judgeForward(mention, document.path, workspace, conventions);
			if (forward.kind !== "unnamed") continue;
			const { number } = forward.pull;
			const marker = `(planned, PR #${number})`;
			if (forward.isMarked) {
				yield {
					range: mention.range,
					message: `Missing number in the marker on ${quote(mention.name, 56)}: open pull request ${number} adds it`,
					severity: "info",
					help: `The marker could say \`${marker}\``,
					...nameNumber(document, mention, marker)
				};
				continue;
			}
			yield {
				range: mention.range,
				message: `Missing marker on ${quote(mention.name, 60)}, which open pull request ${number} adds`,
				help: `Add \`${marker}\` after the name`,
				fix: {
					kind: "safe",
					edits: [{
						path: document.path,
						start: mention.range.end,
						end: mention.range.end,
						text: ` ${marker}`
					}]
				}
			};
		}
	}
});
/** A marker that says nothing else gives way to one with the number. */
function nameNumber(document, { marker }, text) {
	if (marker === null || !/^\s*[(（][\p{L}\s]+[)）]$/u.test(document.slice(marker.span))) return {};
	return { fix: {
		kind: "suggested",
		edits: [{
			path: document.path,
			...marker.span,
			text: ` ${text}`
		}]
	} };
}
// src/scripts/command-like.ts
const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]\s]*\])?\+?=(?![\s=])/u;
const GRAMMAR = /^(?:\[\[?|\(\(?|\{|!)(?=\s)|^\(\(?|^(?:if|then|elif|else|fi|for|while|until|select|do|done|case|esac|function|time)(?=[\s;)]|$)/u;
const BUILTIN = /^(?:[:.]|alias|cd|command|declare|echo|eval|exec|exit|export|hash|kill|let|local|mapfile|printf|popd|pushd|read|readonly|return|set|shift|shopt|source|test|trap|type|typeset|ulimit|umask|unset|wait)(?=[\s;&|)]|$)/u;
const FUNCTION = /^[\w.:-]+\s*\(\s*\)|^[\w.:-]+\)?\s*\(?\s*\{$/u;
const BARE_WORD = /^[a-z_][\w.+-]*(?=$|[\s;|&)]|[<>](?! ))/u;
const PATH = /^(?:[\w.-]+|~[\w-]*)?\/[^\s:,()]*(?=$|[\s;|&)])/u;
const EXPANSION = /^"?\$[\w{(]/u;
const CLOSER = /^(?:[)}]|["'`](?=[\s;)|&]|$)|fi\b|done\b|esac\b|;;|\]\])/u;
/** What follows the first word in other notations: a definition, an assignment with blanks, a key's colon, an arrow. */
const OTHER_NOTATION = /^\S+\s+(?:=|:=|\+=|==|=>|->|:)(?:\s|$)/u;
const OPENS_BLOCK_ELSEWHERE = /[^\s:]:$|^[^'"`$]*[^()\s]\s*\([^)]*\)\s*\{$/u;
const SHELL_MARK = /\s--?[A-Za-z]|\$[\w{(@#?*!]|\s(?:\|\|?|&&)\s+\S|(?:^|\s)[0-9&]?>{1,2}\s*[\w./$"&]|<<-?\s*['"]?\w|\\$|\s\.{0,2}\/\w/u;
/** Judges one line by its own characters; an indent does not count. */
function commandLikeness(line) {
	const text = line.trim();
	if (ASSIGNMENT.test(text) || FUNCTION.test(text)) return "strong";
	if (OPENS_BLOCK_ELSEWHERE.test(text) || OTHER_NOTATION.test(text)) return "none";
	if (GRAMMAR.test(text) || BUILTIN.test(text) || CLOSER.test(text)) return "strong";
	if (!BARE_WORD.test(text) && !PATH.test(text) && !EXPANSION.test(text)) return "none";
	return SHELL_MARK.test(text) ? "strong" : "plain";
}
// src/scripts/repair.ts
/** The text with the change made. */
function applyRepair(text, repair) {
	return text.slice(0, repair.at) + repair.insert + text.slice(repair.at + repair.remove);
}
/** Puts a text at an offset. */
function insert(at, text) {
	return {
		at,
		remove: 0,
		insert: text
	};
}
/** Puts a text in the place of `remove` code units. */
function replace(at, remove, text) {
	return {
		at,
		remove,
		insert: text
	};
}
const MAX_OPENINGS = 8;
/** Up to `limit` places from an offset on where a word or a line ends. */
function boundaries(text, from, limit) {
	const places = [];
	for (let at = Math.max(0, from); at <= text.length && places.length < limit; at++) if (at > from && (at === text.length || /[\s;|&)"'`}]/u.test(text[at] ?? "")) && !/\s/u.test(text[at - 1] ?? "")) places.push(at);
	return places;
}
/** Ends of words and commands before an offset, the nearest first. */
function backBoundaries(text, from) {
	const places = [];
	for (let at = Math.min(from, text.length) - 1; at > 0 && places.length < 40; at--) if (/[\s;|&]/u.test(text[at] ?? "") && !/\s/u.test(text[at - 1] ?? "")) places.push(text[at] === ";" ? at + 1 : at);
	return places;
}
/** The first place from an offset on where the indented lines of a list end: where its closing line may be missing. */
function blockEnds(text, from) {
	const end = lineEnd(text, from);
	const next = /\n(?=\S|\n|$)/u.exec(text.slice(end));
	return text[end - 1] === "(" && next !== null ? [end + next.index] : [];
}
/** Up to eight places before an offset where a mark stands, the nearest first. */
function openings(text, mark, from) {
	const places = [];
	for (let at = text.lastIndexOf(mark, from); at >= 0 && places.length < MAX_OPENINGS; at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1)) places.push(at);
	return places;
}
/** Before the lines up to an offset that begin by closing something, the last one first. */
function closings(text, from) {
	return [...text.slice(0, from + 20).matchAll(/^[ \t]*(?:[)}&|<>]|;;|(?:fi|done|esac|else|elif)\b)/gmu)].map((match) => match.index).reverse().slice(0, 40);
}
/** The ends of the lines after or before an offset, the nearest first. */
function lineEnds(text, from, step) {
	const places = [];
	for (let at = from; places.length < 40;) {
		at = step > 0 ? text.indexOf("\n", at + 1) : text.lastIndexOf("\n", at - 1);
		if (at <= 0) break;
		places.push(at);
	}
	if (step > 0) places.push(text.length);
	return places;
}
/** `1) first`, `a) second`: an entry of a list. */
function isEnumerated(line) {
	return /^\s*(?:\d+|\w)\)/u.test(line);
}
/** The offset of the first code unit of an offset's line. */
function lineStart(text, at) {
	return text.lastIndexOf("\n", at - 1) + 1;
}
/** The offset of the line feed that ends an offset's line, or of the text's end. */
function lineEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
// src/scripts/fault-repairs.ts
/** The words of one construct: one that lacks a word must have another of them, else it is prose that begins with `if` or `for`. */
const FAMILIES = [
	family("if", "then", "elif", "else", "fi"),
	family("for", "while", "until", "select", "do", "done"),
	family("case", "esac")
];
/** The changes that would mend a typo of the kind the parser met, the likeliest first. */
function* repairsOf({ message, at, hereDocument }, text) {
	const word = /'(.+?)'/u.exec(message)?.[1] ?? "";
	if (hereDocument !== void 0) {
		const delimiter = hereDocument.delimiter?.value ?? "";
		if (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(delimiter)) yield insert(text.length, `\n${delimiter}\n`);
	} else if (message.startsWith("unterminated ")) {
		const closer = /parameter/u.test(message) ? "}" : /arithmetic/u.test(message) ? "))" : /subscript/u.test(message) ? "]" : ")";
		for (const place of [...blockEnds(text, at), ...boundaries(text, at, 40)]) yield insert(place, closer);
		if (closer === ")") for (const place of boundaries(text, at, 40)) yield insert(place, "))");
	} else if (message.startsWith("expected command after")) yield insert(at, " :\n");
	else if (/^expected '(?:then|do|fi|done|esac)'/u.test(message)) {
		if (!hasFamily(word, text) || word === "do" && hasOddHeader(text, at)) return;
		const nearest = word === "then" || word === "do" ? [] : [
			at,
			text.length,
			...closings(text, at)
		];
		for (const place of [...nearest, ...backBoundaries(text, at)]) yield insert(place, separated(word, text, place));
	} else if (message.startsWith("expected ']]'") || message.startsWith("unexpected") && /\[\[\s[^\n]*$/u.test(text.slice(lineStart(text, at), at))) for (const open of openings(text, "[[", at)) {
		yield* emptiedTest(text, open);
		for (const place of boundaries(text, open, 40)) yield insert(place, " ]] ");
	}
	else if (/^expected '[)}]' to close/u.test(message)) {
		if (count(text, word === "}" ? "{" : "(") <= count(text, word) && !hasFamily("esac", text)) return;
		yield insert(text.length, `\n${word}\n`);
		for (const place of [
			at,
			...closings(text, at),
			...backBoundaries(text, at)
		]) yield insert(place, word === "}" ? "\n}\n" : ")");
	} else if (message.includes("as function body")) {
		if (count(text, "}") > count(text, "{")) yield insert(at, " {\n");
	} else if (message.startsWith("unexpected token")) yield* unexpectedRepairs(word, at, text);
}
function* unexpectedRepairs(token, at, text) {
	const start = lineStart(text, at);
	const line = text.slice(start, lineEnd(text, at));
	if (token === "(" && /\bfor\s*$/u.test(text.slice(start, at))) yield insert(at, "(");
	else if (token === ")" && count(line, ")") > count(line, "(") && !isEnumerated(line)) {
		const assignment = text.slice(0, at).lastIndexOf("=\n");
		if (assignment >= 0) yield insert(assignment + 1, "(");
		yield insert(at, "(");
		yield replace(at, 1, " ");
		yield replace(at, 1, "_");
	} else if (token === "}") {
		const call = /(?<=^|\n)[ \t]*(?:function )?[\w.:-]+\((?=[ \t]*\{[ \t]*\n)/u.exec(text.slice(0, at));
		if (call !== null) yield insert(call.index + call[0].length, ")");
		if (count(text, "}") > count(text, "{")) {
			yield replace(at, 1, ":");
			for (const place of backBoundaries(text, at)) yield insert(place, " { ");
		}
	} else if (/^(?:then|elif|else|fi|do|done|esac)$/u.test(token)) {
		if (hasFamily(token, text)) yield replace(at, token.length, ":");
	} else if (hasFamily("esac", text)) {
		for (const place of boundaries(text, start, 40)) yield insert(place, ")");
		yield replace(at, token.length, " ");
	}
}
/** A reserved word as a command of its own at a place. */
function separated(word, text, at) {
	if (at === 0 || text[at - 1] === "\n") return `${word}\n`;
	return /[;&]\s*$/u.test(text.slice(Math.max(0, at - 9), at)) ? ` ${word} ` : `; ${word} `;
}
function* emptiedTest(text, open) {
	const close = text.indexOf("]]", open);
	if (open >= 0 && close > open && close <= lineEnd(text, open)) yield replace(open + 2, close - open - 2, " _ ");
}
/** `for each node` is a sentence: after the name of a loop's variable only `in`, `do` or the end of the command can follow. */
function hasOddHeader(text, at) {
	const [, keyword, next = ""] = [...text.slice(0, at).matchAll(/(?:^[ \t]{0,99}|;[ \t]{0,9})(for|select|while|until)[ \t]{1,9}\w{0,99}[ \t]{0,9}(\w*)/gmu)].at(-1) ?? [];
	return (keyword === "for" || keyword === "select") && ![
		"",
		"in",
		"do"
	].includes(next);
}
function hasFamily(word, text) {
	if (word === "esac" && text.includes(";;")) return true;
	const members = FAMILIES.find((pattern) => new RegExp(`^(?:${pattern.source})$`, "mu").test(word));
	return members !== void 0 && new Set([...text.matchAll(members)].map((match) => match[0])).size >= 2;
}
/** The words where a command begins or a list ends: after a line's indent, a semicolon or a closing parenthesis. */
function family(...words) {
	return new RegExp(`(?<=^[ \\t]{0,99}|[;&|][ \\t]{0,9}|[)] )(?:${words.join("|")})(?=[\\s;)&|]|$)`, "gmu");
}
function count(text, mark) {
	return text.split(mark).length - 1;
}
// src/scripts/pair-repairs.ts
/** How many lines, and how many expansions, are tried. */
const MAX_LINES = 8;
/**
* Puts a second quote where one may be missing: on lines that leave a quote open when read alone, at the ends of words, and at
* the ends of the lines around, since a quoted program can span many of them.
*/
function* quoteRepairs(text) {
	let seen = 0;
	let start = 0;
	for (const line of text.split("\n")) {
		const open = openQuote(line);
		if (open !== null && seen++ < MAX_LINES) {
			const completes = {
				at: start + open.at,
				opener: open.mark,
				closer: open.mark
			};
			const end = start + line.length;
			const trimmed = line.trimEnd();
			const eol = start + (trimmed.endsWith("\\") ? trimmed.slice(0, -1).trimEnd() : trimmed).length;
			const inLine = boundaries(text, start, 40).filter((place) => place < end);
			const hereDocument = openings(text, "<<", end).filter((place) => place >= start).map((place) => place + 2);
			const near = [
				...inLine,
				...inLine.map((place) => place + 1),
				...hereDocument
			].sort((a, b) => Math.abs(a - completes.at) - Math.abs(b - completes.at));
			for (const place of /* @__PURE__ */ new Set([eol, ...near])) yield {
				...insert(place, open.mark),
				completes
			};
			for (let place = start; place < end; place++) if (text[place] === open.mark) yield {
				...replace(place, 1, "_"),
				completes
			};
			for (const place of lineEnds(text, end, 1)) yield {
				...insert(place, open.mark),
				completes
			};
			for (const place of lineEnds(text, start, -1)) yield {
				...insert(place, ` ${open.mark}`),
				completes
			};
		}
		start += line.length + 1;
	}
}
/** Pairs the parentheses of lines that, read alone, have one too many: a lost one can send the parser far astray. */
function* parenthesisRepairs(text) {
	let seen = 0;
	let start = 0;
	for (const line of text.split("\n")) {
		const { opened, closed } = unpaired(line);
		if (!isEnumerated(line) && (opened !== null || closed !== null) && seen++ < MAX_LINES) {
			if (closed !== null) {
				const completes = {
					at: start + closed,
					opener: ")",
					closer: "("
				};
				const places = [closed, ...[...line.slice(0, closed).matchAll(/[$=(<]/gu)].map(({ index }) => index + 1)];
				for (const place of places.slice(0, 40)) yield {
					...insert(start + place, "("),
					completes
				};
			}
			if (opened !== null) {
				const completes = {
					at: start + opened,
					opener: "(",
					closer: ")"
				};
				const places = boundaries(text, start + opened, 40).filter((place) => place <= start + line.length);
				for (const place of places) yield {
					...insert(place, ")"),
					completes
				};
			}
		}
		start += line.length + 1;
	}
}
/** The first parenthesis of a line that closes nothing, and the first that nothing closes. */
function unpaired(line) {
	const open = [];
	let closed = null;
	for (let at = 0; at < line.length; at++) if (line[at] === "(") open.push(at);
	else if (line[at] === ")" && open.pop() === void 0) closed ??= at;
	return {
		opened: open[0] ?? null,
		closed
	};
}
/** Closes each `${name` that nothing closes before a blank or a quote. */
function* expansionRepairs(text) {
	for (const match of [...text.matchAll(/\$\{[^{}\s"'`]{1,99}(?=[\s"'`]|$)/gu)].slice(0, MAX_LINES)) yield {
		...insert(match.index + match[0].length, "}"),
		completes: {
			at: match.index,
			opener: "${",
			closer: "}"
		}
	};
}
/** The quote that a line, read alone, leaves open; comments do not count. */
function openQuote(line) {
	let open = null;
	for (let at = 0; at < line.length; at++) {
		const mark = line[at] ?? "";
		if (mark === "\\" && open?.mark !== "'") at++;
		else if (open !== null) open = mark === open.mark ? null : open;
		else if (mark === "\"" || mark === "'" || mark === "`") open = {
			at,
			mark
		};
		else if (mark === "#" && (at === 0 || /\s/u.test(line[at - 1] ?? ""))) return null;
	}
	return open;
}
// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
	switch (node.type) {
		case "Script":
		case "CompoundList":
		case "AndOr":
			for (const command of node.commands) callback(command);
			return;
		case "Statement":
			callback(node.command);
			return;
		case "Command":
			for (const child of node.prefix) callback(child);
			if (node.name) callback(node.name);
			for (const child of node.suffix) callback(child);
			return;
		case "Pipeline":
			for (const prefix of node.prefixes) callback(prefix);
			for (const command of node.commands) callback(command);
			return;
		case "Redirected":
			callback(node.command);
			for (const redirect of node.redirects) callback(redirect);
			return;
		case "If":
			callback(node.clause);
			callback(node.then);
			for (const branch of node.elif) callback(branch);
			if (node.else) callback(node.else);
			return;
		case "Elif":
			callback(node.clause);
			callback(node.then);
			return;
		case "For":
		case "Select":
			callback(node.name);
			if (node.wordlist) for (const word of node.wordlist) callback(word);
			callback(node.body);
			return;
		case "While":
			callback(node.clause);
			callback(node.body);
			return;
		case "Function":
		case "Coproc":
			if (node.name) callback(node.name);
			callback(node.body);
			return;
		case "Subshell":
		case "BraceGroup":
			callback(node.body);
			return;
		case "Case":
			callback(node.word);
			for (const item of node.items) callback(item);
			return;
		case "CaseItem":
			for (const pattern of node.pattern) callback(pattern);
			callback(node.body);
			return;
		case "ArithmeticFor": {
			const initialize = node.initialize;
			if (initialize) callback(initialize);
			const test = node.test;
			if (test) callback(test);
			const update = node.update;
			if (update) callback(update);
			callback(node.body);
			return;
		}
		case "Word":
		case "Glob":
		case "ArithmeticWord":
		case "HereDocBody":
		case "BraceExpansion":
		case "ExtendedGlob": {
			const parts = node.parts;
			if (parts) for (const part of parts) callback(part);
			return;
		}
		case "DoubleQuoted":
		case "LocaleString":
			for (const part of node.parts) callback(part);
			return;
		case "ParameterExpansion":
			if (node.index) callback(node.index);
			if (node.operation) callback(node.operation);
			return;
		case "Default":
		case "Remove":
		case "Transform":
			callback(node.operand);
			return;
		case "CaseModification":
			if (node.operand) callback(node.operand);
			return;
		case "Replace":
			callback(node.pattern);
			callback(node.replacement);
			return;
		case "Slice":
			callback(node.offset);
			if (node.length) callback(node.length);
			return;
		case "Assignment": {
			const index = node.index;
			if (index) callback(index);
			callback(node.value);
			return;
		}
		case "ArrayValue":
			for (const element of node.elements) callback(element);
			return;
		case "Redirect":
		case "HereString":
			if (node.descriptor) callback(node.descriptor);
			if (node.target) callback(node.target);
			return;
		case "HereDoc":
			if (node.descriptor) callback(node.descriptor);
			if (node.delimiter) callback(node.delimiter);
			callback(node.body);
			return;
		case "CommandExpansion":
		case "ProcessSubstitution":
		case "ArithmeticCommandExpansion": {
			const script = node.script;
			if (script) callback(script);
			return;
		}
		case "ArithmeticExpansion":
		case "ArithmeticCommand":
		case "ArithmeticGroup":
		case "TestCommand":
		case "TestGroup": {
			const expression = node.expression;
			if (expression) callback(expression);
			return;
		}
		case "ArithmeticBinary":
		case "TestBinary":
			callback(node.left);
			callback(node.right);
			return;
		case "ArithmeticUnary":
		case "TestUnary":
			callback(node.operand);
			return;
		case "ArithmeticTernary":
			callback(node.test);
			callback(node.consequent);
			callback(node.alternate);
			return;
		case "TestLogical":
			for (const operand of node.operands) callback(operand);
			return;
		case "TestNot":
			for (const negation of node.negations) callback(negation);
			callback(node.operand);
			return;
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted":
		case "SimpleExpansion":
		case "Names":
		case "Unknown":
		case "FileDescriptor":
		case "FileDescriptorVariable":
		case "HereDocDelimiter":
		case "Time":
		case "Negation": return;
		default: throw new TypeError(`Unexpected syntax node: ${node}`);
	}
}
// node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
	return code >= 48 && code <= 55;
}
function isHex(code) {
	return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
	try {
		return String.fromCodePoint(value);
	} catch {
		return fallback;
	}
}
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes(bytes) {
	return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
	if (source.charCodeAt(pos) !== 92 || pos + 2 > limit) return void 0;
	const escaped = source.charCodeAt(pos + 1);
	const digitsStart = pos + 2;
	let end = digitsStart;
	if (escaped === 120) {
		while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end))) end++;
		if (end === digitsStart) return void 0;
		return {
			value: Number.parseInt(source.slice(digitsStart, end), 16),
			end
		};
	}
	if (!isOctal(escaped)) return void 0;
	while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end))) end++;
	return {
		value: Number.parseInt(source.slice(pos + 1, end), 8) & 255,
		end
	};
}
function decodeAnsiCQuoted(source, start, limit) {
	let pos = start;
	let value = "";
	let bytes = [];
	let nul = -1;
	while (pos < limit && source.charCodeAt(pos) !== 39) {
		const escapeStart = pos;
		const byte = readByteEscape(source, pos, limit);
		if (byte && byte.value >= 128) {
			bytes.push(byte.value);
			pos = byte.end;
			continue;
		}
		if (bytes.length > 0) {
			value += decodeBytes(bytes);
			bytes = [];
		}
		if (byte) {
			if (byte.value === 0 && nul === -1) nul = value.length;
			value += String.fromCharCode(byte.value);
			pos = byte.end;
			continue;
		}
		if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
			const runStart = pos;
			while (pos < limit) {
				const code = source.charCodeAt(pos);
				if (code === 39 || code === 92 && pos + 1 < limit) break;
				pos++;
			}
			value += source.slice(runStart, pos);
			continue;
		}
		pos++;
		const escaped = source[pos++];
		switch (escaped) {
			case "a":
				value += "\x07";
				break;
			case "b":
				value += "\b";
				break;
			case "e":
			case "E":
				value += "\x1B";
				break;
			case "f":
				value += "\f";
				break;
			case "n":
				value += "\n";
				break;
			case "r":
				value += "\r";
				break;
			case "t":
				value += "	";
				break;
			case "v":
				value += "\v";
				break;
			case "\\":
				value += "\\";
				break;
			case "'":
				value += "'";
				break;
			case "\"":
				value += "\"";
				break;
			case "?":
				value += "?";
				break;
			case "\n": break;
			case "c": {
				const code = pos < limit ? source.charCodeAt(pos) : 39;
				if (code === 39) {
					value += source.slice(escapeStart, pos);
					break;
				}
				pos++;
				if (code === 92) {
					const pair = pos < limit && source.charCodeAt(pos) === 92;
					if (pair) pos++;
					value += "";
					if (!pair && pos < limit) {
						value += source[pos];
						pos++;
					}
					break;
				}
				const control = code === 63 ? 127 : code & 31;
				if (control === 0 && code < 128 && nul === -1) nul = value.length;
				value += String.fromCharCode(control);
				break;
			}
			case "u":
			case "U": {
				const digitsStart = pos;
				const maxDigits = escaped === "u" ? 4 : 8;
				while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos))) pos++;
				if (pos === digitsStart) {
					value += `\\${escaped}`;
					break;
				}
				const raw = source.slice(escapeStart, pos);
				const point = Number.parseInt(source.slice(digitsStart, pos), 16);
				if (point === 0 && nul === -1) nul = value.length;
				value += codePoint(point, raw);
				break;
			}
			default: value += `\\${escaped}`;
		}
	}
	if (bytes.length > 0) value += decodeBytes(bytes);
	if (nul !== -1) value = value.slice(0, nul);
	const closed = pos < limit;
	if (closed) pos++;
	return {
		value,
		end: pos,
		closed
	};
}
// node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl = class ScriptExpansionImpl {
	static _resolveScript;
	type;
	pos;
	end;
	text;
	#window;
	#script = void 0;
	constructor(type, pos, end, text, window) {
		this.type = type;
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get script() {
		const window = this.#window;
		if (window !== void 0) {
			const script = ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
			if (window.context === void 0) script.source = window.source;
			this.script = script;
		}
		return this.#script;
	}
	set script(script) {
		this.#script = script;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			script: this.script
		};
	}
};
var ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
	operator;
	constructor(pos, end, text, operator, window) {
		super("ProcessSubstitution", pos, end, text, window);
		this.operator = operator;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			operator: this.operator,
			script: this.script
		};
	}
};
var ArithmeticExpansionImpl = class ArithmeticExpansionImpl {
	static _resolveExpression;
	type = "ArithmeticExpansion";
	pos;
	end;
	text;
	#window;
	#expression = void 0;
	constructor(pos, end, text, window) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get expression() {
		const window = this.#window;
		if (window !== void 0) this.expression = ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
		return this.#expression;
	}
	set expression(expression) {
		this.#expression = expression;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			expression: this.expression
		};
	}
};
// node_modules/unbash/dist/word-value.js
function dequoteValue(parts) {
	let s = "";
	for (const c of parts) s += c.type === "Literal" ? c.value : c.text;
	return s;
}
function unescapeBareValue(text) {
	const first = text.indexOf("\\");
	if (first === -1) return text;
	let s = "";
	let start = 0;
	for (let i = first; i < text.length; i++) {
		if (text.charCodeAt(i) !== 92) continue;
		s += text.slice(start, i);
		i++;
		if (i >= text.length) {
			s += "\\";
			start = i;
			break;
		}
		if (text.charCodeAt(i) !== 10) s += text[i];
		start = i + 1;
	}
	return s + text.slice(start);
}
function continuedExpansionValue(text) {
	let pos = 1;
	while (text[pos] === "\\" && text[pos + 1] === "\n") pos += 2;
	return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts) {
	let value = "";
	for (const part of parts) switch (part.type) {
		case "Literal":
		case "Glob":
		case "SingleQuoted":
		case "AnsiCQuoted":
			value += part.value;
			break;
		case "DoubleQuoted":
		case "LocaleString":
			value += dequoteValue(part.parts);
			break;
		case "CommandExpansion":
			value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
			break;
		case "ExtendedGlob":
			value += continuedExpansionValue(part.text);
			break;
		default: value += part.text;
	}
	return value;
}
// node_modules/unbash/dist/word.js
var WordImpl = class {
	type = "Word";
	text;
	pos;
	end;
	#source;
	#resolver;
	#depth;
	#parts;
	#value = null;
	constructor(text, pos, end, source, resolver, depth = 0) {
		this.text = text;
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#resolver = resolver;
		this.#depth = depth;
		this.#parts = resolver === void 0 ? void 0 : null;
	}
	get value() {
		if (this.#value === null) {
			const parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
			this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
		}
		return this.#value;
	}
	get parts() {
		if (this.#parts === null) this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
		return this.#parts;
	}
	set parts(v) {
		this.#parts = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			text: this.text,
			pos: this.pos,
			end: this.end,
			parts: this.parts,
			value: this.value
		};
	}
};
// node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
	return {
		boundaries: parent === void 0 ? void 0 : substitutionBoundaries(parent),
		wordParts: void 0,
		embeddedParts: void 0,
		arrayParts: void 0
	};
}
function substitutionBoundaries(context) {
	return context.boundaries ?? (context.boundaries = /* @__PURE__ */ new Map());
}
function skipLineContinuations(source, pos, end) {
	while (pos + 1 < end && source.charCodeAt(pos) === 92 && source.charCodeAt(pos + 1) === 10) pos += 2;
	return pos;
}
// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
	return /[*?[]/.test(text);
}
const bracketSyntax = /* @__PURE__ */ new Uint8Array(128);
bracketSyntax[33] = 1;
bracketSyntax[94] = 1;
bracketSyntax[91] = 1;
bracketSyntax[93] = 1;
bracketSyntax[58] = 1;
bracketSyntax[46] = 1;
bracketSyntax[61] = 1;
bracketSyntax[45] = 1;
bracketSyntax[92] = 1;
function bracketEnds(source, start, end, parts, offset) {
	let close = end - 1;
	while (close > start && source.charCodeAt(close) !== 93) close--;
	if (close === start) return null;
	const positions = [];
	const kinds = [];
	const members = [];
	let partIndex = 0;
	let symbols = false;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		const tokenPos = pos;
		let kind = 0;
		if (part && part.pos <= pos + offset && part.type !== "Literal") pos = part.end - offset - 1;
		else {
			kind = source.charCodeAt(pos);
			if (kind === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) {
				pos++;
				continue;
			}
			if (kind >= 128 || !bracketSyntax[kind]) kind = 0;
		}
		const last = kinds.length - 1;
		if (kind === 0 && last >= 0 && kinds[last] === 0) {
			members[last]++;
			continue;
		}
		if (last >= 0 && kinds[last] === 91 && (kind === 58 || kind === 61 || kind === 46)) symbols = true;
		positions.push(tokenPos);
		kinds.push(kind);
		members.push(1);
	}
	const count = kinds.length;
	let symbolEnd;
	if (symbols) {
		symbolEnd = new Int32Array(count).fill(-1);
		let close = -1;
		let colon = -1;
		let eq = -1;
		let dot = -1;
		for (let i = count - 1; i >= 0; i--) {
			const kind = kinds[i + 2];
			if (kind === 93) close = i + 2;
			else if (kinds[i + 3] === 93) {
				if (kind === 58) colon = i + 2;
				else if (kind === 61) eq = i + 2;
				else if (kind === 46) dot = i + 2;
			}
			if (kinds[i] !== 91) continue;
			const type = kinds[i + 1];
			const found = type === 58 ? colon : type === 61 ? eq : type === 46 ? dot : -1;
			if (found !== -1 && (type === 46 || close === -1 || close > found)) symbolEnd[i] = found + 2;
		}
	}
	const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
	const endFrom = new Int32Array(count + 2).fill(-1);
	const resume = (next, range) => {
		if (next >= count) return -1;
		if (range && kinds[next] === 45 && next + 1 < count && kinds[next + 1] !== 93) {
			let last = next + 1;
			if (kinds[last] === 92) {
				if (last + 1 >= count) return -1;
				last++;
			}
			let after = last + 1;
			if (kinds[last] === 91 && kinds[last + 1] === 46) {
				const symbol = subBracket(last);
				if (symbol !== -1) after = symbol;
			} else if (kinds[last] === 0 && members[last] > 1) return endFrom[last];
			if (after >= count) return -1;
			return kinds[after] === 93 ? after + 1 : endFrom[after];
		}
		return kinds[next] === 93 ? next + 1 : endFrom[next];
	};
	for (let t = count - 1; t >= 0; t--) {
		const kind = kinds[t];
		let after = t + 1;
		let range = true;
		if (kind === 92) {
			if (t + 1 >= count) continue;
			after = t + 2;
		} else if (kind === 91) {
			const type = kinds[t + 1];
			if (type === 58 || type === 61 || type === 46) {
				const symbol = subBracket(t);
				if (symbol !== -1) {
					after = symbol;
					range = type === 46;
				}
			}
		}
		endFrom[t] = resume(after, range);
	}
	const ends = /* @__PURE__ */ new Map();
	for (let t = 0; t < count; t++) {
		if (kinds[t] !== 91) continue;
		let first = t + 1;
		if (kinds[first] === 33 || kinds[first] === 94) first++;
		if (first >= count) continue;
		const close = kinds[first] === 93 ? resume(first + 1, true) : endFrom[first];
		if (close !== -1) ends.set(positions[t], positions[close - 1] + 1);
	}
	return ends;
}
function appendRange(source, start, end, parts, index, offset, result) {
	while (start < end) {
		while (parts && index < parts.length && parts[index].end <= start + offset) index++;
		const part = parts?.[index];
		if (part && part.pos === start + offset && part.end <= end + offset) {
			result.push(part);
			start = part.end - offset;
			index++;
			continue;
		}
		const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
		const text = source.slice(start, stop);
		result.push({
			type: "Literal",
			pos: start + offset,
			end: stop + offset,
			text,
			value: unescapeBareValue(text)
		});
		start = stop;
	}
	return index;
}
function parseGlobParts(source, start, end, parts, offset = 0) {
	let result;
	let brackets;
	let partIndex = 0;
	let emittedIndex = 0;
	let literalStart = start;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		if (part && part.pos <= pos + offset && part.type !== "Literal") {
			pos = part.end - offset - 1;
			continue;
		}
		const character = source.charCodeAt(pos);
		if (character === 92) {
			pos++;
			continue;
		}
		let globEnd;
		if (character === 42 || character === 63) {
			const limit = part ? Math.min(end, part.end - offset) : end;
			const next = skipLineContinuations(source, pos + 1, limit);
			if (next < limit && source.charCodeAt(next) === 40) continue;
			globEnd = pos + 1;
			if (character === 42) while (globEnd < limit && source.charCodeAt(globEnd) === 42) {
				const next = skipLineContinuations(source, globEnd + 1, limit);
				if (next < limit && source.charCodeAt(next) === 40) break;
				globEnd++;
			}
		} else if (character === 91) {
			if (brackets === void 0) brackets = bracketEnds(source, pos, end, parts, offset);
			const close = brackets?.get(pos);
			if (close === void 0) continue;
			globEnd = close;
		} else continue;
		if (!result) result = [];
		emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
		const text = source.slice(pos, globEnd);
		let glob;
		if (character === 91) {
			const interior = [];
			emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
			glob = {
				type: "Glob",
				kind: "bracket",
				pos: pos + offset,
				end: globEnd + offset,
				text,
				value: "[" + wordPartsValue(interior) + "]",
				parts: interior
			};
		} else glob = {
			type: "Glob",
			kind: character === 42 ? "star" : "question",
			pos: pos + offset,
			end: globEnd + offset,
			text,
			value: text,
			parts: void 0
		};
		result.push(glob);
		literalStart = globEnd;
		pos = globEnd - 1;
	}
	if (!result) return parts ?? void 0;
	appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
	return result;
}
// node_modules/unbash/dist/lexer.js
const Token = {
	Word: 0,
	Assignment: 1,
	Semi: 2,
	Newline: 3,
	Pipe: 4,
	And: 5,
	Or: 6,
	Amp: 7,
	LParen: 8,
	RParen: 9,
	LBrace: 10,
	RBrace: 11,
	Bang: 12,
	If: 13,
	Then: 14,
	Else: 15,
	Elif: 16,
	Fi: 17,
	Do: 18,
	Done: 19,
	For: 20,
	While: 21,
	Until: 22,
	In: 23,
	Case: 24,
	Esac: 25,
	Function: 26,
	DoubleSemi: 27,
	SemiAmp: 28,
	DoubleSemiAmp: 29,
	Select: 30,
	DblLBracket: 31,
	DblRBracket: 32,
	EOF: 33,
	ArithCmd: 34,
	Coproc: 35,
	Redirect: 36
};
var TokenValue = class {
	token = Token.EOF;
	_value = "";
	_owner;
	pos = 0;
	end = 0;
	fileDescriptor = void 0;
	variableName = void 0;
	descriptorEnd = 0;
	delimiterQuoted = false;
	content = void 0;
	targetPos = 0;
	targetEnd = 0;
	assignmentOperatorPos = -1;
	raw = false;
	keywordEligible = false;
	constructor(owner = null) {
		this._owner = owner;
	}
	get value() {
		return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
	}
	set value(v) {
		this._value = v;
	}
	reset() {
		this.token = Token.EOF;
		this._value = "";
		this.pos = 0;
		this.end = 0;
		this.fileDescriptor = void 0;
		this.variableName = void 0;
		this.descriptorEnd = 0;
		this.delimiterQuoted = false;
		this.content = void 0;
		this.targetPos = 0;
		this.targetEnd = 0;
		this.assignmentOperatorPos = -1;
		this.raw = false;
		this.keywordEligible = false;
	}
	copyFrom(other) {
		this.token = other.token;
		this._value = other._value;
		this.pos = other.pos;
		this.end = other.end;
		this.fileDescriptor = other.fileDescriptor;
		this.variableName = other.variableName;
		this.descriptorEnd = other.descriptorEnd;
		this.delimiterQuoted = other.delimiterQuoted;
		this.content = other.content;
		this.targetPos = other.targetPos;
		this.targetEnd = other.targetEnd;
		this.assignmentOperatorPos = other.assignmentOperatorPos;
		this.raw = other.raw;
		this.keywordEligible = other.keywordEligible;
	}
};
const RESERVED_WORDS = /* @__PURE__ */ new Map([
	["if", Token.If],
	["then", Token.Then],
	["else", Token.Else],
	["elif", Token.Elif],
	["fi", Token.Fi],
	["do", Token.Do],
	["done", Token.Done],
	["for", Token.For],
	["while", Token.While],
	["until", Token.Until],
	["in", Token.In],
	["case", Token.Case],
	["esac", Token.Esac],
	["function", Token.Function],
	["select", Token.Select],
	["coproc", Token.Coproc],
	["!", Token.Bang],
	["{", Token.LBrace],
	["}", Token.RBrace]
]);
const charType = /* @__PURE__ */ new Uint8Array(128);
charType[124] = 1;
charType[38] = 1;
charType[59] = 1;
charType[40] = 1;
charType[41] = 1;
charType[60] = 1;
charType[62] = 1;
charType[32] = 1;
charType[9] = 1;
charType[10] = 1;
charType[92] = 2;
charType[39] = 2;
charType[34] = 2;
charType[36] = 2;
charType[96] = 2;
charType[123] = 2;
function skipBlanks(source, pos, end) {
	while (pos < end) {
		const ch = source.charCodeAt(pos);
		if (ch === 32 || ch === 9) pos++;
		else if (ch === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) pos += 2;
		else break;
	}
	return pos;
}
const arithmeticWordDelimiter = /* @__PURE__ */ new Uint8Array(128);
for (const ch of [
	9,
	10,
	32,
	33,
	37,
	38,
	40,
	41,
	42,
	43,
	44,
	45,
	47,
	58,
	60,
	61,
	62,
	63,
	94,
	124
]) arithmeticWordDelimiter[ch] = 1;
function hasEmbeddedWordStructure(source, start, end) {
	for (let pos = start; pos < end; pos++) {
		const ch = source.charCodeAt(pos);
		if (ch === 92 || ch === 39 || ch === 34 || ch === 36 || ch === 96 || (ch === 60 || ch === 62) && pos + 1 < end && source.charCodeAt(pos + 1) === 40) return true;
	}
	return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
	let depth = 0;
	let ternaryDepth = 0;
	for (let i = 0; i < s.length; i++) {
		const c = s.charCodeAt(i);
		if (c === 92) {
			i++;
			continue;
		}
		if (c === 123) {
			depth++;
			continue;
		}
		if (c === 125) {
			if (depth > 0) depth--;
			continue;
		}
		if (c === 39) {
			i++;
			while (i < s.length && s.charCodeAt(i) !== 39) i++;
			continue;
		}
		if (c === 34) {
			i++;
			while (i < s.length) {
				const quoted = s.charCodeAt(i);
				if (quoted === 34) break;
				if (quoted === 92) {
					i += 2;
					continue;
				}
				const nestedEnd = findNestedEnd?.(i, true) ?? i;
				if (nestedEnd > i) {
					i = nestedEnd;
					continue;
				}
				i++;
			}
			continue;
		}
		const nestedEnd = findNestedEnd?.(i, false) ?? i;
		if (nestedEnd > i) {
			i = nestedEnd - 1;
			continue;
		}
		if (pairTernaries && depth === 0) {
			if (c === 63) {
				ternaryDepth++;
				continue;
			}
			if (c === 58 && ternaryDepth > 0) {
				ternaryDepth--;
				continue;
			}
		}
		if (c === target && depth === 0) return i;
	}
	return -1;
}
const isIdChar = /* @__PURE__ */ new Uint8Array(128);
for (let i = 97; i <= 122; i++) isIdChar[i] = 3;
for (let i = 65; i <= 90; i++) isIdChar[i] = 3;
for (let i = 48; i <= 57; i++) isIdChar[i] = 2;
isIdChar[95] = 3;
const extglobPrefix = /* @__PURE__ */ new Uint8Array(128);
extglobPrefix[63] = 1;
extglobPrefix[64] = 1;
extglobPrefix[42] = 1;
extglobPrefix[43] = 1;
extglobPrefix[33] = 1;
extglobPrefix[61] = 1;
function isExtglobOpen(prefix) {
	return prefix < 128 && prefix !== 61 && extglobPrefix[prefix] === 1;
}
const extglobOp = {
	[63]: "?",
	[64]: "@",
	[42]: "*",
	[43]: "+",
	[33]: "!"
};
function isDQChild(p) {
	const t = p.type;
	return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
	for (let i = start; i < end; i++) {
		const c = src.charCodeAt(i);
		if (c < 48 || c > 57) return false;
	}
	return end > start;
}
const ASSIGNMENT_INVALID = -1;
const ASSIGNMENT_NAME_START = 0;
const ASSIGNMENT_NAME = 1;
const ASSIGNMENT_AFTER_INDEX = 2;
const ASSIGNMENT_AFTER_PLUS = 3;
const ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
	const last = head[head.length - 1];
	const first = tail[0];
	let start = 0;
	if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
		head[head.length - 1] = {
			type: "Literal",
			pos: last.pos,
			end: first.end,
			text: last.text + first.text,
			value: last.value + first.value
		};
		start = 1;
	}
	for (let i = start; i < tail.length; i++) head.push(tail[i]);
	return head;
}
function isMatchedAssignment(state) {
	return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
	return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
	let state = initialState;
	for (let i = start; i < end && state >= 0; i++) {
		const c = src.charCodeAt(i);
		if (state >= ASSIGNMENT_INDEX_BASE) {
			if (c === 91) state++;
			else if (c === 93 && --state === ASSIGNMENT_INDEX_BASE) state = ASSIGNMENT_AFTER_INDEX;
		} else if (state === ASSIGNMENT_NAME_START) state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
		else if (state === ASSIGNMENT_NAME) {
			if (c < 128 && isIdChar[c] & 2) continue;
			if (c === 91) state = 5;
			else if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else if (state === ASSIGNMENT_AFTER_INDEX) {
			if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
	}
	return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
	out.token = token;
	out._value = value;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = false;
	out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end, raw) {
	out.token = token;
	out._value = null;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = raw;
	out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
	switch (src.charCodeAt(start)) {
		case 33: return len === 1 ? Token.Bang : void 0;
		case 123: return len === 1 ? Token.LBrace : void 0;
		case 125: return len === 1 ? Token.RBrace : void 0;
		case 105: {
			if (len !== 2) return void 0;
			const c = src.charCodeAt(start + 1);
			return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
		}
		case 102:
			if (len === 2) return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
			if (len === 3) return src.startsWith("for", start) ? Token.For : void 0;
			if (len === 8) return src.startsWith("function", start) ? Token.Function : void 0;
			return;
		case 116: return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
		case 101:
			if (len !== 4) return void 0;
			if (src.startsWith("else", start)) return Token.Else;
			if (src.startsWith("elif", start)) return Token.Elif;
			if (src.startsWith("esac", start)) return Token.Esac;
			return;
		case 100:
			if (len === 2) return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
			if (len === 4) return src.startsWith("done", start) ? Token.Done : void 0;
			return;
		case 99:
			if (len === 4) return src.startsWith("case", start) ? Token.Case : void 0;
			if (len === 6) return src.startsWith("coproc", start) ? Token.Coproc : void 0;
			return;
		case 119: return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
		case 117: return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
		case 115: return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
		default: return;
	}
}
const LexContext = {
	Normal: 0,
	CommandStart: 1,
	TestMode: 2,
	CommandPrefix: 3,
	Declaration: 4,
	ArrayElement: 5,
	FunctionName: 6,
	CasePattern: 7,
	EvalArgument: 8
};
function isBraceCommandOpener(after) {
	return after === 32 || after === 9 || after === 10 || after === 124;
}
var Lexer = class Lexer {
	static _findSubstitutionEnd;
	src;
	srcEnd;
	parenBoundary;
	pos;
	current;
	nextState;
	hasPeek;
	pendingHereDocs;
	substitutionContext;
	_errors = null;
	_buildParts = false;
	_buildValue = false;
	_nestingDepth = 0;
	constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
		this.src = src;
		this.srcEnd = end;
		this.parenBoundary = parenBoundary;
		this.pos = start;
		this.current = new TokenValue(this);
		this.nextState = new TokenValue(this);
		this.hasPeek = false;
		this.pendingHereDocs = null;
		this.substitutionContext = context;
		if (start === 0 && src.charCodeAt(0) === 35 && src.charCodeAt(1) === 33) {
			const nl = src.indexOf("\n");
			this.pos = nl === -1 ? this.srcEnd : nl + 1;
		}
	}
	getSource() {
		return this.src;
	}
	fork(start, end, parenBoundary = false) {
		const lexer = new Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
		lexer._nestingDepth = this._nestingDepth;
		return lexer;
	}
	getSubstitutionContext() {
		return this.substitutionContext;
	}
	get errors() {
		return this._errors ?? (this._errors = []);
	}
	commandExpansion(pos, text, start, inner, parenBoundary = false) {
		const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	decodedCommandExpansion(pos, text, inner) {
		const window = this.scriptWindow(inner, 0, inner.length, false, true);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	processSubstitution(pos, text, operator, inner) {
		const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
		return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
	}
	scriptWindow(source, start, end, parenBoundary, decoded = false) {
		if (this._nestingDepth > 256) return void 0;
		const context = decoded ? void 0 : this.substitutionContext;
		return {
			source,
			start,
			end,
			depth: this._nestingDepth + 1,
			parenBoundary,
			context
		};
	}
	getPos() {
		return this.pos;
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		if (Lexer._findSubstitutionEnd === void 0) return -1;
		return Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
	}
	/** Materialize a word token's value: raw spans slice directly, others re-lex the span. */
	_tokenValue(pos, end, raw) {
		return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
	}
	wordValueOf(start, end) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedBuildValue = this._buildValue;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		this.pos = start;
		this.srcEnd = end;
		this._buildValue = true;
		this.readWordText();
		if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
			this.pos = start;
			this.readWordText(true);
		}
		const value = this._wordText;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._buildValue = savedBuildValue;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		return value;
	}
	/** Find the closing bracket for a shell subscript, ignoring brackets inside nested shell syntax. */
	findClosingBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._bracketWindow;
		if (!window || window.limit !== limit) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: this.src.lastIndexOf("]", limit - 1)
			};
			this._bracketWindow = window;
		}
		if (start > window.last) return -1;
		if (window.depth !== this._nestingDepth) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: window.last
			};
			this._bracketWindow = window;
		}
		if (window.failed?.has(start)) return -1;
		const unmatched = [];
		const close = this.findClosingShellDelimiter(start, end, 93, false, true, unmatched);
		if (close === -1) {
			const failed = window.failed ?? (window.failed = /* @__PURE__ */ new Set());
			for (const starts of unmatched) for (const pos of starts) failed.add(pos);
		}
		return close;
	}
	/** Find the closing bracket of `$[ … ]`, which unlike a subscript does not recurse into `${ }`. */
	findClosingArithmeticBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._arithmeticBracketWindow;
		if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
			window = {
				end: limit,
				depth: this._nestingDepth,
				failed: /* @__PURE__ */ new Set()
			};
			this._arithmeticBracketWindow = window;
		}
		if (window.failed.has(start)) return -1;
		return this.findClosingShellDelimiter(start, end, 93, false, false, void 0, window.failed);
	}
	/** Find the closing brace for a parameter expansion, ignoring braces inside nested shell syntax. */
	findClosingBrace(start, end = this.srcEnd) {
		return this.findClosingShellDelimiter(start, end, 125);
	}
	/** Find the closing parenthesis for a shell substitution using the command-aware scanner. */
	findClosingParenthesis(start, end = this.srcEnd) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.pos = start;
		this.srcEnd = Math.min(end, this.srcEnd);
		this.extractBalanced();
		const close = this._unbalanced ? -1 : this.pos - 1;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return close;
	}
	/** Find the end of one arithmetic expansion using the canonical lexer scanner. */
	findArithmeticExpansionEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start + 1;
		scanner.scanArithmeticBody();
		return scanner.pos;
	}
	/** Find the end of one shell-expanded arithmetic word using the canonical lexer scanners. */
	findArithmeticWordEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start;
		return scanner.scanArithmeticWordEnd();
	}
	scanArithmeticWordEnd() {
		while (this.pos < this.srcEnd) {
			const ch = this.src.charCodeAt(this.pos);
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (ch === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			if (ch === 92) {
				this.pos += 2;
				continue;
			}
			if (ch === 91) {
				const close = this.findClosingBracket(this.pos + 1);
				if (close !== -1) {
					this.pos = close + 1;
					continue;
				}
			}
			if ((ch === 60 || ch === 62) && this.src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
				continue;
			}
			if (ch < 128 && arithmeticWordDelimiter[ch]) break;
			this.pos++;
		}
		return this.pos;
	}
	findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.srcEnd = Math.min(end, this.srcEnd);
		const delimiters = [closing];
		bracketStarts?.push([]);
		const failedStarts = failedBrackets ? [start] : void 0;
		let pos = start;
		let wordStart = true;
		let invalid = -1;
		while (pos < this.srcEnd) {
			const expected = delimiters[delimiters.length - 1];
			if (bracketStarts && expected === 93) bracketStarts[bracketStarts.length - 1].push(pos);
			const ch = this.src.charCodeAt(pos);
			if (ch === 92) {
				if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== 10) wordStart = false;
				pos += 2;
				continue;
			}
			if (ch === 35 && array && delimiters.length === 1 && wordStart) {
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 10) pos++;
				continue;
			}
			if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 96) {
				pos++;
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 96) {
					if (this.src.charCodeAt(pos) === 92) pos++;
					pos++;
				}
				if (pos < this.srcEnd) pos++;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40 || (ch === 60 || ch === 62) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd) {
				const after = this.src.charCodeAt(pos + 1);
				if (after === 39) {
					pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
					wordStart = false;
					continue;
				}
				if (after === 36) {
					pos += 2;
					wordStart = false;
					continue;
				}
				if (after === 123 && braces) {
					delimiters.push(125);
					bracketStarts?.push([]);
					pos += 2;
					wordStart = false;
					continue;
				}
			}
			if (array && delimiters.length === 1) {
				if (ch === 91 && wordStart) {
					delimiters.push(93);
					bracketStarts?.push([]);
				} else if (invalid === -1 && (ch === 59 || ch === 38 || ch === 124 || ch === 60 || ch === 62 || ch === 40 && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) invalid = pos;
			}
			if (expected === 93 && ch === 91) {
				delimiters.push(93);
				bracketStarts?.push([]);
				failedStarts?.push(pos + 1);
			} else if (expected === 41 && ch === 40) {
				delimiters.push(41);
				bracketStarts?.push([]);
			} else if (ch === expected) {
				delimiters.pop();
				failedStarts?.pop();
				bracketStarts?.pop();
				if (delimiters.length === 0) {
					this.pos = savedPos;
					this.srcEnd = savedEnd;
					this._bracketWindow = savedBracketWindow;
					this._arithmeticBracketWindow = savedArithmeticBracketWindow;
					this._unbalanced = savedUnbalanced;
					if (invalid !== -1) this.errors.push({
						message: `unexpected '${this.src[invalid]}' in array assignment`,
						pos: invalid
					});
					return pos;
				}
				wordStart = false;
				pos++;
				continue;
			}
			wordStart = ch < 128 && (charType[ch] & 1) !== 0;
			pos++;
		}
		if (failedStarts) for (const start of failedStarts) failedBrackets.add(start);
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return -1;
	}
	scanBraceExpansion(start, results) {
		const src = this.src;
		const len = this.srcEnd;
		const cached = results.get(start);
		if (cached !== void 0) return cached;
		const savedPos = this.pos;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		const frames = [start, 0];
		let pos = start + 1;
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			const type = ch < 128 ? charType[ch] : 0;
			if (type === 0) {
				pos++;
				if (ch === 125) {
					const hasSep = frames.pop();
					results.set(frames.pop(), hasSep ? pos : -1);
					if (frames.length === 0) break;
				} else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) frames[frames.length - 1] = 1;
				continue;
			}
			const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
			if (type & 1) {
				if (next === 40 && (ch === 60 || ch === 62)) {
					this.pos = pos + 2;
					this.extractBalanced();
					pos = this.pos;
				} else if (ch === 40 && isExtglobOpen(src.charCodeAt(pos - 1))) {
					const close = this.findClosingShellDelimiter(pos + 1, len, 41);
					if (close === -1) break;
					pos = close + 1;
				} else break;
			} else if (ch === 92) pos += 2;
			else if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
			} else if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
			} else if (ch === 96) {
				pos++;
				while (pos < len && src.charCodeAt(pos) !== 96) pos += src.charCodeAt(pos) === 92 ? 2 : 1;
				pos++;
			} else if (ch === 123) {
				frames.push(pos, 0);
				pos++;
			} else if (next === 39) pos = decodeAnsiCQuoted(src, pos + 2, len).end;
			else if (next === 123) {
				const close = this.findClosingBrace(pos + 2, len);
				if (close === -1) break;
				pos = close + 1;
			} else if (next === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
			} else pos++;
		}
		this.pos = savedPos;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		for (let index = 0; index < frames.length; index += 2) results.set(frames[index], -1);
		return results.get(start);
	}
	skipSubshellBody() {
		this.extractBalanced(false);
		return this._unbalanced ? -1 : this.pos;
	}
	skipCompoundBody(closeToken) {
		const frames = [{
			close: closeToken,
			phase: closeToken === Token.Esac ? "case-pattern" : "commands"
		}];
		let commandStart = true;
		for (;;) {
			const phase = frames[frames.length - 1].phase;
			let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
			if (phase === "function-name") ctx = LexContext.FunctionName;
			else if (phase === "case-pattern" && commandStart) ctx = LexContext.CasePattern;
			const value = this.next(ctx);
			const token = value.token;
			if (token === Token.EOF) return -1;
			const frame = frames[frames.length - 1];
			if (frame.phase === "function-name") {
				if (token === Token.Newline) continue;
				frame.phase = "function-body";
				commandStart = true;
				continue;
			} else if (frame.phase === "function-body") {
				if (token === Token.Newline) continue;
				frame.phase = "commands";
				commandStart = true;
				if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
					this.next(LexContext.Normal);
					frame.phase = "function-body";
					continue;
				}
			} else if (frame.phase === "coproc-command") {
				if (token === Token.Newline) continue;
				if (token === Token.Word) {
					frame.phase = "coproc-body";
					commandStart = true;
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "coproc-body") {
				if (token === Token.Newline) continue;
				frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
				commandStart = true;
				if (frame.phase === "time-command") continue;
			} else if (frame.phase === "time-command") {
				if (token === Token.Word && value.keywordEligible && value.value === "-p") {
					frame.phase = "time-command-after-p";
					continue;
				}
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "time-command-after-p") {
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "for-header") {
				if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
					commandStart = true;
					continue;
				}
				if (token === Token.Do || token === Token.LBrace) {
					frame.close = token === Token.Do ? Token.Done : Token.RBrace;
					frame.phase = "commands";
					commandStart = true;
					continue;
				}
			} else if (frame.phase === "case-word") {
				if (token === Token.Newline) continue;
				frame.phase = "case-in";
				commandStart = false;
				continue;
			} else if (frame.phase === "case-in") {
				if (token === Token.Newline) {
					commandStart = true;
					continue;
				}
				frame.phase = "case-pattern";
				commandStart = true;
				continue;
			} else if (frame.phase === "case-pattern") {
				if (token === Token.Esac && commandStart) {
					frames.pop();
					if (frames.length === 0) return value.end;
					commandStart = false;
					continue;
				}
				if (token === Token.RParen) {
					frame.phase = "commands";
					commandStart = true;
				} else commandStart = token === Token.Newline;
				continue;
			}
			if (token === frame.close) {
				frames.pop();
				if (frames.length === 0) return value.end;
				commandStart = false;
				continue;
			}
			if (commandStart) switch (token) {
				case Token.LParen:
					frames.push({
						close: Token.RParen,
						phase: "commands"
					});
					break;
				case Token.LBrace:
					frames.push({
						close: Token.RBrace,
						phase: "commands"
					});
					break;
				case Token.If:
					frames.push({
						close: Token.Fi,
						phase: "commands"
					});
					break;
				case Token.For:
					frames.push({
						close: Token.Done,
						phase: "for-header"
					});
					break;
				case Token.While:
				case Token.Until:
				case Token.Select:
					frames.push({
						close: Token.Done,
						phase: "commands"
					});
					break;
				case Token.Case:
					frames.push({
						close: Token.Esac,
						phase: "case-word"
					});
					break;
				case Token.DblLBracket:
					if (!this.skipTestCommandBody()) return -1;
					commandStart = false;
					continue;
				case Token.Assignment:
				case Token.Redirect:
				case Token.Bang:
				case Token.Then:
				case Token.Else:
				case Token.Elif:
				case Token.Do:
				case Token.In: break;
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp: break;
				case Token.Function:
					frame.phase = "function-name";
					break;
				case Token.Coproc:
					frame.phase = "coproc-command";
					break;
				default:
					if (token === Token.Word && value.keywordEligible && value.value === "time") {
						frame.phase = "time-command";
						commandStart = true;
					} else commandStart = false;
					continue;
			}
			switch (token) {
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
					commandStart = true;
					break;
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp:
					if (frame.close === Token.Esac) frame.phase = "case-pattern";
					commandStart = true;
					break;
				case Token.RParen: commandStart = true;
			}
		}
	}
	skipTestGroup() {
		let depth = 1;
		for (;;) {
			const value = this.next(LexContext.TestMode);
			if (value.token === Token.EOF) return -1;
			if (value.token === Token.DblRBracket) {
				this.unshift(value);
				return -1;
			}
			if (value.token === Token.LParen) depth++;
			else if (value.token === Token.RParen && --depth === 0) return value.end;
		}
	}
	skipTestCommandBody() {
		for (;;) {
			const token = this.next(LexContext.TestMode).token;
			if (token === Token.DblRBracket) return true;
			if (token === Token.EOF) return false;
		}
	}
	/** Set position and scan a word, building parts. Used by computeWordParts. */
	buildWordParts(startPos) {
		this._buildParts = true;
		this.pos = startPos;
		const ch = this.src.charCodeAt(startPos);
		if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
			this.pos = startPos + 2;
			const inner = this.extractBalanced();
			const text = this.src.slice(startPos, this.pos);
			const part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
			if (this.pos < this.srcEnd) {
				this.readWordText();
				if (this._wordParts) this._wordParts.unshift(part);
				else this._wordParts = [part];
			} else this._wordParts = [part];
		} else {
			this.readWordText();
			if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
				this.pos = startPos;
				this.readWordText(true);
			}
		}
		return this._wordParts;
	}
	/** Scan a bounded word-like span without treating shell operators or whitespace as terminators. */
	buildEmbeddedWordParts(startPos, arithmetic = false) {
		this._buildParts = true;
		this.pos = startPos;
		this.readInnerWordText(false, arithmetic);
		return this._wordParts;
	}
	buildArrayElementParts(startPos) {
		const close = this.findClosingBracket(startPos + 1);
		if (close === -1) return this.buildWordParts(startPos);
		const src = this.src;
		this._buildParts = true;
		const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
		this.pos = close + 1;
		this.readWordText(false, LexContext.ArrayElement);
		const end = this.pos;
		const operator = skipLineContinuations(src, close + 1, end);
		const after = src.charCodeAt(operator);
		const keyed = after === 61 || after === 43 && src.charCodeAt(operator + 1) === 61;
		let headParts = head?.parts;
		let tailParts = this._wordParts;
		if (keyed) tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
		if (!headParts && !tailParts) return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
		const headText = src.slice(startPos, close + 1);
		if (!headParts) headParts = [{
			type: "Literal",
			pos: startPos,
			end: close + 1,
			text: headText,
			value: head?.value ?? headText
		}];
		if (!tailParts) tailParts = end > close + 1 ? [{
			type: "Literal",
			pos: close + 1,
			end,
			text: src.slice(close + 1, end),
			value: this._wordText
		}] : [];
		let parts = joinWordParts(headParts, tailParts);
		if (!keyed) parts = parseGlobParts(src, startPos, end, parts) ?? parts;
		return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
	}
	/** Scan a heredoc body for expansions, building parts. Spaces/newlines are literal. */
	buildHereDocParts(bodyPos, bodyEnd) {
		this._buildParts = true;
		const src = this.src;
		const parts = [];
		let hasExpansion = false;
		let litBuf = "";
		let litStart = bodyPos;
		let i = bodyPos;
		const flushLit = () => {
			if (i > litStart) {
				parts.push({
					type: "Literal",
					pos: litStart,
					end: i,
					value: litBuf,
					text: src.slice(litStart, i)
				});
				litBuf = "";
			}
		};
		while (i < bodyEnd) {
			const ch = src.charCodeAt(i);
			if (ch === 92) {
				if (i + 1 < bodyEnd) {
					const nc = src.charCodeAt(i + 1);
					if (nc === 10) {
						i += 2;
						continue;
					}
					if (nc === 36 || nc === 96 || nc === 92) {
						litBuf += String.fromCharCode(nc);
						i += 2;
						continue;
					}
				}
				litBuf += "\\";
				i++;
				continue;
			}
			if (ch === 36 && src.charCodeAt(i + 1) !== 39 && src.charCodeAt(i + 1) !== 34) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readDollar();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			if (ch === 96) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readBacktickExpansion();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			litBuf += src[i];
			i++;
		}
		flushLit();
		return hasExpansion ? parts : null;
	}
	registerHereDocTarget(target) {
		if (this.pendingHereDocs === null) return;
		for (const hd of this.pendingHereDocs) if (!hd.target) {
			hd.target = target;
			return;
		}
	}
	readTestRegexWord() {
		this.hasPeek = false;
		this.skipSpacesAndTabs();
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		let depth = 0;
		while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 40) {
				depth++;
				this.pos++;
				continue;
			}
			if (ch === 92) {
				this.pos += this.pos + 1 < len ? 2 : 1;
				continue;
			}
			if (ch === 39) {
				const quotePos = this.pos++;
				const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === 36;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					if (ansiC && src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				else this.errors.push({
					message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
					pos: quotePos
				});
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.readDoubleQuoted();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (depth > 0) {
				if (ch === 41) depth--;
				this.pos++;
				continue;
			}
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if ((ch === 60 || ch === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const subPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: subPos
				});
				continue;
			}
			if (ch < 128 && charType[ch] & 1 && ch !== 124) break;
			this.pos++;
		}
		setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
		return this.current;
	}
	readCStyleForExprs() {
		this.hasPeek = false;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
		const openPos = this.pos;
		if (this.pos < len && src.charCodeAt(this.pos) === 40) this.pos++;
		const starts = [
			this.pos,
			0,
			0
		];
		const parts = [
			"",
			"",
			"",
			0,
			0,
			0
		];
		let partIdx = 0;
		let depth = 1;
		let partStart = this.pos;
		let extra = false;
		const setPart = (end) => {
			const raw = src.slice(partStart, end);
			parts[partIdx] = raw.trim();
			parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
		};
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 40) {
				depth++;
				this.pos++;
			} else if (c === 41) {
				depth--;
				if (depth === 0) {
					if (!extra) setPart(this.pos);
					if (partIdx < 2) this.errors.push({
						message: "expected three arithmetic expressions in for header",
						pos: this.pos
					});
					this.pos++;
					while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
					if (this.pos < len && src.charCodeAt(this.pos) === 41) this.pos++;
					break;
				}
				this.pos++;
			} else if (c === 59 && depth === 1) {
				if (partIdx === 2) {
					if (!extra) {
						setPart(this.pos);
						this.errors.push({
							message: "expected three arithmetic expressions in for header",
							pos: this.pos
						});
					}
					extra = true;
					this.pos++;
					continue;
				}
				setPart(this.pos);
				partIdx++;
				this.pos++;
				partStart = this.pos;
				starts[partIdx] = partStart;
			} else if (c === 36) this.readDollar();
			else if (c === 96) this.readBacktickExpansion();
			else if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else this.pos++;
		}
		if (depth > 0) {
			if (!extra) setPart(this.pos);
			this.errors.push({
				message: "unterminated arithmetic for header",
				pos: openPos
			});
		}
		return parts;
	}
	peek(ctx = LexContext.Normal) {
		if (!this.hasPeek) {
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	peekFollow(closers) {
		if (!this.hasPeek) {
			const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	next(ctx = LexContext.Normal) {
		if (this.hasPeek) {
			this.hasPeek = false;
			const temp = this.current;
			this.current = this.nextState;
			this.nextState = temp;
			return this.current;
		}
		this.readNext(this.current, ctx);
		return this.current;
	}
	unshift(tok) {
		this.nextState.copyFrom(tok);
		this.hasPeek = true;
	}
	readNext(out, ctx) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		while (true) {
			pos = skipBlanks(src, pos, len);
			if (ctx === LexContext.TestMode) while (pos < len && src.charCodeAt(pos) === 10) pos = skipBlanks(src, pos + 1, len);
			if (pos >= len || src.charCodeAt(pos) !== 35) break;
			while (pos < len && src.charCodeAt(pos) !== 10) pos++;
		}
		this.pos = pos;
		if (pos >= len) {
			this.consumePendingHereDocs();
			setToken(out, Token.EOF, "", pos, pos);
			return;
		}
		const tokenStart = pos;
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			this.pos++;
			this.consumePendingHereDocs();
			setToken(out, Token.Newline, "\n", tokenStart, this.pos);
			return;
		}
		if (ctx === LexContext.TestMode && (ch === 60 || ch === 62) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40)) {
			this.pos++;
			setToken(out, Token.Word, ch === 60 ? "<" : ">", tokenStart, this.pos);
			out.keywordEligible = true;
			return;
		}
		if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart)) return;
		if (ch === 91 && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart)) return;
		this.readWord(out, ctx, tokenStart);
	}
	tryReadOperator(out, ch, ctx, tokenStart) {
		const src = this.src;
		const pos = this.pos;
		const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
		switch (ch) {
			case 59:
				if (next === 59) {
					if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === 38) {
						this.pos += 3;
						setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
						return true;
					}
					this.pos += 2;
					setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Semi, ";", tokenStart, this.pos);
				return true;
			case 124:
				if (next === 124) {
					this.pos += 2;
					setToken(out, Token.Or, "||", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Pipe, "|", tokenStart, this.pos);
				return true;
			case 38:
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.And, "&&", tokenStart, this.pos);
					return true;
				}
				if (next === 62) {
					this.pos += 2;
					const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === 62;
					if (append) this.pos++;
					return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
				}
				this.pos++;
				setToken(out, Token.Amp, "&", tokenStart, this.pos);
				return true;
			case 40:
				if (ctx === LexContext.CommandStart && next === 40) {
					const savedErrors = this.errors.length;
					this.readArithmeticCommand(out, tokenStart);
					if (!this._notArithmetic) return true;
					this.errors.length = savedErrors;
					this.pos = tokenStart;
				}
				this.pos++;
				setToken(out, Token.LParen, "(", tokenStart, this.pos);
				return true;
			case 41:
				this.pos++;
				setToken(out, Token.RParen, ")", tokenStart, this.pos);
				return true;
			case 60:
			case 62: return this.readRedirection(out, tokenStart);
			default: return false;
		}
	}
	readRedirection(out, tokenStart) {
		const src = this.src;
		const ch = src.charCodeAt(this.pos);
		let op = "";
		if (ch === 60) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 60) {
				this.pos++;
				const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
				if (third === 60) {
					this.pos++;
					op = "<<<";
				} else {
					const dash = third === 45;
					if (dash) this.pos++;
					this.skipSpacesAndTabs();
					const targetPos = this.pos;
					if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== 35) this.readHereDocDelimiter();
					const hasTarget = this.pos > targetPos;
					if (hasTarget) (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
						delimiter: this._hereDelim,
						strip: dash,
						quoted: this._hereQuoted
					});
					setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
					out.content = hasTarget ? this._hereDelim : void 0;
					out.delimiterQuoted = hasTarget && this._hereQuoted;
					out.targetPos = targetPos;
					out.targetEnd = hasTarget ? this.pos : targetPos;
					return true;
				}
			} else if (next === 40) {
				this.readProcessSubstitution(out, "<", tokenStart);
				return true;
			} else if (next === 62) {
				op = "<>";
				this.pos++;
			} else if (next === 38) {
				op = "<&";
				this.pos++;
			} else op = "<";
		} else if (ch === 62) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 40) {
				this.readProcessSubstitution(out, ">", tokenStart);
				return true;
			}
			if (next === 62) {
				op = ">>";
				this.pos++;
			} else if (next === 38) {
				op = ">&";
				this.pos++;
			} else if (next === 124) {
				op = ">|";
				this.pos++;
			} else op = ">";
		}
		return this.readRedirectTarget(out, op, tokenStart);
	}
	readRedirectTarget(out, op, tokenStart) {
		const src = this.src;
		this.skipSpacesAndTabs();
		if (this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if ((nc === 60 || nc === 62) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40) {
				const psStart = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: psStart
				});
				const psText = src.slice(psStart, this.pos);
				setToken(out, Token.Redirect, op, tokenStart, this.pos);
				out.content = psText;
				out.targetPos = psStart;
				out.targetEnd = this.pos;
				return true;
			}
			const targetPos = this.pos;
			if (nc !== 10 && nc !== 35) this.readRedirectTargetText();
			this.redirectToken(out, op, tokenStart, targetPos);
			return true;
		}
		this.redirectToken(out, op, tokenStart, this.pos);
		return true;
	}
	readRedirectTargetText() {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		this.readWordText();
		this._buildValue = savedBuildValue;
	}
	redirectToken(out, operator, tokenStart, targetPos) {
		const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
		setToken(out, Token.Redirect, operator, tokenStart, this.pos);
		out.content = hasTarget ? this._wordText : void 0;
		out.targetPos = targetPos;
		out.targetEnd = hasTarget ? this.pos : targetPos;
	}
	readProcessSubstitution(out, operator, tokenStart) {
		this.pos++;
		this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated process substitution",
			pos: tokenStart
		});
		const text = this.src.slice(tokenStart, this.pos);
		setToken(out, Token.Word, text, tokenStart, this.pos);
	}
	readHereDocDelimiter() {
		const src = this.src;
		const len = this.srcEnd;
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		let delimiter = "";
		let quoted = false;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 39) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 34) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
					if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) {
						const next = src.charCodeAt(this.pos + 1);
						if (next === 10) {
							this.pos += 2;
							continue;
						}
						if (next === 36 || next === 96 || next === 34 || next === 92) this.pos++;
					}
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 92) {
				if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 10) {
					this.pos += 2;
					continue;
				}
				quoted = true;
				this.pos++;
				if (this.pos < len) {
					delimiter += src[this.pos];
					this.pos++;
				} else delimiter += "\\";
			} else if (c === 96) {
				const btStart = this.pos;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				delimiter += src.slice(btStart, this.pos);
			} else if (c === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.readDollar();
				delimiter += this._resultText;
			} else if (c < 128 && charType[c] & 1) break;
			else {
				delimiter += src[this.pos];
				this.pos++;
			}
		}
		this._buildValue = savedBuildValue;
		this._hereDelim = delimiter;
		this._hereQuoted = quoted;
	}
	consumePendingHereDocs() {
		const pending = this.pendingHereDocs;
		if (pending === null || pending.length === 0) return;
		for (const hd of pending) {
			const bodyPos = this.pos;
			const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
			if (hd.target) {
				hd.target.body.pos = bodyPos;
				hd.target.body.end = bodyEnd;
				hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
				if (this.hereDocClosingPos !== -1) hd.target.closing = {
					pos: this.hereDocClosingPos,
					end: this.hereDocClosingEnd
				};
			}
		}
		pending.length = 0;
	}
	hereDocClosingPos = -1;
	hereDocClosingEnd = -1;
	matchHereDocDelimiter(delimiter, lineStart, end, join) {
		const src = this.src;
		let pos = lineStart;
		for (let i = 0; i < delimiter.length;) {
			if (join && src.charCodeAt(pos) === 92 && pos + 1 < end && src.charCodeAt(pos + 1) === 10) {
				pos += 2;
				continue;
			}
			if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i)) return -1;
			pos++;
			i++;
		}
		return pos;
	}
	logicalLineEnd(from, end, join) {
		const src = this.src;
		let lineEnd = src.indexOf("\n", from);
		while (lineEnd !== -1 && lineEnd < end) {
			if (!join) return lineEnd;
			let backslashes = lineEnd;
			while (backslashes > from && src.charCodeAt(backslashes - 1) === 92) backslashes--;
			if ((lineEnd - backslashes) % 2 === 0) return lineEnd;
			from = lineEnd + 1;
			lineEnd = src.indexOf("\n", from);
		}
		return end;
	}
	skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
		this.hereDocClosingPos = -1;
		this.hereDocClosingEnd = -1;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len) {
			let lineStart = this.pos;
			const lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
			for (;;) {
				const before = lineStart;
				if (strip) while (lineStart < lineEnd && src.charCodeAt(lineStart) === 9) lineStart++;
				if (!quoted) lineStart = skipLineContinuations(src, lineStart, lineEnd);
				if (lineStart === before) break;
			}
			let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
			if (afterDelim !== -1 && !quoted) afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
			if (afterDelim === lineEnd) {
				const bodyEnd = this.pos;
				if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
					this.hereDocClosingPos = lineStart;
					this.hereDocClosingEnd = lineEnd;
				}
				this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
				return bodyEnd;
			}
			if (parenEnds && afterDelim !== -1) {
				let paren = afterDelim;
				while (paren < lineEnd && src.charCodeAt(paren) !== 41) paren++;
				if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
					const bodyEnd = this.pos;
					this.pos = afterDelim;
					return bodyEnd;
				}
			}
			this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
		}
		return this.pos;
	}
	_wordText = "";
	_wordRaw = false;
	_wordQuoted = false;
	_wordHasExpansions = false;
	_wordKeywordEligible = false;
	_wordAssignmentState;
	_bracketWindow;
	_arithmeticBracketWindow;
	_wordParts = null;
	_resultText = "";
	_resultIsRaw = true;
	_resultHasExpansion = false;
	_resultPart;
	_unbalanced = false;
	_notArithmetic = false;
	_arithUnterminated = false;
	_dqText = "";
	_dqHasExpansions = false;
	_dqParts = null;
	_dqEnd = 0;
	_hereDelim = "";
	_hereQuoted = false;
	readWord(out, ctx, tokenStart = 0) {
		const errorStart = this._errors === null ? 0 : this._errors.length;
		this.readWordText(false, ctx, true);
		if (ctx === LexContext.Normal) {
			const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
			if (!this._wordRaw || next !== 60 && next !== 62) {
				setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
				out.keywordEligible = this._wordKeywordEligible;
				return;
			}
		}
		this.classifyWord(out, ctx, tokenStart, errorStart);
	}
	isRedirectVariable(start, end) {
		const src = this.src;
		for (let i = start; i < end; i++) {
			const c = src.charCodeAt(i);
			if (c === 91 && i > start) return i + 2 < end && src.charCodeAt(end - 1) === 93 && this.findClosingShellDelimiter(i + 1, end, 93) === end - 1;
			if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2))) return false;
		}
		return end > start;
	}
	readArrayElement(out, tokenStart) {
		const close = this.findClosingBracket(tokenStart + 1);
		if (close === -1) return false;
		this.pos = close + 1;
		this.readWordText();
		setSpanToken(out, Token.Word, tokenStart, this.pos, true);
		return true;
	}
	classifyWord(out, ctx, tokenStart, errorStart) {
		const src = this.src;
		const raw = this._wordRaw;
		const hasExpansions = this._wordHasExpansions;
		const quoted = this._wordQuoted;
		const keywordEligible = this._wordKeywordEligible;
		let assignmentState = this._wordAssignmentState;
		const wordEnd = this.pos;
		const wordLen = wordEnd - tokenStart;
		if (ctx === LexContext.CasePattern) {
			let token = Token.Word;
			if (keywordEligible) {
				const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
				if (reserved === Token.Esac) token = reserved;
			}
			setSpanToken(out, token, tokenStart, wordEnd, raw);
			out.keywordEligible = keywordEligible;
			return;
		}
		let value = null;
		if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
			const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
			if (!quoted && wordLen <= 16 || nextCh === 60 || nextCh === 62) value = this.wordValueOf(tokenStart, wordEnd);
		}
		if (ctx === LexContext.CommandStart && keywordEligible) {
			if (raw) {
				if (wordLen <= 8) {
					const reserved = matchReservedWord(src, tokenStart, wordLen);
					if (reserved !== void 0) {
						setSpanToken(out, reserved, tokenStart, wordEnd, true);
						return;
					}
				}
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 91 && src.charCodeAt(tokenStart + 1) === 91) {
					setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value !== null && value.length > 0) {
				const fc = value.charCodeAt(0);
				if (fc >= 97 && fc <= 122 && value.length <= 8 || fc === 33 || fc === 123 || fc === 125) {
					const reserved = RESERVED_WORDS.get(value);
					if (reserved !== void 0) {
						setToken(out, reserved, value, tokenStart, wordEnd);
						return;
					}
				}
				if (fc === 91 && value === "[[") {
					setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
					return;
				}
			}
		}
		if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
			if (assignmentState === void 0) {
				let eq = -1;
				let bracket = false;
				for (let i = tokenStart + 1; i < wordEnd; i++) {
					const c = src.charCodeAt(i);
					if (c === 61) {
						eq = i;
						break;
					}
					if (c === 91) bracket = true;
				}
				if (eq !== -1 || ctx !== LexContext.Declaration && bracket) assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
			}
			if (assignmentState !== void 0) {
				if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					if (wordEnd < this.srcEnd) {
						if (this._errors !== null) this._errors.length = errorStart;
						this.pos = tokenStart;
						this.readWordText(true, ctx, true);
						if (this.pos > wordEnd) {
							this.classifyWord(out, ctx, tokenStart, errorStart);
							return;
						}
					}
					if (this._errors === null || this._errors.length === errorStart) this.errors.push({
						message: "unterminated array subscript",
						pos: src.indexOf("[", tokenStart)
					});
				}
				if (isMatchedAssignment(assignmentState)) {
					setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
					if (value !== null) out._value = value;
					out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
					return;
				}
			}
		}
		if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
			if (raw) {
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 93 && src.charCodeAt(tokenStart + 1) === 93) {
					setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value === "]]") {
				setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
				return;
			}
		}
		if (!hasExpansions && this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if (nc === 60 || nc === 62) {
				if (raw) {
					const fc = src.charCodeAt(tokenStart);
					if (fc >= 48 && fc <= 57 && isAllDigitsRange(src, tokenStart, wordEnd)) {
						const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
						if (this.readRedirection(out, tokenStart)) {
							out.fileDescriptor = fd;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
					if (fc === 123 && src.charCodeAt(wordEnd - 1) === 125 && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
						const varname = src.slice(tokenStart + 1, wordEnd - 1);
						if (this.readRedirection(out, tokenStart)) {
							out.variableName = varname;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
				}
			}
		}
		setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
		if (value !== null) out._value = value;
		out.keywordEligible = keywordEligible;
	}
	readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const fastStart = pos;
		let exitCh = 0;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c < 128 && charType[c]) {
				exitCh = c;
				break;
			}
			pos++;
		}
		if (pos >= len || charType[exitCh] & 1 && !(exitCh === 40 && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
			this.pos = pos;
			this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
			this._wordRaw = true;
			this._wordQuoted = false;
			this._wordHasExpansions = false;
			this._wordKeywordEligible = true;
			this._wordAssignmentState = void 0;
			if (this._buildParts) this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
			return;
		}
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
		let quoted = false;
		let hasExpansions = false;
		let keywordEligible = true;
		let valueIsRaw = true;
		let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
		let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
		let parts;
		let litBuf = "";
		let litStart = 0;
		let hasGlobs = false;
		let braceResults;
		if (bp) {
			parts = [];
			litBuf = text;
			litStart = fastStart;
			hasGlobs = text.length > 0 && hasGlobCharacters(text);
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 128 || !charType[ch]) {
				const runStart = pos;
				pos++;
				while (pos < len) {
					const c = src.charCodeAt(pos);
					if (c < 128 && charType[c]) break;
					pos++;
				}
				lastValueChar = src.charCodeAt(pos - 1);
				assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
				if (bt) {
					const chunk = src.slice(runStart, pos);
					text += chunk;
					if (bp) {
						litBuf += chunk;
						hasGlobs = hasGlobs || hasGlobCharacters(chunk);
					}
				}
				continue;
			}
			if (charType[ch] & 1) {
				if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					const close = this.findClosingBracket(pos);
					if (close !== -1) {
						const spanEnd = close + 1;
						assignmentState = assignmentState === 5 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
						lastValueChar = src.charCodeAt(close);
						if (bt) {
							const chunk = src.slice(pos, spanEnd);
							text += chunk;
							if (bp) {
								litBuf += chunk;
								hasGlobs = hasGlobs || hasGlobCharacters(chunk);
							}
						}
						pos = spanEnd;
						continue;
					}
				}
				if (ch === 40 && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
					if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix)) break;
					if (ctx === LexContext.CommandStart && lastValueChar === 33 && keywordEligible && src.charCodeAt(fastStart) === 33 && skipLineContinuations(src, fastStart + 1, len) === pos) break;
					const prefixChar = lastValueChar;
					if (prefixChar === 61 && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos)) break;
					const innerStart = pos + 1;
					const close = this.findClosingShellDelimiter(innerStart, len, 41, prefixChar === 61);
					if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) break;
					if (ctx === LexContext.CommandStart && prefixChar !== 61 && close !== -1 && skipBlanks(src, innerStart, close) === close) break;
					keywordEligible = false;
					const patternEnd = close === -1 ? len : close;
					pos = close === -1 ? len : close + 1;
					if (close === -1) this.errors.push({
						message: "unterminated extended glob",
						pos: innerStart - 2
					});
					lastValueChar = src.charCodeAt(pos - 1);
					if (bt) {
						const eg = "(" + src.slice(innerStart, pos);
						text += eg;
						if (bp && prefixChar !== 61) {
							let prefixPos = innerStart - 2;
							while (src.charCodeAt(prefixPos) === 10 && src.charCodeAt(prefixPos - 1) === 92) prefixPos -= 2;
							if (litBuf.length > 0) {
								const trimmed = litBuf.slice(0, -1);
								if (prefixPos > litStart) parts.push({
									type: "Literal",
									pos: litStart,
									end: prefixPos,
									value: trimmed,
									text: src.slice(litStart, prefixPos)
								});
								litBuf = "";
							}
							const op = extglobOp[prefixChar];
							parts.push({
								type: "ExtendedGlob",
								pos: prefixPos,
								end: pos,
								text: src.slice(prefixPos, pos),
								operator: op,
								pattern: src.slice(innerStart, patternEnd),
								parts: this.subFieldParts(innerStart, patternEnd)
							});
							litStart = pos;
						} else if (bp) {
							litBuf += eg;
							hasGlobs = hasGlobs || hasGlobCharacters(eg);
						}
					}
					continue;
				}
				break;
			}
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) {
						pos++;
						valueIsRaw = false;
					} else {
						if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
						quoted = true;
						keywordEligible = false;
						valueIsRaw = false;
						lastValueChar = src.charCodeAt(pos);
						if (bt) {
							text += src[pos];
							if (bp) litBuf += src[pos];
						}
						pos++;
					}
				} else {
					if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
					quoted = true;
					keywordEligible = false;
					lastValueChar = 92;
					if (bt) {
						text += "\\";
						if (bp) litBuf += "\\";
					}
				}
				continue;
			}
			if (ch === 39) {
				const sqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				if (pos > start) lastValueChar = src.charCodeAt(pos - 1);
				const value = bt ? src.slice(start, pos) : "";
				if (bt) text += value;
				if (pos < len) pos++;
				else this.errors.push({
					message: "unterminated single quote",
					pos: start - 1
				});
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted();
				pos = this.pos;
				if (this._dqEnd > dqStart + 1) lastValueChar = src.charCodeAt(this._dqEnd - 1);
				if (this._dqHasExpansions) hasExpansions = true;
				if (bt) text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				keywordEligible = false;
				const dollarStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.pos = pos;
				this.readDollar();
				pos = this.pos;
				if (!this._resultIsRaw) valueIsRaw = false;
				if (pos > dollarStart) lastValueChar = src.charCodeAt(pos - 1);
				if (this._resultHasExpansion) hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				keywordEligible = false;
				const btStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				this.pos = pos;
				this.readBacktickExpansion();
				pos = this.pos;
				valueIsRaw = false;
				lastValueChar = src.charCodeAt(pos - 1);
				hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (ch === 123) {
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				const braceEnd = first <= 32 || first === 125 ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = /* @__PURE__ */ new Map()));
				if (braceEnd > 0) {
					keywordEligible = false;
					lastValueChar = src.charCodeAt(braceEnd - 1);
					if (bt) {
						const braceText = src.slice(pos, braceEnd);
						text += braceText;
						if (bp) {
							if (pos > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: pos,
									value: litBuf,
									text: src.slice(litStart, pos)
								});
								litBuf = "";
							}
							parts.push({
								type: "BraceExpansion",
								pos,
								end: braceEnd,
								text: braceText,
								parts: this.subFieldParts(pos + 1, braceEnd - 1)
							});
							litStart = braceEnd;
						}
					}
					pos = braceEnd;
					continue;
				}
				lastValueChar = 123;
				if (bt) {
					text += "{";
					if (bp) litBuf += "{";
				}
				pos++;
				continue;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = valueIsRaw;
		this._wordQuoted = quoted;
		this._wordHasExpansions = hasExpansions;
		this._wordKeywordEligible = keywordEligible;
		this._wordAssignmentState = assignmentState;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
			if (hasGlobs && ctx !== LexContext.ArrayElement) this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
		}
	}
	readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const start = pos;
		let text = "";
		const bp = this._buildParts;
		let parts;
		let litBuf = "";
		let litStart = 0;
		let preserveLiteral = false;
		let hasGlobs = false;
		if (bp) {
			parts = [];
			litStart = pos;
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) pos++;
					else {
						const next = src.charCodeAt(pos);
						if (insideDoubleQuotes && next !== 36 && next !== 96 && next !== 34 && next !== 92 && next !== 125) {
							text += "\\";
							if (bp) litBuf += "\\";
							preserveLiteral = true;
						}
						const escaped = src[pos++];
						text += escaped;
						if (bp) litBuf += escaped;
					}
				}
				continue;
			}
			if (ch === 39 && !insideDoubleQuotes) {
				const sqStart = pos;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				const value = src.slice(start, pos);
				text += value;
				if (pos < len) pos++;
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted(insideDoubleQuotes);
				pos = this.pos;
				text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				const dollarStart = pos;
				this.pos = pos;
				this.readDollar(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = pos;
				this.pos = pos;
				this.readBacktickExpansion(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (!insideDoubleQuotes && !arithmetic && (ch === 60 || ch === 62) && pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const psStart = pos;
				this.pos = pos + 2;
				const inner = this.extractBalanced();
				pos = this.pos;
				const raw = src.slice(psStart, pos);
				text += raw;
				if (bp) {
					if (psStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: psStart,
							value: litBuf,
							text: src.slice(litStart, psStart)
						});
						litBuf = "";
					}
					parts.push(this.processSubstitution(psStart, raw, ch === 60 ? "<" : ">", inner));
					litStart = pos;
				}
				continue;
			}
			text += src[pos];
			if (bp) {
				litBuf += src[pos];
				if (globs && (ch === 42 || ch === 63 || ch === 91)) hasGlobs = true;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = false;
		this._wordQuoted = false;
		this._wordHasExpansions = false;
		this._wordKeywordEligible = false;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
			if (hasGlobs) this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
		}
	}
	subFieldParts(start, end) {
		if (this._nestingDepth >= 256) return void 0;
		return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
	}
	parseSubFieldWord(start, end, context = "word", arithmetic = false) {
		if (start >= end) return new WordImpl("", start, start);
		if (this._nestingDepth >= 256) return new WordImpl(this.src.slice(start, end), start, end);
		this._nestingDepth++;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedPos = this.pos;
		const savedText = this._wordText;
		const savedParts = this._wordParts;
		const savedQuoted = this._wordQuoted;
		const savedKeywordEligible = this._wordKeywordEligible;
		this.srcEnd = end;
		this.pos = start;
		this.readInnerWordText(context === "quoted", arithmetic, context === "word");
		const word = new WordImpl(this.src.slice(start, end), start, end);
		if (this._buildParts) word.parts = this._wordParts ?? void 0;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this.pos = savedPos;
		this._wordText = savedText;
		this._wordParts = savedParts;
		this._wordQuoted = savedQuoted;
		this._wordKeywordEligible = savedKeywordEligible;
		this._nestingDepth--;
		return word;
	}
	skipSQ() {
		while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== 39) this.pos++;
		if (this.pos < this.srcEnd) this.pos++;
	}
	skipAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
	}
	skipDQ() {
		const src = this.src;
		const len = this.srcEnd;
		this._unbalanced = false;
		if (this._nestingDepth < 256) while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 34) {
				this.pos++;
				return;
			}
			if (ch === 92) {
				this.pos = Math.min(this.pos + 2, len);
				continue;
			}
			if (ch === 96) break;
			if (ch === 36) {
				const next = src.charCodeAt(this.pos + 1);
				if (next === 40 || next === 123 || next === 36) break;
			}
			this.pos++;
		}
		this.extractBalanced(true, true);
	}
	skipSpacesAndTabs() {
		this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
	}
	readDoubleQuoted(unescapeAll = false) {
		const src = this.src;
		const len = this.srcEnd;
		const contentStart = this.pos;
		let hasExpansions = false;
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		if (!bp) {
			let p = this.pos;
			while (p < len) {
				const c = src.charCodeAt(p);
				if (c === 34) {
					this._dqText = bt ? src.slice(contentStart, p) : "";
					this._dqEnd = p;
					this.pos = p + 1;
					this._dqHasExpansions = false;
					this._dqParts = null;
					return;
				}
				if (c === 36 || c === 96 || c === 92) break;
				p++;
			}
		}
		let text = "";
		let parts = null;
		let litBuf = "";
		let litStart = bp ? this.pos : 0;
		while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
			const runStart = this.pos;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c === 34 || c === 92 || c === 36 || c === 96) break;
				this.pos++;
			}
			if (bt && this.pos > runStart) {
				const chunk = src.slice(runStart, this.pos);
				text += chunk;
				if (bp) litBuf += chunk;
			}
			if (this.pos >= len || src.charCodeAt(this.pos) === 34) break;
			const ch = src.charCodeAt(this.pos);
			if (ch === 92) {
				this.pos++;
				if (this.pos < len) {
					const next = src.charCodeAt(this.pos);
					if (next === 10) {
						this.pos++;
						continue;
					}
					if (bt) {
						if (unescapeAll || next === 36 || next === 96 || next === 34 || next === 92) {
							const c = src[this.pos];
							text += c;
							if (bp) litBuf += c;
						} else {
							const pair = "\\" + src[this.pos];
							text += pair;
							if (bp) litBuf += pair;
						}
					}
					this.pos++;
				}
				continue;
			}
			if (ch === 36) {
				const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (afterDollar === 34 || afterDollar === 39) {
					if (bt) {
						text += "$";
						if (bp) litBuf += "$";
					}
					this.pos++;
					continue;
				}
				const expStart = this.pos;
				this.readDollar(true);
				if (bt) text += this._resultText;
				if (this._resultHasExpansion) hasExpansions = true;
				if (bp) {
					const rp = this._resultPart;
					if (rp && isDQChild(rp)) {
						if (!parts) parts = [];
						if (expStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: expStart,
								value: litBuf,
								text: src.slice(litStart, expStart)
							});
							litBuf = "";
						}
						parts.push(rp);
						litStart = this.pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = this.pos;
				this.readBacktickExpansion(true);
				if (bt) text += this._resultText;
				hasExpansions = true;
				if (bp && this._resultPart && isDQChild(this._resultPart)) {
					if (!parts) parts = [];
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = this.pos;
				}
				continue;
			}
		}
		if (bp && parts && this.pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: this.pos,
			value: litBuf,
			text: src.slice(litStart, this.pos)
		});
		this._dqEnd = this.pos;
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated double quote",
			pos: contentStart - 1
		});
		this._dqText = text;
		this._dqHasExpansions = hasExpansions;
		this._dqParts = parts;
	}
	readDollar(insideDoubleQuotes = false) {
		const dollarPos = this.pos;
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		if (this.pos >= len) {
			this._resultText = "$";
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = void 0;
			return;
		}
		const logicalPos = skipLineContinuations(src, this.pos, len);
		if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) this.pos = logicalPos;
		const ch = src.charCodeAt(this.pos);
		if (ch === 40) {
			if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const savedPos = this.pos;
				const savedErrors = this.errors.length;
				this.readArithmeticExpansion(dollarPos);
				if (!this._notArithmetic) return;
				this.errors.length = savedErrors;
				this.pos = savedPos;
			}
			this.readCommandSubstitution(dollarPos);
			return;
		}
		if (ch === 123) {
			const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
			if (after === 32 || after === 9 || after === 10) {
				this.readBraceCommandSubstitution();
				return;
			}
			if (after === 124) {
				this.readValueSubstitution();
				return;
			}
			this.readParameterExpansion(insideDoubleQuotes);
			return;
		}
		if (ch === 39) {
			this.pos++;
			if (bt) {
				const value = this.readAnsiCQuoted();
				this._resultText = value;
				this._resultPart = this._buildParts ? {
					type: "AnsiCQuoted",
					pos: dollarPos,
					end: this.pos,
					text: src.slice(dollarPos, this.pos),
					value
				} : void 0;
			} else {
				this.skipAnsiCQuoted();
				this._resultText = "";
				this._resultPart = void 0;
			}
			this._resultIsRaw = false;
			this._resultHasExpansion = false;
			return;
		}
		if (ch === 34) {
			this.pos++;
			this.readDoubleQuoted(insideDoubleQuotes);
			this._resultText = this._dqText;
			this._resultIsRaw = false;
			this._resultHasExpansion = this._dqHasExpansions;
			if (this._buildParts) {
				const text = src.slice(dollarPos, this.pos);
				this._resultPart = {
					type: "LocaleString",
					pos: dollarPos,
					end: this.pos,
					text,
					parts: this._dqParts ?? [{
						type: "Literal",
						pos: dollarPos + 2,
						end: this._dqEnd,
						value: this._dqText,
						text: src.slice(dollarPos + 2, this._dqEnd)
					}]
				};
			} else this._resultPart = void 0;
			return;
		}
		if (ch === 64 || ch === 42 || ch === 35 || ch === 63 || ch === 45 || ch === 36 || ch === 33 || ch >= 48 && ch <= 57) {
			this.pos++;
			const text = bt ? src.slice(this.pos - 2, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch < 128 && isIdChar[ch] & 1) {
			const namePos = this.pos - 1;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c < 128 && isIdChar[c] & 2) this.pos++;
				else break;
			}
			const text = bt ? src.slice(namePos, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch === 91) {
			const errorCount = this._errors === null ? 0 : this._errors.length;
			const close = this.findClosingArithmeticBracket(this.pos + 1);
			if (close !== -1) {
				const bodyStart = this.pos + 1;
				const body = src.slice(bodyStart, close);
				this.pos = close + 1;
				const text = bt ? src.slice(dollarPos, this.pos) : "";
				this._resultText = text;
				this._resultIsRaw = true;
				this._resultHasExpansion = false;
				this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
				return;
			}
			if (this._errors !== null) this._errors.length = errorCount;
		}
		this._resultText = "$";
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = void 0;
	}
	scanArithmeticBody() {
		this._notArithmetic = false;
		this._arithUnterminated = false;
		this.pos += 2;
		let depth = 1;
		let parenDepth = 0;
		let parentParenDepth = 0;
		let parenDepths;
		let reported = false;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else if (c === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 36 && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === 40 && src.charCodeAt(this.pos + 2) !== 40) {
				const dollarPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated command substitution",
					pos: dollarPos
				});
			} else if (c === 36 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 123) {
				const close = this.findClosingBrace(this.pos + 2, len);
				this.pos = close === -1 ? len : close + 1;
			} else if ((c === 60 || c === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
			} else if (c === 40) {
				if (src.charCodeAt(this.pos - 1) === 36 && src.charCodeAt(this.pos + 1) === 40) {
					if (depth === 1) parentParenDepth = parenDepth;
					else (parenDepths ?? (parenDepths = [])).push(parenDepth);
					depth++;
					parenDepth = 0;
					if (depth + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expansion nesting depth exceeded",
							pos: this.pos - 1
						});
						reported = true;
					}
					this.pos += 2;
				} else {
					if (++parenDepth + depth - 1 + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expression nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos++;
				}
			} else if (c === 41 && parenDepth > 0) {
				parenDepth--;
				this.pos++;
			} else if (c === 41 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 41) {
				if (--depth === 0) {
					this.pos += 2;
					break;
				}
				parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
				this.pos += 2;
			} else if (c === 41 && depth === 1) {
				this._notArithmetic = true;
				return "";
			} else this.pos++;
		}
		const bt = this._buildParts || this._buildValue;
		if (depth > 0) {
			this._arithUnterminated = true;
			return bt ? src.slice(start, this.pos) : "";
		}
		return bt ? src.slice(start, this.pos - 2) : "";
	}
	readArithmeticExpansion(dollarPos) {
		const bodyStart = this.pos + 2;
		const body = this.scanArithmeticBody();
		if (this._notArithmetic) return;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic expansion",
			pos: dollarPos
		});
		const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
	}
	arithmeticExpansion(pos, text, body, bodyStart) {
		return new ArithmeticExpansionImpl(pos, this.pos, text, {
			source: this.src,
			body,
			offset: bodyStart,
			depth: this._nestingDepth,
			context: this.substitutionContext
		});
	}
	readArithmeticCommand(out, tokenStart) {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		const body = this.scanArithmeticBody();
		this._buildValue = savedBuildValue;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic command",
			pos: tokenStart
		});
		setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
	}
	readCommandSubstitution(dollarPos) {
		const openPos = this.pos;
		this.pos++;
		const inner = this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated command substitution",
			pos: dollarPos
		});
		const bt = this._buildParts || this._buildValue;
		const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
		const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
		this._resultText = text;
		this._resultIsRaw = openPos === dollarPos + 1;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
		else this._resultPart = void 0;
	}
	readBraceCommandSubstitution() {
		this.readBraceSubstitution(1);
	}
	readValueSubstitution() {
		this.readBraceSubstitution(2);
	}
	readBraceSubstitution(skip) {
		const dollarPos = this.pos - 1;
		this.pos += skip;
		const src = this.src;
		const len = this.srcEnd;
		let depth = 1;
		const start = this.pos;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 123) depth++;
			else if (c === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (c === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			} else if (c === 92) this.pos++;
			this.pos++;
		}
		this._resultIsRaw = true;
		this._resultHasExpansion = true;
		if (this._buildParts || this._buildValue) {
			const rawInner = src.slice(start, this.pos - 1);
			const inner = rawInner.trim();
			const text = src.slice(dollarPos, this.pos);
			this._resultText = text;
			if (this._buildParts) {
				const innerStart = start + (rawInner.length - rawInner.trimStart().length);
				this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
			} else this._resultPart = void 0;
		} else {
			this._resultText = "";
			this._resultPart = void 0;
		}
	}
	readBacktickExpansion(insideDoubleQuotes = false) {
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		if (!this._buildParts && !this._buildValue) {
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
				if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
				this.pos++;
			}
			if (this.pos < len) this.pos++;
			else this.errors.push({
				message: "unterminated backtick",
				pos: start - 1
			});
			this._resultText = "";
			this._resultIsRaw = false;
			this._resultHasExpansion = true;
			this._resultPart = void 0;
			return;
		}
		let inner = "";
		let hasEscapes = false;
		while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
			if (src.charCodeAt(this.pos) === 92) {
				hasEscapes = true;
				break;
			}
			this.pos++;
		}
		if (!hasEscapes) inner = src.slice(start, this.pos);
		else {
			inner = src.slice(start, this.pos);
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) if (src.charCodeAt(this.pos) === 92) {
				this.pos++;
				if (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 36 || c === 96 || c === 92 || insideDoubleQuotes && c === 34) inner += src[this.pos];
					else inner += "\\" + src[this.pos];
					this.pos++;
				}
			} else {
				const runStart = this.pos;
				while (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 96 || c === 92) break;
					this.pos++;
				}
				inner += src.slice(runStart, this.pos);
			}
		}
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated backtick",
			pos: start - 1
		});
		const text = src.slice(start - 1, this.pos);
		this._resultText = inner;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner);
		else this._resultPart = void 0;
	}
	readParameterExpansion(insideDoubleQuotes) {
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		this.pos++;
		let depth = 1;
		let reported = false;
		while (this.pos < len && depth > 0) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 123) {
					depth++;
					if (this._nestingDepth + depth > 256 && !reported) {
						this.errors.push({
							message: "maximum parameter expansion nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos += 2;
					continue;
				}
				if (next === 36) {
					this.pos += 2;
					continue;
				}
				if (next === 40) {
					const dollarPos = this.pos;
					this.pos += 2;
					this.extractBalanced();
					if (this._unbalanced) this.errors.push({
						message: "unterminated command substitution",
						pos: dollarPos
					});
					continue;
				}
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				continue;
			} else if (ch === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (ch === 92) {
				if (this.pos + 1 < len) this.pos++;
			} else if (ch === 39) {
				this.pos++;
				if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === 36) this.skipAnsiCQuoted();
				else this.skipSQ();
				continue;
			} else if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			this.pos++;
		}
		const closed = depth === 0;
		if (!closed) this.errors.push({
			message: "unterminated parameter expansion",
			pos: start - 1
		});
		const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		if (this._buildParts) {
			const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
			this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
		} else this._resultPart = void 0;
	}
	parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
		const result = {
			type: "ParameterExpansion",
			pos: innerStart - 2,
			end: this.pos,
			text,
			parameter: "",
			parameterPos: innerStart,
			parameterEnd: innerStart,
			prefix: void 0,
			index: void 0,
			operation: void 0
		};
		const ilen = inner.length;
		if (ilen === 0) return result;
		const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
		const closeBracket = (start) => {
			const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
			return close === -1 ? -1 : close - innerStart;
		};
		let i = 0;
		if (ilen > 1 && inner.charCodeAt(0) === 33) {
			result.prefix = "!";
			i = 1;
		}
		if (ilen > 1 && inner.charCodeAt(0) === 35) {
			const nameEnd = this.scanParamName(inner, 1);
			let parameterEnd = nameEnd;
			let indexEnd = -1;
			if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === 91) {
				indexEnd = closeBracket(parameterEnd + 1);
				if (indexEnd !== -1) parameterEnd = indexEnd + 1;
			}
			if (nameEnd > 1 && parameterEnd === ilen) {
				result.prefix = "#";
				result.parameter = inner.slice(1, nameEnd);
				result.parameterPos = innerStart + 1;
				result.parameterEnd = innerStart + nameEnd;
				if (indexEnd !== -1) result.index = sub(nameEnd + 1, indexEnd, "embedded");
				return result;
			}
		}
		const nameStart = i;
		i = this.scanParamName(inner, i);
		result.parameter = inner.slice(nameStart, i);
		result.parameterPos = innerStart + nameStart;
		result.parameterEnd = innerStart + i;
		if (i < ilen && inner.charCodeAt(i) === 91) {
			const closeB = closeBracket(i + 1);
			if (closeB !== -1) {
				result.index = sub(i + 1, closeB, "embedded");
				i = closeB + 1;
			}
		}
		if (i >= ilen) return result;
		const pos = innerStart + i;
		const end = innerStart + ilen;
		const opChar = inner.charCodeAt(i);
		const nextChar = inner.charCodeAt(i + 1);
		const defaultChar = inner[opChar === 58 ? i + 1 : i];
		if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
			const operandStart = i + (opChar === 58 ? 2 : 1);
			result.operation = {
				type: "Default",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator: opChar === 58 ? `:${defaultChar}` : defaultChar,
				operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
			};
			return result;
		}
		if (opChar === 58) {
			i++;
			const sliceStart = innerStart + i;
			const colonIdx = findUnnested(inner.slice(i), 58, true, (index, quoted) => {
				return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
			});
			result.operation = {
				type: "Slice",
				pos,
				end,
				operatorEnd: sliceStart,
				operator: ":",
				offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
				length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
			};
			return result;
		}
		if (opChar === 35 || opChar === 37) {
			const doubled = nextChar === opChar;
			const operator = opChar === 35 ? doubled ? "##" : "#" : doubled ? "%%" : "%";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "Remove",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: sub(operandStart, ilen)
			};
			return result;
		}
		if (opChar === 47) {
			i++;
			let operator = "/";
			if (nextChar === 47 || nextChar === 35 || nextChar === 37) {
				operator = nextChar === 47 ? "//" : nextChar === 35 ? "/#" : "/%";
				i++;
			}
			let separatorStart = i;
			if (nextChar === 47) {
				separatorStart = skipLineContinuations(inner, i, ilen);
				if (inner.charCodeAt(separatorStart) === 47) separatorStart++;
			}
			const sepIdx = findUnnested(inner.slice(separatorStart), 47);
			const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
			result.operation = {
				type: "Replace",
				pos,
				end,
				operatorEnd: innerStart + i,
				operator,
				pattern: sub(i, patternEnd),
				replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
			};
			return result;
		}
		if (opChar === 94 || opChar === 44) {
			const doubled = nextChar === opChar;
			const operator = opChar === 94 ? doubled ? "^^" : "^" : doubled ? ",," : ",";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "CaseModification",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
			};
			return result;
		}
		if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === 64 || opChar === 42)) {
			result.operation = {
				type: "Names",
				pos,
				end,
				operatorEnd: end,
				operator: opChar === 64 ? "@" : "*"
			};
			return result;
		}
		if (opChar === 64) {
			result.operation = {
				type: "Transform",
				pos,
				end,
				operatorEnd: pos + 1,
				operator: "@",
				operand: sub(i + 1, ilen)
			};
			return result;
		}
		result.operation = {
			type: "Unknown",
			pos,
			end,
			operatorEnd: end,
			operator: inner.slice(i)
		};
		return result;
	}
	findNestedShellEnd(start, end, quoted) {
		const ch = this.src.charCodeAt(start);
		if (ch === 96) {
			let pos = start + 1;
			while (pos < end) {
				const current = this.src.charCodeAt(pos);
				if (current === 92) {
					pos += 2;
					continue;
				}
				pos++;
				if (current === 96) return pos;
			}
			return end;
		}
		let close;
		if (ch === 36) {
			const next = start + 1;
			if (next < end && this.src.charCodeAt(next) === 123) close = this.findClosingBrace(next + 1, end);
			else {
				const open = skipLineContinuations(this.src, next, end);
				if (open >= end || this.src.charCodeAt(open) !== 40) return start;
				close = this.findClosingParenthesis(open + 1, end);
			}
		} else {
			const open = start + 1;
			if (quoted || ch !== 60 && ch !== 62 || open >= end || this.src.charCodeAt(open) !== 40) return start;
			close = this.findClosingParenthesis(open + 1, end);
		}
		return close === -1 ? end : close + 1;
	}
	scanParamName(s, start) {
		let i = start;
		if (i >= s.length) return i;
		const c = s.charCodeAt(i);
		if (c === 64 || c === 42 || c === 35 || c === 63 || c === 45 || c === 36 || c === 33) return i + 1;
		if (c >= 48 && c <= 57) {
			while (i < s.length && s.charCodeAt(i) >= 48 && s.charCodeAt(i) <= 57) i++;
			return i;
		}
		if (c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 95) {
			i++;
			while (i < s.length) {
				const ch = s.charCodeAt(i);
				if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) i++;
				else break;
			}
		}
		return i;
	}
	readAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
		return result.value;
	}
	extractBalanced(useGrammar = true, quoteOnly = false) {
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		let depth = quoteOnly ? 0 : 1;
		const start = this.pos;
		this._unbalanced = false;
		const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
		if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < 256) {
			this.pos = knownEnd;
			return bt ? src.slice(start, knownEnd - 1) : "";
		}
		let wordStart = true;
		while (!quoteOnly && this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 41) {
				const result = bt ? src.slice(start, this.pos) : "";
				this.pos++;
				return result;
			} else if (c === 40 || c === 92 || c === 39 || c === 34 || c === 96 || c === 36 && (src.charCodeAt(this.pos + 1) === 39 || src.charCodeAt(this.pos + 1) === 36 || src.charCodeAt(this.pos + 1) === 123)) break;
			else if (c === 60 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) break;
			else if (c === 35 && wordStart) break;
			else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) break;
			else {
				wordStart = c < 128 && (charType[c] & 1) !== 0;
				this.pos++;
			}
		}
		let caseDepth = 0;
		let caseParens = 0;
		const wordStartAfterParen = [];
		let pendingDelims = null;
		let scripts;
		let arithBase = -1;
		let arithExtent = start >= 2 && src.charCodeAt(start) === 40 && src.charCodeAt(start - 1) === 40 && src.charCodeAt(start - 2) === 36;
		let substitutions = 0;
		let reported = false;
		const quotes = quoteOnly ? [{
			close: 34,
			depth: 0
		}] : [];
		let quotedDepth = quoteOnly ? 1 : 0;
		let parameterDepth = 0;
		let arithmeticOpens;
		let continuedDollarPos = -1;
		let continuedParenPos = -1;
		let escapedEnd = -1;
		let lastParenEnd = -1;
		let checkedGrammar = false;
		while (this.pos < len && (depth > 0 || quotes.length > 0)) {
			let ch = src.charCodeAt(this.pos);
			const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
			if (quote !== void 0 && quote.depth === depth) {
				let commandOpen = false;
				if (ch === 92) {
					this.pos = Math.min(this.pos + 2, len);
					continue;
				}
				if (ch === quote.close) {
					quotes.pop();
					if (ch === 34) quotedDepth--;
					else parameterDepth--;
					this.pos++;
					if (quoteOnly && depth === 0 && quotes.length === 0) return "";
					continue;
				}
				if (ch === 34) {
					quotes.push({
						close: 34,
						depth
					});
					quotedDepth++;
				} else if (ch === 39 && quote.close === 125) {
					this.pos++;
					this.skipSQ();
					continue;
				} else if (ch === 96) {
					this.pos++;
					while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
						if (src.charCodeAt(this.pos) === 92) this.pos++;
						if (this.pos < len) this.pos++;
					}
					if (this.pos < len) this.pos++;
					continue;
				} else if (ch === 36) {
					const next = src.charCodeAt(this.pos + 1);
					if (next === 39 && quote.close === 125) {
						this.pos += 2;
						this.skipAnsiCQuoted();
						continue;
					}
					if (next === 123) {
						quotes.push({
							close: 125,
							depth
						});
						parameterDepth++;
						this.pos++;
					} else if (next === 40) {
						this.pos++;
						ch = 40;
						commandOpen = true;
					} else if (next === 36) {
						this.pos += src.charCodeAt(this.pos + 2) === 40 ? 1 : 2;
						continue;
					}
				}
				if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > 256) {
					this.errors.push({
						message: "maximum word nesting depth exceeded",
						pos: this.pos
					});
					reported = true;
				}
				if (!commandOpen) {
					this.pos++;
					while (this.pos < len) {
						const c = src.charCodeAt(this.pos);
						if (c === 92 || c === 34 || c === 36 || c === 96 || c === 125 || c === 39) break;
						this.pos++;
					}
					continue;
				}
			}
			if (ch === 35 && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < 256 && skipBlanks(src, lastParenEnd, len) === this.pos) {
				checkedGrammar = true;
				const scope = scripts?.[scripts.length - 1];
				const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
				if (end !== -1) {
					if (scope === void 0) {
						this.pos = end;
						return bt ? src.slice(start, end - 1) : "";
					}
					this.pos = end - 1;
					depth = scope.depth + 1;
					caseDepth = 0;
					caseParens = 0;
					wordStartAfterParen.length = scope.parens + 1;
					ch = 41;
				}
			}
			if (ch === 40) {
				const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
				const commandDollarPos = prev === 36 ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
				const wordParen = commandDollarPos !== -1 || prev === 60 || prev === 62 || prev === 61 || prev === 64 || prev === 63 || prev === 42 || prev === 43 || prev === 33 || prev === 40 && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
				const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== 40 || (prev === 60 || prev === 62) && arithBase < 0 && !arithExtent;
				if (script) {
					(scripts ?? (scripts = [])).push({
						start: this.pos + 1,
						dollar: commandDollarPos,
						depth,
						parens: wordStartAfterParen.length,
						caseDepth,
						caseParens,
						arithBase,
						arithExtent,
						substitutions,
						checkedGrammar,
						pendingDelims
					});
					caseDepth = 0;
					caseParens = 0;
					arithBase = -1;
					arithExtent = false;
					checkedGrammar = false;
					pendingDelims = null;
				}
				wordStartAfterParen.push(!wordParen);
				wordStart = true;
				if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) arithBase = depth;
				if (commandDollarPos !== -1) {
					if (script) substitutions++;
					else (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
					if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > 256 && !reported) {
						this.errors.push({
							message: "maximum command substitution nesting depth exceeded",
							pos: commandDollarPos
						});
						reported = true;
					}
				}
				continuedDollarPos = -1;
				continuedParenPos = -1;
				depth++;
				if (caseDepth > 0) caseParens++;
				this.pos++;
			} else if (ch === 41) {
				if (caseDepth > 0 && caseParens === 0) {
					this.pos++;
					wordStart = true;
				} else {
					if (caseDepth > 0) caseParens--;
					depth--;
					if (depth === 0 && !quoteOnly) {
						const result = bt ? src.slice(start, this.pos) : "";
						this.pos++;
						return result;
					}
					if (depth <= arithBase) arithBase = -1;
					if (arithmeticOpens !== void 0) while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth) arithmeticOpens.pop();
					wordStart = wordStartAfterParen.pop() ?? true;
					this.pos++;
					const scope = scripts?.[scripts.length - 1];
					if (scope !== void 0 && scope.depth === depth) {
						scripts.pop();
						caseDepth = scope.caseDepth;
						caseParens = scope.caseParens;
						arithBase = scope.arithBase;
						arithExtent = scope.arithExtent;
						substitutions = scope.substitutions;
						checkedGrammar = scope.checkedGrammar;
						pendingDelims = scope.pendingDelims;
					}
				}
				lastParenEnd = this.pos;
			} else if (ch === 92) {
				if (this.pos > start && src.charCodeAt(this.pos - 1) === 36) {
					const logicalPos = skipLineContinuations(src, this.pos, len);
					if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) {
						continuedDollarPos = this.pos - 1;
						continuedParenPos = logicalPos;
					}
				}
				this.pos++;
				if (this.pos < len) {
					if (src.charCodeAt(this.pos) !== 10) wordStart = false;
					this.pos++;
				}
				escapedEnd = this.pos;
			} else if (ch === 36) {
				const next = src.charCodeAt(++this.pos);
				if (next === 39) {
					this.pos++;
					this.skipAnsiCQuoted();
				} else if (next === 36) this.pos++;
				else if (next === 123 && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
					quotes.push({
						close: 125,
						depth
					});
					parameterDepth++;
					this.pos++;
				}
				wordStart = false;
			} else if (ch === 39) {
				this.pos++;
				this.skipSQ();
				wordStart = false;
			} else if (ch === 34) {
				quotes.push({
					close: 34,
					depth
				});
				quotedDepth++;
				this.pos++;
				wordStart = false;
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					if (this.pos < len) this.pos++;
				}
				if (this.pos < len) this.pos++;
				wordStart = false;
			} else if (ch === 60 && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) {
				if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === 60) this.pos += 3;
				else {
					this.pos += 2;
					const strip = this.pos < len && src.charCodeAt(this.pos) === 45;
					if (strip) this.pos++;
					this.skipSpacesAndTabs();
					this.readHereDocDelimiter();
					if (this._hereDelim || this._hereQuoted) (pendingDelims ?? (pendingDelims = [])).push({
						delimiter: this._hereDelim,
						strip,
						quoted: this._hereQuoted
					});
				}
				wordStart = false;
			} else if (ch === 10 && pendingDelims) {
				this.pos++;
				for (const hd of pendingDelims) this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
				pendingDelims = null;
				wordStart = true;
			} else if (ch === 35 && arithBase < 0 && !arithExtent && wordStart) while (this.pos < len && src.charCodeAt(this.pos) !== 10) this.pos++;
			else {
				const wStart = this.pos;
				while (this.pos < len) {
					const wc = src.charCodeAt(this.pos);
					if (wc < 128 && charType[wc]) break;
					this.pos++;
				}
				if (this.pos > wStart) {
					if (this.pos - wStart === 4 && wordStart && arithBase < 0 && !arithExtent) {
						const c0 = src.charCodeAt(wStart);
						if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) caseDepth++;
						else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
							caseDepth--;
							if (caseDepth === 0) caseParens = 0;
						}
					}
					wordStart = false;
				} else {
					const wc = src.charCodeAt(this.pos);
					wordStart = wc < 128 && (charType[wc] & 1) !== 0;
					this.pos++;
				}
			}
		}
		this._unbalanced = true;
		if (quoteOnly && scripts !== void 0 && scripts.length > 0) this.errors.push({
			message: "unterminated command substitution",
			pos: scripts[0].dollar
		});
		return bt ? src.slice(start, this.pos) : "";
	}
};
// node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
	switch (op) {
		case ",": return 1;
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=": return 2;
		case "||": return 4;
		case "&&": return 5;
		case "|": return 6;
		case "^": return 7;
		case "&": return 8;
		case "==":
		case "!=": return 9;
		case "<":
		case "<=":
		case ">":
		case ">=": return 10;
		case "<<":
		case ">>": return 11;
		case "+":
		case "-": return 12;
		case "*":
		case "/":
		case "%": return 13;
		case "**": return 14;
		case "?": return 3;
		default: return -1;
	}
}
function trimEnd(src, start, end) {
	while (end > start) {
		const c = src.charCodeAt(end - 1);
		if (c !== 32 && c !== 9 && c !== 10) break;
		end--;
	}
	return end;
}
function opRightAssoc(op) {
	switch (op) {
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=":
		case "**": return true;
		default: return false;
	}
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
	let pos = 0;
	const len = src.length;
	const initialWordCount = collector?.embeddedWords.length ?? 0;
	function makeWord(start, end, embedded = false) {
		const node = {
			type: "ArithmeticWord",
			pos: start + offset,
			end: end + offset,
			value: src.slice(start, end),
			parts: void 0
		};
		if (embedded) collector?.embeddedWords.push(node);
		return node;
	}
	function skipWS() {
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c === 32 || c === 9 || c === 10) pos++;
			else break;
		}
	}
	function tryReadBinOp() {
		if (pos >= len) return null;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
		switch (c) {
			case 44:
				pos++;
				return ",";
			case 61:
				if (nc === 61) {
					pos += 2;
					return "==";
				}
				pos++;
				return "=";
			case 33:
				if (nc === 61) {
					pos += 2;
					return "!=";
				}
				return null;
			case 60:
				if (nc === 60) {
					if (nnc === 61) {
						pos += 3;
						return "<<=";
					}
					pos += 2;
					return "<<";
				}
				if (nc === 61) {
					pos += 2;
					return "<=";
				}
				pos++;
				return "<";
			case 62:
				if (nc === 62) {
					if (nnc === 61) {
						pos += 3;
						return ">>=";
					}
					pos += 2;
					return ">>";
				}
				if (nc === 61) {
					pos += 2;
					return ">=";
				}
				pos++;
				return ">";
			case 43:
				if (nc === 61) {
					pos += 2;
					return "+=";
				}
				if (nc === 43) return null;
				pos++;
				return "+";
			case 45:
				if (nc === 61) {
					pos += 2;
					return "-=";
				}
				if (nc === 45) return null;
				pos++;
				return "-";
			case 42:
				if (nc === 42) {
					pos += 2;
					return "**";
				}
				if (nc === 61) {
					pos += 2;
					return "*=";
				}
				pos++;
				return "*";
			case 47:
				if (nc === 61) {
					pos += 2;
					return "/=";
				}
				pos++;
				return "/";
			case 37:
				if (nc === 61) {
					pos += 2;
					return "%=";
				}
				pos++;
				return "%";
			case 124:
				if (nc === 124) {
					pos += 2;
					return "||";
				}
				if (nc === 61) {
					pos += 2;
					return "|=";
				}
				pos++;
				return "|";
			case 38:
				if (nc === 38) {
					pos += 2;
					return "&&";
				}
				if (nc === 61) {
					pos += 2;
					return "&=";
				}
				pos++;
				return "&";
			case 94:
				if (nc === 61) {
					pos += 2;
					return "^=";
				}
				pos++;
				return "^";
			case 63:
				pos++;
				return "?";
			default: return null;
		}
	}
	function skipTruncatedUnary() {
		skipWS();
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c !== 33 && c !== 126 && c !== 43 && c !== 45) break;
			if (src.charCodeAt(pos + 1) === 61) break;
			pos++;
			skipWS();
		}
		if (src.charCodeAt(pos) === 40) {
			let groups = 1;
			pos++;
			while (pos < len && groups > 0) {
				const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
				if (wordEnd > pos + offset) {
					pos = wordEnd - offset;
					continue;
				}
				const c = src.charCodeAt(pos++);
				if (c === 40) groups++;
				else if (c === 41) groups--;
			}
		} else if (pos < len && src.charCodeAt(pos) !== 41 && src.charCodeAt(pos) !== 58) parseAtom(0);
		skipWS();
		const c = src.charCodeAt(pos);
		if ((c === 43 || c === 45) && src.charCodeAt(pos + 1) === c) pos += 2;
	}
	function recoverExpression(minPrec) {
		skipWS();
		const start = pos;
		if (start === len) return makeWord(start, start);
		const wordCount = collector?.embeddedWords.length ?? 0;
		let ternaries = 0;
		for (;;) {
			skipTruncatedUnary();
			skipWS();
			if (src.charCodeAt(pos) === 58 && ternaries > 0) {
				ternaries--;
				pos++;
				continue;
			}
			const saved = pos;
			const op = tryReadBinOp();
			if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
				pos = saved;
				break;
			}
			if (op === "?") ternaries++;
		}
		if (collector) collector.embeddedWords.length = wordCount;
		return makeWord(start, trimEnd(src, start, pos));
	}
	function parseBinExpr(minPrec, depth) {
		if (depth > 256) return recoverExpression(minPrec);
		let left = parseUnaryExpr(depth);
		while (true) {
			skipWS();
			if (pos >= len) break;
			const saved = pos;
			const op = tryReadBinOp();
			if (!op) break;
			if (op === "?") {
				if (opPrec(op) < minPrec) {
					pos = saved;
					break;
				}
				const consequent = parseBinExpr(1, depth + 1);
				skipWS();
				if (pos < len && src.charCodeAt(pos) === 58) pos++;
				const alternate = parseBinExpr(3, depth + 1);
				left = {
					type: "ArithmeticTernary",
					pos: left.pos,
					end: alternate.end,
					test: left,
					consequent,
					alternate
				};
				continue;
			}
			const prec = opPrec(op);
			if (prec < minPrec) {
				pos = saved;
				break;
			}
			const right = parseBinExpr(opRightAssoc(op) ? prec : prec + 1, depth + 1);
			left = {
				type: "ArithmeticBinary",
				pos: left.pos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		return left;
	}
	function parseUnaryExpr(depth) {
		skipWS();
		if (depth > 256) return recoverExpression(15);
		if (pos >= len) return makeWord(pos, pos);
		const start = pos;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		if (c === 43 && nc === 43) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "++",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc === 45) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "--",
				operand,
				prefix: true
			};
		}
		if (c === 33) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "!",
				operand,
				prefix: true
			};
		}
		if (c === 126) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "~",
				operand,
				prefix: true
			};
		}
		if (c === 43 && nc !== 43 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "+",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc !== 45 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "-",
				operand,
				prefix: true
			};
		}
		return parsePostfixExpr(depth);
	}
	function parsePostfixExpr(depth) {
		const operand = parseAtom(depth);
		skipWS();
		if (pos + 1 < len) {
			const c = src.charCodeAt(pos);
			const nc = src.charCodeAt(pos + 1);
			if (c === 43 && nc === 43) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "++",
					operand,
					prefix: false
				};
			}
			if (c === 45 && nc === 45) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "--",
					operand,
					prefix: false
				};
			}
		}
		return operand;
	}
	function parseAtom(depth) {
		skipWS();
		if (pos >= len) return makeWord(pos, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			const start = pos;
			pos++;
			const expr = parseBinExpr(0, depth + 1);
			skipWS();
			if (pos < len && src.charCodeAt(pos) === 41) pos++;
			return {
				type: "ArithmeticGroup",
				pos: start + offset,
				end: pos + offset,
				expression: expr
			};
		}
		if (c === 36) {
			const start = pos;
			const wordCount = collector?.embeddedWords.length ?? 0;
			const atom = readDollarAtom();
			const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
			if (wordEnd > pos + offset) {
				if (collector) collector.embeddedWords.length = wordCount;
				pos = wordEnd - offset;
				return makeWord(start, pos, true);
			}
			return atom;
		}
		if (c === 96 || c === 34 || c === 39) {
			const start = pos;
			pos = (collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? start + offset + 1) - offset;
			return makeWord(start, pos, true);
		}
		const start = pos;
		const wordCount = collector?.embeddedWords.length ?? 0;
		const atom = readWordAtom();
		const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
		if (wordEnd > pos + offset) {
			if (collector) collector.embeddedWords.length = wordCount;
			pos = wordEnd - offset;
			return makeWord(start, pos, true);
		}
		return atom;
	}
	function readDollarAtom() {
		const start = pos;
		pos++;
		if (pos >= len) return makeWord(start, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			if (pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const expansionEnd = collector?.findArithmeticExpansionEnd(start + offset, offset + len) ?? -1;
				if (expansionEnd !== -1) pos = expansionEnd - offset;
				else {
					pos += 2;
					let depth = 1;
					while (pos < len && depth > 0) if (src.charCodeAt(pos) === 40 && src.charCodeAt(pos + 1) === 40) {
						depth++;
						pos += 2;
					} else if (src.charCodeAt(pos) === 41 && src.charCodeAt(pos + 1) === 41) {
						depth--;
						pos += 2;
					} else pos++;
				}
			} else {
				pos++;
				const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
				if (close !== -1) pos = close - offset + 1;
				else {
					let depth = 1;
					while (pos < len && depth > 0) {
						const ch = src.charCodeAt(pos++);
						if (ch === 40) depth++;
						else if (ch === 41) depth--;
					}
				}
				const text = src.slice(start, pos);
				return collector ? collector.commandExpansion(start + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start + offset, pos + offset, text);
			}
		} else if (c === 123) {
			const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const ch = src.charCodeAt(pos++);
					if (ch === 123) depth++;
					else if (ch === 125) depth--;
				}
			}
		} else while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) pos++;
			else break;
		}
		return makeWord(start, pos, c === 40 || c === 123);
	}
	function readWordAtom() {
		const start = pos;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c === 35) pos++;
			else break;
		}
		if (pos > start && pos < len && src.charCodeAt(pos) === 91) {
			const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const c = src.charCodeAt(pos);
					if (c === 91) depth++;
					else if (c === 93) depth--;
					pos++;
				}
			}
			return makeWord(start, pos, true);
		}
		if (pos === start) {
			pos++;
			return makeWord(start, pos);
		}
		return makeWord(start, pos);
	}
	skipWS();
	if (pos >= len) return null;
	const start = pos;
	const result = parseBinExpr(0, nestingDepth);
	skipWS();
	if (pos < len) {
		if (collector) collector.embeddedWords.length = initialWordCount;
		return makeWord(start, trimEnd(src, start, len), collector !== void 0);
	}
	return result;
}
// node_modules/unbash/dist/parts.js
const computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
function wordPartsResolver(context) {
	return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
	return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
	return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
/**
* Compute the structural parts of a word by re-scanning the source.
* This is the "cold path" — only called when consumers actually need parts.
*
* Returns undefined for simple words (no quotes, expansions, or special structure).
*/
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildWordParts(word.pos) ?? void 0;
}
/** Compute structural parts for a word-like span that may contain shell operators or whitespace. */
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
	if (!hasEmbeddedWordStructure(source, word.pos, word.end)) return void 0;
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildEmbeddedWordParts(word.pos, arithmetic) ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildArrayElementParts(word.pos) ?? void 0;
}
/**
* Compute parts for an unquoted heredoc body.
* Heredoc bodies use different scanning rules than shell words: newlines are
* literal and single/double quotes have no special meaning.
*/
function computeHereDocBodyParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildHereDocParts(word.pos, word.end) ?? void 0;
}
// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
	if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
	const embeddedWords = [];
	const lexer = new Lexer(source, 0, source.length, false, context);
	lexer._nestingDepth = depth;
	const expression = parseArithmeticExpression(body, offset, {
		embeddedWords,
		commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
			source,
			start: pos + 2,
			end: end - 1,
			depth: depth + 1,
			parenBoundary: true,
			context
		}),
		findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
		findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
		findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
		findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
		findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
	}, depth) ?? void 0;
	if (embeddedDepth <= 256) for (const node of embeddedWords) node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
	return expression;
}
// node_modules/unbash/dist/assignment.js
var ArrayValueImpl = class {
	type = "ArrayValue";
	pos;
	end;
	#source;
	#depth;
	#context;
	#elements;
	constructor(source, pos, end, depth, context) {
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get elements() {
		if (this.#elements) return this.#elements;
		const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
		lexer._nestingDepth = this.#depth;
		const elements = [];
		while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
			const token = lexer.next(LexContext.ArrayElement);
			if (token.token !== Token.Word && token.token !== Token.Assignment) continue;
			const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
			const indexed = text.charCodeAt(0) === 91;
			const context = lexer.getSubstitutionContext();
			const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
			const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
			elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
		}
		this.#elements = elements;
		return elements;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			elements: this.elements
		};
	}
};
var AssignmentImpl = class {
	type = "Assignment";
	pos;
	end;
	text;
	#source;
	#depth;
	#context;
	#operatorPos;
	#name = null;
	#append;
	#index;
	#value = null;
	constructor(text, pos, end, source, operatorPos, depth, context) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#source = source;
		this.#operatorPos = operatorPos;
		this.#depth = depth;
		this.#context = context;
	}
	get name() {
		return this.#name ?? this.resolveTarget();
	}
	get append() {
		if (this.#name === null) this.resolveTarget();
		return this.#append;
	}
	get index() {
		if (this.#name === null) this.resolveTarget();
		return this.#index;
	}
	get value() {
		if (this.#value !== null) return this.#value;
		const start = this.#operatorPos + 1;
		const arrayStart = skipLineContinuations(this.#source, start, this.end);
		this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
		return this.#value;
	}
	resolveTarget() {
		const equal = this.#operatorPos - this.pos;
		let nameEnd = equal;
		let appendPos = equal;
		while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10) appendPos -= 2;
		if (this.text.charCodeAt(appendPos - 1) === 43) {
			this.#append = true;
			nameEnd = appendPos - 1;
		}
		const bracket = this.text.indexOf("[");
		if (bracket > 0 && bracket < nameEnd) {
			const close = this.text.lastIndexOf("]", equal);
			if (close > bracket) {
				const start = this.pos + bracket + 1;
				const end = this.pos + close;
				this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
				nameEnd = bracket;
			}
		}
		const name = this.text.slice(0, nameEnd);
		return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			name: this.name,
			append: this.append,
			index: this.index,
			value: this.value
		};
	}
};
// node_modules/unbash/dist/command.js
const isArgument = (item) => item.type === "Word" || item.type === "Assignment";
var CommandImpl = class {
	type = "Command";
	pos;
	end;
	name;
	prefix;
	suffix;
	#args;
	#redirects;
	constructor(pos, end, name, prefix, suffix) {
		this.pos = pos;
		this.end = end;
		this.name = name;
		this.prefix = prefix;
		this.suffix = suffix;
	}
	get args() {
		if (this.#args === void 0) {
			const suffix = this.suffix;
			this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
		}
		return this.#args;
	}
	get redirects() {
		if (this.#redirects === void 0) {
			const redirects = [];
			for (const item of this.prefix) if (item.type !== "Assignment") redirects.push(item);
			for (const item of this.suffix) if (!isArgument(item)) redirects.push(item);
			this.#redirects = redirects;
		}
		return this.#redirects;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			name: this.name,
			prefix: this.prefix,
			suffix: this.suffix
		};
	}
};
// node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl = class {
	type = "HereDocBody";
	pos;
	end;
	text = "";
	#source;
	#depth;
	#context;
	#parts;
	constructor(source, pos, quoted, depth, context) {
		this.pos = pos;
		this.end = pos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
		this.#parts = quoted ? void 0 : null;
	}
	get parts() {
		if (this.#parts === null) this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
		return this.#parts;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			parts: this.parts
		};
	}
};
// node_modules/unbash/dist/parser.js
Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
	switch (name.length) {
		case 5: return name === "local" || name === "alias";
		case 6: return name === "export";
		case 7: return name === "declare" || name === "typeset";
		case 8: return name === "readonly";
		default: return false;
	}
}
var ArithmeticCommandImpl = class {
	type = "ArithmeticCommand";
	pos;
	end;
	body;
	#source;
	#depth;
	#context;
	#expression = null;
	constructor(pos, end, body, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get expression() {
		if (this.#expression === null) this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
		return this.#expression;
	}
	set expression(v) {
		this.#expression = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			expression: this.expression,
			body: this.body
		};
	}
};
var ArithmeticForImpl = class {
	type = "ArithmeticFor";
	pos;
	end;
	body;
	#initStr;
	#testStr;
	#updateStr;
	#initPos;
	#testPos;
	#updatePos;
	#source;
	#depth;
	#context;
	#initialize = null;
	#test = null;
	#update = null;
	constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#initStr = initStr;
		this.#testStr = testStr;
		this.#updateStr = updateStr;
		this.#initPos = initPos;
		this.#testPos = testPos;
		this.#updatePos = updatePos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get initialize() {
		if (this.#initialize === null) {
			if (this.#initStr) this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
			else this.#initialize = void 0;
		}
		return this.#initialize;
	}
	set initialize(v) {
		this.#initialize = v ?? void 0;
	}
	get test() {
		if (this.#test === null) {
			if (this.#testStr) this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
			else this.#test = void 0;
		}
		return this.#test;
	}
	set test(v) {
		this.#test = v ?? void 0;
	}
	get update() {
		if (this.#update === null) {
			if (this.#updateStr) this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
			else this.#update = void 0;
		}
		return this.#update;
	}
	set update(v) {
		this.#update = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			initialize: this.initialize,
			test: this.test,
			update: this.update,
			body: this.body
		};
	}
};
const CASE_TERMINATORS = {
	[Token.DoubleSemi]: ";;",
	[Token.SemiAmp]: ";&",
	[Token.DoubleSemiAmp]: ";;&"
};
const REDIRECT_OPS = {
	">": ">",
	">>": ">>",
	"<": "<",
	"<>": "<>",
	"<&": "<&",
	">&": ">&",
	">|": ">|",
	"&>": "&>",
	"&>>": "&>>"
};
const listTerminators = /* @__PURE__ */ new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
const compoundClosers = /* @__PURE__ */ new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
function isTestNegation(t) {
	return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
const commandStarts = /* @__PURE__ */ new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
const UNARY_TEST_OPS = {
	"-a": 1,
	"-b": 1,
	"-c": 1,
	"-d": 1,
	"-e": 1,
	"-f": 1,
	"-g": 1,
	"-h": 1,
	"-k": 1,
	"-p": 1,
	"-r": 1,
	"-s": 1,
	"-t": 1,
	"-u": 1,
	"-v": 1,
	"-w": 1,
	"-x": 1,
	"-z": 1,
	"-n": 1,
	"-o": 1,
	"-N": 1,
	"-S": 1,
	"-L": 1,
	"-G": 1,
	"-O": 1,
	"-R": 1
};
const BINARY_TEST_OPS = {
	"==": 1,
	"!=": 1,
	"=~": 1,
	"=": 1,
	"-eq": 1,
	"-ne": 1,
	"-lt": 1,
	"-le": 1,
	"-gt": 1,
	"-ge": 1,
	"-nt": 1,
	"-ot": 1,
	"-ef": 1,
	"<": 1,
	">": 1
};
const EMPTY_REDIRECTS = [];
const EMPTY_PREFIXES = [];
const EMPTY_ELIFS = [];
function parse(source) {
	return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
	return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class SubstitutionLexer extends Lexer {
	boundaries;
	pending;
	context;
	constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
		super(source, boundary.start, boundary.end, parenBoundary, context);
		this._nestingDepth = boundary.depth;
		this.boundaries = boundaries;
		this.pending = pending;
		this.context = context;
	}
	fork(start, end, parenBoundary = false) {
		return new SubstitutionLexer(this.getSource(), {
			start,
			end,
			depth: this._nestingDepth
		}, this.boundaries, this.pending, this.context, parenBoundary);
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		const known = this.context.boundaries?.get(start);
		if (known !== void 0) return known <= end ? known : -1;
		const boundary = this.boundaries.get(start);
		if (boundary !== void 0) return boundary <= end ? boundary : -1;
		if (!this.boundaries.has(start)) {
			this.boundaries.set(start, void 0);
			this.pending.push({
				start,
				end,
				depth
			});
		}
		return -1;
	}
};
function findSubstitutionEnd(source, start, end, depth, context) {
	const boundaries = /* @__PURE__ */ new Map([[start, void 0]]);
	const pending = [{
		start,
		end,
		depth
	}];
	while (pending.length > 0) {
		const count = pending.length;
		const boundary = pending[count - 1];
		const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
		const found = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
		if (pending.length === count) {
			boundaries.set(boundary.start, found);
			if (found !== -1) substitutionBoundaries(context).set(boundary.start, found);
			pending.pop();
		}
	}
	return boundaries.get(start) ?? -1;
}
var Parser = class {
	tok;
	source;
	start;
	end;
	depth;
	errors = null;
	syntaxDepth = 0;
	constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
		this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
		this.tok._nestingDepth = depth;
		this.source = source;
		this.start = start;
		this.end = end;
		this.depth = depth;
	}
	run() {
		const start = this.start;
		if (this.depth > 256) this.error("maximum substitution nesting depth exceeded", start);
		let shebang;
		if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
			const nl = this.source.indexOf("\n");
			shebang = nl === -1 ? this.source : this.source.slice(0, nl);
		}
		const commands = this.list();
		for (;;) {
			const unexpected = this.tok.peek(LexContext.CommandStart);
			if (unexpected.token === Token.EOF) break;
			this.unexpectedToken(unexpected);
			if (!listTerminators[unexpected.token] && unexpected.token !== Token.In) break;
			this.tok.next(LexContext.CommandStart);
			let separator = this.tok.peek(LexContext.CommandStart).token;
			if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp) break;
			while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
				this.tok.next(LexContext.CommandStart);
				separator = this.tok.peek(LexContext.CommandStart).token;
			}
			const recovered = this.list();
			for (let i = 0; i < recovered.length; i++) commands.push(recovered[i]);
		}
		const lexerErrors = this.tok._errors;
		if (lexerErrors !== null && lexerErrors.length > 0) {
			const errors = this.errors ?? (this.errors = []);
			for (let i = 0; i < lexerErrors.length; i++) errors.push(lexerErrors[i]);
		}
		if (this.errors !== null && this.errors.length > 1) this.errors.sort((a, b) => a.pos - b.pos);
		return {
			type: "Script",
			pos: start,
			end: this.end,
			shebang,
			commands,
			errors: this.errors ?? void 0
		};
	}
	error(message, pos) {
		(this.errors ?? (this.errors = [])).push({
			message,
			pos
		});
	}
	unexpectedToken(t) {
		this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
	}
	findSubstitutionEnd() {
		this.list();
		return this.acceptEnd(Token.RParen);
	}
	skipSemi() {
		if (this.tok.peek(LexContext.Normal).token === Token.Semi) this.tok.next(LexContext.Normal);
	}
	accept(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx);
		return null;
	}
	acceptEnd(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx).end;
		return -1;
	}
	skipNewlines(ctx = LexContext.Normal) {
		while (this.tok.peek(ctx).token === Token.Newline) this.tok.next(ctx);
	}
	doBody(hasDo) {
		const body = this.list();
		const emptyPos = hasDo ? this.emptyListPos(body) : -1;
		if (emptyPos >= 0) this.error("expected command after 'do'", emptyPos);
		return body;
	}
	emptyListPos(commands) {
		return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
	}
	makeStatement(command) {
		return {
			type: "Statement",
			pos: command.pos,
			end: command.end,
			command,
			background: void 0
		};
	}
	list() {
		const commands = [];
		this.skipNewlines(LexContext.CommandStart);
		let t = this.tok.peek(LexContext.CommandStart).token;
		if (listTerminators[t] || !commandStarts[t]) return commands;
		const first = this.andOr();
		if (first) commands.push(this.makeStatement(first));
		for (;;) {
			t = this.tok.peekFollow(compoundClosers).token;
			if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp) break;
			const isBackground = t === Token.Amp;
			const sepEnd = this.tok.next(LexContext.Normal).end;
			if (isBackground) {
				const stmt = commands[commands.length - 1];
				stmt.background = true;
				stmt.end = sepEnd;
			}
			this.skipNewlines(LexContext.CommandStart);
			t = this.tok.peek(LexContext.CommandStart).token;
			if (listTerminators[t] || !commandStarts[t]) break;
			const node = this.andOr();
			if (node) commands.push(this.makeStatement(node));
		}
		return commands;
	}
	andOr() {
		const first = this.pipeline();
		if (!first) return null;
		let t = this.tok.peek(LexContext.Normal).token;
		if (t !== Token.And && t !== Token.Or) return first;
		const commands = [first];
		const operators = [];
		do {
			const operatorToken = this.tok.next(LexContext.Normal);
			const operator = operatorToken.token === Token.And ? "&&" : "||";
			this.skipNewlines(LexContext.CommandStart);
			const next = this.pipeline();
			if (!next) {
				this.error(`expected command after '${operator}'`, operatorToken.end);
				break;
			}
			operators.push(operator);
			commands.push(next);
			t = this.tok.peek(LexContext.Normal).token;
		} while (t === Token.And || t === Token.Or);
		return {
			type: "AndOr",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			commands,
			operators
		};
	}
	withRedirects(command) {
		const redirects = this.collectTrailingRedirects();
		if (redirects.length === 0) return command;
		return {
			type: "Redirected",
			pos: command.pos,
			end: redirects[redirects.length - 1].end,
			command,
			redirects
		};
	}
	pipeline() {
		let prefixes;
		for (;;) {
			const token = this.tok.peek(LexContext.CommandStart);
			const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
			if (token.token !== Token.Bang && !isTime) break;
			const prefix = this.tok.next(LexContext.CommandStart);
			const pos = prefix.pos;
			const keywordEnd = prefix.end;
			let posix;
			let endOfOptions;
			if (isTime) {
				let flag = this.tok.peek(LexContext.CommandStart);
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
					this.tok.next(LexContext.CommandStart);
					posix = {
						pos: flag.pos,
						end: flag.end
					};
					flag = this.tok.peek(LexContext.CommandStart);
				}
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
					this.tok.next(LexContext.CommandStart);
					endOfOptions = {
						pos: flag.pos,
						end: flag.end
					};
				}
			}
			if (prefixes === void 0) prefixes = [];
			prefixes.push(isTime ? {
				type: "Time",
				pos,
				end: endOfOptions?.end ?? posix?.end ?? keywordEnd,
				keywordEnd,
				posix,
				endOfOptions
			} : {
				type: "Negation",
				pos,
				end: keywordEnd
			});
		}
		const command = this.pipelineCommands();
		if (!prefixes) return command;
		const pos = prefixes[0].pos;
		if (command?.type === "Pipeline") {
			command.prefixes = prefixes;
			command.pos = pos;
			return command;
		}
		return {
			type: "Pipeline",
			pos,
			end: command ? command.end : prefixes[prefixes.length - 1].end,
			prefixes,
			commands: command ? [command] : [],
			operators: []
		};
	}
	pipelineCommands() {
		const first = this.command();
		if (!first) return null;
		if (this.tok.peek(LexContext.Normal).token !== Token.Pipe) return first;
		const commands = [first];
		const operators = [];
		while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
			const pipeToken = this.tok.next(LexContext.Normal);
			const operator = pipeToken.value === "|&" ? "|&" : "|";
			this.skipNewlines(LexContext.CommandStart);
			const cmd = this.command();
			if (!cmd) {
				this.error(`expected command after '${operator}'`, pipeToken.end);
				break;
			}
			operators.push(operator);
			commands.push(cmd);
		}
		if (commands.length === 1) return commands[0];
		return {
			type: "Pipeline",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			prefixes: EMPTY_PREFIXES,
			commands,
			operators
		};
	}
	command() {
		let compound;
		switch (this.tok.peek(LexContext.CommandStart).token) {
			case Token.LParen:
				compound = this.subshell();
				break;
			case Token.LBrace:
				compound = this.braceGroup();
				break;
			case Token.If:
				compound = this.ifClause();
				break;
			case Token.For:
				compound = this.forClause();
				break;
			case Token.While:
				compound = this.whileClause();
				break;
			case Token.Until:
				compound = this.untilClause();
				break;
			case Token.Case:
				compound = this.caseClause();
				break;
			case Token.Function: return this.functionDef();
			case Token.Select:
				compound = this.selectClause();
				break;
			case Token.DblLBracket:
				compound = this.testCommand();
				break;
			case Token.ArithCmd:
				compound = this.arithCommand();
				break;
			case Token.Coproc: return this.coprocCommand();
			case Token.Word:
			case Token.Assignment:
			case Token.Redirect: return this.simpleCommandOrFunction(false);
			default: return null;
		}
		return this.withRedirects(compound);
	}
	collectTrailingRedirects() {
		let redirects = EMPTY_REDIRECTS;
		while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
			if (redirects === EMPTY_REDIRECTS) redirects = [];
			redirects.push(this.readRedirect(LexContext.Normal));
		}
		return redirects;
	}
	arithCommand() {
		const tok = this.tok.next(LexContext.CommandStart);
		return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	coprocCommand() {
		const start = this.tok.next(LexContext.CommandStart);
		const pos = start.pos;
		const first = this.tok.peek(LexContext.CommandStart);
		let name;
		if (first.token === Token.Word) {
			const lookahead = this.tok.fork(first.end, this.end);
			switch (lookahead.peek(LexContext.CommandStart).token) {
				case Token.LParen:
					lookahead.next(LexContext.CommandStart);
					if (lookahead.peek(LexContext.Normal).token !== Token.RParen) name = this.readWord(LexContext.CommandStart);
					break;
				case Token.LBrace:
				case Token.If:
				case Token.For:
				case Token.While:
				case Token.Until:
				case Token.Case:
				case Token.Select:
				case Token.DblLBracket:
				case Token.ArithCmd: name = this.readWord(LexContext.CommandStart);
			}
		}
		const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
		if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") return {
			type: "Coproc",
			pos,
			end: cmd.end,
			name,
			body: cmd
		};
		this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
		const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : {
			type: "CompoundList",
			pos: start.end,
			end: start.end,
			commands: []
		};
		return {
			type: "Coproc",
			pos,
			end: body.end,
			name,
			body
		};
	}
	subshell() {
		return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
	}
	subshellBody(pos) {
		if (this.syntaxDepth >= 256) {
			this.error("maximum subshell nesting depth exceeded", pos);
			const closeEnd = this.tok.skipSubshellBody();
			if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
			return {
				type: "Subshell",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in subshell", pos);
		const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
		if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
		return {
			type: "Subshell",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	braceGroup() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum brace group nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.RBrace);
			if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
			return {
				type: "BraceGroup",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in brace group", pos);
		const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
		if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
		return {
			type: "BraceGroup",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	ifClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum if nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Fi);
			if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
			return {
				type: "If",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				clause: this.makeCompoundList([]),
				then: this.makeCompoundList([]),
				elif: EMPTY_ELIFS,
				else: void 0
			};
		}
		this.syntaxDepth++;
		let command;
		let branchPos = pos;
		for (;;) {
			const clauseCommands = this.list();
			const emptyClausePos = this.emptyListPos(clauseCommands);
			const clause = this.makeCompoundList(clauseCommands);
			this.skipSemi();
			const thenToken = this.accept(Token.Then, LexContext.CommandStart);
			if (!thenToken) this.error("expected 'then'", this.tok.getPos());
			else if (emptyClausePos >= 0) this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
			const thenCommands = this.list();
			const then_ = this.makeCompoundList(thenCommands);
			if (thenToken && thenCommands.length === 0) {
				this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
				then_.pos = thenToken.end;
				then_.end = thenToken.end;
			}
			if (command) {
				if (command.elif === EMPTY_ELIFS) command.elif = [];
				command.elif.push({
					type: "Elif",
					pos: branchPos,
					end: then_.end,
					clause,
					then: then_
				});
			} else command = {
				type: "If",
				pos,
				end: pos,
				clause,
				then: then_,
				elif: EMPTY_ELIFS,
				else: void 0
			};
			this.skipSemi();
			const elif = this.accept(Token.Elif, LexContext.CommandStart);
			if (!elif) break;
			branchPos = elif.pos;
		}
		if (this.accept(Token.Else, LexContext.CommandStart)) {
			const elseCommands = this.list();
			const emptyElsePos = this.emptyListPos(elseCommands);
			if (emptyElsePos >= 0) this.error("expected command after 'else'", emptyElsePos);
			command.else = this.makeCompoundList(elseCommands);
			this.skipSemi();
		}
		const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
		command.end = closeEnd >= 0 ? closeEnd : branchPos;
		this.syntaxDepth--;
		return command;
	}
	forClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.tok.peek(LexContext.Normal).token === Token.LParen) return this.cStyleFor(pos);
		const name = this.readRequiredWord("for");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "For",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return {
				type: "For",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return {
			type: "For",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	cStyleFor(pos) {
		const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
		if (this.tok.peek(LexContext.CommandStart).token === Token.Semi) this.tok.next(LexContext.CommandStart);
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	whileClause() {
		return this.whileOrUntil("while");
	}
	untilClause() {
		return this.whileOrUntil("until");
	}
	whileOrUntil(kind) {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error(`maximum ${kind} nesting depth exceeded`, pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
			return {
				type: "While",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				kind,
				clause: this.makeCompoundList([]),
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const clauseCommands = this.list();
		const emptyClausePos = this.emptyListPos(clauseCommands);
		const clause = this.makeCompoundList(clauseCommands);
		this.skipSemi();
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		else if (emptyClausePos >= 0) this.error(`expected command after '${kind}'`, emptyClausePos);
		const body = this.doBody(hasDo);
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "While",
			pos,
			end,
			kind,
			clause,
			body: this.makeCompoundList(body)
		};
	}
	caseClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const word = this.readRequiredWord("case");
		this.skipNewlines(LexContext.CommandStart);
		if (!this.accept(Token.In, LexContext.CommandStart)) this.error("expected 'in' after 'case' word", this.tok.getPos());
		this.skipNewlines(LexContext.CasePattern);
		if (this.syntaxDepth >= 256) {
			this.error("maximum case nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Esac);
			if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
			return {
				type: "Case",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				word,
				items: []
			};
		}
		this.syntaxDepth++;
		const items = [];
		let invalid = false;
		let t = this.tok.peek(LexContext.CasePattern).token;
		while (t !== Token.Esac && t !== Token.EOF) {
			const itemPos = this.tok.peek(LexContext.Normal).pos;
			this.accept(Token.LParen, LexContext.Normal);
			const pattern = [];
			let expectWord = true;
			let next = this.tok.peek(LexContext.Normal);
			while (next.token !== Token.RParen && next.token !== Token.EOF) {
				if (next.token === (expectWord ? Token.Word : Token.Pipe)) expectWord = !expectWord;
				else if (!invalid) {
					this.unexpectedToken(next);
					invalid = true;
				}
				const tok = this.tok.next(LexContext.Normal);
				if (tok.token === Token.Word) pattern.push(this.toWord(tok));
				next = this.tok.peek(LexContext.Normal);
			}
			if (expectWord && next.token === Token.RParen && !invalid) {
				this.unexpectedToken(next);
				invalid = true;
			}
			const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
			const cmds = this.list();
			const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
			const item = {
				type: "CaseItem",
				pos: itemPos,
				end: cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos,
				pattern,
				body: cmds.length > 0 ? this.makeCompoundList(cmds) : {
					type: "CompoundList",
					pos: bodyPos,
					end: bodyPos,
					commands: []
				},
				terminator: void 0
			};
			const after = this.tok.peek(LexContext.CommandStart);
			t = after.token;
			if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
				const termTok = this.tok.next(LexContext.CommandStart);
				item.terminator = CASE_TERMINATORS[termTok.token];
				item.end = termTok.end;
			} else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
				this.unexpectedToken(after);
				invalid = true;
			}
			items.push(item);
			this.skipNewlines(LexContext.CasePattern);
			t = this.tok.peek(LexContext.CasePattern).token;
		}
		const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "Case",
			pos,
			end,
			word,
			items
		};
	}
	selectClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readRequiredWord("select");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "Select",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum select nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
			return {
				type: "Select",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
		return {
			type: "Select",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	testCommand() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const expr = this.parseTestOr();
		const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
		if (closeEnd < 0) this.error("expected ']]' to close '[['", this.tok.getPos());
		return {
			type: "TestCommand",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			expression: expr
		};
	}
	parseTestOr() {
		const first = this.parseTestAnd();
		if (this.tok.peek(LexContext.TestMode).token !== Token.Or) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestAnd());
		} while (this.tok.peek(LexContext.TestMode).token === Token.Or);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "||",
			operands
		};
	}
	parseTestAnd() {
		const first = this.parseTestNot();
		if (this.tok.peek(LexContext.TestMode).token !== Token.And) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestNot());
		} while (this.tok.peek(LexContext.TestMode).token === Token.And);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "&&",
			operands
		};
	}
	parseTestNot() {
		let t = this.tok.peek(LexContext.TestMode);
		if (!isTestNegation(t)) return this.parseTestPrimary();
		const negations = [];
		while (isTestNegation(t)) {
			const bang = this.tok.next(LexContext.TestMode);
			negations.push({
				type: "Negation",
				pos: bang.pos,
				end: bang.end
			});
			t = this.tok.peek(LexContext.TestMode);
		}
		const operand = this.parseTestPrimary();
		return {
			type: "TestNot",
			pos: negations[0].pos,
			end: operand.end,
			negations,
			operand
		};
	}
	parseTestPrimary() {
		if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.TestMode).pos;
			if (this.syntaxDepth >= 256) {
				this.error("maximum test group nesting depth exceeded", openPos);
				const closeEnd = this.tok.skipTestGroup();
				if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
				return {
					type: "TestGroup",
					pos: openPos,
					end: closeEnd >= 0 ? closeEnd : openPos,
					expression: {
						type: "TestUnary",
						pos: openPos,
						end: openPos,
						operator: "-n",
						operand: new WordImpl("", openPos, openPos)
					}
				};
			}
			this.syntaxDepth++;
			const expr = this.parseTestOr();
			this.syntaxDepth--;
			const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
			if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
			return {
				type: "TestGroup",
				pos: openPos,
				end: closeEnd >= 0 ? closeEnd : openPos,
				expression: expr
			};
		}
		const first = this.tok.next(LexContext.TestMode);
		if (first.token === Token.And || first.token === Token.Or) this.unexpectedToken(first);
		const val = first.value;
		const firstPos = first.pos;
		const firstEnd = first.end;
		if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
			if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
				const operand = this.readTestOperand();
				return {
					type: "TestUnary",
					pos: firstPos,
					end: operand.end,
					operator: val,
					operand
				};
			}
			this.error("expected operand after unary test operator", firstEnd);
			return {
				type: "TestUnary",
				pos: firstPos,
				end: firstEnd,
				operator: val,
				operand: new WordImpl("", firstEnd, firstEnd)
			};
		}
		const nt = this.tok.peek(LexContext.TestMode);
		if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
			const op = this.tok.next(LexContext.TestMode).value;
			let right;
			if (op === "=~") {
				const token = this.tok.readTestRegexWord();
				right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
			} else right = this.readTestOperand();
			const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
			return {
				type: "TestBinary",
				pos: firstPos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
		return {
			type: "TestUnary",
			pos: firstPos,
			end: w.end,
			operator: "-n",
			operand: w
		};
	}
	readTestOperand() {
		const t = this.tok.next(LexContext.TestMode);
		if (t.keywordEligible && (t.value === "<" || t.value === ">")) this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
		return this.toWord(t);
	}
	functionDef() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readWord(LexContext.FunctionName);
		let body;
		if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.CommandStart).pos;
			if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
				this.tok.next(LexContext.CommandStart);
				this.skipNewlines(LexContext.CommandStart);
				body = this.commandAsBody();
			} else body = this.withRedirects(this.subshellBody(openPos));
		} else {
			this.skipNewlines(LexContext.CommandStart);
			body = this.commandAsBody();
		}
		return {
			type: "Function",
			pos,
			end: body.end,
			name,
			body
		};
	}
	simpleCommandOrFunction(coproc) {
		const prefix = [];
		const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
		let lastEnd = cmdPos;
		let ctx = LexContext.CommandStart;
		for (;;) {
			const t = this.tok.peek(ctx).token;
			if (t === Token.Assignment) {
				const assignment = this.tok.next(ctx);
				lastEnd = assignment.end;
				prefix.push(this.parseAssignment(assignment));
			} else if (t === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				prefix.push(redirect);
				lastEnd = redirect.end;
			} else break;
			ctx = LexContext.CommandPrefix;
		}
		if (this.tok.peek(LexContext.Normal).token !== Token.Word) return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
		const nameToken = this.tok.next(LexContext.Normal);
		const keyword = nameToken.keywordEligible ? nameToken.value : "";
		const name = this.toWord(nameToken);
		ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
		lastEnd = name.end;
		const suffix = [];
		if (coproc) while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
			const token = this.tok.next(LexContext.CommandPrefix);
			const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
			suffix.push(word);
			lastEnd = word.end;
		}
		if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
			this.tok.next(LexContext.Normal);
			if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
				this.tok.next(LexContext.Normal);
				this.skipNewlines(LexContext.CommandStart);
				const body = this.commandAsBody();
				return {
					type: "Function",
					pos: name.pos,
					end: body.end,
					name,
					body
				};
			}
		}
		for (;;) {
			const st = this.tok.peek(ctx).token;
			if (st === Token.Word || st === Token.Assignment) {
				const token = this.tok.next(ctx);
				const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
				suffix.push(w);
				lastEnd = w.end;
			} else if (st === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				suffix.push(redirect);
				lastEnd = redirect.end;
			} else break;
		}
		return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
	}
	readRedirect(ctx) {
		const t = this.tok.next(ctx);
		const tPos = t.pos;
		const tEnd = t.end;
		const descriptor = t.fileDescriptor !== void 0 ? {
			type: "FileDescriptor",
			pos: tPos,
			end: t.descriptorEnd,
			value: t.fileDescriptor
		} : t.variableName !== void 0 ? {
			type: "FileDescriptorVariable",
			pos: tPos,
			end: t.descriptorEnd,
			name: t.variableName
		} : void 0;
		const hasTarget = t.targetEnd > t.targetPos;
		if (!hasTarget) this.error("expected redirect target", t.targetPos);
		if (t.value === "<<" || t.value === "<<-") {
			const r = {
				type: "HereDoc",
				pos: tPos,
				end: tEnd,
				operator: t.value,
				descriptor,
				delimiter: hasTarget ? {
					type: "HereDocDelimiter",
					pos: t.targetPos,
					end: t.targetEnd,
					text: this.source.slice(t.targetPos, t.targetEnd),
					value: t.content ?? "",
					quoted: t.delimiterQuoted
				} : void 0,
				body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
				closing: void 0
			};
			if (hasTarget) this.tok.registerHereDocTarget(r);
			return r;
		}
		const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
		return t.value === "<<<" ? {
			type: "HereString",
			pos: tPos,
			end: tEnd,
			operator: "<<<",
			descriptor,
			target
		} : {
			type: "Redirect",
			pos: tPos,
			end: tEnd,
			operator: REDIRECT_OPS[t.value] ?? ">",
			descriptor,
			target
		};
	}
	commandAsBody() {
		const cmd = this.command();
		if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc") return cmd;
		this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
		return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
	}
	readWord(ctx) {
		return this.toWord(this.tok.next(ctx));
	}
	readRequiredWord(keyword) {
		const t = this.tok.peek(LexContext.Normal);
		if (t.token === Token.Word) return this.toWord(this.tok.next(LexContext.Normal));
		if (t.token !== Token.EOF) this.error(`expected word after '${keyword}'`, t.pos);
		return new WordImpl("", t.pos, t.pos);
	}
	toWord(tok) {
		const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
		const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
		return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	toWordFromPosEnd(tok, pos, end) {
		if (tok.pos === pos && tok.end === end) return this.toWord(tok);
		return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	parseAssignment(token) {
		return new AssignmentImpl(token.raw ? token.value : this.source.slice(token.pos, token.end), token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
	}
	makeCompoundList(commands) {
		const p = this.tok.getPos();
		return {
			type: "CompoundList",
			pos: commands.length > 0 ? commands[0].pos : p,
			end: commands.length > 0 ? commands[commands.length - 1].end : p,
			commands
		};
	}
};
// src/scripts/parse-shell.ts
/** Substitutions inside substitutions are looked into this deep: each level costs another pass over the same text. */
const MAX_DEPTH = 8;
const SUBSTITUTIONS = /* @__PURE__ */ new Set([
	"ArithmeticExpansion",
	"CommandExpansion",
	"ParameterExpansion",
	"ProcessSubstitution"
]);
/** How much text may still be parsed, in UTF-16 code units: what keeps repeated parsing linear. */
var ParseBudget = class {
	#left;
	/** What it is part of: the budget of a block takes from the budget of its document. */
	#whole;
	constructor(units, whole = null) {
		this.#left = units;
		this.#whole = whole;
	}
	/** Whether more was asked for than there was. */
	get isSpent() {
		return this.#left < 0 || this.#whole?.isSpent === true;
	}
	/** Takes the cost of one parse; false when there is not enough left. */
	take(text) {
		this.#left -= text.length + 1;
		this.#whole?.take(text);
		return !this.isSpent;
	}
};
/**
* Parses a text as a Bash script, errors inside substitutions included. A here-document that only the end of the text ends
* is an error here, though Bash merely warns of it. Null when the budget is spent.
*/
function parseShell(text, budget) {
	if (!budget.take(text)) return null;
	const script = parse(text);
	const faults = [];
	visit(script, (node, base) => {
		if (node.type === "Script") for (const error of node.errors ?? []) faults.push({
			message: error.message,
			at: base ?? error.pos
		});
		if (node.type === "HereDoc" && node.closing === void 0) faults.push({
			message: "unterminated here-document",
			at: base ?? node.pos,
			hereDocument: node
		});
		if (node.type === "ArithmeticFor" && base === null && !/^for\s*\(\(/u.test(text.slice(node.pos, node.pos + 99))) faults.push({
			message: "unexpected token '('",
			at: text.indexOf("(", node.pos)
		});
	});
	faults.sort((a, b) => a.at - b.at);
	return {
		script,
		faults
	};
}
/** Calls back for every node; `base` is the offset to use instead of the node's own where those count in a decoded copy. */
function visit(script, callback) {
	const stack = [{
		node: script,
		base: null,
		depth: 0
	}];
	for (let entry = stack.pop(); entry !== void 0; entry = stack.pop()) {
		const { node, base, depth } = entry;
		callback(node, base);
		if (depth > MAX_DEPTH) continue;
		const below = SUBSTITUTIONS.has(node.type) ? depth + 1 : depth;
		forEachChild(node, (child) => {
			stack.push({
				node: child,
				base: base ?? (child.type === "Script" && child.source !== void 0 ? node.pos : null),
				depth: below
			});
		});
	}
}
// src/scripts/shell-faults.ts
const NODES = {
	if: "If",
	for: "For ArithmeticFor",
	select: "Select",
	while: "While",
	until: "While",
	case: "Case",
	"[[": "TestCommand",
	"{": "BraceGroup",
	"(": "Subshell"
};
const UNTERMINATED = [
	[
		/single quote|ANSI-C quote/u,
		"'",
		"'"
	],
	[
		/double quote/u,
		"\"",
		"\""
	],
	[
		/backtick/u,
		"`",
		"`"
	],
	[
		/command substitution/u,
		")",
		"$("
	],
	[
		/process substitution/u,
		")",
		"<("
	],
	[
		/parameter expansion/u,
		"}",
		"${"
	],
	[
		/arithmetic expansion/u,
		"))",
		"$(("
	],
	[
		/arithmetic/u,
		"))",
		"(("
	],
	[
		/subscript/u,
		"]",
		"["
	],
	[
		/extended glob/u,
		")",
		"("
	]
];
const SHOWABLE = /^[\x21-\x5f\x61-\x7e]{1,20}$/u;
/** Says in our words what the parser found; the range is the smallest text that shows it, usually what was opened and never closed. */
function describeFault(fault, parsed, text) {
	const { message, at } = fault;
	if (fault.hereDocument !== void 0) return describeHereDocument(fault.hereDocument, text, at);
	const unterminated = UNTERMINATED.find(([pattern]) => message.startsWith("unterminated") && pattern.test(message));
	if (unterminated !== void 0) return describeUnterminated(text, at, unterminated[1], unterminated[2]);
	const closing = /^expected '(.+?)' to close (?:'(.+)'|subshell|brace group|test group)$/u.exec(message);
	if (closing?.[1] !== void 0) {
		const opener = closing[2] ?? (closing[1] === "}" ? "{" : "(");
		return missing$1(span(text, openerOf(opener, parsed, at, true) ?? at, opener), `\`${closing[1]}\` for \`${opener}\``, `Add \`${closing[1]}\` where the \`${opener}\` ends`);
	}
	const keyword = /^expected '(then|do)'$/u.exec(message)?.[1];
	if (keyword !== void 0) {
		const start = Math.max(-1, ...(keyword === "then" ? ["if"] : [
			"for",
			"while",
			"select"
		]).map((opener) => openerOf(opener, parsed, at, false) ?? -1));
		const opener = /^[a-z]+/u.exec(text.slice(Math.max(start, 0), start + 10))?.[0];
		if (start < 0 || opener === void 0) return missing$1(span(text, at, " "), `\`${keyword}\``, `Add \`${keyword}\``);
		return missing$1(span(text, start, opener), `\`${keyword}\` after \`${opener}\``, `Add \`${keyword}\` between the condition and the body`);
	}
	const empty = /^expected command after '(.+)'$/u.exec(message)?.[1];
	if (empty !== void 0) return describeEmpty(text, at, empty);
	if (message === "expected redirect target") return missing$1(span(text, at - 1, ">"), "file after a redirection", "Name the file, or quote the bracket");
	if (message.includes("as function body")) return missing$1(span(text, at, " "), "`{` of a function", "Open the body of the function with `{`");
	const token = /^unexpected (?:token|argument) '(.+?)'/u.exec(message)?.[1];
	const shown = token !== void 0 && SHOWABLE.test(token) && text.startsWith(token, at) ? token : null;
	return {
		...span(text, at, shown ?? " "),
		problem: shown === null ? "unexpected text" : `unexpected \`${shown}\``,
		help: "Remove it, or add what it belongs to; quote it when it is meant literally"
	};
}
/** A mark that has no partner. */
function describeUnpaired({ at, opener, closer }) {
	const range = {
		start: at,
		end: at + opener.length
	};
	const help = `Add the missing ${shown(closer)}, or escape this one`;
	return missing$1(range, closer === opener ? `partner of a ${shown(opener)}` : `${shown(closer)} for ${shown(opener)}`, help);
}
function shown(token) {
	return token === "`" ? "backtick" : `\`${token}\``;
}
function describeUnterminated(text, at, closer, opener) {
	const found = closer === "'" || opener === "(" ? text.indexOf(opener, at) : at;
	return describeUnpaired({
		at: Math.max(at, found),
		opener,
		closer
	});
}
function describeHereDocument(node, text, at) {
	const word = node.delimiter?.value ?? "";
	const shown = SHOWABLE.test(word) ? ` \`${word}\`` : "";
	return {
		start: at,
		end: Math.max(at + 2, Math.min(node.delimiter?.end ?? at + 2, text.length)),
		problem: `missing end${shown} of a here-document`,
		help: "End the here-document with a line that holds its delimiter and nothing else, no blank before or after"
	};
}
/** An empty body: the comment that stands for it is the place to put a command, else the word that opens it. */
function describeEmpty(text, at, opener) {
	const help = `Put a command after \`${opener}\`; a comment is none, \`:\` is one that does nothing`;
	const opened = text.lastIndexOf(opener, at - 1);
	const comment = /^\s*(#[^\n]*)/u.exec(text.slice(opened + opener.length));
	if (opened >= 0 && comment?.[1] !== void 0) {
		const start = opened + opener.length + comment[0].length - comment[1].length;
		return missing$1({
			start,
			end: start + comment[1].trimEnd().length
		}, `command after \`${opener}\``, help);
	}
	return missing$1(span(text, Math.max(opened, 0), opener), `command after \`${opener}\``, help);
}
/** Where the construct opens that the parser was in at an offset: the innermost one, unclosed ones only where asked. */
function openerOf(opener, parsed, at, isUnclosed) {
	const types = (NODES[opener] ?? "").split(" ");
	let found = null;
	visit(parsed.script, (node, base) => {
		if (base !== null || !types.includes(node.type) || node.pos > at) return;
		if (isUnclosed ? node.end > node.pos : node.end < at) return;
		if (found === null || node.pos > found) found = node.pos;
	});
	return found;
}
function span(text, start, token) {
	const from = Math.max(0, Math.min(start, text.length));
	return {
		start: from,
		end: Math.min(text.length, from + token.length)
	};
}
function missing$1(range, what, help) {
	return {
		start: range.start,
		end: range.end,
		problem: `missing ${what}`,
		help
	};
}
// src/scripts/find-typo.ts
const MAX_TYPOS = 3;
const MAX_FAULTS = 3;
const MIN_COMMAND_SHARE = 2 / 3;
const MAX_JOINED = 50;
const ENOUGH = 500;
/** The first typo, if a few small repairs make a script of the whole text and its commands look like commands. */
function findTypo(text, budget, trust) {
	const found = [];
	let current = text;
	while (found.length < MAX_TYPOS) {
		const parsed = parseShell(current, budget);
		if (parsed === null || parsed.faults.some(({ message }) => message.startsWith("maximum"))) return null;
		const best = bestRepair(parsed, current, budget);
		if (best === null) return null;
		const { repair, fault } = best;
		const described = repair.completes ? describeUnpaired(repair.completes) : describeFault(fault, parsed, current);
		const likeness = commandLikeness(logicalLine(current, described.start));
		if (isApostrophe(current, described.start) && (likeness !== "strong" || trust === "unsure")) return null;
		found.push({
			fault: described,
			likeness,
			isLeftover: /^\S`(?:\s|$)/u.test(current.slice(Math.max(0, described.start - 1), described.start + 2))
		});
		current = applyRepair(current, repair);
		if (best.result.faults.length > 0) continue;
		const first = found[0];
		return first !== void 0 && (trust === "prompted" || isScript(best.result, current, found, trust)) ? first.fault : null;
	}
	return null;
}
/** The repair after which the text parses; failing that, the one after which the parser comes furthest. */
function bestRepair(parsed, text, budget) {
	let best = null;
	for (const [fault, repair] of candidates(parsed, text)) {
		const result = parseShell(applyRepair(text, repair), budget);
		if (result === null) return null;
		if (result.faults.length === 0) return {
			fault,
			repair,
			result
		};
		if (reach(result) > reach(parsed) + repair.insert.length && (best === null || reach(result) > reach(best.result))) best = {
			fault,
			repair,
			result
		};
	}
	return best;
}
function* candidates(parsed, text) {
	const [first, ...others] = parsed.faults.slice(0, MAX_FAULTS);
	if (first === void 0) return;
	for (const repair of expansionRepairs(text)) yield [first, repair];
	for (const repair of quoteRepairs(text)) yield [first, repair];
	for (const fault of [first, ...others]) for (const repair of repairsOf(fault, text)) yield [fault, repair];
	for (const repair of parenthesisRepairs(text)) yield [first, repair];
}
function reach(parsed) {
	return parsed.faults[0]?.at ?? Number.POSITIVE_INFINITY;
}
/** Whether the commands of a mended text look like commands, most of them and each one that was mended. */
function isScript(parsed, text, found, trust) {
	const commands = parsed.script.commands.map(({ pos, end }) => ({
		pos,
		end,
		likeness: commandLikeness(lineFrom(text, pos))
	}));
	const share = commands.filter(({ likeness }) => likeness !== "none").length / commands.length;
	if (commands.length === 0 || share < MIN_COMMAND_SHARE) return false;
	return found.every(({ fault: { start }, likeness, isLeftover }) => {
		const around = commands.find(({ pos, end }) => pos <= start && start <= end)?.likeness ?? "none";
		return likeness === "strong" || around === "strong" || (trust === "labelled" || isLeftover) && (likeness === "plain" || around === "plain");
	});
}
function isApostrophe(text, at) {
	return text[at] === "'" && /\p{L}/u.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 1] ?? "");
}
/** The line of an offset, from the first of the lines that backslashes join to it: as much of it as it takes to judge. */
function logicalLine(text, at) {
	let start = lineStart(text, at);
	for (let joined = 0; joined < MAX_JOINED && start > 1 && text[start - 2] === "\\"; joined++) start = lineStart(text, start - 2);
	return lineFrom(text, start);
}
function lineFrom(text, start) {
	return text.slice(start, Math.min(lineEnd(text, start), start + ENOUGH));
}
// src/scripts/mask-shell.ts
/** Everything here keeps the text's UTF-16 length and its line feeds, so that an offset means the same before and after. */
const TEMPLATE = /\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|<%[^%\n]{0,200}%>/gu;
/** `<<The id>>`: more than one word, or nothing that a here-document's redirection could go on with. */
const DOUBLE_ANGLE = /<<(?![<\s'"-])([^<>\n"'`$;|&]{0,99}[^<>\n"'`$;|&\s])>>(?![\w./~$"'>])/gu;
/** `<name>`, `<a|b>`, `<your cluster's name>`; no blank inside its ends, since `cmd <in >out` is a pair of redirections. */
const ANGLE = /(?<!<)<(?![\s<>(&=])((?:[^<>\n"'`$;&\s|]|(?<=\p{L})'(?=\p{L})|[ \t|](?!>)){1,120})>/gu;
/** `< name >` where no word follows that the second bracket could redirect into. */
const PADDED_ANGLE = /(?<![<\w])<[ \t]{1,4}(?![\s<>(&=])([^<>\n"'`$;|&]{1,120})>(?=[ \t]{0,8}(?:[\n|;)&#<"']|$))/gu;
const WORD_CHARACTER = /[\p{L}\p{N}_]/u;
const ELISION = /^[ \t]*(?:\.{3,6}|…{1,2}|\[(?:\.{3}|…)\]|\((?:\.{3}|…)\)|<(?:\.{3}|…)>)[ \t]*$/gmu;
/**
* Replaces what stands for a value in a script, such as `<pod>` or `{{ name }}`, by word characters, and carriage returns by
* blanks. Redirections, process substitutions, here-documents and here-strings stay.
*/
function maskPlaceholders(text) {
	const templated = text.replaceAll("\r", " ").replace(TEMPLATE, toWord);
	const once = templated.replace(DOUBLE_ANGLE, (all, inner) => isHereDocument(templated, inner) ? all : toWord(all)).replace(ANGLE, toWord).replace(PADDED_ANGLE, toWord);
	return once.includes("<") ? once.replace(ANGLE, toWord) : once;
}
/** Blanks lines that hold nothing but an ellipsis. */
function blankElisions(text) {
	return text.replace(ELISION, (all) => " ".repeat(all.length));
}
/** The same number of UTF-16 code units, all of them word characters. */
function toWord(text) {
	let word = "";
	for (const character of text) word += WORD_CHARACTER.test(character) ? character : "_".repeat(character.length);
	return word;
}
function isHereDocument(text, delimiter) {
	return !/\s/u.test(delimiter) && text.includes(`\n${delimiter}\n`);
}
// src/scripts/shell-prompts.ts
const PROMPT = /^[ \t]*(?:\([\w.-]{1,40}\)[ \t]+)?(?:\[[^\]\n]{1,80}\][ \t]?[$#%]|[\w.-]{1,60}@[\w.-]{1,60}(?:[: ][^\s$#%]{0,80})?[ \t]?[$#%]|(?:ba|z|k)?sh-[\d.]{1,10}[$#]|~?\/?[\w./-]{0,60}[ \t]?\$|[❯➜])(?=[ \t]|$)[ \t]*/u;
const PERCENT = /^%[ \t]+(?=[a-z./~])/u;
const ROOT = /^#[ \t]+(?=[a-z./~])/u;
const SECOND_PROMPT = /^[ \t]*>(?:[ \t]|$)/u;
/**
* The commands of a terminal session, empty when the text has no prompt. Where nothing else prompts, a `#` or a `%` that the
* text begins with is a prompt, if allowed.
*/
function findCommands(text, allowsRoot) {
	const lines = text.split("\n");
	const starts = lines.map(() => 0);
	for (let index = 1; index < lines.length; index++) starts[index] = (starts[index - 1] ?? 0) + (lines[index - 1] ?? "").length + 1;
	const isCertain = lines.some((line) => PROMPT.test(line));
	const first = lines.find((line) => line.trim() !== "") ?? "";
	const patterns = isCertain ? [PROMPT] : allowsRoot ? [PERCENT, ROOT].filter((pattern) => pattern.test(first)) : [];
	const prompts = lines.map((line) => patterns.map((pattern) => pattern.exec(line)?.[0].length).find((length) => length !== void 0) ?? null);
	const commands = [];
	let next = lines.length;
	for (let index = lines.length - 1; index >= 0; index--) {
		const prompt = prompts[index];
		if (prompt === null || prompt === void 0) continue;
		let last = index;
		while (last + 1 < next && continues(lines[last] ?? "")) last++;
		const end = (starts[last] ?? 0) + (lines[last] ?? "").length;
		const limit = next < lines.length ? (starts[next] ?? 0) - 1 : text.length;
		if (prompt < (lines[index] ?? "").length) commands.push({
			start: (starts[index] ?? 0) + prompt,
			end,
			limit,
			isCertain
		});
		next = index;
	}
	return commands.reverse();
}
/** Takes the second prompts out of a part of a session; a here-document's last line would not count with blanks in their place. */
function stripSecondPrompts(session, start, end) {
	const lines = [];
	const shifts = [];
	let length = 0;
	let by = start;
	for (const [index, line] of session.slice(start, end).split("\n").entries()) {
		const prompt = index === 0 ? "" : SECOND_PROMPT.exec(line)?.[0] ?? "";
		by += prompt.length;
		if (prompt !== "" || index === 0) shifts.push({
			from: length,
			by
		});
		lines.push(line.slice(prompt.length));
		length += line.length - prompt.length + 1;
	}
	return {
		text: lines.join("\n"),
		toSource: (offset) => offset + (shifts.findLast(({ from }) => from <= offset)?.by ?? start)
	};
}
/** The end of the lines with a second prompt that follow an offset without a gap; the offset itself when there is none. */
function endOfSecondPrompts(text, from, limit) {
	let end = from;
	while (end < limit) {
		const next = text.indexOf("\n", end + 1);
		const lineEnd = next < 0 || next > limit ? limit : next;
		if (!SECOND_PROMPT.test(text.slice(end + 1, lineEnd))) break;
		end = lineEnd;
	}
	return end;
}
function continues(line) {
	return /(?:^|[^\\])(?:\\\\)*\\[ \t\r]*$/u.test(line);
}
/** Here-documents that are pending on one line cost the parser the square of their number, deep nesting as many passes. */
const MAX_HERE_DOCUMENTS = 1e3;
const MAX_NESTING = 200;
/** By a word of the parser's message; everything else that can be open ends with a parenthesis. */
const CLOSERS = [
	["single", "'"],
	["ANSI", "'"],
	["double", "\""],
	["backtick", "`"],
	["parameter", "}"]
];
/**
* Whether a text is a shell script with a typo: the first syntax error, or null when the text parses or is nothing that a
* typo would explain, such as output, a usage line or another language. Offsets are 0-based UTF-16 offsets into the text,
* whose lines end in LF. `unchecked` when a limit was reached first. Pure; the time is linear in the length of the text, and
* all texts that share one `allowance` take no more than it.
*/
function checkShell(text, mode, allowance = null) {
	if (text.length > 1e6 || text.split("<<").length > MAX_HERE_DOCUMENTS || nestingOf(text) > MAX_NESTING) return "unchecked";
	const budget = new ParseBudget(Math.min(4e4 + 60 * text.length, 1e6 + 4 * text.length), allowance);
	try {
		const fault = mode === "session" ? checkSession(text, budget) : checkScript(text, mode, budget);
		return fault === null && budget.isSpent ? "unchecked" : fault;
	} catch (error) {
		if (error instanceof RangeError) return "unchecked";
		throw error;
	}
}
function checkScript(text, mode, budget) {
	const masked = maskPlaceholders(text);
	if (parsesInOneOf([
		text,
		masked,
		blankElisions(masked)
	], budget)) return null;
	if (findCommands(masked, false).length > 0) return checkCommands(masked, false, budget);
	const found = findTypo(masked, budget, "labelled");
	return mode === "dialect" && found !== null && !isInEveryShell(found) ? null : found;
}
function checkSession(text, budget) {
	const masked = maskPlaceholders(text);
	if (findCommands(masked, true).length > 0) return checkCommands(masked, true, budget);
	return parsesInOneOf([masked, blankElisions(masked)], budget) ? null : findTypo(masked, budget, "unsure");
}
/** Whether one of the readings of a text parses; a budget that is spent counts as one that does. */
function parsesInOneOf(readings, budget) {
	for (const reading of new Set(readings)) {
		const parsed = parseShell(reading, budget);
		if (parsed === null || parsed.faults.length === 0) return true;
	}
	return false;
}
function checkCommands(masked, allowsRoot, budget) {
	for (const { start, end, limit, isCertain } of findCommands(masked, allowsRoot)) {
		const alone = stripSecondPrompts(masked, start, end).text;
		if (isComplete(alone.length, stripSecondPrompts(masked, start, limit).text, budget)) continue;
		const command = stripSecondPrompts(masked, start, endOfSecondPrompts(masked, end, limit));
		const fault = findTypo(command.text, budget, isCertain ? "prompted" : "unsure");
		if (fault !== null) return {
			...fault,
			start: command.toSource(fault.start),
			end: command.toSource(fault.end)
		};
	}
	return null;
}
/** Whether the first `length` code units of a block are a command, alone or with as many of the lines below as it goes on over. */
function isComplete(length, block, budget) {
	for (let end = length;;) {
		const candidate = block.slice(0, end);
		const parsed = parseShell(candidate, budget);
		if (parsed === null || parsed.faults.length === 0) return true;
		const closer = closerOf(parsed, candidate);
		if (end >= block.length || closer === null) return false;
		const found = block.indexOf(closer, end);
		const next = found < 0 ? -1 : block.indexOf("\n", found + 1);
		end = next < 0 ? block.length : next;
	}
}
/** What a later line must hold to mend the first fault; null when no line can. */
function closerOf(parsed, text) {
	const { message = "", at = 0, hereDocument } = parsed.faults[0] ?? {};
	if (hereDocument !== void 0) return hereDocument.delimiter?.value ?? "\n";
	if (message.startsWith("unterminated")) return CLOSERS.find(([kind]) => message.includes(kind))?.[1] ?? ")";
	return /^expected '(.+?)' to close/u.exec(message)?.[1] ?? (at >= text.trimEnd().length ? "\n" : null);
}
/** The greatest number of parentheses and braces that are open at one place, by a count that knows no quotes. */
function nestingOf(text) {
	let depth = 0;
	let deepest = 0;
	for (const mark of text) if (mark === "(" || mark === "{") deepest = Math.max(deepest, ++depth);
	else if (mark === ")" || mark === "}") depth = Math.max(0, depth - 1);
	return deepest;
}
/** zsh and ksh have constructs that Bash has not; quotes, substitutions and here-documents end alike in all of them. */
function isInEveryShell(fault) {
	return /^missing (?:partner|end|`\)` for `\$\(`)/u.test(fault.problem);
}
// src/scripts/shell-languages.ts
const MODES = new Map([
	...words("bash sh shell dash ash shell-script shellscript bash-interactive azurecli azurecli-interactive", "script"),
	...words("zsh ksh mksh", "dialect"),
	...words("console shell-session shellsession sh-session bash-session zsh-session session terminal term", "session")
]);
/**
* The mode of a fence by its language word, null when the word names no shell. The word is compared in lower case and ends
* at `[`, `=`, `,`, `{` or `:`, so that `bash=` and `Bash{linenos}` are Bash.
*/
function shellModeOf(lang) {
	const word = /^[^[=,{:]*/u.exec(lang ?? "")?.[0] ?? "";
	return MODES.get(word.toLowerCase()) ?? null;
}
function words(list, mode) {
	return list.split(" ").map((word) => [word, mode]);
}
// src/rules/script/syntax.ts
const fenced = (lang, ...lines) => `# Restart\n\n\`\`\`${lang}\n${lines.join("\n")}\n\`\`\`\n`;
/** All scripts of one document together cost no more than this many UTF-16 code units of parsing: some seconds at the worst. */
const DOCUMENT_ALLOWANCE = 6e6;
var syntax_default = defineRule({
	id: "script/syntax",
	description: "Shell scripts in fenced blocks parse.",
	rationale: "Readers paste a script as it stands; a quote or a keyword that is missing stops it halfway, or does something else.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "a script with placeholders",
			files: { "docs/a.md": fenced("bash", "kubectl -n <namespace> delete pod <pod>", "for id in $(docker ps -q); do", "  docker stop \"$id\"", "done") },
			findings: []
		},
		{
			name: "a session: only what stands after a prompt is a command",
			files: { "docs/a.md": fenced("console", "$ df -h /data", "Filesystem  Size  Used (incl. root's share)", "/dev/sda1    50G   20G") },
			findings: []
		},
		{
			name: "a quote that is not closed",
			files: { "docs/a.md": fenced("bash", "cd /srv/app", "echo \"stopping $name", "docker stop \"$name\"") },
			findings: ["docs/a.md:5:6: Shell script does not parse: missing partner of a `\"`"]
		},
		{
			name: "a loop body that is only a comment",
			files: { "docs/a.md": fenced("bash", "for node in $(cat nodes); do", "  # drain the node ...", "done") },
			findings: ["docs/a.md:5:3: Shell script does not parse: missing command after `do`"]
		},
		{
			name: "a here-document whose delimiter has a blank after it",
			files: { "docs/a.md": fenced("sh", "cat <<EOF > app.conf", "port = 8080", "EOF ", "service app restart") },
			findings: ["docs/a.md:4:5: Shell script does not parse: missing end `EOF` of a here-document"]
		}
	],
	*check(document, { skip }) {
		const allowance = new ParseBudget(DOCUMENT_ALLOWANCE);
		for (const fence of document.facts.fences) {
			const mode = fence.isIndented || !fence.isClosed ? null : shellModeOf(fence.lang);
			if (mode === null) continue;
			const fault = checkShell(fence.lines.map(({ text }) => text).join("\n"), mode, allowance);
			if (fault === "unchecked") skip({
				range: fence.opening,
				reason: "the shell script is too large or too intricate"
			});
			if (fault === null || fault === "unchecked") continue;
			yield {
				range: toSource(fence, fault),
				message: `Shell script does not parse: ${fault.problem}`,
				help: fault.help
			};
		}
	}
});
/** Where a span of the fence's joined lines stands in the document; it ends at the latest with the line it begins on. */
function toSource(fence, span) {
	let from = 0;
	for (const [index, { start, text }] of fence.lines.entries()) {
		const end = from + text.length;
		if (span.start <= end || index === fence.lines.length - 1) {
			const column = Math.min(span.start, end) - from;
			return {
				start: start + column,
				end: start + Math.max(column, Math.min(span.end, end) - from)
			};
		}
		from = end + 1;
	}
	return fence.opening;
}
// src/rules/script/unclosed-fence.ts
var unclosed_fence_default = defineRule({
	id: "script/unclosed-fence",
	description: "Fenced code blocks are closed.",
	rationale: "Without its closing fence a block swallows everything after it: headings and links are shown as code.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "a closed block",
			files: { "docs/a.md": "# Build\n\n```sh\nmake\n```\n\nThen test.\n" },
			findings: []
		},
		{
			name: "a block that runs to the end of the document",
			files: { "docs/a.md": "# Build\n\n```sh\nmake\n\nThen test.\n" },
			findings: ["docs/a.md:3:1: Missing closing fence of a code block"]
		},
		{
			name: "a closing fence that is shorter than the opening one",
			files: { "docs/a.md": "# Build\n\n~~~~\nmake\n~~~\n\nThen test.\n" },
			findings: ["docs/a.md:3:1: Missing closing fence of a code block"]
		}
	],
	*check(document) {
		for (const fence of document.facts.fences) {
			if (fence.isIndented || fence.isClosed) continue;
			const marks = /[`~]+/u.exec(document.slice(fence.opening));
			if (marks === null) continue;
			const start = fence.opening.start + marks.index;
			const name = marks[0].startsWith("~") ? "tildes" : "backticks";
			yield {
				range: {
					start,
					end: start + marks[0].length
				},
				message: "Missing closing fence of a code block",
				help: `Close the block with a line of at least ${marks[0].length} ${name}, indented like the opening one`
			};
		}
	}
});
// src/rules/structure/charset.ts
const CONFIG$3 = "extends: general\nkinds: [{id: runbook, include: runbooks/*.md, charset: {allow: ascii, except_before: '^## 2'}}]\n";
const OTHER = /[^\0-\x7f]/gu;
/** What typing programs make of ASCII, and what it was. */
const PLAIN = {
	"—": "--",
	"–": "-",
	"‐": "-",
	"‑": "-",
	"−": "-",
	"…": "...",
	"→": "->",
	"←": "<-",
	"⇒": "=>",
	"↔": "<->",
	"≥": ">=",
	"≤": "<=",
	"≠": "!=",
	"“": "\"",
	"”": "\"",
	"„": "\"",
	"‘": "'",
	"’": "'",
	"\xA0": " ",
	"×": "x",
	"•": "*",
	"✓": "x",
	"′": "'",
	"″": "\""
};
var charset_default = defineRule({
	id: "structure/charset",
	description: "Documents of a kind that is kept in ASCII hold nothing else.",
	rationale: "A dash or a quote that a terminal shows as something else is pasted as something else.",
	severity: "warning",
	scope: "document",
	examples: [{
		name: "plain characters, and old text that is left as it is",
		config: CONFIG$3,
		files: { "runbooks/a.md": "# A\n\n## 1. Old — entry\n\n## 2. New -- entry\n" },
		findings: []
	}, {
		name: "a dash from a typing program",
		config: CONFIG$3,
		files: { "runbooks/a.md": "# A\n\n## 2. New — entry\n\nOne → two “three”.\n" },
		findings: ["runbooks/a.md:3:11: Unexpected character `—` (U+2014), expected `--`", "runbooks/a.md:5:5: Unexpected character `→` (U+2192), expected `->`"]
	}],
	*check(document, { kind }) {
		if (kind.charset === null) return;
		const { lines, text } = document;
		const since = kind.charset.since === null ? null : firstMatch(kind.charset.since, text);
		for (let line = lines.pointAt(since?.start ?? 0).line; line <= lines.count; line++) {
			const { start, end } = lines.spanOf(line);
			const found = [...text.slice(start, end).matchAll(OTHER)];
			const [first] = found;
			const last = found.at(-1);
			if (first === void 0 || last === void 0) continue;
			const range = {
				start: start + first.index,
				end: start + last.index + last[0].length
			};
			const plain = PLAIN[first[0]];
			const code = first[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
			const fixed = text.slice(range.start, range.end).replace(OTHER, (character) => PLAIN[character] ?? character);
			yield {
				range,
				message: `Unexpected character ${quote(first[0])} (U+${code}), expected ${plain === void 0 ? "ASCII" : `\`${plain}\``}`,
				help: "Write documents of this kind in ASCII",
				...fixed.search(OTHER) < 0 && { fix: {
					kind: "safe",
					edits: [{
						path: document.path,
						...range,
						text: fixed
					}]
				} }
			};
		}
	}
});
// src/core/section-of.ts
/** The offsets that the sections cover whose heading matches, each to the next heading of its depth; the whole document without a pattern. */
function sectionsOf(document, pattern) {
	if (pattern === null) return [{
		start: 0,
		end: document.text.length
	}];
	const headings = document.facts.headings.filter(({ top }) => top);
	return headings.flatMap((heading, index) => {
		if (!pattern.test(heading.text)) return [];
		const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
		return [{
			start: heading.end,
			end: next?.start ?? document.text.length
		}];
	});
}
// src/core/table.ts
/** The cells of a table of the document by rows, the header first; without the row of dashes. Empty for any other block. */
function readRows(document, block) {
	const rows = [];
	let line = 0;
	for (const leaf of block.kind === "table" ? within(document.facts.leaves, block) : []) {
		if (leaf.kind !== "cell") continue;
		const own = document.lines.pointAt(leaf.start).line;
		if (own !== line) rows.push([]);
		line = own;
		rows.at(-1)?.push(leaf);
	}
	return rows;
}
// src/core/timestamp.ts
/** A date, a time, or both, as a number that orders them: of two of the same form the later one is greater. Null for anything else. */
function readTimestamp(text) {
	const match = /^[~≈\s*_`]*(?:(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?)?[T\s]*(?:(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(?:Z|UTC|CST|[+-]\d{2}:?\d{2})?[\s*_`]*$/u.exec(text);
	if (match === null || match[1] === void 0 && match[4] === void 0) return null;
	const [, year, month, day, hour, minute, second] = match;
	const date = year === void 0 ? 0 : (Number(year) * 13 + Number(month)) * 32 + Number(day ?? 0);
	const time = hour === void 0 ? 0 : (Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0);
	return {
		form: year === void 0 ? "time" : hour === void 0 ? "date" : "both",
		value: date * 86400 + time
	};
}
// src/rules/structure/chronology.ts
const CONFIG$2 = `extends: general
kinds:
  - id: report
    include: reports/*.md
    tables: [{section: ^Timeline$, columns: [Time, Event], monotonic: {column: Time, ignore: ['...']}}]
`;
const report = (...times) => `# R\n\n## Timeline\n\n| Time | Event |\n|---|---|\n${times.map((time) => `| ${time} | x |\n`).join("")}`;
var chronology_default = defineRule({
	id: "structure/chronology",
	description: "The rows of a log or a timeline are in the order of time.",
	rationale: "A row out of order is a typing error in the time or in the place, and readers cannot tell which.",
	severity: "warning",
	scope: "document",
	examples: [{
		name: "ascending, with and without seconds",
		config: CONFIG$2,
		files: { "reports/a.md": report("09:58", "10:02:30", "...", "10:02:31") },
		findings: []
	}, {
		name: "a row that is out of order",
		config: CONFIG$2,
		files: { "reports/a.md": report("09:58", "10:12", "10:02", "10:15") },
		findings: ["reports/a.md:9:3: Unexpected time `10:02` after `10:12`, expected the order of time"]
	}],
	*check(document, { kind }) {
		for (const chronology of kind.chronologies) for (const section of sectionsOf(document, chronology.section)) for (const times of readSeries(document, chronology, section)) yield* findSteps(document, chronology, times);
	}
});
function* findSteps(document, { order, ignore }, times) {
	let before = null;
	for (const range of times) {
		const text = document.slice(range).trim();
		const read = ignore.includes(text) ? null : readTimestamp(text);
		if (read === null) continue;
		const isBack = before !== null && before.form === read.form && (order === "ascending" ? read.value < before.value : read.value > before.value);
		const isNextDay = isBack && read.form === "time" && order === "ascending" && (before?.value ?? 0) - read.value > 43200;
		if (isBack && !isNextDay) {
			yield {
				range,
				message: `Unexpected time ${quote(text, 24)} after ${quote(before?.text ?? "", 24)}, expected the order of time`,
				help: "Correct the time, or move the row"
			};
			continue;
		}
		before = {
			...read,
			text
		};
	}
}
/** The places of the times, a list for each table or log. */
function* readSeries(document, { time }, section) {
	if ("row" in time) {
		const found = [];
		for (const { start, spans } of time.row.matches(document.text)) {
			const at = spans.date;
			if (at !== void 0 && start >= section.start && start < section.end) found.push(at);
		}
		yield found;
		return;
	}
	for (const block of within(document.facts.blocks, section)) {
		const [header = [], ...rows] = readRows(document, block);
		const names = header.map((cell) => document.slice(insideOf(document, cell)));
		const column = names.indexOf(time.column);
		if (column < 0 || !time.columns.every((name) => names.includes(name))) continue;
		yield rows.flatMap((row) => {
			const cell = row[column];
			return cell === void 0 ? [] : insideOf(document, cell);
		});
	}
}
/** A cell without the bars and blanks around its text. */
function insideOf(document, cell) {
	const text = document.slice(cell);
	const start = /^[|\s]*/u.exec(text)?.[0].length ?? 0;
	const rest = text.slice(start).replace(/[|\s]*$/u, "");
	return {
		start: cell.start + start,
		end: cell.start + start + rest.length
	};
}
// src/rules/structure/file-name.ts
var file_name_default = defineRule({
	id: "structure/file-name",
	description: "The file name of a document has the form of its kind.",
	rationale: "A name of one form can be found by guessing it, and lists sort by topic.",
	severity: "warning",
	scope: "document",
	examples: [
		{
			name: "a guide",
			files: { "docs/addon-tls-guide.md": "# TLS\n" },
			findings: []
		},
		{
			name: "any other document",
			files: { "docs/Some Notes.md": "# Notes\n" },
			findings: []
		},
		{
			name: "a guide in another form",
			files: { "docs/addon-TLS_setup-guide.md": "# TLS\n" },
			findings: ["docs/addon-TLS_setup-guide.md:1:1: Unexpected file name `addon-TLS_setup-guide.md`, expected `addon-<topic>-guide.md` in lower-case kebab-case"]
		},
		{
			name: "a case without its suffix",
			files: { "docs/cases/mysql/mysql-slow-restart.md": "# Slow restart\n" },
			findings: ["docs/cases/mysql/mysql-slow-restart.md:1:1: Unexpected file name `mysql-slow-restart.md`, expected `<engine>-<symptom>-case.md` in lower-case kebab-case"]
		}
	],
	*check(document, { kind }) {
		const name = basename(document.path);
		if (kind.fileName === null || kind.fileName.pattern.test(name)) return;
		const { expected } = kind.fileName;
		const shown = 33 + name.length + expected.length > 120 ? "" : ` ${quote(name)}`;
		yield {
			range: findOpening(document),
			message: `Unexpected file name${shown}, expected ${expected}`,
			help: "Rename the file and update the links to it"
		};
	}
});
// src/rules/structure/line-width.ts
const CONFIG$1 = "extends: general\nkinds: [{id: runbook, include: runbooks/*.md, line_width: {max: 40, except: [tables, code, links]}}]\n";
var line_width_default = defineRule({
	id: "structure/line-width",
	description: "Lines of a kind that is kept narrow are no longer than it allows.",
	rationale: "Documents that are read in a console are cut off or wrapped beyond its width.",
	severity: "info",
	scope: "document",
	examples: [{
		name: "a table, code, and a link that cannot be broken",
		config: CONFIG$1,
		files: { "runbooks/a.md": "# A\n\n| Command | What it does |\n|---|---|\n| `restart` | stops and starts the service |\n\n```sh\nsystemctl restart a-service-with-a-long-name\n```\n\n[text](https://example.com/a/very/long/path/to/a/page)\n" },
		findings: []
	}, {
		name: "a long line",
		config: CONFIG$1,
		files: { "runbooks/a.md": "# A\n\nThis sentence is longer than the forty columns of the console.\n" },
		findings: ["runbooks/a.md:3:41: Unexpected line of 62 columns, expected at most 40"]
	}],
	*check(document, { kind }) {
		if (kind.lineWidth === null) return;
		const { max, except } = kind.lineWidth;
		const { lines, facts } = document;
		const exempt = /* @__PURE__ */ new Set();
		const add = (start, end) => {
			for (let line = lines.pointAt(start).line; line <= lines.pointAt(end).line; line++) exempt.add(line);
		};
		if (except.includes("code")) for (const fence of facts.fences) add(fence.start, fence.end);
		if (except.includes("tables")) {
			for (const block of facts.blocks) if (block.kind === "table") add(block.start, block.end);
		}
		for (let line = 1; line <= lines.count; line++) {
			const { start, end } = lines.spanOf(line);
			const text = document.text.slice(start, end).trimEnd();
			if (text.length <= max || exempt.has(line)) continue;
			if (except.includes("links") && within(facts.links, {
				start,
				end
			}).some((link) => link.end > start + max)) continue;
			if (!/\s/u.test(text.slice(max)) && !/\s/u.test(text.slice(0, max).trimStart())) continue;
			yield {
				range: {
					start: start + max,
					end: start + text.length
				},
				message: `Unexpected line of ${text.length} columns, expected at most ${max}`,
				help: "Break the line"
			};
		}
	}
});
// src/rules/structure/location.ts
const INDEX = { "docs/SKILL-INDEX.md": "# I\n" };
var location_default = defineRule({
	id: "structure/location",
	description: "A document lies in a directory that is meant for its kind.",
	rationale: "Readers and rules find documents by their place; a case among the guides is read as a guide.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "a case in the directory of its engine",
			files: {
				...INDEX,
				"docs/cases/mysql/mysql-slow-restart-case.md": "# Slow\n"
			},
			findings: []
		},
		{
			name: "a case beside the engines",
			files: {
				...INDEX,
				"docs/cases/mysql-slow-restart-case.md": "# Slow\n"
			},
			findings: ["docs/cases/mysql-slow-restart-case.md:1:1: Unexpected directory `docs/cases`, expected `docs/cases/<engine>`"]
		},
		{
			name: "a case among the guides",
			files: {
				...INDEX,
				"docs/mysql-slow-restart-case.md": "# Slow\n"
			},
			findings: ["docs/mysql-slow-restart-case.md:1:1: Unexpected directory `docs`, expected `docs/cases/<engine>`"]
		}
	],
	*check(document, { kind }) {
		const directory = dirname(document.path);
		if (kind.location === null || kind.location.pattern.test(directory)) return;
		yield {
			range: findOpening(document),
			message: `Unexpected directory ${quote(directory === "" ? "." : directory, 40)}, expected ${kind.location.expected}`,
			help: "Move the file and update the links to it"
		};
	}
});
// src/core/fragment-links.ts
const cache = /* @__PURE__ */ new WeakMap();
/** The fragments that links of the workspace follow into a document, percent-decoded; its own links to itself are among them. */
function fragmentsInto(workspace, path) {
	let byPath = cache.get(workspace);
	if (byPath === void 0) {
		byPath = /* @__PURE__ */ new Map();
		for (const document of workspace.documents.values()) for (const { url } of document.facts.links) {
			if (!url.includes("#")) continue;
			const target = readTarget(document.path, url);
			if (target.kind !== "internal" || !target.fragment) continue;
			const fragments = byPath.get(target.path) ?? /* @__PURE__ */ new Set();
			byPath.set(target.path, fragments.add(target.fragment));
		}
		cache.set(workspace, byPath);
	}
	return byPath.get(path) ?? /* @__PURE__ */ new Set();
}
// src/rules/structure/manual-anchor.ts
const linked = (anchor) => ({
	"docs/addon-a-guide.md": `# A\n\n${anchor}## 常见问题：端口\n\ntext\n`,
	"docs/addon-b-guide.md": `# B\n\n[a](addon-a-guide.md#${anchor === "" ? "常见问题端口" : "ports"})\n`
});
var manual_anchor_default = defineRule({
	id: "structure/manual-anchor",
	description: "A heading in Chinese, Japanese or Korean that documents link to has an anchor of its own.",
	rationale: "The anchor that GitHub makes of it drops full-width signs and breaks with every change of a word.",
	severity: "info",
	examples: [
		{
			name: "an anchor of its own",
			files: linked("<a name=\"ports\"></a>\n\n"),
			findings: []
		},
		{
			name: "a heading that nothing links to",
			files: { "docs/addon-a-guide.md": "# A\n\n## 常见问题\n" },
			findings: []
		},
		{
			name: "linked by the anchor that GitHub makes",
			files: linked(""),
			findings: ["docs/addon-a-guide.md:3:1: Missing anchor of the heading `常见问题：端口`, which documents link to"]
		}
	],
	*check(document, { kind, workspace }) {
		if (!kind.sections.hasManualAnchors) return;
		const fragments = fragmentsInto(workspace, document.path);
		if (fragments.size === 0) return;
		const own = new Set(document.facts.anchors.map(({ id }) => id));
		for (const heading of document.facts.headings) {
			if (!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(heading.slug) || !fragments.has(heading.slug) || own.has(heading.slug)) continue;
			yield {
				range: heading,
				message: `Missing anchor of the heading ${quote(heading.text, 48)}, which documents link to`,
				help: "Put an `<a name=\"...\"></a>` with a short name above the heading, and link to that"
			};
		}
	}
});
// src/rules/structure/sections.ts
const CONFIG = `extends: general
kinds:
  - id: report
    include: reports/*.md
    sections:
      required: [{match: ^Cause$, expected: '\`Cause\`'}, {match: ^Fix$, expected: '\`Fix\`'}]
      recommended: [{match: ^Lessons$, expected: '\`Lessons\`'}]
      order: true
  - id: runbook
    include: runbooks/*.md
    sections:
      numbering: {heading: '^(?<id>\\d+)\\. ', ref: 'Section (?<id>\\d+)', start: 0, contiguous: true}
`;
var sections_default = defineRule({
	id: "structure/sections",
	description: "A document has the sections of its kind, in their order, numbered without gaps.",
	rationale: "Who reads the tenth document of a kind knows where to look; a missing or misnumbered part sends them searching.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "all sections in order",
			config: CONFIG,
			files: {
				"reports/a.md": "# A\n\n## Cause\n\n## Anything\n\n## Fix\n\n## Lessons\n",
				"runbooks/a.md": "# A\n\n## 0. Before\n\n## 1. Do\n\n## Notes\n"
			},
			findings: []
		},
		{
			name: "a section that is missing, and one that is recommended",
			config: CONFIG,
			files: { "reports/a.md": "# A\n\n## Fix\n" },
			findings: ["reports/a.md:1:1: Missing section, expected `Cause`", "reports/a.md:1:1: Missing section, expected `Lessons`"]
		},
		{
			name: "sections in another order",
			config: CONFIG,
			files: { "reports/a.md": "# A\n\n## Fix\n\n## Cause\n\n## Lessons\n" },
			findings: ["reports/a.md:5:4: Unexpected place of section `Cause`, expected before `Fix`"]
		},
		{
			name: "a number that is left out",
			config: CONFIG,
			files: { "runbooks/a.md": "# A\n\n## 0. Before\n\n## 2. Do\n\n## 3. After\n" },
			findings: ["runbooks/a.md:5:4: Unexpected section number `2`, expected `1`"]
		}
	],
	*check(document, { kind }) {
		const { required, recommended, isOrdered, subheading, numbering } = kind.sections;
		const headings = document.facts.headings.filter(({ top, depth }) => top && depth > 1);
		const find = ({ pattern }) => headings.find(({ text }) => pattern.test(text)) ?? null;
		for (const section of required) if (find(section) === null) yield missing(document, section, "error");
		for (const section of recommended) if (find(section) === null) yield missing(document, section, "info");
		if (isOrdered) for (const list of [required, recommended]) yield* findMisplaced(document, list.map(find));
		if (subheading !== null) {
			const known = [...required, ...recommended];
			for (const heading of headings) {
				if (heading.depth !== 2 || subheading.pattern.test(heading.text) || known.some(({ pattern }) => pattern.test(heading.text))) continue;
				yield {
					range: textOf(document, heading),
					severity: "warning",
					message: `Unexpected section ${quote(heading.text, 32)}, expected ${subheading.expected}`,
					help: "Rename the section"
				};
			}
		}
		if (numbering === null) return;
		let expected = numbering.start;
		for (const heading of headings) {
			const match = firstMatch(numbering.heading, heading.text);
			const number = match === null ? null : match.groups.id ?? "";
			if (number === null || !/^\d+$/u.test(number)) continue;
			if (expected !== null && Number(number) !== expected) yield {
				range: textOf(document, heading),
				severity: "warning",
				message: `Unexpected section number ${quote(number)}, expected \`${expected}\``,
				help: "Number the sections without gaps, and correct what refers to them"
			};
			expected = numbering.isContiguous ? Number(number) + 1 : null;
		}
	}
});
function missing(document, { expected }, severity) {
	return {
		range: findOpening(document),
		subject: document.path,
		section: expected,
		severity,
		message: `Missing section, expected ${expected}`,
		help: severity === "error" ? "Add the section" : "Add the section, or leave it out where there is nothing to say"
	};
}
/** Every section that stands before one that the conventions list earlier. */
function* findMisplaced(document, sections) {
	const present = sections.filter((heading) => heading !== null);
	for (const [index, heading] of present.entries()) {
		const following = present.slice(index + 1).find((other) => other.start < heading.start);
		const isToldAlready = present.slice(0, index).some((other) => other.start > heading.start);
		if (following === void 0 || isToldAlready) continue;
		yield {
			range: textOf(document, heading),
			severity: "warning",
			message: `Unexpected place of section ${quote(heading.text, 32)}, expected before ${quote(following.text, 32)}`,
			help: "Move the section"
		};
	}
}
/** A heading without its marks. */
function textOf(document, heading) {
	const marks = /^#{1,6}[ \t]*/u.exec(document.slice(heading))?.[0].length ?? 0;
	const line = document.slice(heading).search(/[\r\n]/u);
	return {
		start: heading.start + marks,
		end: line < 0 ? heading.end : heading.start + line
	};
}
// src/rules/structure/title.ts
var title_default = defineRule({
	id: "structure/title",
	description: "A document has one title, an H1, and it comes first.",
	rationale: "The title is what search results, previews and outlines show, and a second one splits the outline.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "one title",
			files: { "docs/addon-tls-guide.md": "<!-- reviewed -->\n\n![logo](logo.png)\n\n# TLS\n\n## Scope\n" },
			findings: []
		},
		{
			name: "a title in front matter",
			files: { "docs/addon-tls-guide.md": "---\ntitle: TLS\n---\n\n## Scope\n" },
			findings: []
		},
		{
			name: "no headings in a document of no kind",
			files: { "notes.md": "Text.\n" },
			findings: []
		},
		{
			name: "a changelog",
			files: { "CHANGELOG.md": "# 2.0\n\n# 1.0\n" },
			findings: []
		},
		{
			name: "sections as H1 throughout",
			files: { "README.md": "# Tool\n\n# Install\n\n# Use\n" },
			findings: []
		},
		{
			name: "no title",
			files: { "docs/addon-tls-guide.md": "Text.\n\n## Scope\n" },
			findings: ["docs/addon-tls-guide.md:1:1: Missing title, expected an H1 at the beginning"]
		},
		{
			name: "a title of another depth",
			files: { "docs/tls.md": "## TLS\n\nText.\n\n### Scope\n" },
			findings: ["docs/tls.md:1:1: Unexpected H2 at the beginning, expected the title as H1"]
		},
		{
			name: "a second title",
			files: { "docs/tls.md": "# TLS\n\n## Scope\n\n# Setup\n\n## Steps\n" },
			findings: ["docs/tls.md:5:1: Unexpected second H1, expected one title"]
		},
		{
			name: "text before the title",
			files: { "docs/addon-tls-guide.md": "Text.\n\n# TLS\n" },
			findings: ["docs/addon-tls-guide.md:1:1: Unexpected text before the title, expected the title first"]
		}
	],
	*check(document, { kind }) {
		const isOfKind = kind.metadata !== null;
		if (!isOfKind && isFreeForm(document.path)) return;
		const top = document.facts.headings.filter((heading) => heading.top);
		const titles = top.filter((heading) => heading.depth === 1);
		if (!isOfKind && titles.length > 2 && titles.length * 2 > top.length) return;
		const severity = isOfKind ? {} : { severity: "warning" };
		const finding = titles[0] === void 0 ? checkMissing(document, isOfKind, top[0]) : checkPlace(document, kind, titles[0], top);
		if (finding !== null) yield {
			...finding,
			...severity
		};
		if (titles[1] !== void 0) {
			const count = titles.length > 2 ? ` and ${titles.length - 2} more` : "";
			yield {
				range: titles[1],
				message: `Unexpected second H1${count}, expected one title`,
				help: "Lower the heading and those below it",
				...severity
			};
		}
	}
});
/** Changelogs, licences, templates and parts that others include have forms of their own. */
function isFreeForm(path) {
	return path.split("/").some((part) => part.startsWith(".") || part.startsWith("_")) || /^(?:change|history|release|news|licen[cs]e|copying|notice)|template/iu.test(basename(path));
}
function checkMissing(document, isOfKind, first) {
	const { frontmatter, blocks } = document.facts;
	if (frontmatter !== null && /^["']?title["']?[ \t]*[:=]/mu.test(document.slice(frontmatter)) || /<h1[\s>]/iu.test(document.text)) return null;
	const opening = isOfKind ? blocks.find((block) => !isDecoration(document, block)) : blocks[0];
	if (first !== void 0 && first.start === opening?.start) return {
		range: first,
		message: `Unexpected H${first.depth} at the beginning, expected the title as H1`,
		help: "Make the title an H1"
	};
	if (!isOfKind) return null;
	return {
		range: findOpening(document),
		message: "Missing title, expected an H1 at the beginning",
		help: "Begin the document with `# <title>`"
	};
}
function checkPlace(document, kind, title, top) {
	const help = "Move the title to the beginning";
	const first = top[0];
	if (first !== title) return {
		range: first,
		message: `Unexpected H${first.depth} before the title, expected the title first`,
		help
	};
	if (kind.metadata === null) return null;
	const block = readMetadata(document, kind.metadata).block;
	const isAllowed = (other) => isDecoration(document, other) || isLinkRow(document, other) || block !== null && other.start >= block.start && other.end <= block.end;
	const text = document.facts.blocks.find((other) => other.start < title.start && !isAllowed(other));
	if (text === void 0) return null;
	return {
		range: firstLine(document, text),
		message: "Unexpected text before the title, expected the title first",
		help
	};
}
// src/rules/index.ts
/** Every rule there is, sorted by id. */
const rules = [
	chat_residue_default,
	commit_default,
	document_default,
	pull_request_default,
	squash_forecast_default,
	dangling_entry_default,
	duplicate_entry_default,
	entry_not_clickable_default,
	missing_description_default,
	missing_entry_default,
	missing_mention_default,
	wrong_section_default,
	case_mismatch_default,
	missing_fragment_default,
	missing_target_default,
	outside_repository_default,
	field_order_default,
	invalid_value_default,
	misplaced_block_default,
	missing_block_default,
	missing_field_default,
	new_document_status_default,
	vague_value_default,
	open_tasks_default,
	title_default$1,
	expired_forward_default,
	missing_document_default,
	not_clickable_default,
	stale_forward_default,
	unmarked_forward_default,
	syntax_default,
	unclosed_fence_default,
	charset_default,
	chronology_default,
	file_name_default,
	line_width_default,
	location_default,
	manual_anchor_default,
	sections_default,
	title_default
];
export { rules as t };
