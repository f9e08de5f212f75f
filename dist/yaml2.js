export { t as checkYaml } from "./yaml.js";
