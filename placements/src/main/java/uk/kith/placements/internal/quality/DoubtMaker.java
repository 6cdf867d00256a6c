package uk.kith.placements.internal.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.ChildView.CurrentPlacement;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.quality.ChildGaps;
import uk.kith.placements.engine.quality.Gap;
import uk.kith.placements.engine.quality.KnownFacts;
import uk.kith.placements.internal.life.LifeDoubts.Doubt;
import uk.kith.placements.internal.outside.OutsideDoubts.OutsideDoubt;

/** Makes of views and doubts of one day what is kept of them. */
final class DoubtMaker {

  private final LocalDate asOf;
  private final Alike alike = new Alike();

  private final Set<PlacementId> withoutFee;

  /**
   * @param withoutFee placements that are bought and of which no fee is recorded
   */
  DoubtMaker(LocalDate asOf, Set<PlacementId> withoutFee) {
    this.asOf = asOf;
    this.withoutFee = withoutFee;
  }

  Doubted child(ChildView child, List<String> merged, List<Doubt> life, List<OutsideDoubt> lists) {
    Set<FindingId> told = new HashSet<>();
    return new Doubted(
        child.id(),
        child.localId(),
        merged,
        child.worker(),
        child.team(),
        alike.one(known(child)),
        once(gaps(child), told),
        once(
            Stream.concat(
                    life(life, child.id().value(), child.localId()).stream(),
                    lists.stream().map(each -> outside(each, child)))
                .toList(),
            told));
  }

  Doubted household(UUID id, List<Doubt> life) {
    return new Doubted(
        null,
        null,
        List.of(),
        null,
        null,
        null,
        List.of(),
        once(life(life, id, null), new HashSet<>()));
  }

  /** A child who may have another record, with nothing else that is doubted of it. */
  Doubted withAnother(ChildView child, List<Found> records) {
    return new Doubted(
        child.id(),
        child.localId(),
        List.of(),
        child.worker(),
        child.team(),
        alike.one(known(child)),
        records,
        List.of());
  }

  /** The doubt about a pair (R-DATA-15): the team's of whichever record has one. */
  Found another(SqlAlike.Pair pair, ChildView subject, ChildView other) {
    boolean own = subject.worker() != null || subject.team() != null;
    return found(
        pair.of().doubt(pair.alike(), pair.since().isAfter(asOf) ? asOf : pair.since()),
        subject.id().value(),
        new Found.About(
            subject.localId(),
            subject.id(),
            null,
            own ? subject.worker() : other.worker(),
            own ? subject.team() : other.team()),
        false);
  }

  /** A fact is one finding, however often it is told: the first stands. */
  private static List<Found> once(List<Found> findings, Set<FindingId> told) {
    return findings.stream().filter(found -> told.add(found.finding().id())).toList();
  }

  private List<Found> gaps(ChildView child) {
    LocalDate since = child.lookedAfterSince();
    if (since == null) {
      return List.of();
    }
    CurrentPlacement lives = child.placement();
    boolean forAdoption = lives != null && PlacementCodes.isForAdoption(lives.type());
    Found.About about = about(child);
    List<Found> gaps = new ArrayList<>();
    for (Gap gap :
        ChildGaps.of(
            child.snapshot(),
            since,
            lives == null
                ? null
                : new ChildGaps.Lives(
                    lives.start(),
                    lives.local(),
                    withoutFee.contains(lives.id()),
                    isWithoutProvider(lives)),
            asOf)) {
      boolean sealed = forAdoption && ChildGaps.isOfPlacement(gap.field());
      gaps.add(found(gap, child.id().value(), about, sealed));
    }
    return gaps;
  }

  /** As the return asks for it (903 rule 526). */
  private static boolean isWithoutProvider(CurrentPlacement lives) {
    return lives.provider() == null && PlacementCodes.hasProvider(lives.type());
  }

  private static Found.About about(ChildView child) {
    return new Found.About(child.localId(), child.id(), null, child.worker(), child.team());
  }

  private Found outside(OutsideDoubt doubt, ChildView child) {
    return found(doubt.gap(), child.id().value(), about(child), doubt.forAdoption());
  }

  private List<Found> life(List<Doubt> doubts, UUID subject, @Nullable String localId) {
    return doubts.stream()
        .map(
            doubt ->
                found(
                    doubt.gap(),
                    subject,
                    new Found.About(
                        localId, doubt.child(), doubt.household(), doubt.worker(), doubt.team()),
                    false))
        .toList();
  }

  private Found found(Gap gap, UUID subject, Found.About about, boolean sealed) {
    return Found.ofRegister(gap, subject, about, sealed, asOf, alike);
  }

  private static KnownFacts known(ChildView child) {
    CurrentPlacement lives = child.placement();
    return new KnownFacts(
        child.lookedAfterSince() != null,
        lives == null
            ? null
            : new KnownFacts.Lives(
                lives.local() != null,
                lives.distanceMiles() != null,
                PlacementCodes.isForAdoption(lives.type()),
                !isWithoutProvider(lives)),
        child.legalStatus() != null,
        child.birth().isExact(),
        child.sex() != Sex.UNKNOWN,
        !child.nationalEthnicity().isEmpty(),
        child.worker() != null,
        !child.snapshot().needs().levels().isEmpty());
  }
}
