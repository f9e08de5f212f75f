export { bt as createParser } from "./core.js";
