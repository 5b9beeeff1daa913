import { VOCABULARY } from "./folders.js";
import { folderOf } from "./import-direction.js";

const CHINESE = /[\u2e80-\u2fdf\u3001-\u303f\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]/;
/** A number format code such as `yyyy"年"m"月"`: file format, not prose. */
const FORMAT_CODE = /^(?=.*[ymdhs0#])[ymdhs0#?.,/:;"\\@[\]$ -]*(?:[年月日时時分秒元万亿]|上午\/下午|AM\/PM|[ymdhs0#?.,/:;"\\@[\]$ -])*$/u;
/** Values of the type MoneyUnit. */
const UNITS = new Set(["元", "千元", "万元", "亿元"]);
const COMPARISONS = new Set(["===", "!==", "==", "!="]);
const LOOK_UPS = new Set(["includes", "startsWith", "endsWith", "indexOf", "has", "get", "split"]);

/** A word that is only compared with what stands in a sheet is shown to nobody. */
function isCompared(node) {
  const { parent } = node;
  switch (parent.type) {
    case "TSLiteralType":
    case "SwitchCase":
      return true;
    case "Property":
    case "TSPropertySignature":
    case "MemberExpression":
      return parent.key === node || parent.property === node;
    case "BinaryExpression":
      return COMPARISONS.has(parent.operator);
    case "CallExpression":
      return parent.callee.type === "MemberExpression" && LOOK_UPS.has(parent.callee.property.name);
    default:
      return false;
  }
}

/** The source of a rule is quoted as it is called, in every language: `basis: "…"`, `const BASIS = "…"`. */
function isBasis(node) {
  const { parent } = node;
  if (parent.type === "Property") return parent.value === node && parent.key.name === "basis";
  return parent.type === "VariableDeclarator" && /(?:^|_)BASIS$/.test(parent.id.name ?? "");
}

/** A list of words at the top of a file is a vocabulary to recognize, not a message. */
function isVocabulary(node) {
  let { parent } = node;
  if (parent.type !== "ArrayExpression") return false;
  while (["ArrayExpression", "TSAsExpression", "NewExpression"].includes(parent.type)) parent = parent.parent;
  return parent.type === "VariableDeclarator" && ["Program", "ExportNamedDeclaration"].includes(parent.parent.parent.type);
}

/**
 * Text for people is made in `locales` alone. Labels that are recognized are data of the vocabulary folders; elsewhere
 * a Chinese word may only be compared with (a literal type, a case, a key, a look-up, a regular expression, a list of
 * words at the top of a file), and the source of a rule may be quoted.
 */
export const textForPeople = {
  meta: {
    type: "problem",
    schema: [],
    messages: { text: "Chinese text in src/{{folder}}: words for people belong to src/locales, labels of forms to src/forms." },
  },
  create(context) {
    const folder = folderOf(context.filename, context.cwd);
    if (folder === undefined || VOCABULARY.includes(folder)) return {};
    const report = (node) => context.report({ node, messageId: "text", data: { folder } });
    return {
      Literal(node) {
        if (typeof node.value === "string" && CHINESE.test(node.value) && !FORMAT_CODE.test(node.value) && !UNITS.has(node.value)) {
          if (!isCompared(node) && !isBasis(node) && !isVocabulary(node)) report(node);
        }
      },
      TemplateElement(node) {
        if (CHINESE.test(node.value.raw) && !isBasis(node.parent)) report(node);
      },
      JSXText(node) {
        if (CHINESE.test(node.value)) report(node);
      },
    };
  },
};
