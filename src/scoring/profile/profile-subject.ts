import type { ProfileField, ProfileSubject } from "./profile-problem";
import { RULE_PATHS } from "./rule-path";
import { FIRST_LEVELS } from "./scoring-profile";

type Path = readonly PropertyKey[];

const FIELDS: ReadonlySet<string> = new Set<ProfileField>([
  ...RULE_PATHS, "schemaVersion", "id", "name", "source", "region", "fiscalYear", "toConfirm", "overFulfilment", "qualitative", "execution",
]);

function isField(path: string): path is ProfileField {
  return FIELDS.has(path);
}

/** The value at a path; undefined where there is none. */
export function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined),
    json,
  );
}

function partOf<Part extends string>(key: PropertyKey | undefined, parts: readonly Part[]): Part | null {
  return parts.find((part) => part === key) ?? null;
}

function subjectInList(json: unknown, [list, row, key]: Path): ProfileSubject | null {
  if (typeof row !== "number") return null;
  if (list === "weights") {
    const given = valueAt(json, ["weights", row, "levels"]);
    const levels = FIRST_LEVELS.filter((level) => Array.isArray(given) && given.includes(level));
    return { kind: "weight", row, part: partOf(key, ["levels", "points"]), levels };
  }
  if (list === "tolerance") return { kind: "tolerance", row, part: partOf(key, ["within", "share"]) };
  if (list !== "grades") return null;
  const name = valueAt(json, ["grades", row, "name"]);
  return { kind: "grade", row, part: partOf(key, ["name", "from"]), name: typeof name === "string" && name.trim() !== "" ? name : null };
}

/** What stands at a path of a profile, whatever is written there. */
export function subjectAt(json: unknown, path: Path): ProfileSubject {
  const inList = subjectInList(json, path);
  if (inList) return inList;
  for (let length = path.length; length > 0; length--) {
    const field = path.slice(0, length).map(String).join(".");
    if (isField(field)) return { kind: "field", field };
  }
  return { kind: "profile" };
}

/** `weights[3].points` */
export function pathText(path: Path): string {
  return path.map((key, at) => (typeof key === "number" ? `[${key}]` : at === 0 ? String(key) : `.${String(key)}`)).join("");
}
