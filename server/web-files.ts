/**
 * The built app as files: precompressed copies (.br, .gz) chosen by what the browser accepts,
 * files under /assets/ kept for ever (their names carry a hash), everything else asked anew with
 * an ETag, and index.html for every page address, because the app's router knows the pages.
 */
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

import { getMimeType } from "hono/utils/mime";

import { apiMessages } from "./messages.ts";

export interface WebFiles {
  readonly respond: (request: Request) => Promise<Response>;
  readonly readIndex: () => Promise<string>;
}

interface Encoding {
  readonly name: "br" | "gzip";
  readonly suffix: ".br" | ".gz";
}

/** In order of preference: Brotli's copies are the smaller ones. */
const ENCODINGS: readonly Encoding[] = [
  { name: "br", suffix: ".br" },
  { name: "gzip", suffix: ".gz" },
];

const INDEX = "/index.html";
const IMMUTABLE = "public, max-age=31536000, immutable";
const ASK_ANEW = "no-cache";

export const createWebFiles = (folder: string): WebFiles => ({
  readIndex: () => readFile(join(folder, INDEX), "utf8"),
  respond: async (request) => {
    const path = readPath(request);
    if (path === undefined) return notFound();
    const wanted = path.endsWith("/") ? `${path}index.html` : path;
    return (
      (await respondWithFile(folder, wanted, request)) ??
      (isPageRequest(path, request) ? await respondWithFile(folder, INDEX, request) : undefined) ??
      notFound()
    );
  },
});

/** The decoded path, or undefined when it is not one that the build can contain. */
const readPath = (request: Request): string | undefined => {
  try {
    const path = decodeURIComponent(new URL(request.url).pathname);
    const isSafe = !path.includes("\0") && !path.includes("\\") && !/\/\./.test(path);
    return isSafe ? path : undefined;
  } catch {
    return undefined;
  }
};

const isPageRequest = (path: string, request: Request): boolean =>
  extname(path) === "" &&
  !path.startsWith("/assets/") &&
  (request.headers.get("sec-fetch-mode") === "navigate" ||
    (request.headers.get("accept") ?? "").includes("text/html"));

const respondWithFile = async (
  folder: string,
  path: string,
  request: Request,
): Promise<Response | undefined> => {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep) || !(await isFile(file))) return undefined;
  const encoding = await chooseEncoding(file, request.headers.get("accept-encoding") ?? "");
  const served = file + (encoding?.suffix ?? "");
  const { size, mtimeMs } = await stat(served);
  const etag = `W/"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}${encoding?.suffix ?? ""}"`;
  const headers = new Headers({
    "cache-control": path.startsWith("/assets/") ? IMMUTABLE : ASK_ANEW,
    "content-type": getMimeType(file) ?? "application/octet-stream",
    etag,
    vary: "Accept-Encoding",
  });
  if (request.headers.get("if-none-match")?.includes(etag) === true)
    return new Response(null, { status: 304, headers });
  if (encoding !== undefined) headers.set("content-encoding", encoding.name);
  headers.set("content-length", String(size));
  return new Response(new Uint8Array(await readFile(served)), { headers });
};

const chooseEncoding = async (file: string, accepted: string): Promise<Encoding | undefined> => {
  for (const encoding of ENCODINGS)
    if (accepts(accepted, encoding.name) && (await isFile(file + encoding.suffix))) return encoding;
  return undefined;
};

/** Whether an Accept-Encoding header names the encoding with a weight above zero. */
const accepts = (header: string, encoding: string): boolean =>
  header.split(",").some((part) => {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
    const weight = parameters.find((text) => text.startsWith("q="))?.slice(2);
    return name === encoding && Number(weight ?? 1) > 0;
  });

const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};

const notFound = (): Response =>
  new Response(apiMessages.notFound, {
    status: 404,
    headers: { "cache-control": "no-store", "content-type": "text/plain; charset=utf-8" },
  });
