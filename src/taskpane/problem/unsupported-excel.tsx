import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Locale } from "../../locales/locale";
import { PartHeading } from "../frame/part-heading";
import { SeverityIcon } from "../frame/severity-icon";
import { useGlobalStyles } from "../theme/global-styles";
import { paneTheme, type ThemeMode } from "../theme/pane-theme";
import { TYPE } from "../theme/type-ramp";
import { CopyBlock } from "./copy-block";

const useStyles = makeStyles({
  page: { minHeight: "100%", boxSizing: "border-box", paddingTop: "48px", paddingBottom: "12px", paddingLeft: "12px", paddingRight: "12px" },
  heading: { ...TYPE.heading, marginTop: "6px", marginBottom: "8px" },
  what: { ...TYPE.body, marginTop: 0, marginBottom: "12px" },
  steps: { listStyleType: "none", margin: 0, padding: 0, counterReset: "step" },
  step: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px", paddingTop: "5px", paddingBottom: "5px", counterIncrement: "step", "::before": { content: "counter(step)", ...TYPE.body, color: tokens.colorNeutralForeground3 } },
  title: { ...TYPE.body, fontWeight: 600 },
  text: { ...TYPE.body, color: tokens.colorNeutralForeground3 },
  versions: { marginTop: "12px", paddingTop: "10px", paddingBottom: "10px", paddingLeft: "12px", paddingRight: "12px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
});

export interface UnsupportedExcelProps {
  /** As a person knows it, `Excel 2016`. */
  readonly version: string;
  /** As IT asks for it: build and platform. */
  readonly build: string;
  /** Newest interface that is there, and the one that is needed. */
  readonly has: string;
  readonly needs: string;
  readonly own: string;
  readonly locale: Locale;
  readonly theme: ThemeMode;
}

/** In place of the pane where Excel lacks what we need: one sentence, what to do, and what to tell IT. */
export function UnsupportedExcel({ version, build, has, needs, own, locale, theme }: UnsupportedExcelProps): ReactElement {
  useGlobalStyles();
  const styles = useStyles();
  const texts = locale.pane.problem.unsupported;
  return (
    <FluentProvider theme={paneTheme(theme, locale.id)} lang={locale.id} className={styles.page}>
      <main>
        <SeverityIcon of="warning" />
        <h1 className={styles.heading}>{texts.heading}</h1>
        <p className={styles.what}>{texts.what(version)}</p>
        <PartHeading level={2}>{texts.todo}</PartHeading>
        <ol className={styles.steps}>
          {texts.steps.map(({ title, text }) => (
            <li key={title} className={styles.step}>
              <div>
                <div className={styles.title}>{title}</div>
                <div className={styles.text}>{text}</div>
              </div>
            </li>
          ))}
        </ol>
        <div className={styles.versions}>
          <CopyBlock text={texts.versions(build, has, needs, own).join("\n")} copy={texts.copy} copied={texts.copied} />
        </div>
      </main>
    </FluentProvider>
  );
}
