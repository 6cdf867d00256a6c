package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.ReturnId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.engine.quality.KnownFacts;
import uk.kith.placements.engine.quality.Standing;

/**
 * The quality of what is held: what rules find in the returns held, of several of a year in the
 * newest, and what is missing or doubtful in the register. A finding is about a fact, not about a
 * row of a file: told by the returns of two years it is one, and accepted once it stays accepted in
 * the next return. What tells of adoption is absent for all who may not see adopters, and doubts
 * about households for all who do not read them.
 */
public interface DataQuality {

  /** The table of findings that are about the register and not about a return. */
  String REGISTER = "register";

  /** The id of a finding: always the same for the same fact. */
  record FindingId(UUID value) implements Id {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** What was accepted, by whom and why; withdrawnAt and withdrawnBy are null while it holds. */
  record AcceptanceView(
      String reason,
      @Nullable String received,
      String by,
      Instant at,
      @Nullable String withdrawnBy,
      @Nullable Instant withdrawnAt) {}

  /**
   * A finding.
   *
   * @param table as in {@link Returns.ReturnView#tables}, or {@link #REGISTER}
   * @param returnId the newest return that says so, with its year and the row in it; null of the
   *     register
   * @param row as a spreadsheet counts; null when it is about no row
   * @param localId the authority's own number of the child, as the return gives it; null when it is
   *     about no child, or the child has none
   * @param child in the register; null when not there
   * @param household that a doubt of the register is about; null of everything else
   * @param field column of the return, or fact of the register; null when it is about no cell
   * @param received the cell as received; null when it is about no cell
   * @param repaired the cell as Kith holds it, if it was repaired; dates are ISO
   * @param since from which day it has stood; null when nobody can tell
   * @param days from {@code since} to the day of asking; null when nobody can tell
   * @param years of the returns held that say so, oldest first
   * @param acceptance null while it is open
   */
  record QualityFinding(
      FindingId id,
      RuleId rule,
      Severity severity,
      String table,
      @Nullable ReturnId returnId,
      @Nullable Integer year,
      @Nullable Integer row,
      @Nullable String localId,
      @Nullable ChildId child,
      @Nullable HouseholdId household,
      @Nullable String field,
      @Nullable String received,
      @Nullable String repaired,
      String text,
      @Nullable String worker,
      @Nullable String team,
      @Nullable LocalDate since,
      @Nullable Integer days,
      Standing standing,
      List<Integer> years,
      @Nullable AcceptanceView acceptance) {

    public QualityFinding {
      years = List.copyOf(years);
    }
  }

  /**
   * Findings of one rule.
   *
   * @param text what it says, in the words it says most often
   * @param children with an open finding of it
   */
  record RuleCount(
      RuleId rule, Severity severity, String text, long open, long accepted, long children) {}

  /**
   * Findings of one team; null stands for those without one.
   *
   * @param children with an open finding
   */
  record TeamCount(@Nullable String team, long open, long accepted, long children) {}

  /** Findings that have stood for about as long. */
  record StandingCount(Standing standing, long open, long accepted) {}

  /**
   * All findings, counted; accepted ones apart.
   *
   * @param rules most open findings first
   * @param standings in the order of {@link Standing}
   */
  record QualityCounts(
      long open,
      long accepted,
      List<RuleCount> rules,
      List<TeamCount> teams,
      List<StandingCount> standings) {

    public QualityCounts {
      rules = List.copyOf(rules);
      teams = List.copyOf(teams);
      standings = List.copyOf(standings);
    }
  }

  /**
   * Children with an open finding, for counting only.
   *
   * @param known what is known of each who is in the register
   * @param notInRegister how many are not
   */
  record AboutChildren(List<KnownFacts> known, int notInRegister) {

    public AboutChildren {
      known = List.copyOf(known);
    }
  }

  Page<QualityFinding> listFindings(
      QualityFilter filter, Sort<QualitySort> sort, LocalDate asOf, int page, int size);

  /** The whole list for a file, handed over in batches; audited with the filter and the count. */
  void exportFindings(
      QualityFilter filter,
      Sort<QualitySort> sort,
      LocalDate asOf,
      Consumer<List<QualityFinding>> taker);

  QualityCounts count(LocalDate asOf);

  /** Of each rule that has an open finding about a child, what is known of these children. */
  Map<RuleId, AboutChildren> childrenByRule(LocalDate asOf);

  /**
   * One finding.
   *
   * @throws uk.kith.kernel.service.NotFound when nothing says so any more, or the caller may not
   *     know
   */
  QualityFinding getFinding(FindingId id, LocalDate asOf);

  /** Everything that was accepted of a finding and withdrawn, newest first. */
  List<AcceptanceView> acceptancesOf(FindingId id, LocalDate asOf);

  /**
   * Accepts a finding: it may stand.
   *
   * @param reason required: why
   * @throws uk.kith.kernel.service.Conflict when it is accepted already
   */
  void accept(FindingId id, String reason, LocalDate asOf);

  /**
   * Withdraws the acceptance; it stays on record.
   *
   * @throws uk.kith.kernel.service.Conflict when it is not accepted
   */
  void withdraw(FindingId id, LocalDate asOf);
}
