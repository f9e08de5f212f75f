export { t as stylish } from "./stylish.js";
