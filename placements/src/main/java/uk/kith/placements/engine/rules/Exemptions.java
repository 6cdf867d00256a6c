package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Resident;

/**
 * Exemptions from the usual fostering limit (CA 1989 Sch 7 para 4, R-PLACE-07): given by the
 * authority in whose area the carers live, in writing, naming every child whom they may foster.
 */
public final class Exemptions {

  /** How near the best exemption of a home comes to covering the request, worst first. */
  public enum Cover {
    NONE,
    NOT_IN_FORCE,
    AREA_NOT_KNOWN,
    OTHER_AUTHORITY,
    CHILD_NOT_NAMED,
    COVERED
  }

  private Exemptions() {}

  static Cover coverOf(Asked asked, HouseholdSnapshot home) {
    return coverOf(home, everybody(asked, home), asked.day);
  }

  /**
   * @param all who would be fostered; null for each who is not looked after by the authority, and
   *     whom nobody can name
   */
  public static Cover coverOf(HouseholdSnapshot home, List<@Nullable ChildId> all, LocalDate day) {
    Cover best = Cover.NONE;
    for (Exemption exemption : home.exemptions()) {
      Cover cover = cover(home, exemption, all, day);
      best = cover.compareTo(best) > 0 ? cover : best;
    }
    return best;
  }

  static boolean cover(Asked asked, HouseholdColumns homes, int row) {
    return homes.is(row, HouseholdColumns.HAS_EXEMPTIONS)
        && coverOf(asked, homes.home(row)) == Cover.COVERED;
  }

  /** The exemption that covers the request. */
  static Exemption getCovering(Asked asked, HouseholdSnapshot home) {
    return home.exemptions().stream()
        .filter(
            exemption -> cover(home, exemption, everybody(asked, home), asked.day) == Cover.COVERED)
        .findFirst()
        .orElseThrow();
  }

  static Cover cover(
      HouseholdSnapshot home, Exemption exemption, List<@Nullable ChildId> all, LocalDate day) {
    if (!exemption.holdsOn(day)) {
      return Cover.NOT_IN_FORCE;
    }
    if (home.where().authority() == null) {
      return Cover.AREA_NOT_KNOWN;
    }
    if (!exemption.by().equals(home.where().authority())) {
      return Cover.OTHER_AUTHORITY;
    }
    boolean namesAll =
        all.stream().allMatch(child -> child != null && exemption.children().contains(child));
    return namesAll ? Cover.COVERED : Cover.CHILD_NOT_NAMED;
  }

  /** Those who are fostered in a home, those who are to come, and the children of the request. */
  static List<@Nullable ChildId> everybody(Asked asked, HouseholdSnapshot home) {
    List<@Nullable ChildId> all = new ArrayList<>();
    fostered(home).forEach(resident -> all.add(resident.child()));
    asked.children.forEach(child -> all.add(child.id()));
    return all;
  }

  /** Those who live here or are to move in and count in the usual fostering limit. */
  public static List<Resident> fostered(HouseholdSnapshot home) {
    return home.company().filter(r -> r.kind().countsAsFostered()).toList();
  }
}
