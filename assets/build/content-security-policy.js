/**
 * What the pane may load and where it may connect to: its own files, and nowhere. Figures cannot leave the machine even by mistake.
 * `own` are directives of another page that needs less, or more. Griffel, the style engine of Fluent UI, inserts style elements: hence 'unsafe-inline' for styles, and for styles only.
 */
export function contentSecurityPolicy(officeOrigin, own = {}) {
  return Object.entries({
    "default-src": "'none'",
    "script-src": officeOrigin === null ? "'self'" : `'self' ${officeOrigin}`,
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self' data:",
    "connect-src": "'none'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    ...own,
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}
