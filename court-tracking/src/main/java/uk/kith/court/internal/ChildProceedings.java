package uk.kith.court.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GrantExtension;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.api.PutPlan;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.ExtendedTwice;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.StatutoryLimit;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.order.EndByOrder;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/**
 * One child in proceedings: each has a limit of their own (R-COURT-08). Part of {@link
 * Proceedings}, which alone changes it.
 */
@Entity
@Table(schema = "court", name = "child_in_proceedings")
class ChildProceedings {

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "proceedings")
  private Proceedings proceedings;

  private UUID child;

  @Column(name = "joined_on")
  private @Nullable LocalDate joinedOn;

  @Column(name = "recorded_at")
  private @Nullable Instant recordedAt;

  @Column(name = "recorded_by")
  private @Nullable String recordedBy;

  @Column(name = "taken_back_at")
  private @Nullable Instant takenBackAt;

  @Column(name = "taken_back_by")
  private @Nullable String takenBackBy;

  @Column(name = "taken_back_why")
  private @Nullable String takenBackWhy;

  @Column(name = "disposed_on")
  private @Nullable LocalDate disposedOn;

  @Enumerated(EnumType.STRING)
  private @Nullable FinalDecision decision;

  @OneToMany(mappedBy = "child", cascade = CascadeType.PERSIST)
  @OrderBy("grantedOn, newEnd")
  private List<RecordedExtension> extensions = new ArrayList<>();

  @OneToMany(mappedBy = "child", cascade = CascadeType.PERSIST)
  private List<OrderMade> orders = new ArrayList<>();

  @OneToMany(mappedBy = "child", cascade = CascadeType.PERSIST)
  private List<PlanPut> plans = new ArrayList<>();

  @OneToMany(mappedBy = "child", cascade = CascadeType.PERSIST)
  private List<EndTakenBack> mistakenEnds = new ArrayList<>();

  @OneToMany(mappedBy = "child", cascade = CascadeType.PERSIST)
  private List<MeetingOfCase> meetings = new ArrayList<>();

  @OneToMany(mappedBy = "child", cascade = CascadeType.PERSIST)
  private List<JoiningTakenBack> mistakenJoinings = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ChildProceedings() {}

  ChildProceedings(Proceedings proceedings, String authority, ChildId child) {
    this.id = UUID.randomUUID();
    this.proceedings = proceedings;
    this.authority = authority;
    this.child = child.value();
  }

  /**
   * One who joins when they have begun.
   *
   * @param joinedOn null for one who was left out, and is in them from the beginning
   */
  ChildProceedings(
      Proceedings proceedings, ChildId child, @Nullable LocalDate joinedOn, Entry entry) {
    this(proceedings, entry.authority(), child);
    this.joinedOn = joinedOn;
    this.recordedAt = entry.at();
    this.recordedBy = entry.by();
  }

  ChildId child() {
    return new ChildId(child);
  }

  /** The child turned out to be one on record; its dates stay as they are. */
  void isNow(ChildId record) {
    child = record.value();
  }

  boolean holds() {
    return takenBackAt == null;
  }

  /** As if the child had never been in them, with all that is recorded of it but orders. */
  void takeBack(String why, Entry entry) {
    takenBackWhy = MistakenRow.said(why);
    takenBackAt = entry.at();
    takenBackBy = entry.by();
  }

  /** Its legal status rests on an order: that is taken back first, by itself. */
  void expectNoOrder() {
    if (orders.stream().anyMatch(OrderMade::holds)) {
      throw new Conflict(
          "orders-stand",
          "An order that the court made stands in the case. Take the orders back first: the legal"
              + " status rests on them");
    }
  }

  /** From when its own weeks run. */
  Commencement commencement(Commencement ofCase) {
    return ofCase.joinedOn(joinedOn);
  }

  /**
   * Its weeks run from another day than was recorded; which is kept with the reason.
   *
   * @param right null when it is in the proceedings from their beginning
   */
  void correctJoining(@Nullable LocalDate right, Commencement ofCase, String why, Entry entry) {
    LocalDate was = commencement(ofCase).day();
    LocalDate from = ofCase.joinedOn(right).day();
    if (from.equals(was)) {
      throw new Invalid("joinedOn", "same", "That is the day on record");
    }
    days()
        .filter(day -> day.isBefore(from))
        .min(LocalDate::compareTo)
        .ifPresent(
            day -> {
              throw new Invalid(
                  "joinedOn",
                  "recorded-before",
                  "Something of " + day + " is recorded of the child, which is before " + from);
            });
    mistakenJoinings.add(new JoiningTakenBack(this, was, why, entry));
    joinedOn = from.equals(ofCase.day()) ? null : from;
  }

  /** Days of what is recorded of the child, which do not come before the proceedings. */
  Stream<LocalDate> days() {
    return Stream.of(
            extensions.stream()
                .filter(RecordedExtension::holds)
                .map(each -> each.extension().grantedOn()),
            plans.stream().filter(PlanPut::holds).map(PlanPut::statedOn),
            orders.stream().filter(OrderMade::holds).flatMap(OrderMade::notBefore),
            Stream.ofNullable(disposedOn))
        .flatMap(days -> days);
  }

  /** Of an application to revoke a placement order, whether the court did so. */
  boolean isRevoked() {
    return disposedOn != null && decision == FinalDecision.FINAL_ORDER;
  }

  boolean isFromBeginning() {
    return joinedOn == null;
  }

  @Nullable LocalDate disposedOn() {
    return disposedOn;
  }

  void extend(GrantExtension command, Entry entry) {
    extensions.add(new RecordedExtension(this, command, entry));
  }

  void dispose(LocalDate on, @Nullable FinalDecision how) {
    disposedOn = on;
    decision = how;
  }

  /**
   * Whether the final order of a day is recorded as its end.
   *
   * @throws Invalid when another end is
   */
  boolean isEndedByOrderOf(LocalDate on) {
    if (disposedOn == null) {
      return false;
    }
    if (!on.equals(disposedOn) || (decision != null && decision != FinalDecision.FINAL_ORDER)) {
      throw new Invalid(
          "ends",
          "ended-otherwise",
          "Another end of the application is recorded for a child, of "
              + disposedOn
              + ". Take that back first, or record the order without an end");
    }
    return decision != null;
  }

  /** As if it had not been recorded; what was recorded is kept with the reason. */
  void takeBackEnd(String why, Entry entry) {
    if (disposedOn == null) {
      throw new Conflict("not-ended", "No end of the application is recorded for the child");
    }
    mistakenEnds.add(new EndTakenBack(this, disposedOn, decision, why, entry));
    orders.forEach(OrderMade::endTakenBack);
    disposedOn = null;
    decision = null;
  }

  /** The same, where it rests on an order that is taken back; whether it did. */
  boolean takeBackEndBy(Made taken, boolean afterEnd, String why, Entry entry) {
    List<Made> others = orders.stream().filter(OrderMade::holds).map(OrderMade::made).toList();
    if (!EndByOrder.restsOn(taken, afterEnd, disposedOn, decision, others)) {
      return false;
    }
    takeBackEnd(why, entry);
    return true;
  }

  void order(MakeOrder command, Entry entry) {
    boolean afterEnd =
        disposedOn != null
            && decision != null
            && orders.stream()
                .filter(OrderMade::holds)
                .filter(order -> order.made().on().equals(disposedOn))
                .filter(order -> !order.made().form().isInterim())
                .allMatch(OrderMade::isAfterEnd);
    orders.add(new OrderMade(this, command, afterEnd, entry));
  }

  void plan(PutPlan command, Entry entry) {
    plans.add(new PlanPut(this, command, entry));
  }

  /** It replaces what was recorded before. */
  void record(FamilyMeeting meeting, Entry entry) {
    meetings.stream().filter(MeetingOfCase::holds).forEach(row -> row.takeBack(entry));
    meetings.add(new MeetingOfCase(this, meeting, entry));
  }

  boolean hasMeeting() {
    return meetings.stream().anyMatch(MeetingOfCase::holds);
  }

  /** Nothing is recorded of it any more; what was corrected before stays corrected. */
  void takeBackMeeting(String why, Entry entry) {
    meetings.stream()
        .filter(MeetingOfCase::holds)
        .findFirst()
        .orElseThrow(
            () -> new Conflict("no-meeting", "No family meeting is recorded for the child"))
        .takeBack(why, entry);
  }

  List<PlanPut> plans() {
    return plans;
  }

  List<OrderMade> orders() {
    return orders;
  }

  List<RecordedExtension> extensions() {
    return extensions;
  }

  /** What the rules say against an extension for this child. */
  Stream<Finding> against(Extension extension, Commencement commencement, LawToConfirm law) {
    List<Extension> granted =
        extensions.stream()
            .filter(RecordedExtension::holds)
            .map(RecordedExtension::extension)
            .toList();
    return Stream.concat(
        ExtendedTwice.findings(extension, granted).stream(),
        StatutoryLimit.of(
            commencement(commencement), granted, disposedOn, law, extension.grantedOn())
            .against(extension, law)
            .stream());
  }
}
