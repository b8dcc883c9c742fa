// The package in Node: the program lies beside this file.

import { readFileSync } from "node:fs";
import { initSync } from "./engine.js";

initSync({ module: readFileSync(new URL("./engine_bg.wasm", import.meta.url)) });

export { IndexError, open, openValues } from "./index.js";
