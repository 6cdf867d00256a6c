package uk.kith.app.web.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.sheets.SheetColumnsPage.Field;
import uk.kith.placements.api.Sheets.SheetUploadId;
import uk.kith.placements.api.Sheets.State;
import uk.kith.placements.api.Sheets.UploadView;
import uk.kith.placements.engine.sheets.HouseholdSheet;
import uk.kith.placements.engine.sheets.MappingGuess;
import uk.kith.placements.engine.sheets.SheetMapping;

class SheetColumnsPageTest {

  private static final List<String> HEADS = List.of("Carer ID", "Type", "Notes");
  private static final SheetMapping GUESS = MappingGuess.of(HouseholdSheet.CARERS, HEADS);

  @Test
  void showsWhatIsGuessedAndWhatMayHoldForEveryRow() {
    SheetColumnsPage page = page(Set.of("Level 3"), false);
    assertEquals("Carer ID", chosen(page, "column-localId"));
    assertEquals("Type", chosen(page, "column-kind"));
    assertEquals("", chosen(page, "column-phone"));
    List<String> own = texts(page, "column-own");
    assertTrue(own.contains("In every row: Yes"), own.toString());
    assertEquals("“Level 3” as kind", page.words().get(0).label());
  }

  @Test
  void adoptersAreNoChoiceForThoseWhoMayNotSeeThem() {
    assertFalse(
        texts(page(Set.of("Level 3"), false), "column-kind").contains("In every row: Adopters"));
    assertTrue(
        texts(page(Set.of("Level 3"), true), "column-kind").contains("In every row: Adopters"));
  }

  @Test
  void readsWhatWasChosen() {
    SheetMapping read =
        SheetColumnsPage.read(
            upload(Set.of()),
            new SheetMapping(HEADS, Map.of(), Map.of(), Map.of("kind", Map.of("old", "SUPPORTED"))),
            Form.prefilled(
                Map.of(
                    "column-localId", "head-0",
                    "column-team", "head-2",
                    "column-own", "every-yes",
                    "column-phone", "head-9",
                    "said-word-kind-0", "Level 3",
                    "word-kind-0", "FOSTER",
                    "said-word-kind-1", "n.k.",
                    "word-kind-1", "nothing")));
    assertEquals(Map.of("localId", "Carer ID", "team", "Notes"), read.columns());
    assertEquals(Map.of("own", "yes"), read.everywhere());
    assertEquals(
        Map.of("kind", Map.of("old", "SUPPORTED", "level3", "FOSTER", "nk", "")), read.words());
  }

  @Test
  void aColumnWithTooManyWordsIsSaidToBePerhapsAnother() {
    Set<String> many =
        IntStream.range(0, 100).mapToObj(i -> "word " + i).collect(Collectors.toSet());
    SheetColumnsPage page = page(many, false);
    assertEquals(30, page.words().size());
    assertTrue(page.moreWords());
    assertFalse(page(Set.of("Level 3"), false).moreWords());
  }

  private static SheetColumnsPage page(Set<String> unknown, boolean adopters) {
    return SheetColumnsPage.of(upload(unknown), GUESS, adopters);
  }

  private static UploadView upload(Set<String> unknown) {
    return new UploadView(
        new SheetUploadId(new UUID(1, 2)),
        HouseholdSheet.CARERS,
        "carers.xlsx",
        State.MAP_COLUMNS,
        LocalDate.of(2014, 9, 30),
        List.of(),
        "",
        HEADS,
        GUESS,
        null,
        unknown.isEmpty() ? Map.of() : Map.of("kind", unknown),
        null);
  }

  private static List<Choice> choices(SheetColumnsPage page, String id) {
    return page.columns().stream()
        .filter(field -> field.id().equals(id))
        .map(Field::choices)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(SheetColumnsPage page, String id) {
    return choices(page, id).stream().map(Choice::text).toList();
  }

  private static String chosen(SheetColumnsPage page, String id) {
    return choices(page, id).stream()
        .filter(Choice::chosen)
        .map(Choice::text)
        .collect(Collectors.joining());
  }
}
