package uk.kith.placements.internal.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.Days;
import uk.kith.placements.internal.returns.ToldLine.Value;

class ToldLineTest {

  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final int HORIZON = 60;

  @Test
  void whatIsHeldAndToldStaysAndWhatIsToldNoMoreIsSuperseded() {
    UUID kept = new UUID(0, 1);
    UUID gone = new UUID(0, 2);
    ToldLine<String> line = new ToldLine<>();
    line.wasTold(kept, new Value<>(days(0, 10), "U6"));
    line.wasTold(gone, new Value<>(days(10, null), "K2"));
    line.tell(days(0, 10), "U6");
    line.tell(days(10, 20), "K2");
    assertEquals(List.of(gone), line.superseded());
    assertEquals(List.of(new Value<>(days(10, 20), "K2")), line.added());
  }

  @Test
  void daysThatPeopleRecordedAreTakenOut() {
    ToldLine<String> line = new ToldLine<>();
    line.stays(days(5, 10));
    line.tell(days(0, null), "U6");
    assertEquals(
        List.of(new Value<>(days(0, 5), "U6"), new Value<>(days(10, null), "U6")), line.added());
  }

  @Test
  void whatPeopleRecordedWithoutAnEndLeavesNothingAfterIt() {
    ToldLine<String> line = new ToldLine<>();
    line.stays(days(5, null));
    line.tell(days(7, 9), "U6");
    line.tell(days(2, 6), "K2");
    assertEquals(List.of(new Value<>(days(2, 5), "K2")), line.added());
  }

  @Test
  void onRandomDaysExactlyThoseThatAreToldAndFreeAreTaken() {
    Seeds.forEach(
        500,
        random -> {
          ToldLine<String> line = new ToldLine<>();
          Set<LocalDate> stays = new HashSet<>();
          Set<LocalDate> told = new HashSet<>();
          for (int i = random.nextInt(4); i > 0; i--) {
            Days days = randomDays(random);
            line.stays(days);
            stays.addAll(each(days));
          }
          for (int i = random.nextInt(5); i > 0; i--) {
            Days days = randomDays(random);
            line.tell(days, "value " + i);
            told.addAll(each(days));
          }
          told.removeAll(stays);
          List<LocalDate> added = new ArrayList<>();
          line.added().forEach(value -> added.addAll(each(value.days())));
          assertEquals(added.size(), new HashSet<>(added).size(), "a day twice");
          assertEquals(told, new HashSet<>(added));
          assertTrue(line.superseded().isEmpty());
        });
  }

  private static Days randomDays(Random random) {
    int start = random.nextInt(40);
    return days(start, random.nextInt(4) == 0 ? null : start + random.nextInt(15));
  }

  private static Days days(int start, @Nullable Integer end) {
    return new Days(FIRST.plusDays(start), end == null ? null : FIRST.plusDays(end));
  }

  private static List<LocalDate> each(Days days) {
    LocalDate end = days.end();
    return days.start().datesUntil(end == null ? FIRST.plusDays(HORIZON) : end).toList();
  }
}
