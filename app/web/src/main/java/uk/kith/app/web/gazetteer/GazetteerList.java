package uk.kith.app.web.gazetteer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.PostcodeDirectory.EditionView;
import uk.kith.placements.engine.gazetteer.DirectoryCounts;

/** Gazetteers that are loaded: their columns, their order, and their rows in files. */
public final class GazetteerList {

  static final String ADDRESS = "/gazetteer";
  static final String NONE =
      "Nothing yet. Kith knows the postcode sectors around Rotherham; elsewhere places are not"
          + " known until a directory is loaded.";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String TEXT = "text";
  private static final String KIND = "kind";
  private static final String DIRECTORY = "directory";
  private static final String SMALL = "small";

  /** The fields of an address that ask for some of them only. */
  static final String[] FILTERS = {TEXT, KIND};

  public static final List<Choice> KINDS =
      List.of(
          Choice.of("", "All"),
          Choice.of(DIRECTORY, "Postcode directories"),
          Choice.of(SMALL, "Small files"));

  /** What it can be sorted by. */
  enum Key {
    SOURCE,
    LOADED,
    ROWS,
    POSTCODES,
    SECTORS,
    LEFT_OUT
  }

  static final Sort<Key> USUAL = new Sort<>(Key.LOADED, true);

  private GazetteerList() {}

  /**
   * Those that the address asks for, in its order.
   *
   * @param all the newest first, as they are among the same
   */
  static List<EditionView> asked(List<EditionView> all, Form form, Sort<Key> sort) {
    String text = form.value(TEXT).toLowerCase(Locale.UK);
    String kind = form.value(KIND);
    return all.stream()
        .filter(
            each -> (each.source() + " " + each.loadedBy()).toLowerCase(Locale.UK).contains(text))
        .filter(
            each ->
                !(kind.equals(DIRECTORY) && each.counts() == null)
                    && !(kind.equals(SMALL) && each.counts() != null))
        .sorted(order(sort))
        .toList();
  }

  private static Comparator<EditionView> order(Sort<Key> sort) {
    Comparator<EditionView> asTheyAre = (one, other) -> 0;
    return switch (sort.key()) {
      case SOURCE -> sort.by(each -> each.source().toLowerCase(Locale.UK), asTheyAre);
      case LOADED -> sort.by(EditionView::loadedAt, asTheyAre);
      case ROWS -> sort.by(GazetteerList::rows, asTheyAre);
      case POSTCODES -> sort.by(EditionView::postcodes, asTheyAre);
      case SECTORS -> sort.by(EditionView::sectors, asTheyAre);
      case LEFT_OUT -> sort.by(GazetteerList::leftOutCount, asTheyAre);
    };
  }

  static int rows(EditionView edition) {
    DirectoryCounts counts = edition.counts();
    return counts == null ? edition.postcodes() + edition.sectors() : counts.read();
  }

  private static int leftOutCount(EditionView edition) {
    DirectoryCounts counts = edition.counts();
    return counts == null ? 0 : counts.read() - counts.kept();
  }

  static LocalDate day(EditionView edition) {
    return LocalDate.ofInstant(edition.loadedAt(), LONDON);
  }

  static List<String> leftOut(EditionView edition) {
    DirectoryCounts counts = edition.counts();
    List<String> reasons = new ArrayList<>();
    if (counts != null) {
      add(reasons, counts.elsewhere(), "in Northern Ireland or the islands");
      add(reasons, counts.withoutPosition(), "without a grid reference");
      add(reasons, counts.withoutAuthority(), "without an authority");
      add(reasons, counts.repeated(), "of a postcode told twice");
    }
    return reasons;
  }

  private static void add(List<String> reasons, int rows, String which) {
    if (rows > 0) {
      reasons.add(Numbers.count(rows) + " " + which);
    }
  }

  static Worklist<EditionView> of(LocalDate asOf) {
    return new Worklist<>(
        "What is loaded",
        "gazetteer",
        "gazetteers",
        ADDRESS,
        "",
        NONE,
        asOf,
        List.of(
            ListColumn.of("Source and edition", "Source").sortedBy(Key.SOURCE),
            ListColumn.of("Loaded", "Loaded").with("By").sortedBy(Key.LOADED),
            ListColumn.number("Rows read", "Rows read").sortedBy(Key.ROWS),
            ListColumn.number("Postcodes", "Postcodes").with("Terminated").sortedBy(Key.POSTCODES),
            ListColumn.number("Sectors", "Sectors").sortedBy(Key.SECTORS),
            ListColumn.of("Left out", "Left out").sortedBy(Key.LEFT_OUT)),
        GazetteerList::row);
  }

  private static Row row(EditionView edition) {
    DirectoryCounts counts = edition.counts();
    List<String> leftOut = leftOut(edition);
    return new Row(
        "",
        List.of(
            Cell.text(edition.source()),
            Cell.of(new Value.Day(day(edition))).with(edition.loadedBy()),
            Cell.of(Value.count(rows(edition))),
            Cell.of(Value.count(edition.postcodes()))
                .with(counts == null ? null : Value.count(counts.terminated())),
            Cell.of(Value.count(edition.sectors())),
            Cell.text(leftOut.isEmpty() ? "None" : String.join("; ", leftOut))));
  }
}
