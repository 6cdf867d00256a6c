package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.kith.placements.engine.ssda903.ReturnRule.Report;

/** Rules of the table Header: one row a child. */
final class HeaderRules {

  private static final Pattern UPN = Pattern.compile("[A-Z]\\d{11}[\\dA-Z]");

  /** Years on 31 August before the year began from which a child has a number. */
  private static final int SCHOOL_AGE = 4;

  private static final int DAYS_OF_A_WEEK = 7;
  private static final Pattern UPN_UNKNOWN = Pattern.compile("UN[1-5]");

  static final List<ReturnRule> ALL =
      List.of(
          ReturnRule.error("903-INT32", HeaderRules::childTwice),
          ReturnRule.error("903-101", HeaderRules::sex),
          ReturnRule.error("903-102", HeaderRules::birthIsNoDate),
          ReturnRule.error("903-301", HeaderRules::bornAfterTheYear),
          ReturnRule.error("903-103", HeaderRules::ethnicity),
          ReturnRule.error("903-168", HeaderRules::pupilNumber),
          ReturnRule.cell(
              "903-351",
              Table.HEADER,
              "DOB",
              (subject, row) -> subject.atLeast(26, row.child(), subject.firstDay()),
              "The young person was over 25 when the year began."),
          ReturnRule.cell(
              "903-442",
              Table.HEADER,
              "UPN",
              (subject, row) ->
                  row.value("UPN").isEmpty() && !subject.episodes(row.child()).isEmpty(),
              "No pupil number is given; UN1 to UN5 tell why there is none."),
          ReturnRule.cell(
              "903-209",
              Table.HEADER,
              "UPN",
              (subject, row) ->
                  row.value("UPN").equals("UN1")
                      && subject.atLeast(
                          SCHOOL_AGE, row.child(), LocalDate.of(subject.year() - 2, 8, 31)),
              "UN1 is for a child who is not of school age yet."),
          ReturnRule.cell(
              "903-210",
              Table.HEADER,
              "UPN",
              HeaderRules::isNoLongerNew,
              "UN4 is for a child whose care began in the last week of the year."),
          ReturnRule.cell(
                  "903-232",
                  Table.HEADER,
                  "SEX",
                  (subject, row) -> row.value("SEX").equals("U"),
                  "The sex is not known.")
              .queried()
              .since(2025),
          ReturnRule.query("903-444", HeaderRules::pupilNumberTwice),
          ReturnRule.query("R-DATA-15", HeaderRules::sameBirthSexAndMothersChild));

  private HeaderRules() {}

  /** In care on the last day of the year, and for more than a week. */
  private static boolean isNoLongerNew(Subject subject, Row row) {
    if (!row.value("UPN").equals("UN4")) {
      return false;
    }
    LocalDate began = null;
    Episode after = null;
    List<Episode> theirs = subject.episodes(row.child());
    for (int i = theirs.size() - 1; i >= 0; i--) {
      Episode e = theirs.get(i);
      boolean goesOn = e.end() == null || e.end().isAfter(subject.lastDay());
      if (after == null ? goesOn : after.follows(e)) {
        after = e;
        began = e.start();
      }
    }
    return began != null && began.isBefore(subject.lastDay().minusDays(DAYS_OF_A_WEEK));
  }

  private static void childTwice(Subject subject, Report report) {
    subject.eachRow(
        Table.HEADER,
        row -> {
          Row counts = subject.header(row.child());
          if (counts != null && counts.number() != row.number()) {
            report.cell(
                row,
                "CHILD",
                "The child has another row; row " + counts.number() + " is the one that counts.");
          }
        });
  }

  /** R-SUFF-12: 1 and 2 to 2024, M, F and U after. */
  private static void sex(Subject subject, Report report) {
    subject.eachRow(
        Table.HEADER,
        row -> {
          if (Codes.sex(row.value("SEX"), subject.year()) == null) {
            report.cell(
                row,
                "SEX",
                row.value("SEX").isEmpty()
                    ? "No sex is given."
                    : "The code "
                        + quoted(row.value("SEX"))
                        + " is no sex in a return of "
                        + subject.year()
                        + ".");
          }
        });
  }

