import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  heading: { ...TYPE.small, fontSize: "12px", fontWeight: 600, lineHeight: "20px", color: tokens.colorNeutralForeground2, marginTop: "8px", marginBottom: "2px", marginLeft: 0, marginRight: 0 },
});

export interface PartHeadingProps {
  readonly level: 2 | 3 | 4;
  readonly children: ReactNode;
  readonly className?: string;
}

/** The small heading of a part of a view. */
export function PartHeading({ level, children, className }: PartHeadingProps): ReactElement {
  const Heading = `h${level}` as const;
  return <Heading className={mergeClasses(useStyles().heading, className)}>{children}</Heading>;
}
