/** The bench page, built as the app is built and served under the app's own security policy. */
import { createServer } from "node:http";
import type { Server, ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const CONFIG = fileURLToPath(new URL("vite.config.ts", import.meta.url));
export const OUT = fileURLToPath(new URL("../../.cache/figure-bench/", import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".glb": "model/gltf-binary",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** As strict as the server's: no WebAssembly, nothing from elsewhere. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:";

export const buildSite = async (): Promise<void> => {
  await build({ configFile: CONFIG, logLevel: "error" });
};

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });

const answer = async (path: string, response: ServerResponse): Promise<void> => {
  const file = join(OUT, normalize(path === "/" ? "/index.html" : path));
  const data = await readFile(file).catch(() => null);
  response.writeHead(data ? 200 : 404, {
    "content-type": data ? (TYPES[extname(file)] ?? "application/octet-stream") : "text/plain",
    "content-security-policy": POLICY,
  });
  response.end(data ?? "There is no such file.");
};

/** Serves the built page at a port of its own. */
export const serveSite = async (): Promise<Site> => {
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? "/", "http://localhost").pathname, response);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
