package uk.kith.app.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.app.demo.DemoWorld.EndedByOrder;
import uk.kith.app.demo.DemoWorld.Home;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.app.demo.DemoWorld.Way;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.kernel.Sex;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.Link.Moved;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.placements.engine.HouseholdKind;

/**
 * Family finding as the report of 2014 found it: 23 children with a placement order who are not
 * placed, 5 of them without a link; 11 decided for without an order; 27 placed; 3 fostered by
 * carers who may adopt them; of 18 families of the authority 9 linked. Of those adopted in the year
 * to March 2014 the averages are 634 and 284 days, in the year to September 2014 469 and 218.
 * Nothing is drawn by lot, so that the rest of the world stays as it is.
 *
 * @param families of other agencies, with whom the others are linked
 */
record DemoAdoption(List<Sought> sought, List<Family> families, List<Adopted> adopted) {

  static final int LINKED_FAMILIES = 9;
  private static final int UNLINKED = 5;
  private static final int MATCHED = 2;
  private static final int DECIDED = 11;

  /** Days ago on which the families were suggested with whom a match is decided by now. */
  private static final int MATCH_TOOK = 125;

  private static final int YOUNG = 6;

  private static final String DECISION_MAKER = "Margaret Oldroyd, agency decision maker";

  /**
   * A child for whom a family is sought.
   *
   * @param decidedOn null while adoption is considered
   * @param orderedOn of a child who is placed: since when its legal status is that of the order;
   *     null of others, whose orders stand with their cases
   * @param link null while no family is linked, or it was not linked here
   */
  record Sought(
      String child,
      @Nullable LocalDate decidedOn,
      LocalDate beganOn,
      @Nullable LocalDate orderedOn,
      @Nullable Linked link,
      List<Did> did) {}

  /** Something done for a child. */
  record Did(AdoptionStep step, LocalDate on, @Nullable String answer) {}

  /** A link by the local id of its family. */
  record Linked(String home, List<Moved> moves, Map<LinkStep, LocalDate> steps) {}

  /** Adopters whom another agency approved. */
  record Family(String localId, String name, String agency, LocalDate approvedFrom) {}

  /**
   * A child who was adopted.
   *
   * @param fosteredFrom when the carers who adopted it began to foster it; null for other adopters
   */
  record Adopted(
      String localId,
      String firstName,
      String familyName,
      Sex sex,
      LocalDate born,
      LocalDate careFrom,
      LocalDate decidedOn,
      LocalDate orderedOn,
      @Nullable LocalDate fosteredFrom,
      LocalDate matchedOn,
      LocalDate placedOn,
      LocalDate adoptedOn) {}

  static DemoAdoption of(DemoWorld world, LocalDate today) {
    return new Maker(world, today).make();
  }

  /** Makes it from the rest of the world. */
  private static final class Maker {
    private final DemoWorld world;
    private final LocalDate today;
    private final Map<String, LocalDate> ordered = new HashMap<>();
    private final Set<String> turned = new HashSet<>();
    private final List<Sought> sought = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();

    Maker(DemoWorld world, LocalDate today) {
      this.world = world;
      this.today = today;
      for (EndedByOrder each : world.ended()) {
        each.placementOrders().forEach(child -> ordered.put(child, each.orderedOn()));
      }
      world.ways().stream().filter(DemoPermanence::hasTurned).map(Way::of).forEach(turned::add);
    }

    DemoAdoption make() {
      withOrder();
      decided();
      placed();
      fostered();
      return new DemoAdoption(List.copyOf(sought), List.copyOf(families), DemoAdopted.upTo(today));
    }

