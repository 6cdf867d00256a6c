package uk.kith.sufficiency.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.BaselineId;

/**
 * What a forecast starts from, and where that comes from.
 *
 * @param recordedAt when it was taken, by the real clock
 * @param fingerprint of its content: the same facts are the same baseline
 * @param children in it, in care or not
 * @param lookedAfter in care on the day, under 18
 * @param recordedFrom first day from which on the register tells of those who left; the day itself
 *     where it does not
 * @param ownRates rates are the authority's own; false where too little of the past is recorded
 * @param shortBreaks spells left out as series of short breaks
 * @param grownUp children left out whose placement goes on though they are 18
 * @param homes what it knows of homes; null in one that was taken before homes were
 * @param decisions it knows of children in open proceedings, or matched with adopters, when they
 *     may be over and where they lead (R-SUFF-10)
 * @param backTested it was held against what came true, or too little is recorded for it
 */
public record BaselineView(
    BaselineId id,
    LocalDate asOf,
    Instant recordedAt,
    String recordedBy,
    String fingerprint,
    int children,
    int spells,
    int lookedAfter,
    LocalDate recordedFrom,
    boolean ownRates,
    int shortBreaks,
    int grownUp,
    @Nullable Homes homes,
    boolean decisions,
    boolean backTested) {

  /**
   * Homes of a baseline.
   *
   * @param number of foster homes, children's homes and supported accommodation
   * @param places approved
   * @param knownChildren children of whom needs are known
   * @param spans times in which homes could take children, ended ones among them
   * @param closingsFrom first day from which on the register tells of homes that closed; the day
   *     itself where it does not, so that rates of homes are the stated prior
   * @param used forecasts place children in them; false while fewer than half of those who live
   *     within the boundary live in a home that is known
   */
  public record Homes(
      int number, int places, int knownChildren, int spans, LocalDate closingsFrom, boolean used) {}

  /** Whether forecasts of it place children in homes. */
  public boolean usesHomes() {
    return homes != null && homes.used();
  }
}