  private static void birthIsNoDate(Subject subject, Report report) {
    subject.eachRow(
        Table.HEADER,
        row -> {
          if (row.date("DOB") == null) {
            report.cell(
                row,
                "DOB",
                "The date of birth is missing or not a date; the child is not taken in.");
          }
        });
  }

  private static void bornAfterTheYear(Subject subject, Report report) {
    subject.eachRow(
        Table.HEADER,
        row -> {
          LocalDate born = row.date("DOB");
          if (born != null && born.isAfter(subject.lastDay())) {
            report.cell(
                row,
                "DOB",
                "The date of birth, " + ReturnDates.inWords(born) + ", is after the year ended.");
          }
        });
  }

  /** R-MATCH-10: what is not known is kept as received and queried. */
  private static void ethnicity(Subject subject, Report report) {
    subject.eachRow(
        Table.HEADER,
        row -> {
          if (!Codes.ETHNIC.contains(row.value("ETHNIC"))) {
            report.cell(
                row,
                "ETHNIC",
                row.value("ETHNIC").isEmpty()
                    ? "No ethnicity code is given."
                    : quoted(row.value("ETHNIC")) + " is not an ethnicity code.");
          }
        });
  }

  private static void pupilNumber(Subject subject, Report report) {
    subject.eachRow(
        Table.HEADER,
        row -> {
          String upn = row.value("UPN");
          if (!upn.isEmpty()
              && !UPN.matcher(upn).matches()
              && !UPN_UNKNOWN.matcher(upn).matches()) {
            report.cell(row, "UPN", "The pupil number has not the shape of one.");
          }
        });
  }

  /** R-DATA-15: proposed for merge, never merged alone. */
  private static void pupilNumberTwice(Subject subject, Report report) {
    Map<String, Integer> children = new HashMap<>();
    counting(subject).values().forEach(row -> children.merge(row.value("UPN"), 1, Integer::sum));
    counting(subject)
        .values()
        .forEach(
            row -> {
              String upn = row.value("UPN");
              if (UPN.matcher(upn).matches() && children.getOrDefault(upn, 0) > 1) {
                report.cell(
                    row,
                    "UPN",
                    "Another record has the same pupil number.\nMaybe both are one child: merge them"
                        + " if so.");
              }
            });
  }

  /**
   * R-DATA-15 for a table without names: the same birth, sex, ethnicity and mother's child. Without
   * a child of her own too many would agree by chance, so only mothers are compared.
   */
  private static void sameBirthSexAndMothersChild(Subject subject, Report report) {
    Map<String, Integer> alike = new HashMap<>();
    counting(subject).values().forEach(row -> alike.merge(likeness(row), 1, Integer::sum));
    counting(subject)
        .values()
        .forEach(
            row -> {
              if (row.date("DOB") != null
                  && row.date("MC_DOB") != null
                  && alike.getOrDefault(likeness(row), 0) > 1) {
                report.cell(
                    row,
                    "DOB",
                    "Another record agrees in date of birth, sex, ethnicity and first child's birth."
                        + "\nMaybe both are one person: merge them if so.");
              }
            });
  }

  private static String likeness(Row row) {
    return row.date("DOB")
        + "|"
        + row.value("SEX")
        + "|"
        + row.value("ETHNIC")
        + "|"
        + row.date("MC_DOB");
  }

  /** The header row that counts of each child. */
  private static Map<String, Row> counting(Subject subject) {
    return new TreeMap<>(Subject.headers(subject.rows(Table.HEADER)));
  }

  static String quoted(String code) {
    String shown = Shown.of(code, 20);
    return "\"" + shown + "\"";
  }
}
