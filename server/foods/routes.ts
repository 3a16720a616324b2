/**
 * Foods over HTTP. Nothing here is anybody's own, so an answer may be kept for a while, and is not
 * sent again while the catalogue is the same.
 */
import { Hono } from "hono";
import type { Context } from "hono";
import type { z } from "zod";

import { FOOD_SOURCES } from "@dorsal/core/food";

import type { Catalogue, StoredFood } from "./catalogue.ts";
import { foodsApiMessages, NOTICES } from "./messages.ts";
import type { Notice } from "./messages.ts";
import { barcodeSchema, refSchema, searchSchema, USUAL_RESULTS } from "./schema.ts";
import type { Shelf } from "./shelf.ts";

/** Ten minutes: a person types the same beginnings again and again. */
const KEPT = "public, max-age=600";

const NO_CATALOGUE = { code: "noCatalogue", message: foodsApiMessages.noCatalogue } as const;
const UNREADABLE = { code: "catalogueUnreadable", message: foodsApiMessages.unreadable } as const;

type FieldName = "q" | "limit" | "code" | "ref";

/** @param version of the server, since a newer one may answer in another form */
export const createFoodRoutes = (shelf: Shelf, version: string): Hono => {
  const routes = new Hono();

  const answer = async (
    context: Context,
    read: (catalogue: Catalogue) => string | Response,
  ): Promise<Response> => {
    const asked = await shelf.ask((catalogue) => {
      const etag = `W/"${version}-${catalogue.about.id}"`;
      const headers = { "cache-control": KEPT, etag };
      if (context.req.header("if-none-match")?.includes(etag) === true)
        return new Response(null, { status: 304, headers });
      const body = read(catalogue);
      if (typeof body !== "string") return body;
      return new Response(body, { headers: { ...headers, "content-type": "application/json" } });
    });
    switch (asked.state) {
      case "answered":
        return asked.answer;
      case "missing":
        return refuse(context, 404, NO_CATALOGUE, { available: false });
      case "unreadable":
        return refuse(context, 503, UNREADABLE, { available: false });
    }
  };

  routes.get("/", async (context) => {
    const query = checked(context, searchSchema, {
      q: context.req.query("q"),
      limit: context.req.query("limit"),
    });
    if (query instanceof Response) return query;
    const { q, limit = USUAL_RESULTS } = query;
    return answer(context, (catalogue) => listed(catalogue.search(q, { limit })));
  });

  routes.get("/about", (context) =>
    answer(context, ({ about: { builtAt, foods, foodsBySource } }) => {
      const notices = FOOD_SOURCES.filter((source) => foodsBySource[source]).map(noticeOf);
      return JSON.stringify({ available: true, builtAt, foods, foodsBySource, notices });
    }),
  );

  routes.get("/barcode/:code", async (context) => {
    const query = checked(context, barcodeSchema, { code: context.req.param("code") });
    if (query instanceof Response) return query;
    return answer(context, (catalogue) => {
      const foods = catalogue.byBarcode(query.code);
      return foods.length > 0
        ? listed(foods)
        : refuse(context, 404, {
            code: "unknownBarcode",
            message: foodsApiMessages.unknownBarcode(query.code),
          });
    });
  });

  routes.get("/:ref", async (context) => {
    const query = checked(context, refSchema, { ref: context.req.param("ref") });
    if (query instanceof Response) return query;
    return answer(context, (catalogue) => {
      const food = catalogue.byRef(query.ref);
      if (food === null)
        return refuse(context, 404, {
          code: "unknownFood",
          message: foodsApiMessages.unknownFood(query.ref),
        });
      return `{"food":${food.data},"notice":${JSON.stringify(noticeOf(food.source))}}`;
    });
  });
  return routes;
};

const noticeOf = (source: StoredFood["source"]): Notice => NOTICES[source];

/** Foods are JSON already, and stay it. */
const listed = (foods: readonly StoredFood[]): string => {
  const sources = [...new Set(foods.map(({ source }) => source))];
  const data = foods.map((food) => food.data).join(",");
  return `{"foods":[${data}],"notices":${JSON.stringify(sources.map(noticeOf))}}`;
};

/** What was asked, or the answer that says what is wrong with it. */
const checked = <Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
  asked: Readonly<Partial<Record<FieldName, string | undefined>>>,
): z.infer<Schema> | Response => {
  const result = schema.safeParse(asked);
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path[0] as FieldName;
  const value = asked[field] ?? null;
  return refuse(context, 400, {
    code: "invalid",
    message: foodsApiMessages[field](value),
    field,
    value,
  });
};

interface Refusal {
  readonly code: string;
  readonly message: string;
  /** Which part of the question is meant, and what stood there. */
  readonly field?: FieldName;
  readonly value?: string | null;
}

const refuse = (
  context: Context,
  status: 400 | 404 | 503,
  error: Refusal,
  more: { readonly available?: false } = {},
): Response => {
  context.header("cache-control", "no-store");
  return context.json({ ...more, error }, status);
};
