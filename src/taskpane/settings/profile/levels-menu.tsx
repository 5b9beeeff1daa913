import { makeStyles, Menu, MenuButton, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FIRST_LEVELS, type FirstLevel } from "../../../scoring/profile/scoring-profile";
import { useLocale } from "../../pane-context";
import { TYPE } from "../../theme/type-ramp";
import type { FieldStanding } from "./field-standing";

const NAME = "levels";

const useStyles = makeStyles({
  // One line is as high as the fields beside it.
  button: { ...TYPE.body, width: "100%", minWidth: 0, justifyContent: "space-between", textAlign: "left", fontWeight: 400, paddingTop: "1px", paddingBottom: "1px", paddingLeft: "8px", paddingRight: "4px" },
});

export interface LevelsMenuProps extends FieldStanding {
  /** What the button is for, in front of what was chosen. */
  readonly name: string;
  readonly levels: readonly FirstLevel[];
  readonly onChoose: (levels: FirstLevel[]) => void;
}

/** The first levels that share the points of one line; the menu stays open while they are ticked. */
export function LevelsMenu({ name, levels, onChoose, ...standing }: LevelsMenuProps): ReactElement {
  const styles = useStyles();
  const { scoringProfile, pane: { profile: { weights: texts } } } = useLocale();
  const chosen = levels.length === 0 ? texts.pick : texts.together(levels.map((level) => scoringProfile.levels[level]));
  return (
    <Menu
      positioning="below-start" checkedValues={{ [NAME]: [...levels] }}
      onCheckedValueChange={(_, { checkedItems }) => onChoose(FIRST_LEVELS.filter((level) => checkedItems.includes(level)))}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton {...standing} className={styles.button} size="small" aria-label={`${name} ${chosen}`}>{chosen}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {FIRST_LEVELS.map((level) => <MenuItemCheckbox key={level} name={NAME} value={level}>{scoringProfile.levels[level]}</MenuItemCheckbox>)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
