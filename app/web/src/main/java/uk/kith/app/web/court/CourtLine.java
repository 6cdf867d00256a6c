package uk.kith.app.web.court;

import org.jspecify.annotations.Nullable;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.component.Tag;

/**
 * One line of the court list: the children of a case who have the same limit and estimate and stand
 * in the same list.
 *
 * @param names first and family names, the eldest first
 * @param weeks such as "Week 21"
 * @param ofWeeks such as "of 26, after case management"
 * @param nextHearing kind of the next hearing, or "None listed"
 * @param nextOn its day; null when none is listed
 * @param finalHearing its day, or "Not listed"
 * @param listed whether a final hearing is listed
 * @param why what is off track, in a sentence
 * @param step the next step of the children, the one due first
 */
public record CourtLine(
    String href,
    String names,
    @Nullable String caseNumber,
    Tag tag,
    String weeks,
    String ofWeeks,
    WeekBar bar,
    String nextHearing,
    @Nullable String nextOn,
    String finalHearing,
    boolean listed,
    String why,
    String more,
    NextStepCell step) {}
