package uk.kith.placements.engine.rules;

import java.util.List;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Resident;

/**
 * Exemptions from the usual fostering limit (CA 1989 Sch 7 para 4, R-PLACE-07): given by the
 * authority in whose area the carers live, in writing, naming every child whom they may foster.
 */
final class Exemptions {

  /** How near the best exemption of a home comes to covering the request, worst first. */
  enum Cover {
    NONE,
    NOT_IN_FORCE,
    AREA_NOT_KNOWN,
    OTHER_AUTHORITY,
    CHILD_NOT_NAMED,
    COVERED
  }

  private Exemptions() {}

  static Cover coverOf(Asked asked, HouseholdSnapshot home) {
    Cover best = Cover.NONE;
    for (Exemption exemption : home.exemptions()) {
      Cover cover = cover(asked, home, exemption);
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
        .filter(exemption -> cover(asked, home, exemption) == Cover.COVERED)
        .findFirst()
        .orElseThrow();
  }

  private static Cover cover(Asked asked, HouseholdSnapshot home, Exemption exemption) {
    if (!exemption.valid().contains(asked.day)) {
      return Cover.NOT_IN_FORCE;
    }
    if (home.where().authority() == null) {
      return Cover.AREA_NOT_KNOWN;
    }
    if (!exemption.by().equals(home.where().authority())) {
      return Cover.OTHER_AUTHORITY;
    }
    return namesAll(asked, home, exemption) ? Cover.COVERED : Cover.CHILD_NOT_NAMED;
  }

  private static boolean namesAll(Asked asked, HouseholdSnapshot home, Exemption exemption) {
    return exemption.children().containsAll(asked.children.stream().map(ChildSnapshot::id).toList())
        && fostered(home).stream()
            .map(Resident::child)
            .allMatch(child -> child != null && exemption.children().contains(child));
  }

  /** Residents who count in the usual fostering limit. */
  static List<Resident> fostered(HouseholdSnapshot home) {
    return home.residents().stream().filter(r -> r.kind().countsAsFostered()).toList();
  }
}
