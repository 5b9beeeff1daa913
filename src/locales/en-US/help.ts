/** The answer to `gouji --help`. */
export const HELP = `Gouji: checks Chinese budget, final-account and performance self-evaluation sheets.
Files are read on this computer only; nothing is sent.

Usage
  gouji check FILE…                     list figures that do not tie and their likely causes; changes nothing
  gouji check FILE… --report OUT.html   the same, and a report
  gouji recalculate FILE -o OUT.xlsx    recalculate rates, scores and totals into a new file, old and new listed
  gouji mark FILE -o OUT.xlsx           mark errors and cells to verify in a new file
  gouji mark FILE -o OUT.xlsx --clear   take the marks away

Options
  --json               one line of JSON per file (check, recalculate)
  --report FILE.html   write the findings of all files as one page (check)
  --scores             list what the rules give for every indicator, and how (check)
  --profile ID|FILE    scoring profile: the id of one that comes along, or a JSON file saved from the pane;
                       otherwise the one saved with the workbook, or the weights of the sheet
  --formulas           write formulas in place of values (recalculate)
  -o, --output FILE    the new file; the original is never changed
  --lang LANGUAGE      zh-CN (default) or en-US
  -h, --help           this text
  -v, --version        the version

Later: gouji summarize for many self-evaluations

Exit status
  0  no errors, nothing to verify (what was accepted with an explanation does not count)
  1  errors or something to verify
  2  a file could not be read or written (the others are still checked), or the call was wrong
`;
