export { t as formats } from "./core.js";
