import { dirname, join, relative, sep } from "node:path";
import { ENGINE, mayTakePackage, openFolders, ORDER } from "./folders.js";

/** The folder of `src` that a file lies in, or undefined. */
export function folderOf(file, root) {
  const [top, folder, ...rest] = relative(root, file).split(sep);
  return top === "src" && rest.length > 0 ? folder : undefined;
}

function refusal(specifier, file, folder, root) {
  if (!specifier.startsWith(".")) {
    return mayTakePackage(folder, specifier) ? undefined : { messageId: "package", data: { folder, name: specifier } };
  }
  const target = folderOf(join(dirname(file), specifier, "x"), root) ?? "";
  const into = ORDER.flat().includes(target) ? target : folderOf(join(dirname(file), specifier), root);
  if (into === undefined) return { messageId: "outside", data: { folder, name: specifier } };
  if (into === folder || openFolders(folder).includes(into)) return undefined;
  return { messageId: "direction", data: { folder, into, open: openFolders(folder).join(", ") || "nothing" } };
}

/** A folder of `src` imports only what stands left of it (DESIGN.md, section 2). */
export const importDirection = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      direction: "src/{{folder}} may not import src/{{into}}; open to it: {{open}}.",
      package: "src/{{folder}} may not import {{name}}.",
      outside: "src/{{folder}} may not import {{name}}: it lies outside src.",
      unknown: "src/{{folder}} is not in the order of imports (test/architecture/lint/folders.js).",
      dynamic: "No dynamic import in src/{{folder}}: the engine runs anywhere, in one piece.",
    },
  },
  create(context) {
    const folder = folderOf(context.filename, context.cwd);
    if (folder === undefined) return {};
    const check = ({ source }) => {
      if (source?.type !== "Literal" || typeof source.value !== "string") return;
      const found = refusal(source.value, context.filename, folder, context.cwd);
      if (found) context.report({ node: source, ...found });
    };
    return {
      Program(node) {
        if (!ORDER.flat().includes(folder)) context.report({ node, messageId: "unknown", data: { folder } });
      },
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType(node) {
        check({ source: node.source ?? node.argument?.literal ?? node.argument });
      },
      ImportExpression(node) {
        if (ENGINE.includes(folder)) context.report({ node, messageId: "dynamic", data: { folder } });
        else check(node);
      },
    };
  },
};
