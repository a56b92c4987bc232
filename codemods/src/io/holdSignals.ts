const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lets a piece of synchronous work finish though Ctrl-C is pressed meanwhile.
 * @returns the signal that came, if one did: the caller ends the process as asked once it has said what was done.
 */
export async function holdSignals(work: () => void): Promise<(typeof signals)[number] | undefined> {
  let came: (typeof signals)[number] | undefined;
  const handlers = signals.map((signal) => {
    const handler = (): void => {
      came ??= signal;
    };
    process.on(signal, handler);
    return { signal, handler };
  });
  try {
    work();
    // Signals are delivered between turns of the event loop; the one after the timers has seen them all.
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    for (const { signal, handler } of handlers) process.off(signal, handler);
  }
  return came;
}
