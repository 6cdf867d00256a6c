package uk.kith.placements.engine.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.life.Absence;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.ssd.ChildInCase.Done;
import uk.kith.placements.engine.ssd.SsdTable;
import uk.kith.placements.engine.ssda903.HeldYear;
import uk.kith.placements.engine.ssda903.Row;
import uk.kith.placements.engine.ssda903.Table;

/** Each column of a child in care since 1 May 2013, as of 30 September 2014, worked by hand. */
class HeldOfChildTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final LocalDate BEGAN = LocalDate.of(2013, 5, 1);

  @Test
  void theCategoryOfNeedIsThatOfTheLastEpisodeThatHadBegun() {
    Making held =
        held()
            .year(2012, Table.EPISODES, Map.of("DECOM", "01/06/2011", "CIN", "N5"))
            .year(2014, Table.EPISODES, Map.of("DECOM", "01/05/2013", "CIN", "N1"))
            .year(2014, Table.EPISODES, Map.of("DECOM", "01/09/2013", "CIN", "N4"))
            .year(2015, Table.EPISODES, Map.of("DECOM", "01/10/2014", "CIN", "N2"));
    assertEquals("N4", held.make().categoryOfNeed(BEGAN, DAY));
    assertEquals("N1", held.make().categoryOfNeed(BEGAN, LocalDate.of(2013, 8, 31)));
    assertNull(
        held.make().categoryOfNeed(BEGAN, LocalDate.of(2013, 4, 30)), "of an earlier period");
  }

  @Test
  void whoStandsInTheTableOfUnaccompaniedChildrenIsOneUntilAYearAfterItCeased() {
    assertEquals(true, held().year(2014, Table.UASC, Map.of("DUC", "")).make().unaccompanied(DAY));
    assertEquals(
        true, held().year(2014, Table.UASC, Map.of("DUC", "30/09/2013")).make().unaccompanied(DAY));
    assertEquals(
        false,
        held().year(2014, Table.UASC, Map.of("DUC", "29/09/2013")).make().unaccompanied(DAY));
    assertNull(
        held().year(2016, Table.UASC, Map.of("DUC", "")).make().unaccompanied(DAY), "told later");
  }

  @Test
  void whoStandsInTheReturnAloneIsNoneIfTheReturnHadTheTable() {
    Making told = held().year(2014, Table.EPISODES, Map.of("DECOM", "01/05/2013"));
    assertNull(told.make().unaccompanied(DAY));
    assertEquals(false, told.withUasc(2014).make().unaccompanied(DAY));
    assertNull(held().withUasc(2014).make().unaccompanied(DAY), "the child is not in that return");
    Making since =
        held()
            .year(2013, Table.UASC, Map.of("DUC", ""))
            .year(2014, Table.EPISODES, Map.of("DECOM", "01/05/2013"))
            .withUasc(2013)
            .withUasc(2014);
    assertEquals(false, since.make().unaccompanied(DAY), "told no more since April 2013");
    assertEquals(true, since.make().unaccompanied(LocalDate.of(2014, 3, 31)));
  }

  @Test
  void aDisabilityIsWhatTheCaseSystemOrTheNeedsSay() {
    assertNull(held().make().disabled());
    assertEquals(true, held().told(SsdTable.DISABILITY, null, null, "HEAR").make().disabled());
    assertEquals(false, held().told(SsdTable.DISABILITY, null, null, "NONE").make().disabled());
    assertEquals(false, held().need(NeedLevel.NONE).make().disabled());
    assertEquals(true, held().need(NeedLevel.SOME).make().disabled());
    assertEquals(
        true,
        held().need(NeedLevel.NONE).told(SsdTable.DISABILITY, null, null, "MOB").make().disabled());
  }

  @Test
  void reviewsAndVisitsAreThoseOfThePeriodOfCareUpToTheDay() {
    HeldOfChild held =
        held()
            .done(LifeEvent.CASE_REVIEWED, "2013-04-30")
            .visit("2013-04-30")
            .done(LifeEvent.CASE_REVIEWED, "2014-10-01")
            .visit("2014-10-01")
            .make();
    assertNull(held.reviewed(BEGAN, DAY));
    assertNull(held.visited(BEGAN, DAY));
    assertEquals(LocalDate.of(2014, 10, 1), held.reviewed(BEGAN, DAY.plusDays(1)));
    assertEquals(LocalDate.of(2014, 10, 1), held.visited(BEGAN, DAY.plusDays(1)));
  }

  @Test
  void theLastHealthAssessmentIsThatUpToTheDay() {
    HeldOfChild held =
        held()
            .done(LifeEvent.HEALTH_ASSESSED, "2013-05-20")
            .done(LifeEvent.HEALTH_ASSESSED, "2014-10-20")
            .make();
    assertEquals(LocalDate.of(2013, 5, 20), held.healthAssessed(DAY));
  }

  @Test
  void withoutAPlanInKithThatOfTheCaseSystemStands() {
    Making held =
        held()
            .told(SsdTable.CARE_PLAN, "2013-05-10", "2014-02-01", "RETURN6M")
            .told(SsdTable.CARE_PLAN, "2014-02-01", null, "LTFOST18");
    assertEquals(ListedPlan.LONG_TERM_FOSTERING, held.make().plan(DAY));
    assertEquals(ListedPlan.RETURN_TO_FAMILY, held.make().plan(LocalDate.of(2014, 1, 31)));
    assertEquals(ListedPlan.ADOPTION, held.plan(ListedPlan.ADOPTION).make().plan(DAY));
    assertEquals(
        ListedPlan.OTHER,
        held().told(SsdTable.CARE_PLAN, "2014-02-01", null, "ADOPTION;LTFOST18").make().plan(DAY));
    assertNull(held().told(SsdTable.CARE_PLAN, "2014-02-01", null, "").make().plan(DAY));
  }

  @Test
  void episodesOfTwelveMonthsAreCountedOnceWhoeverToldThem() {
    HeldOfChild held =
        held()
            .year(
                2014,
                Table.MISSING,
                Map.of("MISSING", "M", "MIS_START", "29/09/2013", "MIS_END", "30/09/2013"))
            .year(
                2014,
                Table.MISSING,
                Map.of("MISSING", "M", "MIS_START", "29/09/2012", "MIS_END", ""))
            .year(
                2014,
                Table.MISSING,
                Map.of("MISSING", "A", "MIS_START", "01/12/2013", "MIS_END", "02/12/2013"))
            .told(SsdTable.MISSING, "2014-08-01", "2014-08-03", "M")
            .done(LifeEvent.WENT_MISSING, "2014-08-01")
            .done(LifeEvent.WENT_MISSING, "2014-09-29")
            .done(LifeEvent.WENT_MISSING, "2014-10-02")
            .make();
    assertEquals(2, held.absences(Absence.Kind.MISSING, DAY));
    assertEquals(1, held.absences(Absence.Kind.AWAY, DAY));
    assertEquals(
        3, held.absences(Absence.Kind.MISSING, LocalDate.of(2014, 9, 29)), "one ended within");
  }

  @Test
  void anInterviewIsThatAfterTheLastReturn() {
    Making held =
        held()
            .told(SsdTable.MISSING, "2014-06-01", "2014-06-03", "M")
            .told(SsdTable.MISSING, "2014-08-01", "2014-08-03", "M")
            .done(LifeEvent.RETURN_INTERVIEW_HELD, "2014-06-05");
    assertNull(held.make().interviewOffered(DAY), "that of June was of the one before");
    assertTrue(held.make().cameBack(DAY));
    held.done(LifeEvent.RETURN_INTERVIEW_OFFERED, "2014-08-04");
    assertEquals(true, held.make().interviewOffered(DAY));
    assertNull(held.make().interviewAccepted(DAY));
    assertNull(held.make().interviewOffered(LocalDate.of(2014, 8, 3)), "offered later");
    held.done(LifeEvent.RETURN_INTERVIEW_HELD, "2014-08-05");
    assertEquals(true, held.make().interviewAccepted(DAY));
    assertFalse(held().make().cameBack(DAY), "never missing");
    assertFalse(
        held().done(LifeEvent.WENT_MISSING, "2014-09-29").make().cameBack(DAY), "still missing");
  }

  @Test
  void theCaseSystemTellsOfOffersAndOfThatThereWasNone() {
    Making none = held().told("2014-08-01", "2014-08-03", false, null);
    assertEquals(false, none.make().interviewOffered(DAY));
    assertEquals(false, none.make().interviewAccepted(DAY), "what was not offered");
    Making accepted = held().told("2014-08-01", "2014-08-03", true, true);
    assertEquals(true, accepted.make().interviewOffered(DAY));
    assertEquals(true, accepted.make().interviewAccepted(DAY));
    assertNull(held().told("2014-08-01", "2014-08-03", null, null).make().interviewOffered(DAY));
  }

  static Making held() {
    return new Making();
  }

  /** What is held, told one after the other. */
  static final class Making {
    private final Map<Integer, Map<Table, List<Row>>> years = new TreeMap<>();
    private final Set<Integer> withUasc = new HashSet<>();
    private final Map<SsdTable, List<Done>> told = new EnumMap<>(SsdTable.class);
    private final List<Life.Entry> life = new ArrayList<>();
    private final List<LocalDate> visits = new ArrayList<>();
    private @Nullable NeedLevel need;
    private @Nullable ListedPlan plan;

    Making year(int year, Table table, Map<String, String> cells) {
      List<String> row =
          table.columns().stream().map(column -> cells.getOrDefault(column, "")).toList();
      years
          .computeIfAbsent(year, y -> new EnumMap<>(Table.class))
          .computeIfAbsent(table, t -> new ArrayList<>())
          .add(new Row(table, 2, row, row));
      return this;
    }

    Making withUasc(int year) {
      withUasc.add(year);
      return this;
    }

    Making told(SsdTable table, @Nullable String on, @Nullable String until, String code) {
      return told(table, new Done(day(on), day(until), code));
    }

    Making told(String on, String until, @Nullable Boolean offered, @Nullable Boolean accepted) {
      return told(SsdTable.MISSING, new Done(day(on), day(until), "M", offered, accepted));
    }

    private Making told(SsdTable table, Done done) {
      told.computeIfAbsent(table, t -> new ArrayList<>()).add(done);
      return this;
    }

    Making done(LifeEvent event, String on) {
      life.add(new Life.Entry(event, LocalDate.parse(on), LifeDetails.NONE));
      return this;
    }

    Making visit(String on) {
      visits.add(LocalDate.parse(on));
      return this;
    }

    Making need(NeedLevel level) {
      need = level;
      return this;
    }

    Making plan(ListedPlan known) {
      plan = known;
      return this;
    }

    HeldOfChild make() {
      List<HeldYear> all = new ArrayList<>();
      years.forEach((year, tables) -> all.add(new HeldYear(year, tables)));
      return new HeldOfChild(all, withUasc, told, new Life(life), visits, need, plan);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
      return text == null ? null : LocalDate.parse(text);
    }
  }
}
