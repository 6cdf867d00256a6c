package uk.kith.matching.internal.trackers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.internal.adoption.KnownAdoption;
import uk.kith.matching.internal.trackers.ChildToRecord.Made;
import uk.kith.matching.internal.trackers.ChildToRecord.Step;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetRow;
import uk.kith.placements.engine.trackers.TrackedChild;
import uk.kith.placements.engine.trackers.TrackerFindings;

/**
 * What a row says of a family of the child, laid beside the link on record (R-ADOPT-17). A link
 * goes on by its table of moves, and nobody is placed without authority (R-ADOPT-13).
 */
final class LinkComparison {

  private final TrackerFindings findings;
  private final LocalDate from;

  /** With whom a child would be matched, by the sheet so far. */
  private final Map<ChildId, HouseholdId> matched = new HashMap<>();

  /** Of brothers and sisters of one search, the row that moves their link. */
  private final Map<String, Map<LinkState, LocalDate>> moved = new HashMap<>();

  LinkComparison(TrackerFindings findings, LocalDate from) {
    this.findings = findings;
    this.from = from;
  }

  Stream<SheetColumn<LocalDate>> columns() {
    return AdoptionColumns.LINK_STEPS.keySet().stream();
  }

  void compare(
      SheetRow row,
      TrackedChild child,
      HouseholdId family,
      KnownAdoption now,
      ChildToRecord said,
      Map<String, String> recorded) {
    Link link = now.link(family).orElse(null);
    String search = Objects.toString(said.search, child.id().toString());
    Map<LinkState, LocalDate> before = moved.get(search + " " + family);
    List<Step> moves = moves(row, child, link, before);
    if (moves == null) {
      return;
    }
    List<Made> made = before == null ? made(row, child, link) : List.of();
    boolean suggested = link == null && before == null;
    if (!suggested && moves.isEmpty() && made.isEmpty()) {
      return;
    }
    if (!isAllowed(row, family, now, said, link, moves)) {
      return;
    }
    LocalDate first = moves.isEmpty() ? from : moves.get(0).on();
    said.links.add(
        new ChildToRecord.OfLink(
            row.line(),
            family,
            link == null ? null : link.id(),
            first.isBefore(from) ? first : from,
            moves,
            made));
    Map<LinkState, LocalDate> planned = new HashMap<>();
    moves.forEach(step -> planned.put(step.to(), step.on()));
    moved.put(search + " " + family, planned);
    if (suggested) {
      AdoptionComparison.put(recorded, AdoptionColumns.FAMILY, row.text(AdoptionColumns.FAMILY));
    }
    tell(row, child, moves, made, recorded);
  }

  private void tell(
      SheetRow row,
      TrackedChild child,
      List<Step> moves,
      List<Made> made,
      Map<String, String> recorded) {
    AdoptionColumns.STATES.forEach(
        (column, state) ->
            moves.stream()
                .filter(step -> step.to() == state)
                .forEach(
                    step -> {
                      AdoptionComparison.put(recorded, column, step.on());
                      findings.later(row, child, column);
                    }));
    AdoptionColumns.LINK_STEPS.forEach(
        (column, step) ->
            made.stream()
                .filter(each -> each.step() == step)
                .forEach(each -> AdoptionComparison.put(recorded, column, each.on())));
  }

  /**
   * The moves that the row adds, in their order.
   *
   * @param before what an earlier row of a brother or sister would move the link to; null when none
   * @return null when the row cannot move the link, which is told
   */
  private @Nullable List<Step> moves(
      SheetRow row,
      TrackedChild child,
      @Nullable Link link,
      @Nullable Map<LinkState, LocalDate> before) {
    LinkState state = link == null ? LinkState.SUGGESTED : link.state(LocalDate.MAX);
    Link.Moved stands = link == null ? null : link.on(LocalDate.MAX);
    LocalDate last = stands == null ? null : stands.on();
    List<Step> moves = new ArrayList<>();
    for (Map.Entry<SheetColumn<LocalDate>, LinkState> each : AdoptionColumns.STATES.entrySet()) {
      SheetColumn<LocalDate> column = each.getKey();
      LinkState to = each.getValue();
      LocalDate on = row.find(column);
      LocalDate known = link == null ? null : link.reached(to, LocalDate.MAX);
      LocalDate reached = known != null ? known : before == null ? null : before.get(to);
      if (on == null || on.equals(reached)) {
        continue;
      }
      if (reached != null) {
        findings.contradicts(row, child, column, reached.toString(), on.toString());
      } else if (state == LinkState.ENDED
          || before != null
          || (state != null && state.isAtLeast(to))) {
        findings.tell(
            row,
            child,
            column,
            column.title()
                + " is not recorded: the link stands as “"
                + Objects.requireNonNull(state).words()
                + "” already.");
      } else if (LinkState.MOVES.find(Objects.requireNonNull(state), to).isEmpty()) {
        findings.wrong(
            row,
            column,
            "no-such-move",
            "cannot follow “" + state.words() + "”; say when the steps between were");
        return null;
      } else if (last != null && on.isBefore(last)) {
        findings.wrong(row, column, "range", "is before the step that it follows, " + last);
        return null;
      } else {
        moves.add(new Step(to, on));
        state = to;
        last = on;
      }
    }
    return moves;
  }

  private List<Made> made(SheetRow row, TrackedChild child, @Nullable Link link) {
    List<Made> made = new ArrayList<>();
    AdoptionColumns.LINK_STEPS.forEach(
        (column, step) -> {
          LocalDate on = row.find(column);
          LocalDate known = link == null ? null : link.done(step, LocalDate.MAX);
          if (on != null && known == null) {
            made.add(new Made(step, on));
          } else if (on != null && !on.equals(known)) {
            findings.contradicts(row, child, column, String.valueOf(known), on.toString());
          }
        });
    made.sort((one, other) -> one.step().compareTo(other.step()));
    return made;
  }

  /** Matched with one family at a time, and placed with authority. */
  private boolean isAllowed(
      SheetRow row,
      HouseholdId family,
      KnownAdoption now,
      ChildToRecord said,
      @Nullable Link link,
      List<Step> moves) {
    boolean match = moves.stream().anyMatch(step -> step.to().isAtLeast(LinkState.MATCHED));
    if (!match) {
      return true;
    }
    boolean other =
        now.chain().links().stream()
            .filter(each -> link == null || !each.id().equals(link.id()))
            .anyMatch(each -> each.isAtLeast(LinkState.MATCHED, LocalDate.MAX));
    HouseholdId planned = matched.putIfAbsent(said.child, family);
    if (other || (planned != null && !planned.equals(family))) {
      findings.wrong(
          row,
          AdoptionColumns.MATCHED,
          "matched-already",
          "cannot be: the child is matched with another family, whose link ends first");
      return false;
    }
    LocalDate placed =
        moves.stream()
            .filter(step -> step.to() == LinkState.PLACED)
            .map(Step::on)
            .findFirst()
            .orElse(null);
    if (placed != null && !isAuthorised(now, said, placed)) {
      findings.wrong(
          row,
          AdoptionColumns.PLACED,
          "R-ADOPT-13",
          "cannot be taken: neither a placement order nor consent is on record by then. Record it"
              + " first, or place the child on its page and say why");
      return false;
    }
    return true;
  }

  private static boolean isAuthorised(KnownAdoption now, ChildToRecord said, LocalDate placed) {
    return now.chain().authorisedOn(placed) != null
        || said.steps.stream()
            .anyMatch(done -> done.step() == AdoptionStep.CONSENTED && !done.on().isAfter(placed));
  }
}
