import { defineConfig } from "vitest/config";

const conditions = ["source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Properties run hundreds of cases; a slow machine must not fail them by the clock.
    testTimeout: 60_000,
    // Nor may what is waited for. A test that asserts nothing cannot fail, so it fails.
    expect: { requireAssertions: true, poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          setupFiles: ["tools/test/seed.setup.ts"],
          include: ["{core,disk,web,server,cli,tools}/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "**/dist/**", "**/*.conformance.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "conformance",
          include: ["{core,web,server,cli}/**/*.conformance.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**"],
        },
      },
    ],
  },
});
