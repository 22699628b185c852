import net from 'node:net';

/** Firefox's own remote protocol. Its wire format is LENGTH:JSON; a call is [0, id, name, parameters], its answer [1, id, error, result]. */
export interface Marionette {
  call(name: string, parameters?: object): Promise<unknown>;
  /** Runs the body of an asynchronous function with `args`, in the page or in the browser's own window, see `useContext`. */
  script(body: string, ...args: readonly unknown[]): Promise<unknown>;
  useContext(context: 'content' | 'chrome'): Promise<void>;
  close(): void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export async function connectTo(port: number): Promise<Marionette> {
  const socket = await new Promise<net.Socket>((resolve, reject) => {
    const opening = net.connect(port, '127.0.0.1', () => resolve(opening));
    opening.on('error', reject);
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  readMessages(socket, (message) => {
    if (!Array.isArray(message)) return; // the greeting
    const [, id, error, result] = message as [number, number, { message: string } | null, unknown];
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });

  const call: Marionette['call'] = (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const text = JSON.stringify([0, last, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  return {
    call,
    script: async (body, ...args) => {
      const script = `const args = [...arguments];
        const done = args.pop();
        (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value } = (await call('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: true })) as {
        value: { value?: unknown; error?: string };
      };
      if (value.error !== undefined) throw new Error(value.error);
      return value.value;
    },
    useContext: async (value) => {
      await call('Marionette:SetContext', { value });
    },
    close: () => socket.destroy(),
  };
}

function readMessages(socket: net.Socket, hear: (message: unknown) => void): void {
  let received = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (let colon = received.indexOf(':'); colon > 0; colon = received.indexOf(':')) {
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      hear(JSON.parse(received.subarray(colon + 1, end).toString()));
      received = received.subarray(end);
    }
  });
}
