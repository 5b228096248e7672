// electron -r die-with-parent.cjs: ends Electron, with its helpers, when whoever started it is gone.
// It leads a process group of its own, so that nothing that ends a test run reaches it, and a run that
// is killed ends nobody. Without a parent it would stay, and draw its windows, for ever.

const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(-process.pid, 'SIGKILL');
}, 1000).unref();
