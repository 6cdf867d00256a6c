package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PlanningEstimate;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.DirectionView;
import uk.kith.court.api.ProceedingsView.GrantedExtension;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.api.ProceedingsView.ListedFor;
import uk.kith.court.api.ProceedingsView.OrderView;
import uk.kith.court.api.ProceedingsView.Revoked;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.Justification;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.order.BeforeBirth;
import uk.kith.court.engine.order.ComingOfAge;
import uk.kith.court.engine.order.CourtOrder.About;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.StatusByOrder;
import uk.kith.court.engine.order.StatusByOrder.InCase;
import uk.kith.court.engine.order.StatusByOrder.Lasting;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.standing.ChildStanding;
import uk.kith.court.engine.standing.Stage;
import uk.kith.court.internal.CaseRows.CareApplied;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.court.internal.CaseRows.ChildRow;
import uk.kith.court.internal.CaseRows.DirectionRow;
import uk.kith.court.internal.CaseRows.HearingRow;
import uk.kith.court.internal.CaseRows.OrderRow;
import uk.kith.court.internal.OffersBeforeCases.Offer;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;

/** Cases as they stood on a day, with the children whom the caller may see. */
@ApplicationScoped
public class CaseViews {

  private static final Offer NO_OFFER = new Offer(null, null, List.of());

  @Inject CourtSettings settings;

  /**
   * @param births of the children whom the caller may see; the others are absent
   * @param duties that belong to their open care proceedings, by child
   * @param estimates of the same day
   */
  ProceedingsView view(
      CaseRow row,
      Map<ChildId, Birth> births,
      Map<ChildId, List<Finding>> duties,
      LocalDate asOf,
      Estimates.OfDay estimates) {
    return view(row, births, Map.of(), Map.of(), Map.of(), duties, Map.of(), asOf, estimates);
  }

  /**
   * The same, with what contradicts the legal status on record.
   *
   * @param statuses by child; one of whom none is known is absent
   * @param elsewhere orders about a child in other cases
   * @param ordered what is to be asked of orders in this case that change care, by child
   * @param duties that belong to their open care proceedings, by child
   * @param offers of a family meeting before the application, by child
   */
  ProceedingsView view(
      CaseRow row,
      Map<ChildId, Birth> births,
      Map<ChildId, Held> statuses,
      Map<ChildId, List<OrderRow>> elsewhere,
      Map<ChildId, List<Finding>> ordered,
      Map<ChildId, List<Finding>> duties,
      Map<ChildId, Offer> offers,
      LocalDate asOf,
      Estimates.OfDay estimates) {
    return new ProceedingsView(
        row.id(),
        row.kind(),
        row.commencement().issuedOn(),
        row.commencement().submittedOn(),
        row.people().caseNumber(),
        row.people(),
        asOf,
        row.children().stream()
            .filter(child -> births.containsKey(child.child()) && child.isIn(asOf))
            .map(
                child ->
                    child(
                        row,
                        child,
                        births.get(child.child()),
                        statuses.get(child.child()),
                        elsewhere.getOrDefault(child.child(), List.of()),
                        ordered.getOrDefault(child.child(), List.of()),
                        duties.getOrDefault(child.child(), List.of()),
                        offers.getOrDefault(child.child(), NO_OFFER),
                        asOf,
                        estimates.find(row.id(), child.child())))
            .toList(),
        row.hearings().stream()
            .filter(hearing -> !hearing.hearing().listedOn().isAfter(asOf))
            .map(hearing -> hearing(hearing, asOf))
            .toList(),
        row.directions().stream()
            .filter(direction -> !direction.direction().orderedOn().isAfter(asOf))
            .map(direction -> direction(direction, asOf))
            .sorted(Comparator.comparing(DirectionView::dueOn))
            .toList(),
        row.applications().stream()
            .filter(said -> !said.on().isAfter(asOf))
            .map(said -> said.what().asOf(asOf))
            .toList(),
        row.version());
  }

  /** What is recorded of a child's case. */
  static ChildCase facts(CaseRow row, ChildRow child, @Nullable Birth birth, LocalDate asOf) {
    return new ChildCase(
        row.kind().isForCare(),
        child.commencement(row),
        child.extensions().stream()
            .map(granted -> new Extension(granted.grantedOn(), granted.newEnd()))
            .toList(),
        child.hearings(row),
        row.directions().stream().map(DirectionRow::direction).toList(),
        age(child, birth, asOf).noCareOrderFrom(),
        child.disposedOn());
  }

