package uk.kith.placements.engine.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.life.Absence;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.ssd.CarePlanCell;
import uk.kith.placements.engine.ssd.ChildInCase.Done;
import uk.kith.placements.engine.ssd.SsdTable;
import uk.kith.placements.engine.ssda903.HeldYear;
import uk.kith.placements.engine.ssda903.ReceivedReturn;
import uk.kith.placements.engine.ssda903.Row;
import uk.kith.placements.engine.ssda903.Table;

/**
 * What is held of a child beside its placements, whoever told it, for list 8 of Annex A. Every
 * answer is that of a day: what happened later does not count. A disability that the case system
 * tells has no day and counts on every one. What nobody told is null, which is no "no".
 *
 * @param years rows of the child in the newest return of each year, in order
 * @param yearsWithUasc years whose return had the table of unaccompanied children: who stands in
 *     such a return and not in that table was none
 * @param told by table, what the newest extract of the case system tells
 * @param life what was done, as people recorded it and as returns and the case system tell it
 * @param visits days of visits to placements that the reader may know of
 * @param disability level of the need on the day; null when not known
 * @param plan of permanence as Kith knows it; null when it knows none
 */
public record HeldOfChild(
    List<HeldYear> years,
    Set<Integer> yearsWithUasc,
    Map<SsdTable, List<Done>> told,
    Life life,
    Collection<LocalDate> visits,
    @Nullable NeedLevel disability,
    @Nullable ListedPlan plan) {

  public static final HeldOfChild NOTHING =
      new HeldOfChild(List.of(), Set.of(), Map.of(), Life.NOTHING, List.of(), null, null);

  /** "In the last 12 months" of the list. */
  private static final int MONTHS = 12;

  private static final String NO_DISABILITY = "NONE";

  public HeldOfChild {
    years = List.copyOf(years);
    yearsWithUasc = Set.copyOf(yearsWithUasc);
    Map<SsdTable, List<Done>> copy = new EnumMap<>(SsdTable.class);
    copy.putAll(told);
    told = copy;
    visits = List.copyOf(visits);
  }

  /** Code of the last episode of the period of care that had begun; null when none tells it. */
  @Nullable String categoryOfNeed(LocalDate careBegan, LocalDate asOf) {
    return rows(Table.EPISODES)
        .filter(row -> !row.value("CIN").isEmpty() && isWithin(row.date("DECOM"), careBegan, asOf))
        .max(
            Comparator.comparing(
                (Row row) -> row.date("DECOM"), Comparator.nullsFirst(Comparator.naturalOrder())))
        .map(row -> row.value("CIN"))
        .orElse(null);
  }

  /** Whether the child was an unaccompanied asylum seeker within twelve months. */
  @Nullable Boolean unaccompanied(LocalDate asOf) {
    Boolean answer = null;
    for (HeldYear year : years) {
      if (ReceivedReturn.firstDay(year.year()).isAfter(asOf)) {
        continue;
      }
      List<Row> rows = year.rows(Table.UASC);
      if (!rows.isEmpty()) {
        answer = rows.stream().anyMatch(row -> isSince(row.date("DUC"), asOf.minusMonths(MONTHS)));
      } else if (yearsWithUasc.contains(year.year()) && !year.rows(Table.EPISODES).isEmpty()) {
        answer = Boolean.TRUE.equals(answer) && wasLately(year, asOf) ? answer : Boolean.FALSE;
      }
    }
    return answer;
  }

  /** The year before this one, of which a yes was told, reaches into the twelve months. */
  private static boolean wasLately(HeldYear year, LocalDate asOf) {
    return !ReceivedReturn.firstDay(year.year()).minusDays(1).isBefore(asOf.minusMonths(MONTHS));
  }

  private static boolean isSince(@Nullable LocalDate ceased, LocalDate day) {
    return ceased == null || !ceased.isBefore(day);
  }

  /** Whether a disability is on record, by whom it was told; null when nobody answered. */
  public @Nullable Boolean disabled() {
    List<Done> codes = told.getOrDefault(SsdTable.DISABILITY, List.of());
    boolean yes =
        (disability != null && disability != NeedLevel.NONE)
            || codes.stream().anyMatch(done -> !done.code().equals(NO_DISABILITY));
    return yes ? Boolean.TRUE : disability == null && codes.isEmpty() ? null : Boolean.FALSE;
  }

  /** The last review of the period of care; null when none is told. */
  @Nullable LocalDate reviewed(LocalDate careBegan, LocalDate asOf) {
    return last(life.days(LifeEvent.CASE_REVIEWED), careBegan, asOf);
  }

  /** The last visit of the period of care; null when none is told. */
  @Nullable LocalDate visited(LocalDate careBegan, LocalDate asOf) {
    return last(visits, careBegan, asOf);
  }

  @Nullable LocalDate healthAssessed(LocalDate asOf) {
    return last(life.days(LifeEvent.HEALTH_ASSESSED), LocalDate.MIN, asOf);
  }

  @Nullable LocalDate teethChecked(LocalDate asOf) {
    return last(life.days(LifeEvent.TEETH_CHECKED), LocalDate.MIN, asOf);
  }

  /** When the reviewing officer last saw or spoke to the child in the period of care. */
  @Nullable LocalDate officerInTouch(LocalDate careBegan, LocalDate asOf) {
    return last(life.days(LifeEvent.REVIEWING_OFFICER_IN_TOUCH), careBegan, asOf);
  }

  /** Kith's own plan, or else the newest that the case system tells of the day. */
  @Nullable ListedPlan plan(LocalDate asOf) {
    if (plan != null) {
      return plan;
    }
    return told.getOrDefault(SsdTable.CARE_PLAN, List.of()).stream()
        .filter(done -> done.on() != null && isWithin(done.on(), LocalDate.MIN, asOf))
        .filter(done -> done.until() == null || done.until().isAfter(asOf))
        .reduce((earlier, later) -> later)
        .map(done -> ListedPlan.ofCodes(CarePlanCell.find(done.code()).orElse(Set.of())))
        .orElse(null);
  }

  /** Episodes that touch the twelve months up to the day. */
  long absences(Absence.Kind kind, LocalDate asOf) {
    return absences(asOf).stream().filter(each -> each.kind() == kind).count();
  }

  /** Of the last time the child was missing, once it was back; null when that is not told. */
  @Nullable Boolean interviewOffered(LocalDate asOf) {
    Interview interview = interview(asOf);
    return interview == null ? null : interview.offered();
  }

  /** Who was not offered one did not accept it. */
  @Nullable Boolean interviewAccepted(LocalDate asOf) {
    Interview interview = interview(asOf);
    return interview == null ? null : interview.accepted();
  }

  /** Whether an interview is to be told of: the child was missing, and was back by the day. */
  boolean cameBack(LocalDate asOf) {
    return interview(asOf) != null;
  }

  private record Interview(@Nullable Boolean offered, @Nullable Boolean accepted) {}

  private @Nullable Interview interview(LocalDate asOf) {
    Absence last =
        absences(asOf).stream()
            .filter(each -> each.kind() == Absence.Kind.MISSING)
            .reduce((earlier, later) -> later)
            .orElse(null);
    LocalDate back = last == null ? null : last.until();
    if (last == null || back == null) {
      return null;
    }
    Life since = life.upTo(asOf).after(back.minusDays(1));
    Done asTold =
        told.getOrDefault(SsdTable.MISSING, List.of()).stream()
            .filter(done -> last.from().equals(done.on()) || back.equals(done.until()))
            .findFirst()
            .orElse(null);
    boolean held = since.has(LifeEvent.RETURN_INTERVIEW_HELD);
    boolean declined = since.has(LifeEvent.RETURN_INTERVIEW_DECLINED);
    Boolean offered =
        held || declined || since.has(LifeEvent.RETURN_INTERVIEW_OFFERED)
            ? Boolean.TRUE
            : asTold == null ? null : asTold.interviewOffered();
    Boolean accepted = asTold == null ? null : asTold.interviewAccepted();
    if (held) {
      accepted = true;
    } else if (declined || Boolean.FALSE.equals(offered)) {
      accepted = false;
    }
    return new Interview(offered, accepted);
  }

  private List<Absence> absences(LocalDate asOf) {
    List<Absence> all = new ArrayList<>();
    rows(Table.MISSING)
        .forEach(
            row ->
                add(all, row.value("MISSING"), row.date("MIS_START"), row.date("MIS_END"), asOf));
    told.getOrDefault(SsdTable.MISSING, List.of())
        .forEach(done -> add(all, done.code(), done.on(), done.until(), asOf));
    LocalDate first = asOf.minusMonths(MONTHS);
    List<Absence> line = Absence.of(all, life.upTo(asOf));
    return line.stream()
        .filter(each -> each.from().isAfter(first) || lastsInto(each, first, line))
        .toList();
  }

  /** An open one after which the child went again ended on a day that nobody told. */
  private static boolean lastsInto(Absence absence, LocalDate day, List<Absence> line) {
    LocalDate until = absence.until();
    return until != null
        ? until.isAfter(day)
        : line.stream()
            .noneMatch(
                each -> each.kind() == absence.kind() && each.from().isAfter(absence.from()));
  }

  private static void add(
      List<Absence> all,
      String code,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      LocalDate asOf) {
    if (from != null && !from.isAfter(asOf)) {
      Absence.Kind.find(code)
          .ifPresent(
              kind ->
                  all.add(
                      new Absence(
                          kind, from, until == null || until.isAfter(asOf) ? null : until)));
    }
  }

  private Stream<Row> rows(Table table) {
    return years.stream().flatMap(year -> year.rows(table).stream());
  }

  private static boolean isWithin(@Nullable LocalDate day, LocalDate first, LocalDate last) {
    return day != null && !day.isBefore(first) && !day.isAfter(last);
  }

  private static @Nullable LocalDate last(
      Collection<LocalDate> days, LocalDate first, LocalDate last) {
    return new TreeSet<>(days)
        .descendingSet().stream()
            .filter(day -> isWithin(day, first, last))
            .findFirst()
            .orElse(null);
  }
}
