package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
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
import uk.kith.placements.engine.due.Duty;
import uk.kith.placements.engine.due.ExemptionEnds;
import uk.kith.placements.engine.due.OpenItems;
import uk.kith.placements.engine.due.PlacesUpkeep;
import uk.kith.placements.engine.due.TemporaryApproval;
import uk.kith.placements.engine.due.TermsEnd;
import uk.kith.placements.engine.life.ApprovalLife;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.rules.FosteredNow;
import uk.kith.placements.engine.rules.MostPlaces;
import uk.kith.placements.engine.rules.OutsideTerms;
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
  private final @Nullable FosteredNow many;
  private final LocalDate asOf;

  /**
   * @param many its children, when they are more than the usual fostering limit
   */
  HouseholdDuties(
      HouseholdView view,
      Approved approved,
      Life life,
      @Nullable FosteredNow many,
      LocalDate asOf) {
    this.view = view;
    this.approved = approved;
    this.life = life;
    this.many = many;
    this.asOf = asOf;
  }

  List<DueItem> open(DuePolicy policy) {
    HouseholdSnapshot home = view.snapshot();
    List<DueItem> items = new ArrayList<>();
    if (home.kind().isOffered()) {
      items.addAll(
          OpenItems.of(
              new PlacesUpkeep(
                      home.id(),
                      home.places().stillNotAvailable(),
                      home.places().vacant(),
                      view.confirmedOn())
                  .due(policy, asOf),
              approved.recordedOn(),
              true));
    }
    findTemporary()
        .filter(this::isTold)
        .ifPresent(
            temporary ->
                items.addAll(OpenItems.of(temporary.due(asOf), approved.recordedOn(), true)));
    findTermsEnd(items).ifPresent(end -> items.addAll(end.due(asOf)));
    items.addAll(newTerms());
    findExemptionEnd().ifPresent(end -> items.addAll(end.due(asOf)));
    items.addAll(JoiningDuties.open(home, approved, life, asOf));
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
    LocalDate ended = life.upTo(asOf).last(LifeEvent.APPROVAL_ENDED);
    LocalDate again = findApprovedAgain().orElse(null);
    Life since = again == null ? life : life.after(ended);
    LocalDate full = since.upTo(asOf).first(LifeEvent.FULL_APPROVAL_GIVEN);
    boolean temporary = since.upTo(asOf).has(LifeEvent.TEMPORARY_APPROVAL_GIVEN);
    LocalDate approvedOn = again == null ? approved.approvedOn() : again;
    if (!carers || !home.own() || home.terms() == null || (temporary && full == null)) {
      return Optional.empty();
    }
    return Optional.of(
        new ApprovalReviews(
            home.id(),
            full == null ? approvedOn : full,
            again == null ? ended : null,
            since.days(LifeEvent.APPROVAL_REVIEWED)));
  }

  /** The first day of an approval after the last that ended; empty when there is none. */
  private Optional<LocalDate> findApprovedAgain() {
    Life known = life.upTo(asOf);
    LocalDate ended = known.last(LifeEvent.APPROVAL_ENDED);
    if (ended == null) {
      return Optional.empty();
    }
    Stream<LocalDate> recorded =
        known.after(ended).entries().stream()
            .filter(entry -> ApprovalLife.BEGINS.contains(entry.event()))
            .map(Life.Entry::on);
    Stream<LocalDate> terms =
        approved.terms().keySet().stream()
            .filter(from -> from.isAfter(ended) && !from.isAfter(asOf));
    return Stream.concat(recorded, terms).min(Comparator.naturalOrder());
  }

  /**
   * While a child lives there: of an approval that ended, and of terms with a last day. Where none
   * does, of terms of own carers until that day: their places fall out of what is offered.
   */
  private Optional<TermsEnd> findTermsEnd(List<DueItem> items) {
    HouseholdSnapshot home = view.snapshot();
    LocalDate ended = findApprovedAgain().isEmpty() ? life.last(LifeEvent.APPROVAL_ENDED) : null;
    boolean over = ended != null;
    LocalDate last = ended == null ? approved.termsEndOn(asOf) : ended.minusDays(1);
    boolean carers =
        home.kind() == HouseholdKind.FOSTER || home.kind() == HouseholdKind.CONNECTED_PERSON;
    boolean told =
        !over && items.stream().anyMatch(item -> item.duty() == Duty.TEMPORARY_APPROVAL_ENDS);
    boolean livedIn = home.places().filled() > 0;
    return last == null
            || !carers
            || told
            || (!livedIn && (over || !home.own() || last.isBefore(asOf)))
        ? Optional.empty()
        : Optional.of(new TermsEnd(home.id(), last, over, livedIn));
  }

  /**
   * Of new terms that were announced or agreed since the last began, while none follow; what was
   * announced again is due by the later notice.
   */
  private List<DueItem> newTerms() {
    Map.Entry<LocalDate, DateRange> last = approved.terms().lastEntry();
    if (last == null) {
      return List.of();
    }
    return change(approved.id(), life.after(last.getKey()).upTo(asOf), null).due(asOf);
  }

  /**
   * What was announced again is judged by the later notice, and what the carers agreed to before it
   * was another proposal.
   *
   * @param since what was done from the day on which the terms before began, up to the day of
   *     asking
   */
  private static ChangeOfTerms change(HouseholdId id, Life since, @Nullable LocalDate effectiveOn) {
    LocalDate notice = since.last(LifeEvent.TERMS_NOTICE_GIVEN);
    LocalDate agreed = since.last(LifeEvent.TERMS_AGREED);
    boolean toAnother = notice != null && agreed != null && agreed.isBefore(notice);
    return new ChangeOfTerms(
        id,
        notice,
        toAnother ? null : agreed,
        since.last(LifeEvent.TERMS_SUPPORT_STATED),
        effectiveOn);
  }

  /** Of an exemption that the household needs; empty when there is none, or it has no last day. */
  private Optional<ExemptionEnds> findExemptionEnd() {
    return many == null || !many.needsExemption()
        ? Optional.empty()
        : many.findCoveredUntil().map(last -> new ExemptionEnds(view.snapshot().id(), last));
  }

  /** The last temporary approval of a connected person. */
  private Optional<TemporaryApproval> findTemporary() {
    HouseholdSnapshot home = view.snapshot();
    return ApprovalLife.findTemporary(home.id(), home.kind(), life);
  }

  /**
   * It is due while it runs, with or without a child; once it has run out, while a child lives
   * there or terms say that the carers are approved.
   */
  private boolean isTold(TemporaryApproval temporary) {
    HouseholdSnapshot home = view.snapshot();
    return home.places().filled() > 0
        || home.terms() != null
        || temporary.findStanding(asOf).filter(standing -> !standing.isOver(asOf)).isPresent();
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
    if (ended != null
        && ended.isBefore(asOf)
        && isApproved(terms, ended)
        && findApprovedAgain().isEmpty()) {
      findings.add(stillApproved(ended));
    }
    if (many != null) {
      findings.addAll(many.findings());
    }
    HouseholdSnapshot home = view.snapshot();
    if (many == null && home.exemptions().isEmpty()) {
      findings.addAll(MostPlaces.findings(home.kind(), home.terms(), asOf));
    }
    findings.addAll(
        new OutsideTerms(view.snapshot(), FosteringMany.residents(view), asOf).findings());
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

  /**
   * Of changes that took effect, or are to, since the household is on record (R-PLACE-12); a home
   * with a statement of purpose has no carers to be given notice.
   */
  private List<Finding> changes(TreeMap<LocalDate, Terms> terms) {
    List<Finding> findings = new ArrayList<>();
    if (!view.snapshot().kind().isFostering()) {
      return findings;
    }
    Map.Entry<LocalDate, Terms> before = null;
    for (Map.Entry<LocalDate, Terms> each : terms.entrySet()) {
      LocalDate from = each.getKey();
      boolean changed = before != null && !before.getValue().equals(each.getValue());
      if (before != null && changed) {
        findings.addAll(ofChange(approved, life, before.getKey(), from));
      }
      before = each;
    }
    return findings;
  }

  /** What stands against other terms from a day, before they are recorded (R-PLACE-12). */
  static List<Finding> ofNewTerms(Approved approved, Life life, LocalDate from) {
    LocalDate before = approved.terms().lowerKey(from);
    return before == null ? List.of() : ofChange(approved, life, before, from);
  }

  /** Terms of another approval are no change, and of earlier days nobody asks. */
  private static List<Finding> ofChange(
      Approved approved, Life life, LocalDate before, LocalDate from) {
    Life since = life.after(before).upTo(from);
    return since.has(LifeEvent.APPROVAL_ENDED) || from.isBefore(approved.recordedOn())
        ? List.of()
        : change(approved.id(), since, from).findings();
  }
}
