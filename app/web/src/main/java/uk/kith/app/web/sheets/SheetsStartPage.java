package uk.kith.app.web.sheets;

import java.util.List;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.placements.engine.sheets.SheetKind;

/**
 * Where a sheet is sent, and the same columns out.
 *
 * @param back the part of the service from which the reader comes
 * @param kinds that the reader may load
 */
public record SheetsStartPage(Section back, List<Choice> kinds, List<FileOut> files) {

  public SheetsStartPage {
    kinds = List.copyOf(kinds);
    files = List.copyOf(files);
  }

  /** A kind as a file. */
  public record FileOut(String title, String name) {}

  static SheetsStartPage of(Section back, List<SheetKind> kinds) {
    return new SheetsStartPage(
        back,
        kinds.stream().map(SheetsStartPage::choice).toList(),
        kinds.stream().map(kind -> new FileOut(kind.title(), kind.fileName())).toList());
  }

  private static Choice choice(SheetKind kind) {
    return switch (kind.name()) {
      case "CARERS" ->
          Choice.of(kind.name(), "Carers and homes")
              .hinted("Adds households that are new and changes those whose row differs");
      case "VACANCIES" ->
          Choice.of(kind.name(), kind.title())
              .hinted("Sets which places are not available, and confirms places");
      case "LEGAL_TRACKER" ->
          Choice.of(kind.name(), kind.title())
              .hinted(
                  "Opens proceedings that Kith does not know and adds what it lacks of the others."
                      + " One row for each child");
      case "PERMANENCE_TRACKER" ->
          Choice.of(kind.name(), kind.title())
              .hinted(
                  "Adds how routes stand, plans and reviewing officers. One row for each child and"
                      + " route");
      case "ADOPTION_TRACKER" ->
          Choice.of(kind.name(), kind.title())
              .hinted(
                  "Begins family finding and adds decisions, links with families, panels, matches"
                      + " and moves that Kith does not know. One row for each child and family");
      default -> Choice.of(kind.name(), kind.title());
    };
  }
}
