import { execFile } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";

const module_ = new URL("../../assets/build/development-certificate.js", import.meta.url).href;
const program = `const { developmentCertificate } = await import(${JSON.stringify(module_)});
const { cert, ca } = await developmentCertificate();
console.log(JSON.stringify({ cert: String(cert), ca: String(ca) }));`;

/** Somebody's home, where no certificate was made yet. */
const home = mkdtempSync(path.join(tmpdir(), "gouji-home-"));
afterAll(() => {
  rmSync(home, { recursive: true });
});

async function run(): Promise<{ said: string; cert: X509Certificate; ca: X509Certificate }> {
  const environment = { ...process.env, HOME: home, USERPROFILE: home };
  const cwd = fileURLToPath(new URL("../../", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], { env: environment, cwd });
  const lines = stdout.trim().split("\n");
  const { cert, ca } = JSON.parse(lines.pop() ?? "") as { cert: string; ca: string };
  return { said: lines.join("\n"), cert: new X509Certificate(cert), ca: new X509Certificate(ca) };
}

test("a certificate for localhost is made without any rights, kept, and the way to trust it is said", async () => {
  const first = await run();
  expect(first.cert.checkHost("localhost")).toBe("localhost");
  expect(first.cert.checkIssued(first.ca)).toBe(true);
  expect(first.said).toContain("npx office-addin-dev-certs install");
  const second = await run();
  expect(second.cert.fingerprint256).toBe(first.cert.fingerprint256);
});
