package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.RecruitmentList.Joining;
import uk.kith.placements.api.RecruitmentSort;
import uk.kith.placements.api.RecruitmentStage;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.due.AdopterStages;

/** In which orders the list of those on the way to approval stands. */
class RecruitmentOrderTest {

  private static final RecruitmentStage FIRST = RecruitmentStage.values()[0];
  private static final RecruitmentStage SECOND = RecruitmentStage.values()[1];

  /**
   * @param ahead the first day of stage one, two months before its last; null where no law sets one
   */
  private static Joining joining(
      String number, String name, RecruitmentStage stage, @Nullable LocalDate ahead) {
    LocalDate begun = LocalDate.of(2014, 3, 3);
    return new Joining(
        AHome.idOf(number),
        number,
        name,
        HouseholdKind.ADOPTER,
        stage.words(),
        begun,
        begun,
        ahead == null
            ? null
            : new AdopterStages(AHome.idOf(number), ahead, null, null, null, null, Set.of())
                .due(ahead)
                .get(0),
        null,
        null);
  }

  private static List<String> order(RecruitmentSort key, boolean descending) {
    return Stream.of(
            joining("1", "Zara Dale", SECOND, null),
            joining("2", "Mia Ash", FIRST, LocalDate.of(2014, 7, 14)),
            joining("3", "Ann Lee", SECOND, LocalDate.of(2014, 7, 1)))
        .sorted(DefaultRecruitmentList.order(new Sort<>(key, descending)))
        .map(Joining::localId)
        .toList();
  }

  @Test
  void byNameByStageAndByTheNextDeadline() {
    assertEquals(List.of("3", "2", "1"), order(RecruitmentSort.HOUSEHOLD, false));
    assertEquals(List.of("2", "1", "3"), order(RecruitmentSort.STAGE, false));
    assertEquals(List.of("1", "3", "2"), order(RecruitmentSort.STAGE, true));
    assertEquals(List.of("3", "2", "1"), order(RecruitmentSort.DEADLINE, false));
    assertEquals(
        List.of("2", "3", "1"), order(RecruitmentSort.DEADLINE, true), "without a day last");
  }
}
