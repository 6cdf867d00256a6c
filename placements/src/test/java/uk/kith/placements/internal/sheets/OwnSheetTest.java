package uk.kith.placements.internal.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.exports.Sheet;
import uk.kith.placements.engine.sheets.ASheet;
import uk.kith.placements.engine.sheets.HouseholdSheet;
import uk.kith.placements.engine.sheets.ListedHousehold;
import uk.kith.placements.engine.sheets.MappingGuess;
import uk.kith.placements.engine.sheets.SheetComparison;
import uk.kith.placements.engine.sheets.SheetLimits;
import uk.kith.placements.engine.sheets.SheetLine;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetReader;
import uk.kith.placements.engine.sheets.SheetTable;
import uk.kith.placements.internal.exports.SheetWriter;

/** What goes out as a file and comes in again, through the real writers and readers. */
class OwnSheetTest {

  private static final List<String> TEXTS =
      List.of(
          "",
          "O'Neill, \"Jo\"",
          "Zoë — 7;8",
          "@home",
          "=1+1",
          "'=x",
          "+44 1709",
          "-",
          "0142",
          "'tis");

  @Test
  void whatKithKnowsLoadedAgainChangesNothing() {
    Seeds.forEach(
        150,
        random -> {
          List<ListedHousehold> known = new ArrayList<>();
          int count = 1 + random.nextInt(5);
          for (int i = 0; i < count; i++) {
            known.add(anybody(random, i));
          }
          for (HouseholdSheet kind : HouseholdSheet.values()) {
            List<List<Object>> rows =
                new ArrayList<>(known.stream().map(each -> OwnSheet.row(kind, each)).toList());
            Collections.shuffle(rows, random);
            Sheet sheet = new Sheet(kind.title(), List.of(), kind.heads(), rows);
            changesNothing(kind, known, SheetWriter.csv(sheet));
            changesNothing(kind, known, SheetWriter.xlsx(sheet));
          }
        });
  }

  private static void changesNothing(
      HouseholdSheet kind, List<ListedHousehold> known, byte[] file) {
    List<SheetLine> lines = SheetFiles.read(file, SheetLimits.DEFAULT).values().iterator().next();
    SheetTable table = SheetTable.of(lines, kind, SheetLimits.DEFAULT);
    SheetPreview<ListedHousehold> preview =
        SheetComparison.of(
            kind,
            SheetReader.read(kind, table, MappingGuess.exact(kind, table.heads())),
            known,
            ASheet.FROM,
            ASheet.TODAY);
    assertEquals(List.of(), preview.unreadable());
    assertEquals(List.of(), preview.changed());
    assertEquals(List.of(), preview.added());
    assertEquals(known.size(), preview.unchanged());
    assertEquals(List.of(), preview.unnamed());
    assertEquals(List.of(), preview.leftOut());
  }

  private static ListedHousehold anybody(Random random, int number) {
    List<String> differs = new ArrayList<>();
    differs.add("name=" + (one(random, TEXTS) + " " + number).strip());
    differs.add("phone=" + one(random, TEXTS));
    differs.add("team=" + one(random, TEXTS));
    if (random.nextInt(4) == 0) {
      differs.addAll(List.of("places=", "minAge=", "maxAge=", "sex=", "types="));
    } else {
      differs.add("sex=" + one(random, List.of("", "MALE", "FEMALE", "UNKNOWN")));
      differs.add("types=" + one(random, List.of("", "RESPITE", "SHORT_TERM;LONG_TERM")));
      differs.add("maxAge=" + (5 + random.nextInt(12)));
      differs.add("approvedUntil=" + one(random, List.of("", "2014-12-31")));
    }
    if (random.nextBoolean()) {
      differs.add("notAvailable=1;2");
      differs.add("notAvailableReason=OTHER;UNDER_REVIEW");
      differs.add("notAvailableWords=" + one(random, List.of("", "The roof, mended")));
      differs.add("notAvailableReview=" + one(random, List.of("", "2014-11-01", ";2014-11-02")));
    }
    differs.add("skills=" + one(random, List.of("", "BEHAVIOUR:HIGH;HEALTH:NONE")));
    differs.add("languages=" + one(random, List.of("", "English;Slovak")));
    differs.add("confirmedOn=" + one(random, List.of("", "2014-09-20")));
    String localId = one(random, List.of("F", "", "00", "=")) + (number + 1);
    return ASheet.known(localId, differs.toArray(String[]::new));
  }

  private static String one(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
