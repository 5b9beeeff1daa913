import { HostFailure, type HostFailureCode } from "../host/host-failure";

/** Failures that a second attempt would only repeat. */
const FUTILE: readonly HostFailureCode[] = ["cell-edit", "too-large", "unsupported", "workbook-protected"];

/**
 * For acts that begin with a look at what stands there and can therefore be done again after half of them was done:
 * where one fails, it is done once more.
 */
export async function attemptTwice<T>(act: (attempt: 1 | 2) => Promise<T>): Promise<T> {
  try {
    return await act(1);
  } catch (error) {
    if (!(error instanceof HostFailure) || FUTILE.includes(error.code)) throw error;
    return act(2);
  }
}
