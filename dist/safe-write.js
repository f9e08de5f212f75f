export { t as replaceFile } from "./safe-write2.js";
