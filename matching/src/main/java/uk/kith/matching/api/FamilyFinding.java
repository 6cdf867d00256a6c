package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.EndedBy;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.Preferences;

/**
 * The search for adopters, led by workers: from its start over links to the adoption order. For
 * panel advisers alone. Nothing is edited: what is recorded again for a day closes what was there.
 *
 * <p>Each method throws {@link uk.kith.kernel.service.NotFound} when what it names is not there.
 */
public interface FamilyFinding {

  /** Who explores a family before whom others were suggested says why. */
  RuleId NOT_THE_FIRST = RuleId.of("R-MATCH-15");

  /**
   * Begins it.
   *
   * @param children sought for together
   * @param decidedOn when the decision maker decided for adoption, recorded in court tracking too;
   *     null while adoption is considered
   * @param beganOn null for the day of the decision, or the business date without one
   * @throws uk.kith.kernel.service.Conflict when a child is sought for already (R-ADOPT-22)
   */
  record Start(List<ChildId> children, @Nullable LocalDate decidedOn, @Nullable LocalDate beganOn) {
    public Start {
      children = List.copyOf(children);
    }
  }

  FamilyFindingId start(Start command);

  /**
   * Takes a child out of a search for brothers and sisters together into one of its own, which
   * began when theirs did; their links go on without it, and for the child they end. It follows the
   * decision that they live apart (R-ADOPT-08).
   *
   * @param on since when a family is sought for the child alone
   * @return the search for the child alone
   * @throws uk.kith.kernel.service.Conflict when nobody else is sought for with the child, when it
   *     is not decided that it lives apart, or when it is matched or placed by a link of that
   *     search
   */
  FamilyFindingId separate(ChildId child, LocalDate on);

  /**
   * Takes a search for a child alone back that was begun by mistake: the child is sought for with
   * its brothers and sisters as if it had not left them, and the search for it alone stays on
   * record as closed, with the reason.
   *
   * @param reason why it was a mistake
   * @throws uk.kith.kernel.service.Conflict when the child did not leave such a search, when a
   *     family was suggested for it alone, or when the search of the others is over or has led to a
   *     match
   */
  void rejoin(ChildId child, String reason);

  /**
   * Seeks one family for brothers and sisters whose searches began singly (R-MATCH-16): both go on
   * in a new search for all of their children, and the families explored for some of them alone end
   * and may be suggested for all. Family finding began for each child when its own search did.
   *
   * @param on since when one family is sought for them
   * @return the search for all of them
   * @throws uk.kith.kernel.service.Conflict when they are no brothers or sisters on record, when
   *     one is not sought for or they are sought for together already, when it is decided that one
   *     lives apart (R-ADOPT-08), or when a family is linked with one of them
   */
  FamilyFindingId join(ChildId child, ChildId other, LocalDate on);

  /** Records that the decision maker decided for adoption, of every child sought for. */
  void decide(FamilyFindingId id, LocalDate on);

  /**
   * Suggests a family. Those whom Kith suggests before it are kept with the link (R-MATCH-15).
   *
   * @param note why this one; null when none was given
   * @param acceptance of rules that speak against it: the child's plan is no longer adoption
   *     (R-COURT-35, R-ADOPT-30), or the family is not approved yet (R-ADOPT-01)
   * @throws uk.kith.kernel.service.Conflict when a link with the family stands
   * @throws uk.kith.kernel.service.Refused when rules speak against it and are not accepted
   */
  LinkId suggest(
      FamilyFindingId id,
      HouseholdId household,
      LocalDate on,
      @Nullable String note,
      Acceptance acceptance);

  /** Suggests a family where nothing is accepted. */
  default LinkId suggest(
      FamilyFindingId id, HouseholdId household, LocalDate on, @Nullable String note) {
    return suggest(id, household, on, note, Acceptance.NONE);
  }

  /**
   * A move of a link.
   *
   * @param reason required of an end; null otherwise when none was given
   * @param by by whom it was ended; null of other moves, and when not recorded
   * @param acceptance of rules that speak against the move, such as R-ADOPT-13 of a placement
   * @param decidedBy name and office of the decision maker on a match, whose reasons {@code reason}
   *     then tells (R-ADOPT-11); null of other moves, and where it is not said
   * @param sameCarers of a move in, whether the family are the carers who fostered the children up
   *     to then (A3 or A5, R-ADOPT-26); null where the record tells: the home is the same, or the
   *     register does not know it and it is recorded that the adopters fostered them. It holds of
   *     those children alone of whom the record does not tell
   */
  record Move(
      LinkState to,
      LocalDate on,
      @Nullable String reason,
      @Nullable EndedBy by,
      Acceptance acceptance,
      @Nullable String decidedBy,
      @Nullable Boolean sameCarers) {

    public Move(
        LinkState to,
        LocalDate on,
        @Nullable String reason,
        @Nullable EndedBy by,
        Acceptance acceptance,
        @Nullable String decidedBy) {
      this(to, on, reason, by, acceptance, decidedBy, null);
    }

    public Move(
        LinkState to,
        LocalDate on,
        @Nullable String reason,
        @Nullable EndedBy by,
        Acceptance acceptance) {
      this(to, on, reason, by, acceptance, null, null);
    }
  }

