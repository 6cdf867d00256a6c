package uk.kith.court.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GiveDirection;
import uk.kith.court.api.GrantExtension;
import uk.kith.court.api.JoinProceedings;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MakeApplication;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.PutPlan;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/**
 * An application to the court and the children whom it is about. It begins submitted or issued;
 * time runs from the issue once that is known; children may join it; each child's time is extended
 * by decisions of the court, and ends when the application is disposed of for that child. One that
 * was opened by mistake is taken back with its children, as is a child who was no part of it.
 */
@Entity
@Table(schema = "court", name = "proceedings")
class Proceedings extends CaseHead {

  @OneToMany(mappedBy = "proceedings", cascade = CascadeType.PERSIST)
  private List<ChildProceedings> children = new ArrayList<>();

  @OneToMany(mappedBy = "proceedings", cascade = CascadeType.PERSIST)
  private List<CourtHearing> hearings = new ArrayList<>();

  @OneToMany(mappedBy = "proceedings", cascade = CascadeType.PERSIST)
  private List<CourtDirection> directions = new ArrayList<>();

  @OneToMany(mappedBy = "proceedings", cascade = CascadeType.PERSIST)
  private List<ApplicationMade> applications = new ArrayList<>();

  @OneToMany(mappedBy = "proceedings", cascade = CascadeType.PERSIST)
  private List<IssueTakenBack> mistakenIssues = new ArrayList<>();

  @OneToMany(mappedBy = "proceedings", cascade = CascadeType.PERSIST)
  private List<KindTakenBack> mistakenKinds = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected Proceedings() {}

  Proceedings(ProceedingsId id, OpenProceedings command, Entry entry) {
    super(id.value(), command, entry);
    command
        .children()
        .forEach(child -> children.add(new ChildProceedings(this, entry.authority(), child)));
  }

  ProceedingsId id() {
    return new ProceedingsId(rowId());
  }

  /** When the court revoked a placement order in these proceedings, by child. */
  Map<ChildId, LocalDate> revoked() {
    return isRevocation()
        ? standing()
            .filter(ChildProceedings::isRevoked)
            .collect(toMap(ChildProceedings::child, each -> requireNonNull(each.disposedOn())))
        : Map.of();
  }

  List<ChildId> childIds() {
    return parties().ids();
  }

  /** From when the weeks of one of them run (R-COURT-08). */
  Commencement commencement(ChildId child) {
    return parties().get(child).commencement(commencement());
  }

  /** Those whom the case is about since it began. */
  List<ChildId> fromBeginning() {
    return standing()
        .filter(ChildProceedings::isFromBeginning)
        .map(ChildProceedings::child)
        .toList();
  }

  private ChildrenOfCase parties() {
    return new ChildrenOfCase(children);
  }

  private Stream<ChildProceedings> standing() {
    return parties().standing();
  }

  /** Children who were not in them from the beginning. */
  void join(JoinProceedings command, Entry entry) {
    if (standing().allMatch(child -> child.disposedOn() != null)) {
      throw new Conflict("disposed-of", "The application has already been disposed of");
    }
    notBeforeStart("on", command.on());
    if (childIds().stream().anyMatch(command.children()::contains)) {
      throw new Conflict("already-a-party", "The case is about the child already");
    }
    LocalDate later = command.on().equals(commencement().day()) ? null : command.on();
    command
        .children()
        .forEach(child -> children.add(new ChildProceedings(this, child, later, entry)));
  }

  /**
   * The day of issue was recorded by mistake: every date is worked out from the right one.
   *
   * @param right null when the court has not issued the application, which then runs from its
   *     submission
   */
  List<ChildId> correctIssue(@Nullable LocalDate right, String why, Entry entry) {
    LocalDate wrong = putIssueRight(right);
    mistakenIssues.add(new IssueTakenBack(this, wrong, why, entry));
    LocalDate begun = commencement().day();
    days()
        .filter(day -> day.isBefore(begun))
        .min(LocalDate::compareTo)
        .ifPresent(
            day -> {
              throw new Invalid(
                  "issuedOn",
                  "recorded-before",
                  "Something of " + day + " is recorded of the case, which is before " + begun);
            });
    return childIds();
  }

  /**
   * The day on which a child joined them was recorded by mistake.
   *
   * @param right null when it is in them from their beginning
   */
  void correctJoining(ChildId child, @Nullable LocalDate right, String why, Entry entry) {
    if (right != null) {
      notBeforeStart("joinedOn", right);
    }
    parties().get(child).correctJoining(right, commencement(), why, entry);
  }

