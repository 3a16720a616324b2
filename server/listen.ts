/**
 * Opening the port. Without HOST the server listens on both loopback addresses, because a browser
 * may take "localhost" for either, and on nothing that another device can reach.
 */
import { createServer } from "node:http";
import type { Server } from "node:http";

import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { getRequestListener } from "@hono/node-server";

import type { StartFailure } from "./failure.ts";

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

type FetchHandler = (request: Request) => Response | Promise<Response>;

const LOOPBACK = "127.0.0.1";
const LOOPBACK_V6 = "::1";

export const listen = async (
  fetch: FetchHandler,
  port: number,
  host: string | undefined,
): Promise<Result<Listening, StartFailure>> => {
  const first = await listenOn(fetch, port, host ?? LOOPBACK);
  if (!first.ok) return first;
  const servers = [first.value];
  const openedPort = portOf(first.value);
  if (host === undefined) {
    const second = await listenOn(fetch, openedPort, LOOPBACK_V6);
    if (second.ok) servers.push(second.value);
    else if (second.error.tag === "portTaken") {
      await closeServer(first.value);
      return second;
    }
  }
  return ok({
    port: openedPort,
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  });
};

const listenOn = (
  fetch: FetchHandler,
  port: number,
  host: string,
): Promise<Result<Server, StartFailure>> =>
  new Promise((resolve) => {
    const server = createServer(getRequestListener(fetch));
    server.once("error", (error: NodeJS.ErrnoException) => {
      resolve(err(toFailure(error, port, host)));
    });
    server.listen({ port, host }, () => {
      resolve(ok(server));
    });
  });

const toFailure = (error: NodeJS.ErrnoException, port: number, host: string): StartFailure => {
  if (error.code === "EADDRINUSE") return { tag: "portTaken", port };
  if (error.code === "EACCES") return { tag: "portForbidden", port };
  return { tag: "hostUnusable", host, reason: error.code ?? error.message };
};

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
};

/** How long a request under way may still take once the server was asked to stop. */
const GRACE_MS = 1_000;

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const cutOff = setTimeout(() => {
      server.closeAllConnections();
    }, GRACE_MS);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
