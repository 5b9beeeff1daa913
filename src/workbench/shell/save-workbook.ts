/** How long a browser may take to begin reading a file that it was handed. */
const HANDED_OVER = 60_000;

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Offers a workbook as a file to be saved on this computer; nothing is sent anywhere. */
export function saveWorkbook(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), HANDED_OVER);
}
