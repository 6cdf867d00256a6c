package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.ssda903.EpisodesAsHeld.Piece;
import uk.kith.placements.engine.ssda903.KithChild.Stay;

/**
 * Writes the episodes of one child: one of which nothing changed is the row that was received, one
 * that changed keeps what still holds of it. The reasons follow from what changed (R-DATA-03, -04):
 * L legal status, P placement, B both, T and U the same with the same carers; X1 where another
 * episode follows.
 */
final class EpisodeRows {

  private static final String NEW_EPISODE = "X1";
  private static final Set<String> MOVES = Set.of("P", "B", "T", "U");
  private static final Set<String> CARERS_KEPT = Set.of("T", "U");

  private final List<Piece> pieces;
  private final KithChild child;
  private final String localId;
  private final LocalDate after;
  private final IntSupplier numbers;

  EpisodeRows(
      List<Piece> pieces, KithChild child, String localId, LocalDate after, IntSupplier numbers) {
    this.pieces = pieces;
    this.child = child;
    this.localId = localId;
    this.after = after;
    this.numbers = numbers;
  }

  /** In order of time; a row that was received and still begins as it did keeps its number. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece before = i == 0 ? null : pieces.get(i - 1);
      Piece next = i + 1 == pieces.size() ? null : pieces.get(i + 1);
      rows.add(row(pieces.get(i), before, i == 0 ? null : rows.get(i - 1), next));
    }
    return rows;
  }

  private Row row(Piece piece, @Nullable Piece before, @Nullable Row last, @Nullable Piece next) {
    Episode told = piece.told();
    boolean follows = before != null && last != null && before.end().equals(piece.start());
    Row row = told == null ? placed(piece) : told.row();
    if (told == null || !told.start().equals(piece.start())) {
      row = new Row(Table.EPISODES, numbers.getAsInt(), row.values(), row.values());
      row = row.with("DECOM", ReturnDates.asReturned(piece.start()));
    }
    if (!row.value("LS").equals(piece.legal())) {
      row = row.with("LS", piece.legal());
    }
    if (follows && before != null && last != null) {
      if (told == null) {
        row = row.with("CHILD", last.child());
        row = startsCare(piece, last) ? atHome(row, piece) : ofTheSameCare(row, last);
      }
      row = reason(row, piece, before, last);
    } else if (told == null) {
      row = atHome(row, piece).with("RNE", "S");
    }
    return ended(row, piece, next);
  }

  private Row placed(Piece piece) {
    List<String> blank = Collections.nCopies(Table.EPISODES.columns().size(), "");
    Row row = new Row(Table.EPISODES, 0, blank, blank).with("CHILD", localId);
    Stay stay = piece.stay();
    return stay == null
        ? row
        : row.with("PLACE", stay.type())
            .with("PLACE_PROVIDER", stay.provider())
            .with("PL_POST", stay.postcode())
            .with("URN", stay.urn());
  }

  /** The category of need and the home belong to the whole period of care. */
  private static Row ofTheSameCare(Row row, Row last) {
    return row.with("CIN", last.value("CIN")).with("HOME_POST", last.value("HOME_POST"));
  }

  private Row atHome(Row row, Piece piece) {
    LocalDate day = piece.start();
    return child.homes().stream()
        .filter(
            home ->
                !day.isBefore(home.from()) && (home.until() == null || !day.isAfter(home.until())))
        .findFirst()
        .map(
            home ->
                row.with("HOME_POST", Postcode.find(home.value()).map(Postcode::value).orElse("")))
        .orElse(row);
  }

  /** What was received stands as long as it agrees with what changed. */
  private static Row reason(Row row, Piece piece, Piece before, Row last) {
    Episode told = piece.told();
    if (told != null && told.start().equals(piece.start()) && before.isTold() && piece.isTold()) {
      return row;
    }
    return row.with("RNE", startsCare(piece, last) ? "S" : changed(row, last, piece, before));
  }

  private static boolean startsCare(Piece piece, Row last) {
    return !last.value("REC").isEmpty() && !last.value("REC").equals(NEW_EPISODE);
  }

  private static String changed(Row row, Row last, Piece piece, Piece before) {
    Episode told = piece.told();
    String received = told != null && told.start().equals(piece.start()) ? told.rne() : "";
    boolean legal = !row.value("LS").equals(last.value("LS"));
    if (!MOVES.contains(received) && samePlacement(piece, before)) {
      return "L";
    }
    boolean kept =
        CARERS_KEPT.contains(received)
            || sameCarers(piece.stay(), before.stay())
            || adoptsWhomItFostered(row.value("PLACE"), last.value("PLACE"));
    return kept ? legal ? "U" : "T" : legal ? "B" : "P";
  }

  private static boolean samePlacement(Piece one, Piece other) {
    Episode told = one.told();
    Episode otherTold = other.told();
    return told != null && otherTold != null
        ? told.samePlacement(otherTold)
        : one.stay() != null && one.stay().equals(other.stay());
  }

  /**
   * R-ADOPT-26: by the code itself the carers are those of before, also where the home in which the
   * child was fostered is not in the register.
   */
  private static boolean adoptsWhomItFostered(String type, String before) {
    return PlacementCodes.isAdoptionByCarers(type)
        && (PlacementCodes.isFostering(before) || PlacementCodes.isAdoptionByCarers(before));
  }

  private static boolean sameCarers(@Nullable Stay one, @Nullable Stay other) {
    return one != null && other != null && !one.home().isEmpty() && one.home().equals(other.home());
  }

  private Row ended(Row row, Piece piece, @Nullable Piece next) {
    Episode told = piece.told();
    LocalDate end = piece.end();
    if (!end.isBefore(after)) {
      // It goes on after the year, whatever is known of its end by now.
      boolean received = told != null && told.year() == after.getYear();
      return received || row.value("DEC").isEmpty() ? row : closed(row, "", "", "");
    }
    if (told != null && end.equals(told.end())) {
      return row;
    }
    Stay left =
        child.stays().stream()
            .filter(stay -> end.equals(stay.days().end()))
            .findFirst()
            .orElse(null);
    String day = ReturnDates.asReturned(end);
    if (next == null || !end.equals(next.start())) {
      return closed(row, day, left == null ? "" : left.ceased(), "");
    }
    boolean moved = !samePlacement(next, piece) && !sameCarers(piece.stay(), next.stay());
    return closed(row, day, NEW_EPISODE, moved && left != null ? left.placeChange() : "");
  }

  private static Row closed(Row row, String day, String reason, String placeChange) {
    return row.with("DEC", day).with("REC", reason).with("REASON_PLACE_CHANGE", placeChange);
  }
}
