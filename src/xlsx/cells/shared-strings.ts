import { decodeExcelString } from "../xml/excel-string";
import { TagScanner } from "../xml/tag-scanner";
import { decodeXml } from "../xml/xml-text";

/** The texts that cells refer to by index; the runs of a rich text are joined, phonetic guides left out. */
export function readSharedStrings(text: string): string[] {
  const strings: string[] = [];
  const scanner = new TagScanner(text);
  while (scanner.next()) {
    if (!scanner.isClosing && scanner.is("si")) strings.push(scanner.isSelfClosing ? "" : readRichText(scanner, "si"));
  }
  return strings;
}

/** The scanner stands on the opening tag `<si>` or `<is>`; it is left on the closing one. */
export function readRichText(scanner: TagScanner, container: string): string {
  let text = "";
  let isPhonetic = false;
  while (scanner.next() && !(scanner.isClosing && scanner.is(container))) {
    if (scanner.is("rPh")) isPhonetic = !scanner.isClosing && !scanner.isSelfClosing;
    else if (!isPhonetic && !scanner.isClosing && scanner.is("t")) text += decodeXml(scanner.innerText());
  }
  return decodeExcelString(text);
}
