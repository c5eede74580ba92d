/** How the process was asked to end: exit codes of shells are 128 and the number of the signal. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Aborted when the process is asked to end (Ctrl-C, or a supervisor), so that it can end what it is at. Its reason is
 * the exit code of work that was interrupted. Asked a second time, the process ends where it stands.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const [name, code] of Object.entries(SIGNALS)) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(code);
      controller.abort(code);
    });
  }
  return controller.signal;
}
