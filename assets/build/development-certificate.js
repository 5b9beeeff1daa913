import { existsSync, readFileSync, rmSync } from "node:fs";
import { X509Certificate } from "node:crypto";
import { homedir } from "node:os";
import path from "node:path";
import certificates from "office-addin-dev-certs";

/** Where office-addin-dev-certs keeps them, so that `npx office-addin-dev-certs install` trusts the same ones. */
const FOLDER = path.join(homedir(), ".office-addin-dev-certs");
const AUTHORITY = path.join(FOLDER, "ca.crt");
const CERTIFICATE = path.join(FOLDER, "localhost.crt");
const KEY = path.join(FOLDER, "localhost.key");

function stillValid(file) {
  return existsSync(file) && new Date(new X509Certificate(readFileSync(file)).validTo) > new Date();
}

/** Whether this computer trusts the authority. Where that cannot be found out, it is not trusted. */
function isTrusted() {
  try {
    return certificates.isCaCertificateInstalled();
  } catch {
    return false;
  }
}

/**
 * A certificate for localhost, made when there is none or it has run out. Making one needs no rights; trusting it does,
 * and is left to the person: a server that fails or asks for a password where nobody can give one helps no one.
 */
export async function developmentCertificate() {
  if (![AUTHORITY, CERTIFICATE, KEY].every(existsSync) || !stillValid(AUTHORITY) || !stillValid(CERTIFICATE)) {
    for (const file of [AUTHORITY, CERTIFICATE, KEY]) rmSync(file, { force: true });
    await certificates.generateCertificates(AUTHORITY, CERTIFICATE, KEY);
  }
  if (!isTrusted()) console.log("This computer does not trust the certificate of https://localhost:3000 yet, so Excel will not load the pane: run `npx office-addin-dev-certs install` once.");
  return { cert: readFileSync(CERTIFICATE), key: readFileSync(KEY), ca: readFileSync(AUTHORITY) };
}
