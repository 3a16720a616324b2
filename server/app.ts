/**
 * The HTTP application: the API under /api, the built app everywhere else.
 */
import { Hono } from "hono";
import type { Context } from "hono";

import type { Database } from "./database.ts";
import { createFoodRoutes } from "./foods/index.ts";
import type { Shelf } from "./foods/index.ts";
import { apiMessages } from "./messages.ts";
import { inlineScriptHashes, securityHeaders } from "./security.ts";
import { createWebFiles } from "./web-files.ts";

export interface AppDeps {
  readonly database: Pick<Database, "schemaVersion">;
  readonly foods: Shelf;
  readonly version: string;
  /** Undefined: the API alone. */
  readonly webFolder: string | undefined;
  readonly log: (line: string) => void;
}

export const createApp = async (deps: AppDeps): Promise<Hono> => {
  const app = new Hono();
  const web = deps.webFolder === undefined ? undefined : createWebFiles(deps.webFolder);
  const hashes = web === undefined ? [] : inlineScriptHashes(await web.readIndex());
  const headers = Object.entries(securityHeaders(hashes));

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of headers) context.res.headers.set(name, value);
  });
  app.get("/api/health", (context) => answerHealth(context, deps));
  app.route("/api/foods", createFoodRoutes(deps.foods, deps.version));
  app.all("/api", unknownPath);
  app.all("/api/*", unknownPath);
  if (web !== undefined) app.get("*", (context) => web.respond(context.req.raw));
  app.notFound((context) => context.text(apiMessages.notFound, 404));
  app.onError((error, context) => {
    deps.log(`${context.req.method} ${context.req.path} failed: ${error.message}`);
    return apiError(context, 500, "unexpected", apiMessages.unexpected);
  });
  return app;
};

const answerHealth = async (context: Context, deps: AppDeps): Promise<Response> => {
  try {
    const schemaVersion = await deps.database.schemaVersion();
    context.header("cache-control", "no-store");
    return context.json({ status: "ok", version: deps.version, schemaVersion });
  } catch (error) {
    deps.log(`The database does not answer: ${error instanceof Error ? error.message : "?"}`);
    return apiError(context, 503, "databaseUnavailable", apiMessages.databaseUnavailable);
  }
};

const unknownPath = (context: Context): Response =>
  apiError(context, 404, "unknownPath", apiMessages.unknownPath(context.req.path));

const apiError = (
  context: Context,
  status: 404 | 500 | 503,
  code: string,
  message: string,
): Response => {
  context.header("cache-control", "no-store");
  return context.json({ error: { code, message } }, status);
};
