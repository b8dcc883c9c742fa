// Starts the page's own program in a worker. The first message brings the
// script that the page runs and the module that it has compiled already; from
// then on the program takes the messages itself.

self.onmessage = async ({ data: { script, module } }) => {
  try {
    const program = await import(script);
    await program.default({ module_or_path: module });
  } catch (error) {
    // In a promise it would go unheard: the page must know.
    setTimeout(() => {
      throw error;
    });
  }
};
