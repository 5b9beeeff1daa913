import type { Refusal } from "../../host/workbook-host";
import { addressToText } from "../../sheet/address";
import type { FileErrorCode } from "../locale";

/** Why a cell or a sheet could not be written, and what to do. */
export function refusalText({ code, sheet, cell }: Refusal): string {
  const at = cell ? `${sheet} ${addressToText(cell)}` : `“${sheet}”`;
  switch (code) {
    case "protected":
      return `“${sheet}”受保护，不能写入。请在 Excel“审阅”选项卡中选“撤消工作表保护”后再试`;
    case "no-such-sheet":
      return `没有工作表“${sheet}”`;
    case "cell-changed":
      return `${at} 的内容已变，没有写入`;
    case "merged-cell":
      return `${at} 在合并单元格里，不是左上角的一格，不能写入`;
    case "array-formula":
      return `${at} 属于数组公式，不能单独写入`;
    case "read-only":
      return `${at} 只读，不能写入`;
  }
}

/** Why a file could not be read, and what to do. */
export function fileErrorText(code: FileErrorCode): string {
  switch (code) {
    case "not-found":
      return "没有这个文件";
    case "is-directory":
      return "这是文件夹，不是文件";
    case "no-permission":
      return "没有读取这个文件的权限";
    case "unreadable":
      return "读取这个文件时出错";
    case "not-a-workbook":
      return "这不是 Excel 工作簿（.xlsx）";
    case "encrypted":
      return "工作簿有打开密码。请在 Excel 中取消密码，另存后再核对";
    case "legacy-xls":
      return "这是旧格式（.xls 或 .et）。请在 Excel 或 WPS 中另存为 .xlsx 后再核对";
    case "binary-workbook":
      return "这是二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx 后再核对";
    case "truncated":
      return "文件不完整，末尾缺失。请重新复制或下载";
    case "damaged":
      return "文件已损坏。请在 Excel 中打开修复，另存后再核对";
    case "zip-bomb":
      return "文件解压后大得不合常理，没有读取";
    case "xml-entities":
      return "文件里有表格软件不会写的内容（XML 实体），没有读取";
    case "too-large":
      return "工作簿太大，没有读取";
  }
}
