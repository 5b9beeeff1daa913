/**
 * The namespace of the custom XML part that holds texts kept with a document,
 * `<gouji xmlns="urn:gouji:settings:1"><text name="…">…</text></gouji>`. The same in every host, so that what
 * one of them keeps the others find.
 */
export const TEXTS_NAMESPACE = "urn:gouji:settings:1";
