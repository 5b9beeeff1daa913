import { ExcelHost } from "../excel-host";
import type { Answer } from "../request-handling";
import type { ReplyMessage } from "../protocol/messages";
import { compareValues } from "./compare-values";
import { Identities } from "./identities";
import type { RecordedExchange, RecordedTrace } from "./trace-schema";
import { workbookOfTrace } from "./workbook-of-trace";

/** Above every member that this host has: what Excel answered is to be compared, not what it declared. */
const LEVEL = "1.99";
/** A request that came while the user was typing into a cell. */
const IN_CELL_EDIT = 5004;

function ask(host: ExcelHost, { request, flags, refused }: RecordedExchange, identities: Identities): Answer {
  let answer: Answer = null;
  if (refused === IN_CELL_EDIT) host.beginCellEdit();
  host.receive(JSON.stringify(identities.translate(request)), flags, (given) => (answer = given));
  host.endCellEdit();
  return answer;
}

function compareAnswers({ reply, refused }: RecordedExchange, answer: Answer, identities: Identities): string[] {
  if (answer === null) return ["no answer here"];
  const refusedHere = "refused" in answer ? answer.refused : undefined;
  if (refused !== refusedHere) return [`recorded refusal ${String(refused)}, here ${String(refusedHere)}`];
  if (reply === undefined || !("text" in answer)) return [];
  const actual = JSON.parse(answer.text) as ReplyMessage;
  const failure = compareValues(reply.Error?.Code ?? null, actual.Error?.Code ?? null, identities, "Error.Code");
  const place = compareValues(reply.Error?.ActionIndex ?? null, actual.Error?.ActionIndex ?? null, identities, "Error.ActionIndex");
  return [...failure, ...place, ...compareValues(reply.Results, actual.Results, identities, "Results")];
}

/** Asks the test host what a recording asked, in order; gives every difference in what it answers. */
export function replay(trace: RecordedTrace): string[] {
  const workbook = workbookOfTrace(trace);
  const host = new ExcelHost({ workbook, level: LEVEL });
  const identities = new Identities();
  trace.sheets.forEach(({ id, name }) => identities.match(id, workbook.sheet(name).id));
  return trace.exchanges.flatMap((exchange, at) => {
    const answer = ask(host, exchange, identities);
    // An answer that never came, or for which there was no room, says nothing.
    const isAnswered = exchange.reply !== undefined || exchange.refused !== undefined;
    return isAnswered ? compareAnswers(exchange, answer, identities).map((difference) => `exchange ${at}, ${difference}`) : [];
  });
}
