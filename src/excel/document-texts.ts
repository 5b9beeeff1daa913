import { TEXTS_NAMESPACE } from "../host/document-texts";
import { attemptTwice } from "./attempt-twice";
import type { ExcelSession } from "./excel-session";
import { readTexts, writeTexts } from "./texts-xml";

/** The texts kept with the document, and the custom XML part that holds them; no part as long as there are none. */
export interface DocumentTexts {
  readonly part: string | null;
  readonly texts: ReadonlyMap<string, string>;
}

interface Asked {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly only: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** Asks for the texts; `answerTexts` takes the answer after the next sync. */
export function requestTexts(context: Excel.RequestContext): Asked {
  const parts = context.workbook.customXmlParts.getByNamespace(TEXTS_NAMESPACE);
  parts.load("items/id");
  const only = parts.getOnlyItemOrNullObject().load("id");
  return { parts, only, xml: only.getXml() };
}

/** The texts that were asked for. Where the document has several parts of ours, as merging copies can leave, the first counts. */
export async function answerTexts(session: ExcelSession, context: Excel.RequestContext, { parts, only, xml }: Asked): Promise<DocumentTexts> {
  if (!only.isNullObject) return { part: only.id, texts: readTexts(xml.value) };
  const [first] = parts.items;
  if (!first) return { part: null, texts: new Map() };
  const firstXml = first.getXml();
  await session.answer(context.sync());
  // eslint-disable-next-line office-addins/load-object-before-read -- the result of a method is not loaded, it comes with the sync
  return { part: first.id, texts: readTexts(firstXml.value) };
}

/** Puts texts in the place of those that were read. Outside Excel's undo, as all that is kept with the document. */
export function requestWriting(context: Excel.RequestContext, { part }: DocumentTexts, texts: ReadonlyMap<string, string>): void {
  const parts = context.workbook.customXmlParts;
  if (part !== null && texts.size === 0) parts.getItem(part).delete();
  else if (part !== null) parts.getItem(part).setXml(writeTexts(texts));
  else if (texts.size > 0) parts.add(writeTexts(texts));
}

export function loadText(session: ExcelSession, name: string): Promise<string | null> {
  return session.run(async (context) => {
    const asked = requestTexts(context);
    await session.answer(context.sync());
    const { texts } = await answerTexts(session, context, asked);
    return texts.get(name) ?? null;
  });
}

export function saveText(session: ExcelSession, name: string, text: string | null): Promise<void> {
  return attemptTwice(() =>
    session.run(async (context) => {
      const asked = requestTexts(context);
      await session.answer(context.sync());
      const before = await answerTexts(session, context, asked);
      const texts = new Map(before.texts);
      if (text === null) texts.delete(name);
      else texts.set(name, text);
      requestWriting(context, before, texts);
      await session.answer(context.sync());
    }),
  );
}
