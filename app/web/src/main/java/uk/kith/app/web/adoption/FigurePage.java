package uk.kith.app.web.adoption;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.kernel.ChildId;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.ScorecardView;
import uk.kith.matching.api.ScorecardView.Count;
import uk.kith.matching.api.ScorecardView.Figure;
import uk.kith.matching.api.ScorecardView.Of;
import uk.kith.matching.engine.adoption.Scorecard;

/** Who is behind a figure of the scorecard: counted, and left out with the reason. */
public record FigurePage(
    String heading, String back, String period, @Nullable String figure, List<Row> rows) {

  public static final List<Column> COLUMNS =
      List.of(Column.of("Who"), Column.number("Days"), Column.of("Counts"));

  /** One of them; without a page when the family is not in the register. */
  public record Row(String who, @Nullable String href, String days, String counts) {}

  static FigurePage of(
      ScorecardPage.Which which, ScorecardView card, AdoptionBoard board, LocalDate end) {
    Figure figure = which.figure(card);
    Count count = which.count(card);
    List<ChildId> ids = new ArrayList<>();
    boolean ofFamilies = which == ScorecardPage.Which.A12;
    if (figure != null) {
      figure.from().forEach(each -> collect(ids, each));
      figure.excluded().forEach(each -> each.who().forEach(who -> collect(ids, who)));
    } else if (count != null) {
      ids.addAll(count.children());
    }
    Map<ChildId, AdoptionLine> lines =
        board.lines(ids, end).stream().collect(toMap(line -> line.child().id(), line -> line));
    Map<String, String> families =
        ofFamilies
            ? board.families(end).stream()
                .collect(
                    toMap(
                        family -> family.household().snapshot().id().toString(),
                        (AdoptiveFamilyView family) -> family.household().name()))
            : Map.of();
    List<Row> rows = new ArrayList<>();
    if (figure != null) {
      for (Of each : figure.from()) {
        add(
            rows,
            each,
            Numbers.count(each.days()),
            figure.met() == null ? "Yes" : counted(which, each.met()),
            lines,
            families);
      }
      figure
          .excluded()
          .forEach(
              out ->
                  out.who()
                      .forEach(
                          each -> add(rows, each, "None", "No: " + out.reason(), lines, families)));
    } else if (count != null) {
      count
          .children()
          .forEach(
              child -> add(rows, new Of(child, null, 0, true), "None", "Yes", lines, families));
    }
    return new FigurePage(
        which.heading(),
        ScorecardPage.HREF,
        (card.measure() == ScorecardView.Period.IN_YEAR ? "The year to " : "Three years to ")
            + Dates.day(card.periodEnd()),
        figure == null ? null : ScorecardPage.words(figure),
        rows);
  }

  /** Everybody counts in a share; of each it is said whether the share is of such. */
  static String counted(ScorecardPage.Which which, boolean met) {
    return "Yes: "
        + switch (which) {
          case A3 -> met ? "moved in soon enough" : "did not move in soon enough";
          case A12 ->
              met
                  ? "waited three months or more for the match"
                  : "waited less than three months for the match";
          default -> met ? "is of the share" : "is not of the share";
        };
  }

  private static void collect(List<ChildId> ids, Of each) {
    ChildId child = each.child();
    if (child != null) {
      ids.add(child);
    }
  }

  private static void add(
      List<Row> rows,
      Of each,
      String days,
      String counts,
      Map<ChildId, AdoptionLine> lines,
      Map<String, String> families) {
    ChildId child = each.child();
    if (child != null) {
      AdoptionLine line = lines.get(child);
      if (line != null) {
        rows.add(
            new Row(
                AdoptionWords.name(line.child()), AdoptionWords.href(line.child()), days, counts));
      }
    } else if (each.household() != null) {
      String id = each.household().toString();
      rows.add(
          new Row(
              families.getOrDefault(id, "A family"),
              counts.endsWith(Scorecard.NO_FAMILY) ? null : FamilyList.ADDRESS + "/" + id,
              days,
              counts));
    }
  }
}
