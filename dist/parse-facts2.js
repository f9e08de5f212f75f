export { t as createParser } from "./parse-facts.js";
