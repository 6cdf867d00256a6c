package uk.kith.app.web.court;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.component.Tag;

/**
 * One line of the court list: the children of a case who have the same limit and estimate and stand
 * in the same list.
 *
 * @param names first and family names, the eldest first
 * @param weeks "Week 21", or "Open 3 weeks" where no law counts them
 * @param ofWeeks such as "of 26, after case management"
 * @param nextHearing kind of the next hearing, or "None listed"
 * @param nextOn its day; null when none is listed
 * @param finalHearing its day, "Held 30 September 2014", or "Not listed"
 * @param listed whether a final hearing is listed or was held
 * @param why what is off track, in a sentence
 * @param estimate that all of the planning estimate lies after the limit; null where it does not,
 *     and where a graver reason is told
 * @param worries the reviewing officers' open concerns about the children
 * @param steps the next steps of the children, the one due first at the head: one where all wait
 *     for the same, at most three
 * @param moreSteps how many different ones there are besides
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
    @Nullable String estimate,
    List<Worry> worries,
    List<NextStepCell> steps,
    int moreSteps) {

  /**
   * An open concern of a reviewing officer.
   *
   * @param text its stage and when an answer is due, after the name where the line has several
   *     children
   */
  public record Worry(Tag tag, String text) {}
}
