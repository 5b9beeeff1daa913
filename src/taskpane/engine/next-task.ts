/** Lets everything else that waits have its turn: input, drawing, timers. Sooner than a timer of 0 ms, which browsers stretch. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
