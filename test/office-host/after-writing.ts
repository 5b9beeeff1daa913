/** Writes by the given act, then loads what a range shows. */
export async function after(address: string, act: (sheet: Excel.Worksheet) => void): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("预算表");
    act(sheet);
    const range = sheet.getRange(address).load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    return range;
  });
}
