import { t as TOOL } from "./tool.js";
import { n as escapeLine } from "./workflow-commands.js";
// src/cli/say.ts
/** Says one thing on the messages' stream. */
function say(terminal, note) {
	return terminal.messages.write(`${TOOL.name}: ${escapeLine(note)}\n`);
}
export { say as t };
