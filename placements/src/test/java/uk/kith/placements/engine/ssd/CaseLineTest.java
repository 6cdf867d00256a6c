package uk.kith.placements.engine.ssd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.ssd.CaseLine.Held;
import uk.kith.placements.engine.ssd.CaseLine.Piece;
import uk.kith.placements.engine.ssd.CaseLine.Source;
import uk.kith.placements.engine.ssd.CaseLine.Told;

class CaseLineTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  /** Days of January 2026, the last not included. */
  private static Days days(int start, @Nullable Integer end) {
    return new Days(FIRST.plusDays(start - 1), end == null ? null : FIRST.plusDays(end - 1));
  }

  private static Told<String> told(int start, @Nullable Integer end, String value) {
    return new Told<>(days(start, end), value);
  }

  private static Held<String> held(Source source, int start, @Nullable Integer end, String value) {
    return new Held<>(new UUID(source.ordinal(), start), days(start, end), value, source);
  }

  private static CaseLine<String> line(List<Held<String>> held, List<Told<String>> told) {
    return CaseLine.of(held, told, String::equals);
  }

  @Test
  void whatIsToldForTheFirstTimeIsAdded() {
    CaseLine<String> line = line(List.of(), List.of(told(1, 5, "V2"), told(5, null, "C2")));
    assertEquals(List.of(told(1, 5, "V2"), told(5, null, "C2")), line.added());
    assertEquals(List.of(), line.differing());
  }

  @Test
  void whatIsToldAgainStaysAndWhatIsToldOtherwiseIsSuperseded() {
    Held<String> same = held(Source.CASE_SYSTEM, 1, 5, "V2");
    Held<String> other = held(Source.CASE_SYSTEM, 5, null, "C1");
    CaseLine<String> line =
        line(List.of(same, other), List.of(told(1, 5, "V2"), told(5, null, "C2")));
    assertEquals(List.of(other.row()), line.superseded());
    assertEquals(List.of(told(5, null, "C2")), line.added());
  }

  @Test
  void whatSomebodyRecordedStaysAndDiffers() {
    Held<String> person = held(Source.PERSON, 10, null, "E1");
    CaseLine<String> line = line(List.of(person), List.of(told(1, null, "C2")));
    assertEquals(List.of(told(1, 10, "C2")), line.added());
    assertEquals(List.of(), line.superseded());
    assertEquals(List.of(person), line.differing());
  }

  @Test
  void equalValuesOnTheSameDaysDoNotDiffer() {
    CaseLine<String> line =
        line(List.of(held(Source.PERSON, 1, null, "C2")), List.of(told(1, null, "C2")));
    assertEquals(List.of(), line.added());
    assertEquals(List.of(), line.differing());
  }

  /** Kith says that the child left on the 10th; the case system does not yet. */
  @Test
  void anEndRecordedInKithIsNotUndone() {
    Held<String> ended = held(Source.PERSON, 1, 10, "U6");
    CaseLine<String> line = line(List.of(ended), List.of(told(1, null, "U6")));
    assertEquals(List.of(), line.added());
    assertEquals(List.of(ended), line.differing());
  }

  /** The case system says that it ended; Kith still has it. */
  @Test
  void anEndThatKithDoesNotHaveDiffers() {
    Held<String> open = held(Source.PERSON, 1, null, "U6");
    assertEquals(List.of(open), line(List.of(open), List.of(told(1, 10, "U6"))).differing());
  }

  @Test
  void whatSomebodyTookOutIsNotToldAgain() {
    Held<String> out = held(Source.TAKEN_OUT, 1, null, "C2");
    Held<String> person = held(Source.PERSON, 1, 10, "C2");
    CaseLine<String> line = line(List.of(out, person), List.of(told(1, null, "C2")));
    assertEquals(List.of(), line.added());
    assertEquals(List.of(out), line.differing());
  }

  @Test
  void ofAReturnOnlyTheDaysStayOfWhichTheExtractSaysNothing() {
    Held<String> old = held(Source.RETURN, 1, 20, "V2");
    CaseLine<String> line = line(List.of(old), List.of(told(10, null, "C2")));
    assertEquals(List.of(old.row()), line.superseded());
    assertEquals(List.of(new Piece<>(old, days(1, 10))), line.kept());
    assertEquals(List.of(told(10, null, "C2")), line.added());
    assertEquals(List.of(), line.differing());
  }

  /** After it was settled the next extract finds nothing to change. */
  @Test
  void whatIsTakenIsTheCaseSystemsFromItsFirstDayOn() {
    Held<String> person = held(Source.PERSON, 1, null, "E1");
    List<Told<String>> told = List.of(told(5, null, "C2"));
    CaseLine<String> line = CaseLine.taken(List.of(person), told);
    assertEquals(List.of(person.row()), line.superseded());
    assertEquals(List.of(new Piece<>(person, days(1, 5))), line.kept());
    CaseLine<String> next =
        line(
            List.of(held(Source.PERSON, 1, 5, "E1"), held(Source.CASE_SYSTEM, 5, null, "C2")),
            told);
    assertEquals(List.of(), next.added());
    assertEquals(List.of(), next.superseded());
    assertEquals(List.of(), next.differing());
  }

  /** On every day at most one value holds, and nobody's word is lost, whatever is held and told. */
  @Test
  void neverTwoValuesOnOneDay() {
    Seeds.forEach(
        500,
        random -> {
          List<Held<String>> held = new ArrayList<>();
          int day = 1;
          while (day < 25) {
            int end = day + 1 + random.nextInt(6);
            Source[] sources = {Source.PERSON, Source.RETURN, Source.CASE_SYSTEM};
            held.add(held(sources[random.nextInt(3)], day, end, value(random)));
            day = end + random.nextInt(3);
          }
          List<Told<String>> told = new ArrayList<>();
          for (int at = 1; at < 25; at += 1 + random.nextInt(8)) {
            int end = at + 1 + random.nextInt(5);
            told.add(told(at, end, value(random)));
            at = end - 1;
          }
          CaseLine<String> line = line(held, told);
          List<Days> after = new ArrayList<>();
          held.stream()
              .filter(h -> !line.superseded().contains(h.row()))
              .forEach(h -> after.add(h.days()));
          line.kept().forEach(piece -> after.add(piece.days()));
          line.added().forEach(each -> after.add(each.days()));
          for (int i = 0; i < after.size(); i++) {
            for (int j = i + 1; j < after.size(); j++) {
              assertFalse(after.get(i).overlaps(after.get(j)), after.toString());
            }
          }
          held.stream()
              .filter(h -> h.source() == Source.PERSON)
              .forEach(h -> assertFalse(line.superseded().contains(h.row()), h.toString()));
        });
  }

  private static String value(Random random) {
    return List.of("C2", "E1", "V2").get(random.nextInt(3));
  }
}
