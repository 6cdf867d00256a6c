package uk.kith.placements.internal.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.api.DataQuality.AcceptanceView;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.engine.quality.KnownFacts;

/**
 * One child, household or whole table of returns with everything found of it.
 *
 * @param isChild in the register or of a return alone
 * @param known what is known of a child in the register; null of everything else
 */
record Subject(boolean isChild, @Nullable KnownFacts known, List<Found> findings) {

  /**
   * Puts together what the register and the returns say of the same child.
   *
   * @param told findings of returns by the authority's number of the child; the empty text for
   *     those about no child
   * @param others of children who may have another record that doubt alone, by child
   * @param accepted what may stand
   * @param life whether the caller may know of doubts about lives in households
   */
  static List<Subject> joined(
      Collection<Doubted> register,
      Map<String, List<Found>> told,
      Map<UUID, Doubted> others,
      Map<FindingId, AcceptanceView> accepted,
      boolean life) {
    Map<String, List<Found>> notInRegister = new HashMap<>(told);
    Map<UUID, Doubted> elsewhere = new HashMap<>(others);
    List<Subject> subjects = new ArrayList<>(register.size());
    for (Doubted each : register) {
      List<Found> findings = new ArrayList<>(each.gaps());
      if (life) {
        findings.addAll(each.life());
      }
      Doubted twice = each.child() == null ? null : elsewhere.remove(each.child().value());
      if (twice != null) {
        findings.addAll(twice.gaps());
      }
      for (Found found : told(notInRegister, each)) {
        findings.add(found.about(each.child(), each.worker(), each.team()));
      }
      subjects.add(of(each.child() != null, each.known(), findings, accepted));
    }
    for (Doubted twice : elsewhere.values()) {
      subjects.add(of(true, twice.known(), new ArrayList<>(twice.gaps()), accepted));
    }
    notInRegister.forEach(
        (localId, findings) ->
            subjects.add(of(!localId.isEmpty(), null, new ArrayList<>(findings), accepted)));
    return subjects;
  }

  private static List<Found> told(Map<String, List<Found>> told, Doubted of) {
    List<Found> theirs = new ArrayList<>();
    Stream.concat(Stream.ofNullable(of.localId()), of.merged().stream())
        .map(told::remove)
        .filter(Objects::nonNull)
        .forEach(theirs::addAll);
    return theirs;
  }

  private static Subject of(
      boolean isChild,
      @Nullable KnownFacts known,
      List<Found> findings,
      Map<FindingId, AcceptanceView> accepted) {
    findings.replaceAll(
        found -> {
          AcceptanceView acceptance = accepted.get(found.finding().id());
          return acceptance == null ? found : found.accepted(acceptance);
        });
    return new Subject(isChild, known, findings);
  }
}
