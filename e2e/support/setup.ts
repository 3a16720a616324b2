import { fileURLToPath } from "node:url";
import { chromiumFlags, chromiumPath } from "../../tools/chromium.mjs";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The browser of this machine, as tools/chromium.mjs finds it, on the built app. */
export const browserUse = (port: number) => {
  const executablePath = chromiumPath();
  return {
    baseURL: `http://localhost:${port}`,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    launchOptions: {
      args: chromiumFlags,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  };
};

/** The built server with a database of its own. */
export const serverAt = (port: number, dataFolder: string) => ({
  command: "node server/dist/main.js",
  cwd: root,
  url: `http://localhost:${port}/`,
  env: { PORT: String(port), DORSAL_DATA: dataFolder },
  timeout: 30_000,
  reuseExistingServer: false,
});
