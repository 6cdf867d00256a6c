package uk.kith.placements.engine.same;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.rules.Wording;

/**
 * What speaks against making one history of the placements of two records: nobody lives in two
 * homes on one day (R-DATA-01), and a period of care ends before the next begins. Neither is to be
 * accepted: one of the records is wrong, and is corrected first.
 */
public final class TwoHistories {

  private static final RuleId RULE = RuleId.of("R-DATA-01");
  private static final String SOURCE = "903 rules 142 and 501";
  private static final String CORRECT = "Correct one of both records first.";

  private TwoHistories() {}

  /**
   * A placement. The day on which it ends belongs to the next home.
   *
   * @param careBegan first day of its period of care
   * @param seen whether the caller may know of it
   */
  public record Spell(LocalDate start, @Nullable LocalDate end, LocalDate careBegan, boolean seen) {

    private Days days() {
      return new Days(start, end);
    }
  }

  /** In order of time; of placements that the caller may not know of no day is told. */
  public static List<Finding> against(List<Spell> one, List<Spell> other) {
    List<Finding> findings = overlaps(one, other);
    if (findings.isEmpty()) {
      findings.addAll(periods(one, other));
    }
    return findings.stream().distinct().toList();
  }

  private static List<Finding> overlaps(List<Spell> one, List<Spell> other) {
    List<Finding> findings = new ArrayList<>();
    for (Spell spell : one) {
      for (Spell beside : other) {
        if (spell.days().overlaps(beside.days())) {
          findings.add(
              spell.seen() && beside.seen()
                  ? livesTwice(both(spell.days(), beside.days()))
                  : finding("Both records say where the child lived on the same days.", List.of()));
        }
      }
    }
    findings.sort((a, b) -> first(a).compareTo(first(b)));
    return findings;
  }

  private static LocalDate first(Finding finding) {
    return finding.dates().isEmpty() ? LocalDate.MIN : finding.dates().get(0);
  }

  /** The days that two have in common; they overlap. */
  private static Days both(Days one, Days other) {
    LocalDate start = one.start().isAfter(other.start()) ? one.start() : other.start();
    return new Days(start, earlier(one.end(), other.end()));
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private static Finding livesTwice(Days days) {
    LocalDate end = days.end();
    LocalDate last = end == null ? null : end.minusDays(1);
    String when =
        last == null
            ? "from " + Wording.day(days.start()) + " on, and neither says that it ended"
            : last.equals(days.start())
                ? "on " + Wording.day(last)
                : "from " + Wording.day(days.start()) + " to " + Wording.day(last);
    return finding(
        "Both records say where the child lived " + when + ". Nobody lives in two homes.",
        last == null || last.equals(days.start())
            ? List.of(days.start())
            : List.of(days.start(), last));
  }

  /** A period of care goes on between its placements, also where none is recorded. */
  private static List<Finding> periods(List<Spell> one, List<Spell> other) {
    List<Finding> findings = new ArrayList<>();
    Map<LocalDate, Days> theirs = byFirstDay(other);
    byFirstDay(one)
        .forEach(
            (began, days) ->
                theirs.forEach(
                    (beganToo, beside) -> {
                      if (!began.equals(beganToo) && days.overlaps(beside)) {
                        findings.add(
                            finding(
                                "The records tell two periods of care on the same days, begun on "
                                    + Wording.day(began)
                                    + " and on "
                                    + Wording.day(beganToo)
                                    + ".",
                                List.of(began, beganToo)));
                      }
                    }));
    return findings;
  }

  private static Map<LocalDate, Days> byFirstDay(List<Spell> spells) {
    Map<LocalDate, Days> periods = new TreeMap<>();
    for (Spell spell : spells) {
      periods.merge(
          spell.careBegan(),
          new Days(spell.careBegan(), spell.end()),
          (known, added) -> new Days(known.start(), later(known.end(), added.end())));
    }
    return periods;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null ? null : one.isAfter(other) ? one : other;
  }

  private static Finding finding(String text, List<LocalDate> dates) {
    return new Finding(RULE, Severity.ERROR, text + " " + CORRECT, dates, SOURCE, true);
  }
}
