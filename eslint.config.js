import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { ENGINE } from "./test/architecture/lint/folders.js";
import { importDirection } from "./test/architecture/lint/import-direction.js";
import { textForPeople } from "./test/architecture/lint/text-for-people.js";

/** Names that only Node, a browser or Office knows; the engine is plain values and runs anywhere. */
const FOREIGN_GLOBALS = [
  "window", "self", "globalThis", "global", "document", "navigator", "location", "history", "localStorage", "sessionStorage", "indexedDB",
  "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "postMessage", "alert", "confirm", "prompt",
  "requestAnimationFrame", "requestIdleCallback", "setTimeout", "setInterval", "setImmediate", "queueMicrotask",
  "HTMLElement", "Element", "Node", "Event", "DOMParser", "Blob", "File", "FileReader", "URL", "Image",
  "process", "Buffer", "require", "module", "__dirname", "__filename", "Office", "Excel", "OfficeExtension", "React",
];

const RULES = {
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
  "@typescript-eslint/consistent-type-exports": "error",
  "@typescript-eslint/explicit-module-boundary-types": "error",
  "@typescript-eslint/no-floating-promises": "error",
  "@typescript-eslint/no-import-type-side-effects": "error",
  "@typescript-eslint/no-non-null-assertion": "error",
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", caughtErrors: "none", ignoreRestSiblings: true }],
  "@typescript-eslint/prefer-nullish-coalescing": "error",
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/return-await": "error",
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
  eqeqeq: "error",
  "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true }],
  "no-param-reassign": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-const": "error",
};

const OFFICE_RULES = {
  "office-addins/call-sync-after-load": "error",
  "office-addins/call-sync-before-read": "error",
  "office-addins/load-object-before-read": "error",
  "office-addins/no-context-sync-in-loop": "error",
  "office-addins/no-empty-load": "error",
  "office-addins/no-navigational-load": "error",
  "office-addins/test-for-null-using-isNullObject": "error",
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "test-output/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: RULES,
  },
  {
    files: ["src/**"],
    plugins: { gouji: { rules: { "import-direction": importDirection, "text-for-people": textForPeople } } },
    rules: { "gouji/import-direction": "error", "gouji/text-for-people": "error", "no-console": "error" },
  },
  // What costs a sync too many, or reads what was not loaded.
  { files: ["src/excel/**"], plugins: { "office-addins": officeAddins }, rules: OFFICE_RULES },
  { files: ["src/taskpane/**/*.tsx", "src/taskpane/**/use-*.ts"], ...reactHooks.configs.flat["recommended-latest"] },
  {
    files: ENGINE.map((folder) => `src/${folder}/**`),
    rules: { "no-restricted-globals": ["error", ...FOREIGN_GLOBALS] },
  },
  // Tests state what they know: a fixture cell is there, a stored double has all its digits.
  { files: ["test/**", "assets/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off", "no-loss-of-precision": "off" } },
  // Scripts in plain JavaScript (this file, bundler settings, lint rules) run under Node and have no types to check.
  { files: ["**/*.js", "**/*.mjs"], rules: { "no-undef": "off" } },
);
