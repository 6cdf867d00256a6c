package uk.kith.placements.engine.ssda903;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.kernel.RuleId;

/**
 * What of a return tells of adoption: the adoption tables, episodes placed for adoption (A3 to A6),
 * and findings on them, naming them, or of rules that speak of adoption on whatever row. Only those
 * who may see adopters are shown it.
 */
public final class AdoptionSeal {

  private static final Set<Table> TABLES = Set.of(Table.AD1, Table.PLACED_ADOPTION);
  private static final Set<RuleId> RULES =
      Stream.of(
              AdoptionRules.ALL.stream().map(ReturnRule::id),
              AdopterRules.ALL.stream().map(ReturnRule::id),
              AdoptionDecisionRules.ALL.stream().map(ReturnRule::id),
              Stream.of(LastYearRules.WAS_ADOPTED))
          .flatMap(rules -> rules)
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern NAMED = Pattern.compile("\\bA[3-6]\\b");

  private final Set<Integer> episodes = new HashSet<>();

  /**
   * @param episodes rows of the table Episodes
   */
  public AdoptionSeal(List<Row> episodes) {
    episodes.stream().filter(AdoptionSeal::covers).forEach(row -> this.episodes.add(row.number()));
  }

  public static boolean covers(Table table) {
    return TABLES.contains(table);
  }

  public static boolean covers(Row row) {
    return covers(row.table())
        || (row.table() == Table.EPISODES && Codes.FOR_ADOPTION.contains(row.value("PLACE")));
  }

  public boolean covers(ReturnFinding finding) {
    Integer row = finding.row();
    return RULES.contains(finding.rule())
        || covers(finding.table())
        || (finding.table() == Table.EPISODES && row != null && episodes.contains(row))
        || NAMED.matcher(finding.text()).find();
  }
}
