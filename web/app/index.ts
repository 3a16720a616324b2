/**
 * App: the frame. Opens the store, mounts the router, applies the theme, offers updates, and stands
 * guard so that whatever breaks, the page says so and the data can be saved.
 * It knows every screen only by its loader; screens know nothing of it.
 */
export { App } from "./app.tsx";
export { CrashScreen } from "./crash.tsx";
export { untilIdle } from "./until-idle.ts";
