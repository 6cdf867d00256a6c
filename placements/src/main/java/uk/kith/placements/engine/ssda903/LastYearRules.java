package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.ssda903.ReturnRule.Report;

/** Rules that compare a return with the one of the year before; silent when that is not held. */
final class LastYearRules {

  static final RuleId WAS_ADOPTED = RuleId.of("903-199");

  static final List<ReturnRule> ALL =
      List.of(
          ReturnRule.query("903-202", LastYearRules::sexDiffers),
          ReturnRule.query("903-203", LastYearRules::birthDiffers),
          ReturnRule.query("903-204", LastYearRules::ethnicityDiffers),
          ReturnRule.query("903-208", LastYearRules::pupilNumberDiffers),
          ReturnRule.error("903-NoE", LastYearRules::wasNotInLastYearsReturn),
          ReturnRule.error("903-562", LastYearRules::wasNotOpenLastYear),
          ReturnRule.query(WAS_ADOPTED.value(), LastYearRules::wasAdopted),
          ReturnRule.error("903-502", LastYearRules::firstDayDiffers),
          ReturnRule.error("903-503A", firstEpisode("RNE", "reason for the new episode")),
          ReturnRule.error("903-503B", firstEpisode("LS", "legal status")),
          ReturnRule.error("903-503C", firstEpisode("CIN", "category of need")),
          ReturnRule.error("903-503D", firstEpisode("PLACE", "placement type")),
          ReturnRule.error("903-503E", firstEpisode("PLACE_PROVIDER", "placement provider")),
          ReturnRule.error("903-503F", firstEpisode("URN", "URN of Ofsted")),
          ReturnRule.error("903-503G", LastYearRules::distanceDiffers),
          ReturnRule.error("903-503H", LastYearRules::authorityDiffers),
          ReturnRule.error("903-503J", LastYearRules::locationDiffers),
          ReturnRule.error("R-DATA-09", LastYearRules::openEpisodeWasLost));

  private LastYearRules() {}

  private static void sexDiffers(Subject subject, Report report) {
    HeldReturn last = subject.lastYear();
    eachHeader(
        subject,
        (now, before) -> {
          Object sex = Codes.sex(now.value("SEX"), subject.year());
          Object was = last == null ? null : Codes.sex(before.value("SEX"), last.year());
          if (sex != null && was != null && !sex.equals(was)) {
            report.cell(now, "SEX", "The sex differs from last year's return.");
          }
        });
  }

  private static void birthDiffers(Subject subject, Report report) {
    eachHeader(
        subject,
        (now, before) -> {
          LocalDate born = now.date("DOB");
          LocalDate was = before.date("DOB");
          if (born != null && was != null && !born.equals(was)) {
            report.cell(
                now,
                "DOB",
                "Last year's return gave the date of birth " + ReturnDates.inWords(was) + ".");
          }
        });
  }

  /**
   * R-DATA-10: queried, not overwritten. Refused and not yet obtained are no ethnicity that one
   * could disagree with.
   */
  private static void ethnicityDiffers(Subject subject, Report report) {
    eachHeader(
        subject,
        (now, before) -> {
          if (Ethnicity.disagrees(before.value("ETHNIC"), now.value("ETHNIC"))) {
            report.cell(
                now,
                "ETHNIC",
                "Last year's return gave "
                    + before.value("ETHNIC")
                    + ", which stays until a person decides.");
          }
        });
  }

  /** A number that takes the place of UN1 to UN5 is no contradiction. */
  private static void pupilNumberDiffers(Subject subject, Report report) {
    eachHeader(
        subject,
        (now, before) -> {
          String was = before.value("UPN");
          if (!was.isEmpty() && !was.startsWith("UN") && !was.equals(now.value("UPN"))) {
            report.cell(now, "UPN", "The pupil number differs from last year's return.");
          }
        });
  }

  private static void wasNotInLastYearsReturn(Subject subject, Report report) {
    eachFirstFromBefore(
        subject,
        (first, before) -> {
          if (before.isEmpty()) {
            report.cell(
                first.row(),
                "DECOM",
                "Care began before this year, but last year's return has no episode of the child.");
          }
        });
  }

  private static void wasNotOpenLastYear(Subject subject, Report report) {
    eachFirstFromBefore(
        subject,
        (first, before) -> {
          if (!before.isEmpty() && before.stream().noneMatch(e -> e.end() == null)) {
            report.cell(
                first.row(),
                "DECOM",
                "The episode began before this year, but none was open when last year ended.");
          }
        });
  }

  /** Each child's first episode that began before the year, and last year's episodes. */
  private static void eachFirstFromBefore(
      Subject subject, BiConsumer<Episode, List<Episode>> look) {
    HeldReturn last = subject.lastYear();
    if (last == null) {
      return;
    }
    subject
        .episodesByChild()
        .map(theirs -> theirs.get(0))
        .filter(first -> first.start().isBefore(subject.firstDay()))
        .forEach(first -> look.accept(first, last.episodes(first.child())));
  }

