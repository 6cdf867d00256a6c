package uk.kith.sufficiency.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.counted.VacantHome;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.vacancy.PlaceCount;
import uk.kith.placements.engine.vacancy.PlaceSegment;

class GapTest {

  private static VacantHome home(
      int min, int max, int vacant, @Nullable NeedLevel disability, String district) {
    return new VacantHome(
        new PlaceSegment(
            HouseholdKind.FOSTER,
            new AgeRange(min, max),
            false,
            false,
            Math.min(3, vacant),
            new PlaceCount(1, vacant, 0, vacant, 0, 0)),
        disability,
        district);
  }

  private static Gap gap(String id, List<CountedChild> children, List<VacantHome> homes) {
    return Gap.of(children, homes).stream()
        .filter(gap -> gap.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Counted outside() {
    return Counted.child().local(false).why(OutsideReason.NO_LOCAL_HOME);
  }

  /** R-SUFF-09, Rotherham 2014: no vacancy over ten, for parents, or for behaviour. */
  @Test
  void needLessVacanciesByAgeAndNeed() {
    List<CountedChild> children =
        List.of(
            outside().age(14).make(),
            outside().age(12).needs(NeedKind.BEHAVIOUR, NeedLevel.HIGH).make(),
            outside().age(15).needs(NeedKind.PARENT_AND_CHILD, NeedLevel.SOME).make(),
            outside().age(7).needs(NeedKind.DISABILITY, NeedLevel.HIGH).make(),
            Counted.child().local(false).age(13).why(OutsideReason.RELATIVES).make(),
            Counted.child().local(false).age(13).why(null).make(),
            Counted.child().local(true).age(13).make(),
            outside().age(13).onShortBreaks().make());
    List<VacantHome> homes =
        List.of(home(0, 4, 2, null, "S65"), home(3, 8, 1, NeedLevel.SOME, "S66"));
    assertEquals(
        new Gap(Gap.By.AGE, "aged-11-to-15", "Aged 11 to 15", 3, 1, 0),
        gap("aged-11-to-15", children, homes));
    assertEquals(3, gap("aged-11-to-15", children, homes).gap());
    assertEquals(4, gap("aged-11-to-15", children, homes).atMost());
    assertEquals(1, gap("behaviour", children, homes).gap());
    assertEquals(1, gap("parent-and-child", children, homes).gap());
    assertEquals(0, gap("disability", children, homes).gap());
    assertEquals(-3, gap("aged-0-to-4", children, homes).gap());
    assertEquals(0, gap("aged-5-to-10", children, homes).gap());
  }

  /** R-SUFF-09: brothers and sisters need as many places in one home. */
  @Test
  void siblingsNeedPlacesInOneHome() {
    List<CountedChild> children =
        List.of(
            outside().together(2).make(),
            outside().together(2).make(),
            outside().together(4).make());
    List<VacantHome> homes =
        List.of(
            home(0, 17, 1, null, "S65"), home(0, 17, 1, null, "S65"), home(0, 17, 2, null, "S65"));
    assertEquals(0, gap("two-together", children, homes).gap());
    assertEquals(1, gap("three-or-more-together", children, homes).gap());
  }

  /** R-SUFF-09: by where the children come from and where the places are. */
  @Test
  void byDistrictOfTheChildsHome() {
    List<CountedChild> children =
        List.of(
            outside().from("S65").make(),
            outside().from("S60").make(),
            outside().from(null).make());
    List<VacantHome> homes = List.of(home(0, 17, 2, null, "S65"));
    assertEquals(-1, gap("from-s65", children, homes).gap());
    assertEquals(1, gap("from-s60", children, homes).gap());
  }

  /** Every child outside for lack of a home is of one age band. */
  @Test
  void agesPartEveryChildOnce() {
    List<CountedChild> children =
        List.of(outside().age(0).make(), outside().age(10).make(), outside().age(18).make());
    assertEquals(
        3,
        Gap.of(children, List.of()).stream()
            .filter(gap -> gap.by() == Gap.By.AGE)
            .mapToInt(Gap::need)
            .sum());
  }
}
