import type { NamedRange } from "hucre";
import type { IDefinedNamesServiceParam } from "@univerjs/preset-sheets-core";

/** How the grid calls a name of the whole workbook. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** The names that formulas may use. `idOf` gives the grid's id of a sheet. */
export function definedNames(names: readonly NamedRange[], idOf: (sheet: string) => string | undefined): Record<string, IDefinedNamesServiceParam> {
  return Object.fromEntries(
    names.map(({ name, range, scope }, at) => {
      const id = `n${String(at)}`;
      const isReference = /^(?:'[^']*'|[^!'()+*/-]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.test(range);
      const localSheetId = scope === undefined ? WHOLE_WORKBOOK : idOf(scope) ?? WHOLE_WORKBOOK;
      return [id, { id, name, formulaOrRefString: isReference ? range : `=${range}`, localSheetId }];
    }),
  );
}
