/**
 * The headers that hold the app to itself: everything it runs and reads comes from this address.
 * Inline scripts are refused, except the ones that stand in our own index.html, by their hash.
 */
import { createHash } from "node:crypto";

/** For photos of the back and for barcodes: the camera; and what the level reads. The browser still asks. */
const PERMISSIONS_OWN = ["accelerometer", "camera", "gyroscope"];

const PERMISSIONS_REFUSED = [
  "display-capture",
  "geolocation",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
];

export const securityHeaders = (inlineScriptHashes: readonly string[]): Record<string, string> => ({
  "content-security-policy": contentSecurityPolicy(inlineScriptHashes),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": [
    ...PERMISSIONS_OWN.map((name) => `${name}=(self)`),
    ...PERMISSIONS_REFUSED.map((name) => `${name}=()`),
  ].join(", "),
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
});

const contentSecurityPolicy = (inlineScriptHashes: readonly string[]): string =>
  [
    "default-src 'self'",
    // The optimiser and the reader of barcodes are WebAssembly, which compiles under no other permission.
    ["script-src 'self' 'wasm-unsafe-eval'", ...inlineScriptHashes.map((hash) => `'${hash}'`)].join(
      " ",
    ),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    // Where a barcode is looked up that nothing here knows, once the person has allowed it.
    "connect-src 'self' https://world.openfoodfacts.org",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join("; ");

/** A browser hashes exactly the text between the tags. */
export const inlineScriptHashes = (html: string): readonly string[] =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes = ""]) => !/\bsrc\s*=/i.test(attributes))
    .map(([, , code = ""]) => `sha256-${createHash("sha256").update(code).digest("base64")}`);
