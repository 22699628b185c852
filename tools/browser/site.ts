import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly body: string | Buffer;
  /** Content type. */
  readonly type: string;
}

/** A server on this machine that stands for the whole web. */
export interface Site {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves as a browser's proxy, so that pages keep addresses of their own; what it has no answer for is not found. */
export async function serveSite(answerFor: (url: URL) => Answer | null): Promise<Site> {
  const server = createServer((request, response) => {
    const answer = URL.canParse(request.url ?? '') ? answerFor(new URL(request.url ?? '')) : null;
    if (answer) response.writeHead(200, { 'content-type': answer.type, 'cache-control': 'no-store' }).end(answer.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
