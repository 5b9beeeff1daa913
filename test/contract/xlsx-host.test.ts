import { XlsxHost } from "../../src/xlsx/xlsx-host";
import type { HostUnderTest } from "./contract-workbook";
import { describeWorkbookHost } from "./workbook-host-contract";
import { looksIn, marksIn, workbookFile } from "./xlsx-workbook";

describeWorkbookHost("XlsxHost", (sheets) => Promise.resolve(underTest(new XlsxHost(workbookFile(sheets)))));

function underTest(host: XlsxHost): HostUnderTest {
  return {
    host,
    marks: () => marksIn(host.bytes()),
    looks: () => looksIn(host.bytes()),
    reopen: () => Promise.resolve(underTest(new XlsxHost(host.bytes()))),
  };
}
