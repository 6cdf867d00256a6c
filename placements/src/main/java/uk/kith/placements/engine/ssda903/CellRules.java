package uk.kith.placements.engine.ssda903;

import java.util.List;
import java.util.Set;

/** Rules of single cells beside Header and Episodes: what is no date, what is no code. */
final class CellRules {

  static final Set<String> YES_NO = Set.of("0", "1");

  static final List<ReturnRule> ALL =
      List.of(
          date("903-104", Table.UASC, "DUC", "The day on which the asylum-seeking status ceased"),
          date("903-112", Table.AD1, "DATE_INT", "The day of the decision for adoption"),
          date("903-113", Table.AD1, "DATE_MATCH", "The day of the match with adopters"),
          date("903-115", Table.PLACED_ADOPTION, "DATE_PLACED", "The day of the decision"),
          date(
              "903-116",
              Table.PLACED_ADOPTION,
              "DATE_PLACED_CEASED",
              "The day on which the decision was reversed"),
          date("903-171", Table.HEADER, "MC_DOB", "The birth of the mother's child"),
          date("903-1004", Table.MISSING, "MIS_START", "The day on which the child went missing"),
          date("903-1005", Table.MISSING, "MIS_END", "The day on which the child was found"),
          date("903-SW04STG1", Table.SW_EPISODES, "SW_DECOM", "The worker's first day").since(2024),
          date("903-SW05STG1", Table.SW_EPISODES, "SW_DEC", "The worker's last day").since(2024),
          code("903-114", Table.AD1, "FOSTER_CARE", "answer whether carers adopt", YES_NO),
          code(
              "903-120",
              Table.PLACED_ADOPTION,
              "REASON_PLACED_CEASED",
              "reason why the decision was reversed",
              Set.of("RD1", "RD2", "RD3", "RD4")),
          code("903-165", Table.HEADER, "MOTHER", "answer whether the child is a mother", YES_NO),
          code("903-175", Table.AD1, "NB_ADOPTR", "number of adopters", Set.of("1", "2")),
          code(
              "903-176",
              Table.AD1,
              "SEX_ADOPTR",
              "code for the sex of adopters",
              Set.of("M1", "F1", "MM", "FF", "MF")),
          code(
              "903-177",
              Table.AD1,
              "LS_ADOPTR",
              "legal status of adopters",
              Set.of("L0", "L11", "L12", "L2", "L3", "L4")),
          code(
              "903-1006",
              Table.MISSING,
              "MISSING",
              "kind of absence: M missing, A away without authorisation",
              Set.of("M", "A")),
          code(
                  "903-SW13STG1",
                  Table.SW_EPISODES,
                  "SW_REASON",
                  "reason for a change of worker",
                  Set.of(
                      "MANAGE", "FCONTA", "LEFTRL", "ORGRST", "TSPROC", "ABSENC", "CHCHAN",
                      "PCCHAN", "SWDIED", "OTHERS"))
              .since(2025));

  private CellRules() {}

  /** Of a field that may be blank. */
  static ReturnRule date(String id, Table table, String field, String what) {
    return ReturnRule.cell(
        id,
        table,
        field,
        (subject, row) -> !row.value(field).isEmpty() && row.date(field) == null,
        what + " is not a date.");
  }

  /** Of a field that may be blank. */
  private static ReturnRule code(
      String id, Table table, String field, String what, Set<String> codes) {
    return ReturnRule.error(
        id,
        (subject, report) ->
            subject.eachRow(
                table,
                row -> {
                  String code = row.value(field);
                  if (!code.isEmpty() && !codes.contains(code)) {
                    report.cell(row, field, HeaderRules.quoted(code) + " is no " + what + ".");
                  }
                }));
  }
}
