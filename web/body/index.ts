/**
 * Body: what the Body screen shows, computed beside the page from all records, so that ten years of
 * them hold nothing up. A worker reads the same database and asks `core/goal`; where no worker
 * starts, the page computes by itself. Nothing is stored: a new record is a new computation.
 */
export { useBodyView } from "./use-body-view.ts";