    /** The 23: those whose plan turned away have no link, nor have the latest of the others. */
    private void withOrder() {
      List<Child> waiting =
          world.children().stream()
              .filter(child -> ordered.containsKey(child.localId()))
              .sorted(Comparator.comparing(this::order).thenComparing(Child::localId))
              .toList();
      List<String> unlinked = new ArrayList<>();
      waiting.stream().map(Child::localId).filter(turned::contains).forEach(unlinked::add);
      for (int n = waiting.size() - 1; unlinked.size() < UNLINKED; n--) {
        if (!unlinked.contains(waiting.get(n).localId())) {
          unlinked.add(waiting.get(n).localId());
        }
      }
      List<Home> own =
          world.homes().stream()
              .filter(home -> home.kind() == HouseholdKind.ADOPTER && home.terms().places() == 1)
              .sorted(Comparator.comparing(Home::approvedFrom).thenComparing(Home::localId))
              .limit(LINKED_FAMILIES)
              .toList();
      int number = 0;
      for (Child child : waiting) {
        LocalDate order = order(child);
        LocalDate decision = DemoReviews.workingDay(later(order.minusDays(45), child.careFrom()));
        boolean links = !unlinked.contains(child.localId());
        Linked link = null;
        if (links) {
          boolean match = number < MATCHED;
          link =
              number % 2 == 0 && number / 2 < LINKED_FAMILIES
                  ? link(
                      own.get(number / 2).localId(),
                      own.get(number / 2).approvedFrom(),
                      decision,
                      match)
                  : elsewhere(decision, match, number);
          number++;
        }
        List<Did> did = new ArrayList<>();
        did.add(new Did(AdoptionStep.PERMANENCE_REPORT, decision.minusDays(14), null));
        if (!child.siblings().isEmpty()) {
          did.add(new Did(AdoptionStep.SIBLINGS_DECIDED, decision.minusDays(10), "APART"));
        }
        if (!links && ChronoUnit.DAYS.between(decision, today) > 90) {
          did.add(new Did(AdoptionStep.REFERRED_WIDER, decision.plusDays(95), null));
        }
        sought.add(
            new Sought(
                child.localId(), decision, decision.minusDays(7), null, link, List.copyOf(did)));
      }
    }

    private LocalDate order(Child child) {
      return Objects.requireNonNull(ordered.get(child.localId()));
    }

    private Linked elsewhere(LocalDate decision, boolean match, int number) {
      String surname = Words.FAMILIES.get(number * 5 % Words.FAMILIES.size());
      Family family =
          new Family(
              String.format(Locale.ROOT, "V%03d", families.size() + 1),
              Words.WOMEN.get(number * 3 % Words.WOMEN.size())
                  + " and "
                  + Words.MEN.get(number * 3 % Words.MEN.size())
                  + " "
                  + surname,
              number % 4 == 1 ? "Pennine Adoption" : "Adoption Beyond the Don",
              decision.minusDays(60L + number * 11L));
      families.add(family);
      return link(family.localId(), family.approvedFrom(), decision, match);
    }

    private Linked link(String home, LocalDate approved, LocalDate decision, boolean match) {
      LocalDate last = today.minusDays(match ? 50 : 3);
      LocalDate first = later(decision.plusDays(12), approved.plusDays(5));
      LocalDate suggested =
          earlier(match ? later(first, today.minusDays(MATCH_TOOK)) : first, last);
      LocalDate linked = earlier(suggested.plusDays(36), last);
      List<Moved> moves = new ArrayList<>();
      moves.add(Moved.to(LinkState.SUGGESTED, suggested));
      moves.add(Moved.to(LinkState.EXPLORING, earlier(suggested.plusDays(9), linked)));
      moves.add(Moved.to(LinkState.LINKED, linked));
      if (!match) {
        return new Linked(
            home, List.copyOf(moves), Map.of(LinkStep.PERMANENCE_REPORT_GIVEN, linked));
      }
      LocalDate panel = DemoReviews.workingDay(linked.plusDays(34));
      moves.add(Moved.to(LinkState.PANEL, panel));
      moves.add(
          new Moved(
              LinkState.MATCHED,
              DemoReviews.workingDay(panel.plusDays(9)),
              "The panel’s reasons are adopted: the family can meet what the child needs",
              null,
              DECISION_MAKER));
      return new Linked(
          home,
          List.copyOf(moves),
          Map.of(
              LinkStep.PERMANENCE_REPORT_GIVEN, linked.plusDays(2),
              LinkStep.FAMILY_MET, linked.plusDays(8),
              LinkStep.VIEWS_ASCERTAINED, linked.plusDays(8),
              LinkStep.COUNSELLING_OFFERED, linked.plusDays(8),
              LinkStep.PLACEMENT_REPORT_GIVEN, linked.plusDays(12),
              LinkStep.PANEL_BOOKED, panel,
              LinkStep.PANEL_RECOMMENDED, panel,
              LinkStep.PANEL_MINUTES, panel.plusDays(3),
              LinkStep.PLACEMENT_PLAN_SENT, panel.plusDays(11)));
    }

