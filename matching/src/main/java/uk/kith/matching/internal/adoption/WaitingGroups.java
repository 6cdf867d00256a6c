package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.AdoptionLine;

/**
 * Children who wait for a family together (R-MATCH-20): those of a search, and those who are
 * decided for and whose search has not begun.
 */
@ApplicationScoped
class WaitingGroups {

  @Inject KeptAdoptions kept;
  @Inject AdoptionLines lines;
  @Inject AdoptionRows rows;
  @Inject Unsought unsought;
  @Inject Fostering fostering;

  /**
   * Children who are not placed and wait together.
   *
   * @param finding their search; null while none has begun
   */
  record Group(@Nullable FamilyFindingId finding, List<OnBoard> children) {

    /** By which it is told from others. */
    UUID key() {
      return finding == null ? children.get(0).child().value() : finding.value();
    }

    Sought sought() {
      return finding == null
          ? Sought.without(children.stream().map(OnBoard::child).toList())
          : Sought.by(finding);
    }

    /** The earliest decision; of whom nobody is decided for after everybody else. */
    LocalDate since() {
      return children.stream()
          .map(OnBoard::decidedOn)
          .filter(Objects::nonNull)
          .min(LocalDate::compareTo)
          .orElse(LocalDate.MAX);
    }
  }

  /**
   * A group that is shown, with its rows.
   *
   * @param finding null while no search has begun
   * @param lines of the children of whom the caller may know
   * @param fostered whether carers who may adopt one of them foster it
   */
  record Shown(
      Group group, @Nullable FamilyFindingRow finding, List<AdoptionLine> lines, boolean fostered) {

    /** Of whom the caller may know. */
    List<ChildId> children() {
      return lines.stream().map(line -> line.child().id()).toList();
    }

    /** Who may not know of each of the children is told nothing that is for all of them. */
    boolean isWhole() {
      FamilyFindingRow row = finding;
      long sought =
          row == null
              ? group.children().size()
              : row.children().stream().filter(FindingChildRow::isOpen).count();
      return sought == lines.size();
    }

    /** Families with whom a link of the search has been. */
    Set<HouseholdId> looked() {
      FamilyFindingRow row = finding;
      return row == null ? Set.of() : row.links().stream().map(LinkRow::household).collect(toSet());
    }

    /**
     * R-ADOPT-30, R-COURT-35: no family is suggested while one of the children is not to be
     * adopted, nor another one while carers who may adopt it foster it.
     */
    boolean isStopped() {
      return fostered || lines.stream().anyMatch(line -> !line.stopping().isEmpty());
    }
  }

  private static List<FamilyFindingId> findings(List<Group> groups) {
    return groups.stream().map(Group::finding).filter(Objects::nonNull).toList();
  }

  /** Who has waited longest since the decision first. */
  List<Group> waiting(LocalDate asOf) {
    Map<FamilyFindingId, List<OnBoard>> searches = new HashMap<>();
    Collection<OnBoard> board = kept.on(asOf).values();
    for (OnBoard child : board) {
      FamilyFindingId search = child.seeking();
      if (search != null && child.unlinked()) {
        searches.computeIfAbsent(search, id -> new ArrayList<>()).add(child);
      }
    }
    return Stream.concat(
            searches.entrySet().stream().map(each -> new Group(each.getKey(), each.getValue())),
            unsought.groups(board, asOf).stream().map(group -> new Group(null, group)))
        .sorted(Comparator.comparing(Group::since).thenComparing(Group::key))
        .toList();
  }

  /** In the order of the groups; the children of each in the order of their recording. */
  List<Shown> shown(List<Group> groups, LocalDate asOf) {
    Map<FamilyFindingId, FamilyFindingRow> found =
        rows.findings(findings(groups)).stream()
            .collect(toMap(FamilyFindingRow::findingId, row -> row));
    Map<ChildId, AdoptionLine> told =
        lines.byChild(
            groups.stream().flatMap(group -> group.children().stream()).map(OnBoard::child),
            kept.onBoard(asOf),
            asOf);
    Set<ChildId> fostered =
        fostering.going(
            told.values().stream()
                .filter(AdoptionLine::fosteredByAdopters)
                .map(line -> line.child().id())
                .toList(),
            asOf);
    List<Shown> shown = new ArrayList<>();
    for (Group group : groups) {
      FamilyFindingId search = group.finding();
      FamilyFindingRow row = search == null ? null : found.get(search);
      if (search == null || row != null) {
        List<AdoptionLine> those =
            (row == null
                    ? group.children().stream().map(OnBoard::child)
                    : row.children().stream()
                        .filter(FindingChildRow::isOpen)
                        .map(FindingChildRow::child))
                .map(told::get)
                .filter(Objects::nonNull)
                .toList();
        shown.add(
            new Shown(
                group,
                row,
                those,
                those.stream().anyMatch(line -> fostered.contains(line.child().id()))));
      }
    }
    return shown;
  }
}
