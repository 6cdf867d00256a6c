package uk.kith.court.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Invalid;

/**
 * What was recorded of a case by mistake. Taken back it counts for nothing any more, on whatever
 * day it is asked; it stays on record with who took it back, when and why.
 */
public interface CourtCorrections {

  /** What can be taken back. */
  enum Kind {
    /** One of which nothing is recorded but its listing. */
    HEARING,
    /** The last move of a hearing; the hearing that follows it goes with it. */
    MOVE,
    /**
     * An order about one child, with the legal status that it set, and the end of the application
     * where a final order of its day is recorded as the end and no other is left.
     */
    ORDER,
    EXTENSION,
    APPLICATION,
    /** A plan for one child. */
    PLAN,
    /** A direction, with all that became of it. */
    DIRECTION,
    /** That a direction was filed. */
    FILING,
    /** How the application ended for one child. */
    END,
    /** The day of issue; every date is worked out from the right one. */
    ISSUE,
    /** What the application asks for; what depends on it is worked out anew. */
    CASE_KIND,
    /** The family meeting of a child before the application, as it stands now. */
    MEETING,
    /** The case, opened by mistake, with all its children; no order may stand in it. */
    CASE,
    /** The day on which a child joined the case; its weeks are counted from the right one. */
    JOINING,
    /** That a child is part of the case, which is about others too; no order may stand for it. */
    CHILD;

    /** Whether each child has its own entry, so that brothers and sisters may share a mistake. */
    public boolean isOfOneChild() {
      return switch (this) {
        case ORDER, EXTENSION, PLAN, END, MEETING, JOINING, CHILD -> true;
        case HEARING, MOVE, APPLICATION, DIRECTION, FILING, ISSUE, CASE_KIND, CASE -> false;
      };
    }
  }

  /**
   * One mistake, which may stand once for each of several brothers and sisters.
   *
   * @param entries ids of what it is, at least one; of a move, its hearing; of a filing, its
   *     direction; of an end, a family meeting, a joining or a child, the child; of the day of
   *     issue, of what the application asks for and of the case, the case
   * @param why what the mistake was
   * @param issuedOn the right day of issue, for {@link Kind#ISSUE} alone; null when the court has
   *     not issued the application, which then runs from its submission
   * @param joinedOn the right day of joining, for {@link Kind#JOINING} alone; null when the child
   *     is in the case from its beginning
   * @param caseKind what the application asks for in truth, for {@link Kind#CASE_KIND} alone, which
   *     needs it
   */
  record TakeBack(
      Kind kind,
      List<UUID> entries,
      String why,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate joinedOn,
      @Nullable ProceedingsKind caseKind) {

    public TakeBack {
      entries = List.copyOf(new LinkedHashSet<>(entries));
      if (entries.isEmpty()) {
        throw new Invalid("entries", "required", "Say what was recorded by mistake");
      }
      if (entries.size() > 1 && !kind.isOfOneChild()) {
        throw new Invalid("entries", "one", "What is about the whole case is taken back singly");
      }
      if (issuedOn != null && kind != Kind.ISSUE) {
        throw new Invalid("issuedOn", "other", "Only a day of issue is put right with another");
      }
      if (joinedOn != null && kind != Kind.JOINING) {
        throw new Invalid("joinedOn", "other", "Only a day of joining is put right with another");
      }
      if (caseKind != null && kind != Kind.CASE_KIND) {
        throw new Invalid("caseKind", "other", "Only what a case is about is put right with it");
      }
      if (caseKind == null && kind == Kind.CASE_KIND) {
        throw new Invalid("caseKind", "required", "Say what the application asks for");
      }
    }

    public TakeBack(Kind kind, UUID entry, String why) {
      this(kind, List.of(entry), why, null, null, null);
    }
  }

  /**
   * What was taken back.
   *
   * @param what in words
   * @param on the day for which it was recorded
   * @param child null for what is about the whole case, and for a child who was no part of it
   * @param by sign-in name of who took it back
   */
  record TakenBack(
      Kind kind,
      String what,
      LocalDate on,
      @Nullable ChildId child,
      Instant at,
      String by,
      String why) {}

  /**
   * Takes it back, for all its children or none. Hearings, moves, extensions and ends, also those
   * that go with an order, the days of issue and of joining, what the application asks for, the
   * case and its children fire {@link TimetableChanged}.
   *
   * @param version what the caller saw of the proceedings; null to take what is there
   * @throws uk.kith.kernel.service.Conflict when something that was recorded later rests on it
   */
  void takeBack(ProceedingsId id, TakeBack command, @Nullable Long version);

  /**
   * What was taken back of a case, the latest first, without children whom the caller may not see.
   */
  List<TakenBack> takenBack(ProceedingsId id);

  /**
   * The cases that a child turned out to be no part of, or that were opened by mistake, the latest
   * taken back first.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may not see the child
   */
  List<TakenBack> casesTakenBack(ChildId child);
}
