// Optimises files of WebAssembly for size, in their places. The parts of the
// program are hundreds, most of them small: in one process, since to start the
// optimiser takes longer than all that it does to such a file.

import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";

// What our programs may use; a part of one does not say so by itself.
const { Features } = binaryen;
const FEATURES =
  Features.BulkMemory |
  Features.BulkMemoryOpt |
  Features.Multivalue |
  Features.MutableGlobals |
  Features.NontrappingFPToInt |
  Features.ReferenceTypes |
  Features.SIMD128 |
  Features.SignExt;

// As `wasm-opt -Oz` has them.
binaryen.setOptimizeLevel(2);
binaryen.setShrinkLevel(2);
binaryen.setDebugInfo(false);

for (const file of process.argv.slice(2)) {
  const program = binaryen.readBinary(readFileSync(file), FEATURES);
  program.optimize();
  if (!program.validate()) throw new Error(`${file} is not sound once it is optimised`);
  writeFileSync(file, program.emitBinary());
  program.dispose();
}
