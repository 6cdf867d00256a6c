package uk.kith.matching.internal.trackers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.matching.api.FamilyFinding.Done;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.matching.engine.adoption.StepOrder;
import uk.kith.matching.internal.adoption.KnownAdoption;
import uk.kith.matching.internal.trackers.ChildToRecord.Made;
import uk.kith.matching.internal.trackers.ChildToRecord.OfLink;
import uk.kith.matching.internal.trackers.ChildToRecord.Step;
import uk.kith.placements.engine.sheets.SheetColumn;

/**
 * Asks of what a tracker would record for a child what the commands will ask when it is recorded,
 * in their order, each on top of what stands before it (R-ADOPT-01): nothing that the preview shows
 * as recorded is refused afterwards for its order.
 */
final class ForeseenOrder {

  /** A refusal to come, and the column that it is about. */
  record Refusal(SheetColumn<?> column, String code, String text) {}

  /** One move or step of a link; the move in comes last of its day. */
  private record Next(LocalDate on, boolean last, @Nullable Step move, @Nullable Made made) {}

  private static final LinkId NEW = new LinkId(new UUID(0, 0));

  private final Map<HouseholdId, LocalDate> approved;
  private final FamilyJudge judge;
  private final Collection<ChildId> together;
  private final LocalDate today;
  private final LawToConfirm law;
  private final List<Refusal> refusals = new ArrayList<>();
  private AdoptionChain chain;

  private ForeseenOrder(
      KnownAdoption now,
      Map<HouseholdId, LocalDate> approved,
      FamilyJudge judge,
      LocalDate today,
      LawToConfirm law) {
    this.law = law;
    this.chain = now.chain();
    this.together = now.open() ? now.together() : List.of(now.child());
    this.approved = approved;
    this.judge = judge;
    this.today = today;
  }

  /**
   * @param approved when families were approved; who is absent is not known to be
   * @param judge what speaks against a family for the children
   */
  static List<Refusal> of(
      KnownAdoption now,
      ChildToRecord said,
      Map<HouseholdId, LocalDate> approved,
      FamilyJudge judge,
      LocalDate today,
      LawToConfirm law) {
    ForeseenOrder order = new ForeseenOrder(now, approved, judge, today, law);
    order.began(AdoptionColumns.DECIDED, Milestone.DECIDED, said.decidedOn);
    order.began(AdoptionColumns.BEGAN, Milestone.PROFILED, said.beginsOn);
    said.stepsBeforeLinks().forEach(order::step);
    said.links.forEach(order::link);
    said.stepsAfterLinks().forEach(order::step);
    said.ends.forEach(order::step);
    return order.refusals;
  }

  private void began(SheetColumn<?> column, Milestone milestone, @Nullable LocalDate on) {
    if (on != null) {
      come(column, on);
      day(milestone, on);
    }
  }

  private void step(Done done) {
    SheetColumn<?> column = AdoptionColumns.of(done.step());
    if (come(column, done.on())) {
      refuse(column, StepOrder.ofChild(chain, chain, done.step(), done.on(), today, law));
    }
    Milestone milestone = done.step().milestone();
    if (milestone != null) {
      day(milestone, done.on());
    }
  }

  private void link(OfLink said) {
    Link link =
        chain.links().stream()
            .filter(each -> each.id().equals(said.link()))
            .findFirst()
            .orElse(null);
    if (link == null) {
      LocalDate on = said.suggestedOn();
      LocalDate began = chain.day(Milestone.PROFILED, LocalDate.MAX);
      refuse(
          AdoptionColumns.FAMILY,
          StepOrder.ofSuggestion(
              chain, began == null ? on : began, approved.get(said.family()), on));
      link =
          new Link(NEW, said.family(), List.of(Link.Moved.to(LinkState.SUGGESTED, on)), Map.of());
    }
    List<Next> all = new ArrayList<>();
    said.moves()
        .forEach(move -> all.add(new Next(move.on(), move.to() == LinkState.PLACED, move, null)));
    said.made().forEach(made -> all.add(new Next(made.on(), false, null, made)));
    all.sort(Comparator.comparing(Next::on).thenComparing(Next::last));
    for (Next next : all) {
      link = next(link, next);
    }
  }

  private Link next(Link link, Next next) {
    Step move = next.move();
    Made made = next.made();
    Link after = link;
    if (move != null) {
      Link.Moved moved = Link.Moved.to(move.to(), move.on());
      SheetColumn<?> column = AdoptionColumns.of(move.to());
      if (come(column, move.on())) {
        refuse(column, StepOrder.ofMove(chain, link, moved));
        if (move.to().isLinked() && move.to() != LinkState.PANEL) {
          refuse(column, judge.against(together, link.household(), move.on()));
        }
      }
      List<Link.Moved> moves = new ArrayList<>(link.moves());
      moves.add(moved);
      after = new Link(link.id(), link.household(), moves, link.done(), link.panelOn());
    } else if (made != null) {
      SheetColumn<?> column = AdoptionColumns.of(made.step());
      if (come(column, made.on())) {
        refuse(column, StepOrder.ofStep(link, made.step(), made.on()));
      }
      Map<LinkStep, LocalDate> done = new HashMap<>(link.done());
      done.put(made.step(), made.on());
      after = new Link(link.id(), link.household(), link.moves(), done, link.panelOn());
    }
    List<Link> links =
        new ArrayList<>(
            chain.links().stream().filter(each -> !each.id().equals(link.id())).toList());
    links.add(after);
    chain = chain.with(chain.days(), links);
    return after;
  }

  /** What is recorded as done is not of a day to come; whether it is not. */
  private boolean come(SheetColumn<?> column, LocalDate on) {
    if (on.isAfter(today)) {
      refusals.add(
          new Refusal(column, "future", "cannot be recorded: " + on + " has not come yet"));
      return false;
    }
    return true;
  }

  private void refuse(SheetColumn<?> column, List<Finding> against) {
    against.forEach(
        finding ->
            refusals.add(
                new Refusal(
                    column, finding.rule().value(), "cannot be recorded: " + finding.text())));
  }

  private void day(Milestone milestone, LocalDate on) {
    Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.class);
    days.putAll(chain.days());
    days.put(milestone, on);
    chain = chain.with(days, chain.links());
  }
}
