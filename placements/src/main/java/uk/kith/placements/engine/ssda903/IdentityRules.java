package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.List;

/** Rows of the other tables that Kith reads speak of a child of Header, and of the same one. */
final class IdentityRules {

  static final List<ReturnRule> ALL =
      List.of(
          inHeader("903-INT01", Table.AD1),
          inHeader("903-INT02", Table.PLACED_ADOPTION),
          inHeader("903-INT04", Table.MISSING),
          inHeader("903-INT08", Table.REVIEWS),
          inHeader("903-INT09", Table.UASC),
          sameBirth("903-INT11", Table.AD1),
          sameBirth("903-INT12", Table.PLACED_ADOPTION),
          sameBirth("903-INT13", Table.MISSING),
          sameBirth("903-INT17", Table.REVIEWS),
          sameBirth("903-INT18", Table.UASC),
          ReturnRule.cell(
              "903-INT21",
              Table.UASC,
              "SEX",
              (subject, row) -> {
                Row header = subject.header(row.child());
                return header != null && !header.value("SEX").equals(row.value("SEX"));
              },
              "The sex is not that of the table Header."),
          once("903-INT31", Table.AD1),
          once("903-INT36", Table.UASC));

  private IdentityRules() {}

  private static ReturnRule inHeader(String id, Table table) {
    return ReturnRule.cell(
        id,
        table,
        "CHILD",
        (subject, row) -> subject.header(row.child()) == null,
        "The table Header has no row of this child.");
  }

  private static ReturnRule sameBirth(String id, Table table) {
    return ReturnRule.cell(
        id,
        table,
        "DOB",
        (subject, row) -> {
          LocalDate told = row.date("DOB");
          LocalDate born = subject.birth(row.child());
          return told != null && born != null && !told.equals(born);
        },
        "The date of birth is not that of the table Header, which counts.");
  }

  private static ReturnRule once(String id, Table table) {
    return ReturnRule.cell(
        id,
        table,
        "CHILD",
        (subject, row) -> subject.rows(table, row.child()).size() > 1,
        "The table has more than one row of this child.");
  }
}
