import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the external cases would lie: GOUJI_EXTERNAL, or `shared/external` beside the project. */
export const askedFolder: string = resolve(
  process.env.GOUJI_EXTERNAL ?? fileURLToPath(new URL("../../../shared/external", import.meta.url)),
);

/** The folder of external cases, or undefined where there is none. */
export const externalFolder: string | undefined = existsSync(resolve(askedFolder, "published-forms")) ? askedFolder : undefined;