  /**
   * The application was recorded as of another kind. What only one of the two kinds has is taken
   * back first: the family meeting before a care or supervision order, and how an application to
   * revoke a placement order ended, which gave back a legal status or took one.
   */
  List<ChildId> correctKind(ProceedingsKind right, String why, Entry entry) {
    ProceedingsKind wrong = kind();
    if (!right.isForCare() && standing().anyMatch(ChildProceedings::hasMeeting)) {
      throw new Conflict(
          "meeting-stands",
          "A family meeting before a care or supervision order is recorded. Take it back first");
    }
    if (wrong.isEndedByOrder() != right.isEndedByOrder()
        && standing().anyMatch(child -> child.disposedOn() != null)) {
      throw new Conflict(
          "end-stands",
          "How it ended is recorded, and means something else for an application to revoke a"
              + " placement order. Take the end back first");
    }
    mistakenKinds.add(new KindTakenBack(this, putKindRight(right), why, entry));
    return childIds();
  }

  /** Of what is recorded and does not come before they begin. */
  private Stream<LocalDate> days() {
    return Stream.of(
            Stream.ofNullable(allocatedOn()),
            hearings.stream().filter(CourtHearing::holds).map(CourtHearing::firstDay),
            directions.stream().filter(CourtDirection::holds).map(CourtDirection::orderedOn),
            applications.stream().filter(ApplicationMade::holds).map(ApplicationMade::madeOn),
            standing().flatMap(ChildProceedings::days))
        .flatMap(days -> days);
  }

  /** They were opened by mistake, for all their children. */
  List<ChildId> takeBackWhole(String why, Entry entry) {
    List<ChildProceedings> about = standing().toList();
    about.forEach(ChildProceedings::expectNoOrder);
    about.forEach(child -> child.takeBack(why, entry));
    takeBack(why, entry);
    return about.stream().map(ChildProceedings::child).toList();
  }

  /** A child was no part of them. */
  void takeBackChild(ChildId id, String why, Entry entry) {
    ChildProceedings child = parties().get(id);
    if (standing().count() == 1) {
      throw new Conflict(
          "last-child", "The case is about no other child. Take the whole case back instead");
    }
    child.expectNoOrder();
    child.takeBack(why, entry);
  }

  /** What the rules say against an extension (R-COURT-03, R-COURT-06), once each. */
  List<Finding> against(GrantExtension command, LawToConfirm law) {
    return concerned(command.children()).stream()
        .flatMap(child -> child.against(command.extension(), commencement(), law))
        .distinct()
        .toList();
  }

  void extend(GrantExtension command, Entry entry) {
    LocalDate on = command.extension().grantedOn();
    concerned(command.children(), "grantedOn", on).forEach(child -> child.extend(command, entry));
  }

  void dispose(Collection<ChildId> named, LocalDate on, @Nullable FinalDecision decision) {
    concerned(named, "disposedOn", on).forEach(child -> child.dispose(on, decision));
  }

  HearingId list(ListHearing command, Entry entry) {
    notBeforeStart("on", command.firstDay());
    CourtHearing hearing = new CourtHearing(this, command, entry);
    hearings.add(hearing);
    return hearing.id();
  }

  /** Moves a hearing; the one that follows it, when it is listed again, is the answer. */
  HearingId move(HearingId id, MoveHearing command, Entry entry) {
    return new ListedHearings(hearings).move(id, command, entry);
  }

  /** The time that was told before, or null. */
  @Nullable LocalTime setTime(HearingId id, @Nullable LocalTime at) {
    return MistakenRow.get(hearings, id).setTime(at);
  }

  /**
   * @throws Invalid naming those that stand already
   */
  void expectNew(List<GiveDirection> commands) {
    CourtDirection.expectNew(directions, commands);
  }

  DirectionId direct(GiveDirection command, Entry entry) {
    notBeforeStart("orderedOn", command.orderedOn());
    CourtDirection direction = new CourtDirection(this, command, entry);
    directions.add(direction);
    return direction.id();
  }

  CourtDirection direction(DirectionId id) {
    return MistakenRow.get(directions, id);
  }

  /** The children whom an order is about. */
  List<ChildId> order(MakeOrder command, Entry entry) {
    if (command.ends() && !kind().isEndedByOrder()) {
      throw new Invalid(
          "ends",
          "decision-apart",
          "How an application to revoke a placement order ended is recorded apart, with its"
              + " decision");
    }
    command.expectNoRevocation(kind());
    List<ChildProceedings> about =
        toldOf(command.children(), childIds(), "madeOn", command.order().madeOn());
    if (command.order().isMadeInItsProceedings()) {
      notBeforeStart("madeOn", command.order().madeOn());
      ChildrenOfCase.joined(about, "madeOn", command.order().madeOn(), commencement());
    }
    about.forEach(child -> child.order(command, entry));
    return about.stream().map(ChildProceedings::child).toList();
  }

