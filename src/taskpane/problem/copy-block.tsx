import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState, type ReactElement } from "react";

const useStyles = makeStyles({
  text: { fontSize: "12px", lineHeight: "16px", marginTop: "2px", marginBottom: "8px", fontFamily: "inherit", whiteSpace: "pre-wrap", overflowWrap: "anywhere", maxHeight: "160px", overflowY: "auto", color: tokens.colorNeutralForeground3, userSelect: "text" },
  button: { fontSize: "13px", fontWeight: 400 },
});

export interface CopyBlockProps {
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
}

/** Text to pass on to somebody else. Where the clipboard is closed to us the text is selected, to be copied by hand. */
export function CopyBlock({ text, copy, copied }: CopyBlockProps): ReactElement {
  const styles = useStyles();
  const block = useRef<HTMLPreElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const select = () => {
    if (block.current) getSelection()?.selectAllChildren(block.current);
  };
  const copyText = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
    } catch {
      select();
    }
  };
  return (
    <div>
      <pre ref={block} className={styles.text} tabIndex={0}>{text}</pre>
      <Button size="small" className={styles.button} icon={<Copy16Regular />} onClick={() => void copyText()}>
        <span aria-live="polite">{isCopied ? copied : copy}</span>
      </Button>
    </div>
  );
}
