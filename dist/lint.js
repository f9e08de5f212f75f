export { a as runLint } from "./core.js";
