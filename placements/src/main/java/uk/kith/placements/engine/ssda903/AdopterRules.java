package uk.kith.placements.engine.ssda903;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Rules of the table AD1: the adoption itself and what is told of the adopters (R-ADOPT-27). */
final class AdopterRules {

  private static final List<String> FIELDS =
      List.of("DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR");
  private static final Set<String> ADOPTED = Set.of("E11", "E12");
  private static final Set<String> COUPLES = Set.of("MM", "FF", "MF");
  private static final Set<String> SAME_SEX = Set.of("MM", "FF");
  private static final Set<String> BY_CARERS = Set.of("A3", "A5");
  private static final Set<String> BY_OTHERS = Set.of("A4", "A6");

  static final List<ReturnRule> ALL =
      List.of(
          adopters(
              "903-151",
              "DATE_INT",
              (subject, row) -> filled(row) > 0 && filled(row) < FIELDS.size(),
              "Of an adoption all is told or nothing; something is missing."),
          adopters(
              "903-335",
              "FOSTER_CARE",
              (subject, row) ->
                  subject.episodes(row.child()).stream()
                      .anyMatch(
                          e ->
                              ADOPTED.contains(e.rec())
                                  && ((BY_CARERS.contains(e.place()) && is(row, "FOSTER_CARE", "0"))
                                      || (BY_OTHERS.contains(e.place())
                                          && is(row, "FOSTER_CARE", "1")))),
              "Whether the carers adopt disagrees with the last placement."),
          adopters(
              "903-511",
              "SEX_ADOPTR",
              (subject, row) ->
                  is(row, "NB_ADOPTR", "2") && !COUPLES.contains(row.value("SEX_ADOPTR")),
              "Two adopters are told as MM, FF or MF."),
          adopters(
              "903-514",
              "LS_ADOPTR",
              (subject, row) ->
                  is(row, "LS_ADOPTR", "L0") && COUPLES.contains(row.value("SEX_ADOPTR")),
              "L0 is a single adopter, but a couple is told."),
          adopters(
              "903-517",
              "SEX_ADOPTR",
              (subject, row) -> is(row, "LS_ADOPTR", "L3") && !is(row, "SEX_ADOPTR", "MF"),
              "L3 goes only with MF."),
          adopters(
              "903-518",
              "SEX_ADOPTR",
              (subject, row) ->
                  is(row, "LS_ADOPTR", "L4") && !SAME_SEX.contains(row.value("SEX_ADOPTR")),
              "L4 goes only with MM or FF."),
          adopters(
              "903-519",
              "SEX_ADOPTR",
              (subject, row) ->
                  is(row, "LS_ADOPTR", "L2") && !COUPLES.contains(row.value("SEX_ADOPTR")),
              "L2 is a civil partnership, but no couple is told."),
          adopters(
              "903-520",
              "SEX_ADOPTR",
              (subject, row) -> is(row, "LS_ADOPTR", "L11") && !is(row, "SEX_ADOPTR", "MF"),
              "L11 is a married couple of different sex: MF."),
          adopters(
              "903-524",
              "SEX_ADOPTR",
              (subject, row) ->
                  is(row, "LS_ADOPTR", "L12") && !SAME_SEX.contains(row.value("SEX_ADOPTR")),
              "L12 goes only with MM or FF."),
          adopters(
              "903-582",
              "DATE_MATCH",
              (subject, row) ->
                  row.date("DATE_MATCH") != null
                      && subject.episodes(row.child()).stream()
                          .anyMatch(
                              e ->
                                  ADOPTED.contains(e.rec())
                                      && row.date("DATE_MATCH").equals(e.end())),
              "The match is on the day of the adoption."),
          ReturnRule.episode(
              "903-601",
              "REC",
              (subject, e) ->
                  subject.has(Table.AD1)
                      && ADOPTED.contains(e.rec())
                      && subject.rows(Table.AD1, e.child()).stream()
                          .noneMatch(row -> filled(row) > 0),
              "The child was adopted, but the table AD1 tells nothing of it."),
          adopters(
              "903-602",
              "CHILD",
              (subject, row) ->
                  subject.has(Table.EPISODES)
                      && filled(row) > 0
                      && subject.episodes(row.child()).stream()
                          .noneMatch(e -> ADOPTED.contains(e.rec())),
              "No episode says that the child was adopted in the year."));

  private AdopterRules() {}

  private static ReturnRule adopters(
      String id, String field, BiPredicate<Subject, Row> wrong, String text) {
    return ReturnRule.cell(id, Table.AD1, field, wrong, text);
  }

  private static boolean is(Row row, String field, String code) {
    return row.value(field).equals(code);
  }

  /** How many of the fields of an adoption are told. */
  static int filled(Row row) {
    return (int) FIELDS.stream().filter(field -> !row.value(field).isEmpty()).count();
  }
}
