// The package in a browser or a bundler: the program is fetched from beside this file.

import start from "./engine.js";

await start({ module_or_path: new URL("./engine_bg.wasm", import.meta.url) });

export { IndexError, open, openValues } from "./index.js";
