package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtChildTouches;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.TouchSource;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.AdoptionClocks;
import uk.kith.matching.engine.adoption.AdoptionDue;
import uk.kith.matching.engine.adoption.Approach;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.matching.engine.adoption.NextStep;
import uk.kith.matching.engine.adoption.SiblingGroup.Answer;
import uk.kith.matching.engine.adoption.StillToBePlaced;
import uk.kith.matching.engine.adoption.WaitsLonger;
import uk.kith.matching.internal.adoption.AdoptionReader.Known;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.AdoptionPlacements.Described;
import uk.kith.placements.api.RegisterTouches;

/**
 * Everybody on the way to adoption, kept for the business date and worked out anew for the children
 * who were touched, in the register, before the court or here, and for their brothers and sisters.
 * What the caller may not see is absent; those who may see adopters are answered from a copy of
 * their own.
 */
@ApplicationScoped
class KeptAdoptions {

  /** Children whose rows are in memory at once while all are read. */
  private static final int PART = 4000;

  @Inject AdoptionReader reader;
  @Inject AdoptionPlacements placements;
  @Inject AdoptionRows rows;
  @Inject SiblingAnswers answers;
  @Inject AdoptionSettings settings;
  @Inject AccessPolicy access;
  @Inject RegisterTouches register;
  @Inject CourtChildTouches court;
  @Inject AdoptionTouches own;

  private final Kept<OnBoard> kept = new Kept<>();

  /** By child, in no order; not to be changed. */
  Map<UUID, OnBoard> on(LocalDate asOf) {
    rows.flush(); // or a look would not know that the caller has written
    return kept.on(asOf, access.sight(), touches(), ids -> read(ids, asOf));
  }

  /** Who is on it; of a day that is not kept only ids are read. */
  Predicate<ChildId> onBoard(LocalDate asOf) {
    if (own.isKept(asOf)) {
      Map<UUID, OnBoard> known = on(asOf);
      return child -> known.containsKey(child.value());
    }
    return reader.everybody(asOf)::contains;
  }

  TouchSource touches() {
    return TouchSource.ofBoth(register, TouchSource.ofBoth(own, court));
  }

  private Map<UUID, OnBoard> read(@Nullable Set<UUID> ids, LocalDate asOf) {
    List<ChildId> board =
        List.copyOf(ids == null ? reader.everybody(asOf) : reader.everybody(group(ids), asOf));
    Set<ChildId> all = ids == null ? Set.copyOf(board) : null;
    Map<UUID, OnBoard> read = new HashMap<>();
    for (int from = 0; from < board.size(); from += PART) {
      List<ChildId> part = board.subList(from, Math.min(from + PART, board.size()));
      Map<ChildId, Described> described = placements.described(part, asOf);
      Map<ChildId, Answer> decided = answers.ofGroups(described, asOf);
      Set<ChildId> among = all == null ? reader.everybody(siblings(described), asOf) : all;
      Set<ChildId> adopted = placements.adopted(siblings(described), asOf);
      Predicate<ChildId> inCare = child -> !adopted.contains(child);
      for (Known known : reader.known(part, asOf)) {
        Described of = described.get(known.child());
        if (of != null) {
          read.put(
              known.child().value(),
              of(
                  known,
                  AdoptionLines.chain(known, of, inCare.and(among::contains)),
                  AdoptionLines.waits(known, of, decided, inCare, asOf),
                  asOf));
        }
      }
    }
    return read;
  }

  /** With brothers and sisters: whether a child has some on the board is said of it too. */
  private Set<ChildId> group(Set<UUID> ids) {
    Set<ChildId> group = ids.stream().map(ChildId::new).collect(toSet());
    group.addAll(placements.siblings(group));
    return group;
  }

  private static Set<ChildId> siblings(Map<ChildId, Described> described) {
    Set<ChildId> siblings = new HashSet<>();
    described.values().forEach(each -> siblings.addAll(each.siblings()));
    return siblings;
  }

  private OnBoard of(Known known, AdoptionChain chain, Set<WaitsLonger> waits, LocalDate asOf) {
    NextStep next = NextStep.of(chain, settings.policy(), asOf);
    FindingChildRow sought = known.sought();
    boolean open = sought != null && sought.isOpen();
    FamilyFindingId seeking = sought == null || !open ? null : sought.finding().findingId();
    return new OnBoard(
        known.brief(),
        seeking,
        sought != null
            && open
            && sought.finding().links().stream().anyMatch(at -> atPanel(at, asOf)),
        chain.stage(asOf),
        chain.stageSince(asOf),
        chain.day(Milestone.DECIDED, asOf),
        chain.daysSinceDecision(asOf),
        chain.isUnlinked(asOf),
        StillToBePlaced.isOver(chain, asOf),
        waits,
        next.by(),
        next.late(),
        AdoptionClocks.open(known.chain(), settings.policy(), asOf).stream()
            .filter(AdoptionDue::isOfWorklist)
            .map(each -> each.item(known.child(), asOf))
            .toList(),
        Approach.of(chain, asOf));
  }

  static boolean atPanel(LinkRow row, LocalDate asOf) {
    LinkState state = row.link().state(asOf);
    return state == LinkState.LINKED || state == LinkState.PANEL;
  }
}
