import type * as z from "zod/mini";
import type { ProfileProblem } from "./profile-problem";
import { pathText, subjectAt, valueAt } from "./profile-subject";

type Issue = z.core.$ZodIssue;

/** Where a word or a list may stand, the one that was meant says what is wrong. */
function withoutUnions(issue: Issue, json: unknown): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const isList = Array.isArray(valueAt(json, issue.path));
  const branch = issue.errors[isList ? issue.errors.length - 1 : 0] ?? [];
  return branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isSlot(field: ProfileProblem["subject"], part: string): boolean {
  return field.kind === "field" && field.field === part;
}

function problemsOf(issue: Issue, json: unknown): ProfileProblem[] {
  const { path } = issue;
  const given = valueAt(json, path);
  const place = { path: pathText(path), subject: subjectAt(json, path) };
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((entry) => ({ path: pathText([...path, entry]), subject: place.subject, code: "unknown-entry", entry }));
  }
  if (given === undefined && path.length > 0) return [{ ...place, code: "missing" }];
  if (isSlot(place.subject, "schemaVersion")) return [{ ...place, code: "unknown-version", given }];
  switch (issue.code) {
    case "invalid_value":
      return [{ ...place, code: "choice-expected", given, choices: issue.values.map(String) }];
    case "too_small":
      if (issue.origin === "array") return [{ ...place, code: "list-empty" }];
      return [{ ...place, code: "too-small", given, bound: Number(issue.minimum) }];
    case "too_big":
      if (issue.origin === "number" || issue.origin === "int") return [{ ...place, code: "too-large", given, bound: Number(issue.maximum) }];
      return [{ ...place, code: issue.origin === "array" ? "too-many" : "too-long", most: Number(issue.maximum) }];
    case "invalid_type":
      switch (issue.expected) {
        case "object":
          return [{ ...place, code: "group-expected", given }];
        case "array":
          return [{ ...place, code: "list-expected", given }];
        case "boolean":
          return [{ ...place, code: "yes-or-no-expected", given }];
        case "int":
        case "number":
          return [{ ...place, code: "whole-number-expected", given }];
        default:
          return [{ ...place, code: isText(place.subject) ? "text-expected" : "number-expected", given }];
      }
    default:
      if (isSlot(place.subject, "id")) return [{ ...place, code: "id-expected", given }];
      return [{ ...place, code: isText(place.subject) ? "text-expected" : "number-expected", given }];
  }
}

/** Texts of a profile that are words; all others are figures. */
function isText(subject: ProfileProblem["subject"]): boolean {
  if (subject.kind === "grade") return subject.part === "name";
  return subject.kind === "field" && ["id", "name", "source", "region"].includes(subject.field);
}

/** What is wrong with the single values, from what the schema found. Texts of the schema's library reach nobody. */
export function shapeProblems(issues: readonly Issue[], json: unknown): ProfileProblem[] {
  return issues.flatMap((issue) => withoutUnions(issue, json)).flatMap((issue) => problemsOf(issue, json));
}
