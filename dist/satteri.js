export { n as createSatteriParser } from "./core.js";