  /**
   * Moves a link by its table of moves. When the children move in, their placements begin. A match
   * that names who decided it needs reasons and the panel's recommendation, or that somebody
   * accepts that there is none; one that does not is recorded with findings (R-ADOPT-11). Children
   * of other links of the family count against the number of its approval (R-PLACE-11), and a match
   * with others, who are no brothers or sisters, is told (R-PLACE-38). A family before whom others
   * were suggested is explored with a reason, said once (R-MATCH-15).
   *
   * @throws uk.kith.kernel.service.Conflict when the table has no such move, and of a move in while
   *     it is not said where a child lives since another placement was disrupted (R-DATA-03)
   * @throws uk.kith.kernel.service.Refused when rules speak against a placement and are not
   *     accepted
   */
  void move(FamilyFindingId id, LinkId link, Move move);

  /**
   * Takes the last move of a link back, recorded by mistake; it stays on record as closed.
   *
   * @param state to which the move brought it, as the caller saw it
   * @param on the day of the move, as the caller saw it
   * @throws uk.kith.kernel.service.Conflict when another move is the last by now, when it is the
   *     first or began placements, or when the link would stand again though the search is over or
   *     the children are matched or placed with another family
   */
  void takeBack(FamilyFindingId id, LinkId link, LinkState state, LocalDate on);

  /**
   * Records a step of a link; a booking to a panel is of the day of the panel.
   *
   * @throws uk.kith.kernel.service.Refused when it is before what it needs (R-ADOPT-01)
   */
  void record(FamilyFindingId id, LinkId link, LinkStep step, LocalDate on);

  /**
   * A step that was recorded by mistake.
   *
   * @param on the day on which it was done; null when it is taken back
   */
  record Correction(LinkStep step, @Nullable LocalDate on, String reason) {}

  /**
   * Corrects a step of a link or takes it back; what was there stays on record as closed, with the
   * reason.
   *
   * @throws uk.kith.kernel.service.Invalid when the step is not recorded, or no reason is given
   * @throws uk.kith.kernel.service.Refused when the new day is before what it needs
   * @throws uk.kith.kernel.service.Conflict when another step rests on the one taken back
   */
  void correct(FamilyFindingId id, LinkId link, Correction correction);

  /**
   * Where a child lives after a disruption.
   *
   * @param household null when the home is not in the register
   * @param type code of the return, such as U6
   * @param postcode of a home that is not in the register; null when not known
   */
  record NextHome(@Nullable HouseholdId household, String type, @Nullable Postcode postcode) {}

  /**
   * Something done for a child.
   *
   * @param answer one of the step's; null when it asks nothing
   * @param note in somebody's own words; null when there is none; of a disruption the reason, of
   *     the meeting on it what was learned (R-ADOPT-28)
   * @param home where the child lives from the day of a disruption on; null of other steps, and
   *     while it is not known
   * @param carers who may adopt the child and began to foster it; null of other steps, and where
   *     the note says why none is named
   * @param acceptance of rules that speak against it, such as an order without an application
   *     (R-COURT-37), and against the home
   */
  record Done(
      AdoptionStep step,
      LocalDate on,
      @Nullable String answer,
      @Nullable String note,
      @Nullable NextHome home,
      @Nullable HouseholdId carers,
      Acceptance acceptance) {

    public Done(
        AdoptionStep step,
        LocalDate on,
        @Nullable String answer,
        @Nullable String note,
        @Nullable NextHome home,
        Acceptance acceptance) {
      this(step, on, answer, note, home, null, acceptance);
    }

    public Done(
        AdoptionStep step,
        LocalDate on,
        @Nullable String answer,
        @Nullable String note,
        Acceptance acceptance) {
      this(step, on, answer, note, null, acceptance);
    }

    public Done(AdoptionStep step, LocalDate on, @Nullable String answer, @Nullable String note) {
      this(step, on, answer, note, Acceptance.NONE);
    }
  }

  /**
   * Records a step of a child who is or was sought for. An adoption ends the placement and the
   * search; a disruption ends the placement where the next home is told with it, and care goes on
   * (until it is told the register has the child where it was, R-DATA-03); a reversal the search; a
   * reversal is recorded in court tracking too, where the placement order is to be revoked from
   * then on.
   *
   * @throws uk.kith.kernel.service.Refused when rules speak against it (R-ADOPT-01, R-ADOPT-24)
   */
  void record(ChildId child, Done done);

  /**
   * Records where a child lives since its placement for adoption was disrupted, which was not known
   * when that was recorded (R-DATA-03).
   *
   * @throws uk.kith.kernel.service.Conflict when the register does not have it with the family
   *     still
   * @throws uk.kith.kernel.service.Refused when rules speak against the home
   */
  void livesSince(ChildId child, NextHome home, Acceptance acceptance);

  /**
   * Takes back a step that was recorded by mistake; it stays on record as closed, with the reason.
   * With a reversal or an adoption the search and its links go on again, with a disruption the link
   * that it ended.
   *
   * @param reason why it was a mistake
   * @throws uk.kith.kernel.service.Conflict when something rests on it: a later step, another
   *     search or match, the end of the placement, or the sealed record of an adopted child
   */
  void withdraw(ChildId child, AdoptionStep step, LocalDate on, String reason);

  /**
   * Records a step of adopters.
   *
   * @param answer one of the step's; null when it asks nothing
   */
  void record(HouseholdId family, FamilyStep step, LocalDate on, @Nullable String answer);

  /** Records what adopters say that they would accept, all of it; what they said before ends. */
  void prefer(HouseholdId family, LocalDate on, Preferences said);
}
