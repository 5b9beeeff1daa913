import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

/** What @types/office-js says of one member of a class of Excel. */
export interface DeclaredMember {
  readonly kind: "property" | "method";
  readonly isReadonly: boolean;
  /** The version of ExcelApi; null for members of other sets. */
  readonly since: string | null;
  /** Where setting came later. */
  readonly setSince: string | null;
}

export type DeclaredClass = ReadonlyMap<string, DeclaredMember>;

const API_SET = /\[Api set: ([^\]]+)\]/;

const documented = (node: ts.Node): string => API_SET.exec(ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText()).join("\n"))?.[1] ?? "";

/** A version in the text of a set; of a version "for password" only the argument is meant, not the member. */
function version(text: string): string | null {
  return /^ExcelApi (\d+\.\d+)(?! for password)/.exec(text)?.[1] ?? null;
}

function declaredMember(member: ts.ClassElement, ofClass: string): DeclaredMember {
  const text = documented(member);
  return {
    kind: ts.isMethodDeclaration(member) ? "method" : "property",
    isReadonly: (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly) !== 0,
    since: version(text) ?? (text === "" || text.includes("for password") ? version(ofClass) : null),
    setSince: /(\d+\.\d+) for set/.exec(text)?.[1] ?? null,
  };
}

function declaredClass(declaration: ts.ClassDeclaration): DeclaredClass {
  const members = new Map<string, DeclaredMember>();
  for (const member of declaration.members) {
    const name = member.name?.getText();
    // Of overloads the first tells the set.
    if (name !== undefined && !members.has(name)) members.set(name, declaredMember(member, documented(declaration)));
  }
  return members;
}

/** The classes of the namespace `Excel` in @types/office-js, by name. */
export function declaredClasses(): ReadonlyMap<string, DeclaredClass> {
  const path = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const classes = new Map<string, DeclaredClass>();
  for (const statement of file.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel" || !statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (ts.isClassDeclaration(declaration) && declaration.name) classes.set(declaration.name.text, declaredClass(declaration));
    }
  }
  return classes;
}
