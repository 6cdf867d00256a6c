package uk.kith.court.internal.trackers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.internal.KnownCase;
import uk.kith.placements.engine.sheets.CodeWords;
import uk.kith.placements.engine.sheets.SheetRow;
import uk.kith.placements.engine.trackers.TrackedChild;

/**
 * Of which proceedings the rows of a legal tracker are.
 *
 * @param cases of the authority
 */
record CasesOfRows(List<KnownCase> cases) {

  CasesOfRows {
    cases = List.copyOf(cases);
  }

  /**
   * By number, else by day of issue or submission, else whatever is open. Of cases of one number
   * the child's own, where there is one.
   */
  List<KnownCase> of(SheetRow row, TrackedChild child) {
    String number = CodeWords.plain(row.text(LegalColumns.CASE_NUMBER));
    if (!number.isEmpty()) {
      List<KnownCase> same =
          cases.stream()
              .filter(c -> number.equals(number(c)) && isOfKind(row, c))
              .sorted(Comparator.comparing(c -> !c.children().containsKey(child.id())))
              .limit(1)
              .toList();
      if (!same.isEmpty()) {
        return same;
      }
    }
    List<KnownCase> own =
        cases.stream()
            .filter(c -> c.children().containsKey(child.id()) && isOfKind(row, c))
            .filter(c -> number.isEmpty() || number(c).isEmpty())
            .toList();
    LocalDate issued = row.find(LegalColumns.ISSUED);
    LocalDate submitted = row.find(LegalColumns.SUBMITTED);
    List<KnownCase> sameDay =
        own.stream()
            .filter(
                c ->
                    (issued != null && issued.equals(c.commencement().issuedOn()))
                        || (submitted != null && submitted.equals(c.commencement().submittedOn())))
            .toList();
    return sameDay.isEmpty() ? own.stream().filter(c -> c.isOpen(child.id())).toList() : sameDay;
  }

  /** Of which cases one is to be named, and how: by its number, where it has one, or by its day. */
  static String choose(SheetRow row, List<KnownCase> cases) {
    String said = row.text(LegalColumns.CASE_NUMBER);
    return (said.isEmpty() ? "is not given" : "“" + said + "” is the number of none")
        + ", and the row may be of several proceedings about the child: "
        + cases.stream()
            .map(
                each ->
                    Objects.requireNonNullElse(each.people().caseNumber(), "without a number")
                        + " of "
                        + each.commencement().day())
            .collect(Collectors.joining(", "))
        + ". Give the number of one, or its day of issue or submission";
  }

  private static boolean isOfKind(SheetRow row, KnownCase known) {
    ProceedingsKind kind = row.find(LegalColumns.KIND);
    return known.kind() == (kind == null ? ProceedingsKind.CARE : kind);
  }

  private static String number(KnownCase known) {
    return CodeWords.plain(Objects.requireNonNullElse(known.people().caseNumber(), ""));
  }
}
