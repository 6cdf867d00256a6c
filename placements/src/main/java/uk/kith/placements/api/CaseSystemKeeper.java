package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.api.CaseSystem.ExtractId;
import uk.kith.placements.engine.ssd.ChildInCase;

/**
 * A module that keeps what extracts of the case system tell in tables that placements does not keep
 * ({@link uk.kith.placements.engine.ssd.SsdTable#KEPT_ELSEWHERE}). Every implementation is asked in
 * the transaction in which the extract is read: what it throws leaves the whole extract unread.
 */
public interface CaseSystemKeeper {

  /**
   * Follows what an extract tells of children. What people recorded stays.
   *
   * @param children everybody of the extract whom Kith knows, by record
   * @return where Kith says otherwise
   */
  List<Contradiction> follow(Extract extract, Map<ChildId, ChildInCase> children);

  /**
   * The extract that is being read.
   *
   * @param day on which the case system wrote it
   * @param at when it is read, by the real clock
   * @param by sign-in name of who sent it, or of the folder
   */
  record Extract(ExtractId id, LocalDate day, Instant at, String by) {}

  /**
   * Where Kith says of a child other than the case system; put right by hand, in one of the two.
   *
   * @param inKith in words
   * @param kithAt when it was recorded in Kith; null when that is not known, as {@code kithBy}
   * @param inCaseSystem in words
   */
  record Contradiction(
      ChildId child,
      Aspect aspect,
      String inKith,
      @Nullable Instant kithAt,
      @Nullable String kithBy,
      String inCaseSystem) {}
}
