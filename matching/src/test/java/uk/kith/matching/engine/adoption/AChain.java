package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.ParentalConsent;
import uk.kith.kernel.Birth;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;

/** A child on the way to adoption: in care since 1 March 2013, decided 2 September 2013. */
final class AChain {

  private final Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.class);
  private final List<Link> links = new ArrayList<>();
  private final List<AdoptionReview> reviews = new ArrayList<>();
  private final List<LocalDate> visits = new ArrayList<>();
  private boolean group;
  private @Nullable LocalDate siblingsDecided;
  private @Nullable ReversalReason reversal;
  private @Nullable LocalDate decidedFirst;
  private @Nullable LocalDate careEnded;
  private @Nullable LocalDate turned;
  private @Nullable LocalDate united;
  private @Nullable LocalDate left;
  private @Nullable LocalDate apart;
  private @Nullable LocalDate applyBy;
  private @Nullable LocalDate revokeBy;
  private @Nullable LocalDate homeMissing;
  private @Nullable LocalDate withdrawn;
  private LocalDate born = day("2011-05-20");

  static AChain aChain() {
    return new AChain()
        .with(Milestone.CARE_BEGAN, "2013-03-01")
        .with(Milestone.DECIDED, "2013-09-02");
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  AChain born(String on) {
    born = day(on);
    return this;
  }

  /** The consent is withdrawn. */
  AChain withdrawn(String on) {
    withdrawn = day(on);
    return this;
  }

  AChain with(Milestone milestone, String on) {
    days.put(milestone, day(on));
    return this;
  }

  /** A link by states and days, such as {@code SUGGESTED 2013-10-01, LINKED 2013-11-01}. */
  AChain linked(String moves) {
    return linked(moves, Map.of());
  }

  AChain linked(String moves, Map<LinkStep, LocalDate> done) {
    links.add(link(links.size() + 1, moves, done));
    return this;
  }

  /** The last link is booked to a panel. */
  AChain booked(String on) {
    Link last = links.remove(links.size() - 1);
    links.add(new Link(last.id(), last.household(), last.moves(), last.done(), day(on)));
    return this;
  }

  static Link link(int number, String moves, Map<LinkStep, LocalDate> done) {
    List<Link.Moved> all = new ArrayList<>();
    for (String move : moves.split(", ")) {
      String[] parts = move.split(" ");
      all.add(Link.Moved.to(LinkState.valueOf(parts[0]), day(parts[1])));
    }
    return new Link(
        new LinkId(new UUID(1, number)), new HouseholdId(new UUID(2, number)), all, done);
  }

  AChain reviewed(String on, @Nullable Boolean still) {
    reviews.add(new AdoptionReview(day(on), still));
    return this;
  }

  AChain visited(String on) {
    visits.add(day(on));
    return this;
  }

  AChain withSiblings(@Nullable String decided) {
    group = true;
    siblingsDecided = decided == null ? null : day(decided);
    return this;
  }

  AChain reversed(String on, @Nullable ReversalReason why) {
    reversal = why;
    return with(Milestone.REVERSED, on);
  }

  AChain reason(ReversalReason why) {
    reversal = why;
    return this;
  }

  AChain decidedFirst(String on) {
    decidedFirst = day(on);
    return this;
  }

  AChain careEnded(String on) {
    careEnded = day(on);
    return this;
  }

  /** Adoption is no longer the plan. */
  AChain turned(String on) {
    turned = day(on);
    return this;
  }

  AChain united(String on) {
    united = day(on);
    return this;
  }

  /** The register has the placement ended. */
  AChain left(String on) {
    left = day(on);
    return this;
  }

  /** To live apart from those with whom it is sought for. */
  AChain apart(String since) {
    apart = day(since);
    return this;
  }

  /** A placement order is to be applied for by then. */
  AChain toApplyBy(String by) {
    applyBy = day(by);
    return this;
  }

  /** A placement order is to be revoked, and that applied for by then. */
  AChain toRevokeBy(String by) {
    revokeBy = day(by);
    return this;
  }

  /** Where the child lives since then is not recorded. */
  AChain homeMissing(String since) {
    homeMissing = day(since);
    return this;
  }

  AdoptionChain made() {
    return new AdoptionChain(
        Birth.on(born),
        days,
        links,
        group,
        siblingsDecided,
        reviews,
        visits,
        reversal,
        decidedFirst,
        careEnded,
        turned,
        united,
        left,
        apart,
        applyBy,
        revokeBy,
        new ParentalConsent(Birth.on(born), consented(), List.of(), on(Milestone.ORDERED)),
        homeMissing);
  }

  private List<DateRange> consented() {
    return on(Milestone.CONSENTED).stream()
        .map(on -> new DateRange(on, withdrawn == null ? null : withdrawn.minusDays(1)))
        .toList();
  }

  private List<LocalDate> on(Milestone milestone) {
    return Stream.ofNullable(days.get(milestone)).toList();
  }

  AdoptionStage stage(String asOf) {
    return made().stage(day(asOf));
  }

  /** What is open, as {@code R-ADOPT-14 2014-01-31}, with commas between. */
  String due(String asOf) {
    return AdoptionClocks.open(made(), AdoptionPolicy.DEFAULTS, day(asOf)).stream()
        .map(due -> due.rule() + " " + due.by().date())
        .collect(Collectors.joining(", "));
  }

  /** The texts of what one rule says. */
  String says(String rule, String asOf) {
    return AdoptionRules.findings(made(), AdoptionPolicy.DEFAULTS, day(asOf)).stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .map(Finding::text)
        .collect(Collectors.joining(" | "));
  }
}
