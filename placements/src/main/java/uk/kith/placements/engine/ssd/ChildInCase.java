package uk.kith.placements.engine.ssd;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Days;

/**
 * All that one extract tells of one person of the case system.
 *
 * @param localId person id of the case system, by which Kith knows the child
 * @param legacyId an older number; empty when there is none
 * @param firstName null when not told
 * @param familyName null when not told
 * @param born date of birth; null when not told
 * @param due expected date of birth; null when born or not told
 * @param ethnicCode national code; empty when not told
 * @param lookedAfter whether the extract tells of a legal status, an episode or a placement
 * @param legalStatuses codes of the return, one after the other; null when the extract tells none,
 *     or one that cannot be read: what an earlier one told stays
 * @param placements one after the other; null in the same cases
 * @param done by part what was done, in order of time; parts of which nothing or something
 *     unreadable is told are absent
 * @param families numbers of families that the person is of
 * @param kept by table the rows that another module keeps, in the order of the file; tables of
 *     which nothing or something unreadable is told are absent
 */
public record ChildInCase(
    String localId,
    String legacyId,
    @Nullable String firstName,
    @Nullable String familyName,
    @Nullable LocalDate born,
    @Nullable LocalDate due,
    Sex sex,
    String ethnicCode,
    boolean lookedAfter,
    @Nullable List<Status> legalStatuses,
    @Nullable List<Stay> placements,
    Map<SsdTable, List<Done>> done,
    Set<String> families,
    Map<SsdTable, List<KeptRow>> kept) {

  /** A legal status on certain days. */
  public record Status(Days days, String code) {}

  /**
   * The days in one placement; what is not told is null.
   *
   * @param careBegan first day of the period of care
   * @param type code of the return, such as U6
   * @param provider code of the return, such as PR1
   * @param started reason for the new episode with which it began
   * @param ceased reason for which its last episode ceased
   * @param placeChange why the placement changed
   */
  public record Stay(
      Days days,
      LocalDate careBegan,
      String type,
      @Nullable String provider,
      @Nullable String urn,
      @Nullable String postcode,
      @Nullable String started,
      @Nullable String ceased,
      @Nullable String placeChange) {}

  /**
   * A review, a visit, a care plan, an absence, a disability or a check of health.
   *
   * @param on null for a disability, which has no day
   * @param until null when none is told
   * @param code participation, whether the child was seen (Y or N), M or A, disability, or {@link
   *     HealthCheck}; empty when not told
   * @param interviewOffered of an absence: whether a return interview was offered; null when not
   *     told, and of everything else
   * @param interviewAccepted of an absence: whether it was accepted; null in the same cases
   */
  public record Done(
      @Nullable LocalDate on,
      @Nullable LocalDate until,
      String code,
      @Nullable Boolean interviewOffered,
      @Nullable Boolean interviewAccepted) {

    public Done(@Nullable LocalDate on, @Nullable LocalDate until, String code) {
      this(on, until, code, null, null);
    }
  }

  public ChildInCase {
    legalStatuses = legalStatuses == null ? null : List.copyOf(legalStatuses);
    placements = placements == null ? null : List.copyOf(placements);
    EnumMap<SsdTable, List<Done>> copy = new EnumMap<>(SsdTable.class);
    done.forEach((part, all) -> copy.put(part, List.copyOf(all)));
    done = Collections.unmodifiableMap(copy);
    families = Set.copyOf(families);
    EnumMap<SsdTable, List<KeptRow>> rows = new EnumMap<>(SsdTable.class);
    kept.forEach((table, all) -> rows.put(table, List.copyOf(all)));
    kept = Collections.unmodifiableMap(rows);
  }

  /**
   * Whether Kith has a reason to know the person: looked after, or in pre-proceedings that have no
   * outcome.
   */
  public boolean isOfKith() {
    return lookedAfter
        || kept.getOrDefault(SsdTable.PRE_PROCEEDINGS, List.of()).stream()
            .anyMatch(
                row ->
                    row.day("pre_pro_decision_date") != null
                        && row.text("pre_pro_outcome").isEmpty());
  }
}
