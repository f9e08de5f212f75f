export { r as loadNativeSatteri } from "./core.js";
