import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** What is served: folders by the start of their paths (`/office/`), and pages that a test writes itself. */
export interface Site {
  readonly folders: Readonly<Record<string, string>>;
  readonly pages?: Readonly<Record<string, string>>;
}

export interface StaticServer {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

async function contentOf({ folders, pages = {} }: Site, path: string): Promise<string | Buffer | null> {
  const page = pages[path];
  if (page !== undefined) return page;
  // The longest start wins: `/office/` before `/`.
  const start = Object.keys(folders).filter((prefix) => path.startsWith(prefix)).sort((one, other) => other.length - one.length)[0];
  if (start === undefined || path.includes("..")) return null;
  return readFile(join(folders[start] ?? "", path.slice(start.length))).catch(() => null);
}

/** Serves files on this machine only, at a free port. */
export async function serve(site: Site): Promise<StaticServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    requests.push(path);
    void contentOf(site, path).then((content) => {
      if (content === null) response.writeHead(404).end();
      else response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "cache-control": "no-store" }).end(content);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