    /** The youngest of those in care proceedings. */
    private void decided() {
      int number = 0;
      for (Child child :
          world.children().stream()
              .filter(child -> child.legalStatus().equals("C1"))
              .filter(child -> now(child).type().startsWith("U"))
              .filter(child -> !now(child).type().equals("U5"))
              .filter(child -> child.born().isAfter(today.minusYears(YOUNG)))
              .filter(child -> child.careFrom().isBefore(today.minusDays(80)))
              .sorted(Comparator.comparing(Child::born).reversed().thenComparing(Child::localId))
              .limit(DECIDED)
              .toList()) {
        LocalDate decision =
            later(DemoReviews.workingDay(today.minusDays(4 + number * 5L)), planned(child));
        sought.add(
            new Sought(
                child.localId(),
                decision,
                decision.minusDays(number % 3 * 10L),
                null,
                null,
                List.of(new Did(AdoptionStep.PERMANENCE_REPORT, decision.minusDays(12), null))));
        number++;
      }
    }

    /** When the child's last plan was made, which the decision for adoption overcomes. */
    private LocalDate planned(Child child) {
      return world.ways().stream()
          .filter(way -> way.of().equals(child.localId()))
          .flatMap(way -> way.plans().stream())
          .map(PermanencePlan::on)
          .max(LocalDate::compareTo)
          .orElse(LocalDate.MIN);
    }

    /** Whoever is placed: the order came some weeks before the match. */
    private void placed() {
      int number = 0;
      for (Child child : world.children()) {
        if (!now(child).type().startsWith("A")) {
          continue;
        }
        LocalDate moved = now(child).start();
        LocalDate order =
            later(DemoReviews.workingDay(moved.minusDays(58)), child.careFrom().plusDays(3));
        LocalDate decision =
            later(DemoReviews.workingDay(order.minusDays(40)), child.careFrom().plusDays(1));
        LocalDate match = later(DemoReviews.workingDay(moved.minusDays(20)), decision);
        List<Did> did = new ArrayList<>();
        did.add(new Did(AdoptionStep.MATCHED, match, null));
        if (now(child).type().equals("A5")) {
          did.add(new Did(AdoptionStep.FOSTERED_BY_ADOPTERS, child.careFrom(), null));
        }
        LocalDate applied = DemoReviews.workingDay(moved.plusDays(86));
        if (number % 2 == 0 && applied.isBefore(today)) {
          did.add(new Did(AdoptionStep.ADOPTION_APPLIED, applied, null));
        }
        sought.add(new Sought(child.localId(), decision, decision, order, null, List.copyOf(did)));
        number++;
      }
    }

    private void fostered() {
      for (Child child : world.children()) {
        if (now(child).type().equals("U5")) {
          Did did = new Did(AdoptionStep.FOSTERED_BY_ADOPTERS, now(child).start(), null);
          Sought before =
              sought.stream()
                  .filter(each -> each.child().equals(child.localId()))
                  .findFirst()
                  .orElse(null);
          if (before == null) {
            sought.add(
                new Sought(
                    child.localId(),
                    null,
                    now(child).start(),
                    null,
                    null,
                    List.of(did, new Did(AdoptionStep.CONSIDERED, now(child).start(), null))));
          } else {
            sought.set(
                sought.indexOf(before),
                new Sought(
                    before.child(),
                    before.decidedOn(),
                    before.beganOn(),
                    before.orderedOn(),
                    before.link(),
                    Stream.concat(before.did().stream(), Stream.of(did)).toList()));
          }
        }
      }
    }

    private static Spell now(Child child) {
      return child.spells().get(child.spells().size() - 1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? one : other;
    }
  }
}