  private static ComingOfAge age(ChildRow child, @Nullable Birth birth, LocalDate asOf) {
    return birth == null ? ComingOfAge.UNKNOWN : ComingOfAge.of(birth, child.unions().asOf(asOf));
  }

  private ChildInProceedings child(
      CaseRow row,
      ChildRow child,
      @Nullable Birth birth,
      @Nullable Held status,
      List<OrderRow> elsewhere,
      List<Finding> ordered,
      List<Finding> duties,
      Offer offer,
      LocalDate asOf,
      @Nullable PlanningEstimate estimate) {
    ChildStanding ofCase =
        ChildStanding.of(facts(row, child, birth, asOf), settings.policy(), asOf);
    boolean open = ofCase.stage() != Stage.DISPOSED_OF;
    ChildStanding standing = open && row.kind().isForCare() ? ofCase.with(duties) : ofCase;
    List<GrantedExtension> extensions =
        child.extensions().stream().filter(each -> !each.grantedOn().isAfter(asOf)).toList();
    List<OrderView> orders =
        child.orders().stream()
            .filter(each -> !each.order().madeOn().isAfter(asOf))
            .map(each -> order(child, each, birth, status, asOf))
            .toList();
    boolean runs = open && standing.limit().week().isPresent();
    return new ChildInProceedings(
        child.child(),
        child.joinedOn(),
        standing.limit().lastDay(),
        standing.limit().provisional(),
        open && facts(row, child, birth, asOf).care()
            ? age(child, birth, asOf).noCareOrderFrom()
            : null,
        runs ? standing.limit().week().getAsInt() : null,
        runs ? standing.limit().weeksElapsed().getAsInt() : null,
        standing.stage(),
        standing.track(),
        listed(standing.nextHearing()),
        listed(standing.finalHearing()),
        standing.finalHeldOn(),
        standing.finalHeldOn() == null ? estimate : null,
        open ? null : child.disposedOn(),
        open ? null : child.decision(),
        extensions,
        orders,
        child.plans().stream()
            .filter(said -> !said.on().isAfter(asOf))
            .map(said -> said.what().asOf(asOf))
            .toList(),
        offer.ofCase(),
        offer.ledBy(),
        findings(
            standing,
            extensions,
            orders,
            new InCase(
                facts(row, child, birth, asOf).care(),
                open ? null : child.disposedOn(),
                open ? null : child.decision(),
                orders.stream().map(CaseViews::lasting).toList(),
                elsewhere.stream()
                    .map(each -> lasting(order(child, each, birth, status, asOf)))
                    .toList()),
            status,
            Stream.of(
                    ordered,
                    offer.findings(),
                    BeforeBirth.findings(
                        birth == null ? null : birth.date(),
                        child.commencement(row).day(),
                        child.orders().stream()
                            .map(OrderRow::order)
                            .filter(order -> !order.madeOn().isAfter(asOf))
                            .toList()))
                .flatMap(List::stream)
                .toList(),
            asOf));
  }

  /** What the standing says, then what is lacking or contradicted in the record. */
  private static List<Finding> findings(
      ChildStanding standing,
      List<GrantedExtension> extensions,
      List<OrderView> orders,
      InCase inCase,
      @Nullable Held status,
      List<Finding> more,
      LocalDate asOf) {
    List<Finding> findings = new ArrayList<>(standing.findings());
    for (GrantedExtension each : extensions) {
      findings.addAll(
          new Justification(each.justification(), each.welfare(), each.conduct())
              .findings(each.grantedOn()));
    }
    orders.forEach(each -> findings.addAll(each.findings()));
    findings.addAll(
        StatusByOrder.findings(
            inCase,
            status == null ? null : status.code(),
            status == null ? null : status.careBegan(),
            asOf));
    findings.addAll(more);
    findings.addAll(FinalDecision.findings(inCase.disposedOn(), inCase.decision()));
    if (inCase.care()) {
      findings.addAll(FinalDecision.findings(inCase.own(), inCase.disposedOn(), inCase.decision()));
      findings.addAll(
          FinalDecision.afterEnd(
              inCase.own(),
              extensions.stream().map(GrantedExtension::grantedOn).toList(),
              inCase.disposedOn(),
              inCase.decision()));
    }
    return findings;
  }

