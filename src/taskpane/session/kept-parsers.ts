/**
 * What is kept with a document is read by schemas. They are asked for with `import()` where something is kept, so that a
 * pane over a document with nothing in it is seen without them.
 */
export { parseAcceptances } from "../../review/parse-acceptances";
export { parseChoices } from "../../review/parse-choices";
export { parseJournal } from "../../review/parse-journal";
export { parseKeptProfile } from "../../review/parse-kept-profile";
