package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.RuleId;

/**
 * One step on a child's way.
 *
 * @param code stable, such as {@code FINAL_HEARING}
 * @param words as people read it
 * @param rule that sets its day; null for none
 * @param due the last day for it; null when no rule or order sets one, or when what it is counted
 *     from is not known (R-DATE-07)
 * @param listed the first day that the court fixed for it; null when it fixed none
 * @param listedTo the last day of several; null when it is one, or none
 * @param done null while it is not done, or when it is not known whether it is
 * @param past true when other facts show that it must have been, though no day of it is known
 */
public record Step(
    String code,
    String words,
    @Nullable RuleId rule,
    Whose whose,
    @Nullable DueDate due,
    @Nullable LocalDate listed,
    @Nullable LocalDate listedTo,
    @Nullable LocalDate done,
    boolean past) {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  public Step {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not the code of a step: " + code);
    }
  }

  /** A step of which no date is known. */
  public static Step of(String code, String words, @Nullable RuleId rule, Whose whose) {
    return new Step(code, words, rule, whose, null, null, null, null, false);
  }

  /** The same under other words, where what happened was something else. */
  public Step called(String said) {
    return new Step(code, said, rule, whose, due, listed, listedTo, done, past);
  }

  public Step withDue(@Nullable DueDate day) {
    return new Step(code, words, rule, whose, day, listed, listedTo, done, past);
  }

  public Step withListed(@Nullable LocalDate day) {
    return withListed(day, null);
  }

  /** Listed for several days, or for one when there is no last or it is the same. */
  public Step withListed(@Nullable LocalDate first, @Nullable LocalDate last) {
    LocalDate to = last == null || last.equals(first) ? null : last;
    return new Step(code, words, rule, whose, due, first, to, done, past);
  }

  public Step withDone(@Nullable LocalDate day) {
    return new Step(code, words, rule, whose, due, listed, listedTo, day, past);
  }

  public Step withPast(boolean happened) {
    return new Step(code, words, rule, whose, due, listed, listedTo, done, happened);
  }

  /** As it was known on a day: what was done later was not done then (R-DATE-06). */
  Step asOf(LocalDate day) {
    return done != null && done.isAfter(day) ? withDone(null) : this;
  }
}