  /**
   * An order of a day ended them for these children; those for whom it did are the answer. Of one
   * for whom the same end is recorded already it says nothing new.
   */
  List<ChildId> endByOrder(Collection<ChildId> ordered, LocalDate on) {
    return parties().endByOrder(ordered, on);
  }

  void plan(PutPlan command, Entry entry) {
    LocalDate on = command.on();
    notBeforeStart("on", on);
    ChildrenOfCase.joined(
            toldOf(command.children(), childIds(), "on", on), "on", on, commencement())
        .forEach(child -> child.plan(command, entry));
  }

  /** The court decides on a plan while the application goes on, or by its end. */
  void decide(PlanPut plan, LocalDate on, boolean approved, Entry entry) {
    toldOf(List.of(plan.child()), childIds(), "on", on);
    plan.decide(on, approved, entry);
  }

  /** The family meeting before the application, as it stands now (R-PRE-11). */
  void record(Collection<ChildId> named, FamilyMeeting meeting, Entry entry) {
    if (!kind().isForCare()) {
      throw new Invalid(
          "offeredOn", "kind", "A family meeting is offered before a care or supervision order");
    }
    concerned(named).forEach(child -> child.record(meeting, entry));
  }

  void apply(MakeApplication command, Entry entry) {
    notBeforeStart("madeOn", command.madeOn());
    applications.add(new ApplicationMade(this, command, entry));
  }

  ApplicationMade application(CourtEntryId id) {
    return MistakenRow.get(applications, id);
  }

  PlanPut plan(CourtEntryId id) {
    return MistakenRow.get(plans(), id);
  }

  /** Of all its children, taken back or not. */
  List<PlanPut> plans() {
    return parties().all(ChildProceedings::plans);
  }

  OrderMade order(CourtEntryId id) {
    return MistakenRow.get(orders(), id);
  }

  /** Of all its children, taken back or not, those of one child in the order of recording. */
  List<OrderMade> orders() {
    return parties().all(ChildProceedings::orders);
  }

  /** The legal status that an order of a day sets was on record for a child before. */
  void statusStood(ChildId child, Made made) {
    orders().stream()
        .filter(order -> order.holds() && order.child().equals(child) && order.made().equals(made))
        .forEach(OrderMade::statusStood);
  }

  RecordedExtension extension(CourtEntryId id) {
    return MistakenRow.get(parties().all(ChildProceedings::extensions), id);
  }

  /** Takes back a hearing of which nothing but its listing is recorded. */
  List<ChildId> takeBackHearing(HearingId id, String why, Entry entry) {
    new ListedHearings(hearings).takeBack(id, why, entry);
    return childIds();
  }

  /** Takes back the last move of a hearing, with the hearing that it listed instead. */
  List<ChildId> takeBackMove(HearingId id, String why, Entry entry) {
    new ListedHearings(hearings).takeBackMove(id, why, entry);
    return childIds();
  }

  /** The family meeting of a child, which was recorded by mistake. */
  void takeBackMeeting(ChildId child, String why, Entry entry) {
    parties().get(child).takeBackMeeting(why, entry);
  }

  /** The application is open again for a child for whom it was ended by mistake. */
  void takeBackEnd(ChildId child, String why, Entry entry) {
    parties().get(child).takeBackEnd(why, entry);
  }

  /** The same, where the end rests on an order that is taken back; whether it did. */
  boolean takeBackEndBy(OrderMade order, String why, Entry entry) {
    return kind().isEndedByOrder() && order.takeBackEnd(why, entry);
  }

  /**
   * The children whom a command that names them is about, or all whose case is open, among those
   * that the caller may see.
   */
  List<ChildId> about(Collection<ChildId> named, Collection<ChildId> visible) {
    return parties().concerned(named, visible).stream().map(ChildProceedings::child).toList();
  }

  /**
   * The same of an order or a plan of a day, which may be told after the end of the application.
   *
   * @param field under which the day was given
   */
  List<ChildId> about(
      Collection<ChildId> named, Collection<ChildId> visible, String field, LocalDate day) {
    return toldOf(named, visible, field, day).stream().map(ChildProceedings::child).toList();
  }

  private List<ChildProceedings> toldOf(
      Collection<ChildId> named, Collection<ChildId> visible, String field, LocalDate day) {
    return parties().toldOf(named, visible, field, day, new ListedHearings(hearings)::lastOfFinal);
  }

  private List<ChildProceedings> concerned(Collection<ChildId> named) {
    return parties().concerned(named);
  }

  /** The same, of something of a day, when each has to be in them. */
  private List<ChildProceedings> concerned(Collection<ChildId> named, String field, LocalDate day) {
    notBeforeStart(field, day);
    return parties().concerned(named, field, day, commencement());
  }
}
