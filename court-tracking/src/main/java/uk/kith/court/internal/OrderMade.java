package uk.kith.court.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.engine.order.Arranged;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;

/**
 * An order about one child, as the court made it. Written once; a mistake is taken back. How it
 * stands to the end of the application is kept with it, and changes with that end alone.
 */
@Entity
@Table(schema = "court", name = "court_order")
class OrderMade extends MistakenRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "child_in_proceedings")
  private ChildProceedings child;

  @Enumerated(EnumType.STRING)
  private OrderForm form;

  @Column(name = "other_words")
  private @Nullable String otherWords;

  @Column(name = "made_on")
  private LocalDate madeOn;

  @Column(name = "runs_from")
  private @Nullable LocalDate runsFrom;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  @Column(name = "accepted_rules")
  private @Nullable String acceptedRules;

  @Column(name = "accepted_because")
  private @Nullable String acceptedBecause;

  @Column(name = "after_end")
  private boolean afterEnd;

  @Column(name = "status_stood")
  private boolean statusStood;

  private boolean extended;
  private boolean directed;

  @Enumerated(EnumType.STRING)
  private @Nullable Arranged arranged;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected OrderMade() {}

  /**
   * @param afterEnd whether the end of the application was on record already, by itself
   */
  OrderMade(ChildProceedings child, MakeOrder command, boolean afterEnd, Entry entry) {
    super(entry);
    this.child = child;
    this.afterEnd = afterEnd;
    this.form = command.order().form();
    this.otherWords = command.otherWords();
    this.madeOn = command.order().madeOn();
    this.runsFrom = command.order().runsFrom();
    this.endsOn = command.order().endsOn();
    this.extended = command.order().extended();
    this.directed = command.order().directed();
    this.arranged = command.order().arranged();
    this.acceptedRules = AcceptedRules.text(command.acceptance());
    this.acceptedBecause = AcceptedRules.reason(command.acceptance());
  }

  CourtEntryId id() {
    return new CourtEntryId(rowId());
  }

  ChildId child() {
    return child.child();
  }

  /** The legal status that it sets was on record from its day before. */
  void statusStood() {
    statusStood = true;
  }

  /** Whether the legal status of its day rests on it; else it stays when the order goes. */
  boolean setTheStatus() {
    return !statusStood;
  }

  /** The end of the application goes with it, where it rests on it alone; whether it did. */
  boolean takeBackEnd(String why, Entry entry) {
    return child.takeBackEndBy(made(), afterEnd, why, entry);
  }

  /** Whether the end of the application was on record before it, and rests on no order. */
  boolean isAfterEnd() {
    return afterEnd;
  }

  /** The end that was on record before it is taken back: another one comes after it. */
  void endTakenBack() {
    afterEnd = false;
  }

  /** The day before which the proceedings cannot begin; empty when they may begin after it. */
  Stream<LocalDate> notBefore() {
    return order().isMadeInItsProceedings() ? Stream.of(madeOn) : Stream.empty();
  }

  CourtOrder order() {
    return new CourtOrder(form, madeOn, runsFrom, endsOn, extended, directed, arranged);
  }

  Made made() {
    return new Made(form, madeOn);
  }
}