  /**
   * The legal status of a child who is looked after.
   *
   * @param code null when the child is looked after under none that is on record
   * @param careBegan null when not looked after
   * @param revoked every revocation of a placement order, in whichever case
   */
  record Held(@Nullable String code, @Nullable LocalDate careBegan, List<Revoked> revoked) {

    /** The first since an order was made that had come by a day. */
    private @Nullable Revoked since(LocalDate madeOn, LocalDate asOf) {
      return revoked.stream()
          .filter(each -> !each.on().isBefore(madeOn) && !each.on().isAfter(asOf))
          .min(Comparator.comparing(Revoked::on))
          .orElse(null);
    }
  }

  /** A placement order ends with its revocation, which another application asks for. */
  static Lasting lasting(OrderView order) {
    Revoked revoked = order.revoked();
    return new Lasting(
        order.form(), order.madeOn(), revoked == null ? order.endsOn() : revoked.on());
  }

  private static @Nullable ListedFor listed(@Nullable Hearing hearing) {
    return hearing == null
        ? null
        : new ListedFor(hearing.type(), hearing.firstDay(), hearing.lastDay());
  }

  OrderView order(
      ChildRow child, OrderRow row, @Nullable Birth birth, @Nullable Held held, LocalDate asOf) {
    About about = about(child, row, birth, asOf);
    return new OrderView(
        row.id(),
        row.order().form(),
        row.otherWords(),
        row.order().arranged(),
        row.order().madeOn(),
        row.order().end(about, disposed(child, asOf), settings.policy().law()).orElse(null),
        row.order().extended(),
        held != null && row.order().form() == OrderForm.A70
            ? held.since(row.order().madeOn(), asOf)
            : null,
        row.afterEnd(),
        Stream.concat(
                row.order().findings(about, settings.policy().law()).stream(),
                row.order().extendedAgain(child.terms(), settings.policy().law()).stream())
            .toList(),
        row.accepted(),
        row.because());
  }

  private About about(ChildRow child, OrderRow row, @Nullable Birth birth, LocalDate asOf) {
    return new About(
        age(child, birth, asOf),
        CareApplied.first(child.care(), row.order(), asOf),
        row.order().extended(child.terms(), settings.policy().law()));
  }

  private static @Nullable LocalDate disposed(ChildRow child, LocalDate asOf) {
    LocalDate on = child.disposedOn();
    return on == null || on.isAfter(asOf) ? null : on;
  }

  static HearingView hearing(HearingRow row, LocalDate asOf) {
    Hearing hearing = row.hearing();
    HearingStatus status = hearing.statusOn(asOf).orElse(HearingStatus.LISTED);
    Happened last =
        hearing.moves().stream()
            .filter(move -> !move.on().isAfter(asOf))
            .reduce((first, second) -> second)
            .orElse(null);
    return new HearingView(
        row.id(),
        hearing.type(),
        row.otherWords(),
        hearing.listedOn(),
        hearing.firstDay(),
        hearing.lastDay(),
        row.at(),
        status,
        last == null ? null : last.on(),
        last == null ? null : last.reason(),
        last == null ? null : row.notes().get(last),
        row.follows(),
        HearingStatus.MOVES.from(status).stream().map(move -> move.to()).toList());
  }

  static DirectionView direction(DirectionRow row, LocalDate asOf) {
    Direction direction = row.direction();
    Due due = direction.dueAsOf(asOf);
    Filed filed = direction.filed();
    if (filed != null && filed.on().isAfter(asOf)) {
      filed = null;
    }
    return new DirectionView(
        row.id(),
        direction.assignee(),
        row.text(),
        direction.orderedOn(),
        due.on(),
        due.at(),
        direction.due().on(),
        direction.standing(asOf),
        filed == null ? null : filed.on(),
        filed == null ? null : filed.at(),
        direction.workingDaysLate(asOf).count(),
        row.purpose(),
        row.begunOn() == null || row.begunOn().isAfter(asOf) ? null : row.begunOn());
  }
}
