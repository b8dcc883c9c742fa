// Set up before the page's own scripts: times what they do for each movement
// of a slider, and how evenly frames come.
(() => {
  const own = window.requestAnimationFrame.bind(window);
  const probe = { inputs: [], frames: [], isOn: false, longestTaskMs: 0, memories: [] };
  window.dragProbe = probe;
  probe.start = () => Object.assign(probe, { inputs: [], frames: [], isOn: true });
  probe.wasmBytes = () => probe.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);

  // The browser tells of tasks that hold the page up for 50 ms or more.
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      probe.longestTaskMs = Math.max(probe.longestTaskMs, duration);
    }
  }).observe({ type: "longtask", buffered: true });

  // The program's memory, whichever way it comes.
  for (const way of ["instantiate", "instantiateStreaming"]) {
    const made = WebAssembly[way].bind(WebAssembly);
    WebAssembly[way] = async (...given) => {
      const result = await made(...given);
      const { exports } = result.instance ?? result;
      for (const found of Object.values(exports)) {
        const isNew = found instanceof WebAssembly.Memory && !probe.memories.includes(found);
        if (isNew) probe.memories.push(found);
      }
      return result;
    };
  }
  let current = null;

  // The page's own work before a frame counts towards the newest movement. What it
  // asked for is on the page with the first frame; the page may go on in later ones.
  window.requestAnimationFrame = (callback) =>
    own((time) => {
      const start = performance.now();
      try {
        callback(time);
      } finally {
        if (current) {
          const took = performance.now() - start;
          current.frameMs += took;
          current.frame ??= time;
          if (current.frame === time) current.firstFrameMs += took;
        }
      }
    });

  // Capturing on the window comes first. Listeners of the page follow, with
  // their microtasks after each; the one added here comes last of all.
  window.addEventListener(
    "input",
    () => {
      if (!probe.isOn) return;
      const start = performance.now();
      const input = { eventMs: 0, frameMs: 0, firstFrameMs: 0 };
      const end = () => {
        input.eventMs = performance.now() - start;
        probe.inputs.push(input);
        current = input;
      };
      window.addEventListener("input", end, { once: true });
    },
    { capture: true },
  );

  let last = null;
  const tick = (time) => {
    if (probe.isOn && last !== null) probe.frames.push(time - last);
    last = time;
    own(tick);
  };
  own(tick);
})();
