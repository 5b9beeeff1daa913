declare const GOUJI_VERSION: string | undefined;

/** The version of the package, which the bundler writes in; unbundled code has none of its own. */
export const VERSION: string = typeof GOUJI_VERSION === "undefined" ? "development" : GOUJI_VERSION;
