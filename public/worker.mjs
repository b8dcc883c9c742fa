// Starts the page's own program in a worker. The first message brings the
// script that the page runs and the module that it has compiled already; from a
// page that is one file it brings all files, which are found by their names.
// From then on the program takes the messages itself.

self.onmessage = async ({ data: { script, module, files } }) => {
  try {
    self.lciFiles = files;
    const inside = files?.get(script);
    const program = await import(inside ? URL.createObjectURL(inside) : script);
    await program.default({ module_or_path: module });
  } catch (error) {
    // In a promise it would go unheard: the page must know.
    setTimeout(() => {
      throw error;
    });
  }
};
