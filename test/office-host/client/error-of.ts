/** The error with which a run failed, for its code and its statement; a run that succeeds is the failure of the test. */
export async function errorOf(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("no error was raised");
}