  private static void wasAdopted(Subject subject, Report report) {
    HeldReturn last = subject.lastYear();
    subject
        .episodesByChild()
        .forEach(
            theirs -> {
              List<Episode> before =
                  last == null ? List.of() : last.episodes(theirs.get(0).child());
              boolean adopted =
                  before.stream().anyMatch(e -> Set.of("E11", "E12").contains(e.rec()));
              if (adopted) {
                report.cell(
                    theirs.get(0).row(),
                    "CHILD",
                    "Last year's return told that the child was adopted from care.");
              }
            });
  }

  private static void eachHeader(Subject subject, BiConsumer<Row, Row> compare) {
    HeldReturn last = subject.lastYear();
    if (last == null) {
      return;
    }
    for (Row now : Subject.headers(subject.rows(Table.HEADER)).values()) {
      Row before = last.header(now.child());
      if (before != null) {
        compare.accept(now, before);
      }
    }
  }

  /** R-DATA-09. */
  private static void firstDayDiffers(Subject subject, Report report) {
    eachContinued(
        subject,
        (first, open) -> {
          if (!first.start().equals(open.start())) {
            report.cell(
                first.row(),
                "DECOM",
                "Last year's return ended with an open episode that began on "
                    + ReturnDates.inWords(open.start())
                    + "; the first episode of this return begins on "
                    + ReturnDates.inWords(first.start())
                    + ".");
          }
        });
  }

  /** R-DATA-09, field by field, where both returns speak of the same episode. */
  private static ReturnRule.Check firstEpisode(String field, String what) {
    return (subject, report) ->
        eachContinued(
            subject,
            (first, open) -> {
              String now = first.row().value(field);
              String before = open.row().value(field);
              boolean sameSeries =
                  field.equals("PLACE") && Codes.series(now).equals(Codes.series(before));
              if (first.start().equals(open.start()) && !now.equals(before) && !sameSeries) {
                report.cell(
                    first.row(),
                    field,
                    "For this episode last year's return gave the "
                        + what
                        + " "
                        + shown(before)
                        + ", this one gives "
                        + shown(now)
                        + ".");
              }
            });
  }

  /** R-DATA-09: the columns are not sent; both years' postcodes tell them, where they are known. */
  private static void distanceDiffers(Subject subject, Report report) {
    eachPlace(
        subject,
        report,
        row -> {
          Double miles = subject.distances().miles(row.value("HOME_POST"), row.value("PL_POST"));
          return miles == null ? null : String.format(Locale.UK, "%.1f miles from home", miles);
        });
  }

  private static void authorityDiffers(Subject subject, Report report) {
    eachPlace(
        subject,
        report,
        row -> {
          LocalAuthority area = subject.distances().authority(row.value("PL_POST"));
          return area == null ? null : "in the area of " + area.code();
        });
  }

  private static void locationDiffers(Subject subject, Report report) {
    eachPlace(
        subject,
        report,
        row -> {
          Boolean inArea = subject.distances().inArea(row.value("PL_POST"));
          return inArea == null ? null : inArea ? "in the area" : "outside the area";
        });
  }

  /**
   * @param told what a row tells, in words; null when it cannot be told
   */
  private static void eachPlace(
      Subject subject, Report report, Function<Row, @Nullable String> told) {
    eachContinued(
        subject,
        (first, open) -> {
          String now = told.apply(first.row());
          String before = told.apply(open.row());
          if (first.start().equals(open.start())
              && now != null
              && before != null
              && !now.equals(before)) {
            report.cell(
                first.row(),
                "PL_POST",
                "By last year's return the placement was "
                    + before
                    + ", by this one it is "
                    + now
                    + ".");
          }
        });
  }

  private static String shown(String value) {
    return value.isEmpty() ? "nothing" : HeaderRules.quoted(value);
  }

  private static void eachContinued(Subject subject, BiConsumer<Episode, Episode> compare) {
    HeldReturn last = subject.lastYear();
    if (last == null) {
      return;
    }
    subject
        .episodesByChild()
        .forEach(
            theirs -> {
              Episode first = theirs.get(0);
              @Nullable Episode open = last.open(first.child());
              if (open != null) {
                compare.accept(first, open);
              }
            });
  }

  private static void openEpisodeWasLost(Subject subject, Report report) {
    HeldReturn last = subject.lastYear();
    if (last == null || subject.rows(Table.EPISODES).isEmpty()) {
      return;
    }
    for (String child : last.children()) {
      Episode open = last.open(child);
      if (open != null && subject.episodes(child).isEmpty()) {
        report.child(
            Table.EPISODES,
            child,
            "Last year's return ended with an episode open since "
                + ReturnDates.inWords(open.start())
                + "; this return does not speak of it, so it stays open.");
      }
    }
  }
}
