package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.due.ApprovalReviews;
import uk.kith.placements.engine.due.ChangeOfTerms;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.OpenItems;
import uk.kith.placements.engine.due.PlacesUpkeep;
import uk.kith.placements.engine.due.TemporaryApproval;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.rules.Wording;
import uk.kith.placements.internal.life.DueRows.Approved;

/**
 * What is due of one household on a day: its places, and of carers whom the authority itself
 * approved the review of their approval and the end of a temporary one. Agencies review their own.
 */
final class HouseholdDuties {

  private final HouseholdView view;
  private final Approved approved;
  private final Life life;
  private final LocalDate asOf;

  HouseholdDuties(HouseholdView view, Approved approved, Life life, LocalDate asOf) {
    this.view = view;
    this.approved = approved;
    this.life = life;
    this.asOf = asOf;
  }

  List<DueItem> open(DuePolicy policy) {
    HouseholdSnapshot home = view.snapshot();
    List<DueItem> items =
        new ArrayList<>(
            OpenItems.of(
                new PlacesUpkeep(
                        home.id(),
                        home.places().notAvailable(),
                        home.places().vacant(),
                        view.confirmedOn())
                    .due(policy, asOf),
                approved.recordedOn(),
                true));
    findTemporary()
        .filter(temporary -> home.places().filled() > 0)
        .ifPresent(
            temporary ->
                items.addAll(OpenItems.of(temporary.due(asOf), approved.recordedOn(), true)));
    items.addAll(JoiningDuties.open(home, approved.recordedOn(), life, asOf));
    findReviews()
        .ifPresent(
            reviews ->
                items.addAll(
                    OpenItems.of(
                        reviews.due(asOf),
                        approved.recordedOn(),
                        life.upTo(asOf).has(LifeEvent.APPROVAL_REVIEWED))));
    return items;
  }

  /** Nothing without terms in force, before full approval, and of agencies and homes. */
  private Optional<ApprovalReviews> findReviews() {
    HouseholdSnapshot home = view.snapshot();
    boolean carers =
        home.kind() == HouseholdKind.FOSTER || home.kind() == HouseholdKind.CONNECTED_PERSON;
    LocalDate full = life.upTo(asOf).first(LifeEvent.FULL_APPROVAL_GIVEN);
    boolean temporary = life.upTo(asOf).has(LifeEvent.TEMPORARY_APPROVAL_GIVEN);
    if (!carers || !home.own() || home.terms() == null || (temporary && full == null)) {
      return Optional.empty();
    }
    return Optional.of(
        new ApprovalReviews(
            home.id(),
            full == null ? approved.approvedOn() : full,
            life.last(LifeEvent.APPROVAL_ENDED),
            life.days(LifeEvent.APPROVAL_REVIEWED)));
  }

  /** The last temporary approval of a connected person; it binds while a child lives there. */
  private Optional<TemporaryApproval> findTemporary() {
    HouseholdSnapshot home = view.snapshot();
    LocalDate given = life.last(LifeEvent.TEMPORARY_APPROVAL_GIVEN);
    if (home.kind() != HouseholdKind.CONNECTED_PERSON || given == null) {
      return Optional.empty();
    }
    Life since = life.after(given.minusDays(1));
    LocalDate until =
        since
            .of(LifeEvent.TEMPORARY_APPROVAL_GIVEN)
            .findFirst()
            .map(entry -> entry.details().until())
            .orElse(null);
    LocalDate sought = since.first(LifeEvent.REFUSAL_REVIEW_SOUGHT);
    return Optional.of(
        new TemporaryApproval(
            home.id(),
            given,
            until,
            extensions(since),
            sought == null
                ? null
                : new TemporaryApproval.Refusal(
                    sought, since.after(sought.minusDays(1)).first(LifeEvent.REFUSAL_REVIEW_ENDED)),
            since.first(LifeEvent.FULL_APPROVAL_GIVEN),
            null));
  }

  /**
   * What rules say against what was recorded.
   *
   * @param terms each set of terms by its first day
   */
  List<Finding> findings(TreeMap<LocalDate, Terms> terms) {
    List<Finding> findings = new ArrayList<>(changes(terms));
    findTemporary().ifPresent(temporary -> findings.addAll(temporary.findings(asOf)));
    LocalDate ended = life.upTo(asOf).last(LifeEvent.APPROVAL_ENDED);
    if (ended != null && ended.isBefore(asOf) && isApproved(terms, ended)) {
      findings.add(stillApproved(ended));
    }
    return findings;
  }

  /** Terms that began by the end of the approval are still in force. */
  private boolean isApproved(TreeMap<LocalDate, Terms> terms, LocalDate ended) {
    Map.Entry<LocalDate, Terms> last = terms.floorEntry(asOf);
    return view.snapshot().terms() != null && last != null && !last.getKey().isAfter(ended);
  }

  /** Its places would be offered on (R-PLACE-11). */
  private static Finding stillApproved(LocalDate ended) {
    return new Finding(
        RuleId.of("R-PLACE-11"),
        Severity.ERROR,
        "The approval ended on "
            + Wording.day(ended)
            + ", and its terms still run: the places count as approved. Record their last day.",
        List.of(ended),
        "Fostering Services Regulations 2011, regulation 27(5)",
        false);
  }

  /** Of changes that took effect, or are to, since the household is on record (R-PLACE-12). */
  private List<Finding> changes(TreeMap<LocalDate, Terms> terms) {
    List<Finding> findings = new ArrayList<>();
    Map.Entry<LocalDate, Terms> before = null;
    for (Map.Entry<LocalDate, Terms> each : terms.entrySet()) {
      LocalDate from = each.getKey();
      boolean changed = before != null && !before.getValue().equals(each.getValue());
      if (before != null && changed && !from.isBefore(approved.recordedOn())) {
        Life since = life.after(before.getKey());
        findings.addAll(
            new ChangeOfTerms(
                    view.snapshot().id(),
                    since.first(LifeEvent.TERMS_NOTICE_GIVEN),
                    since.first(LifeEvent.TERMS_AGREED),
                    since.first(LifeEvent.TERMS_SUPPORT_STATED),
                    from)
                .findings());
      }
      before = each;
    }
    return findings;
  }

  private static List<TemporaryApproval.Extension> extensions(Life since) {
    List<TemporaryApproval.Extension> extensions = new ArrayList<>();
    since
        .of(LifeEvent.TEMPORARY_APPROVAL_EXTENDED)
        .forEach(
            entry -> {
              LocalDate until = entry.details().until();
              if (until != null) {
                extensions.add(
                    new TemporaryApproval.Extension(
                        entry.on(),
                        until,
                        since.upTo(entry.on()).steps("EXTENSION_", TemporaryApproval.Check.class)));
              }
            });
    return extensions;
  }
}
