import type { NotCheckedCode } from "../../relations/verdict";
import type { Digest, FormDigest } from "../../review/digest";
import type { NotChecked } from "../../review/review";

/** What was not checked for one reason. */
export interface Reason {
  readonly code: NotCheckedCode;
  readonly items: readonly NotChecked[];
}

export function reasonsOf({ notChecked }: Digest): readonly Reason[] {
  const byCode = new Map<NotCheckedCode, NotChecked[]>();
  for (const item of notChecked) {
    const known = byCode.get(item.code);
    if (known) known.push(item);
    else byCode.set(item.code, [item]);
  }
  return [...byCode].map(([code, items]) => ({ code, items }));
}

/** Recognized, and without a single figure to check. */
export function emptyForms({ forms }: Digest): readonly FormDigest[] {
  return forms.filter(({ relations, isSkipped }) => relations === 0 && !isSkipped);
}

export function skippedForms({ forms }: Digest): readonly FormDigest[] {
  return forms.filter(({ isSkipped }) => isSkipped);
}

/** How many lines say what was not checked. */
export function reasonCount(digest: Digest): number {
  const lines = [digest.unrecognized, emptyForms(digest), skippedForms(digest)].filter((part) => part.length > 0).length;
  return lines + digest.unread.length + reasonsOf(digest).length;
}
